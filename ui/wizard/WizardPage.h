// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

/// A page of a wizard. It shows what the flow says and sends what a person does; it decides nothing.
class WizardPage : public QWidget
{
    Q_OBJECT
public:
    explicit WizardPage(QWidget *parent);

    /// Shows what the flow says now. Fields whose text is the same already are left alone.
    virtual void refresh() = 0;
    /// Where the focus goes when the page is entered.
    virtual QWidget *firstField() const = 0;
    /// The page's own default button, in place of the footer's; none by default.
    virtual QPushButton *defaultButton() const { return nullptr; }

    /// True while the page is to stand beside another program's window.
    virtual bool isNarrow() const { return false; }

    /// Puts `widget` below all that is on the page. It belongs to the page from then on, until it is put elsewhere.
    void addBelow(QWidget *widget);

signals:
    void defaultButtonChanged();
    void narrowChanged();

protected:
    /// The parts of the page, from top to bottom.
    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};
