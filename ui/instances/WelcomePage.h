// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;
class StatusLine;

/// The first start, while there is no instance: what the program is for, and two ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// The control that gets the focus first.
    QWidget *firstControl() const;

signals:
    void addInstanceRequested();
    void sandboxRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void startSandbox();

    QPushButton *m_add;
    QPushButton *m_sandbox;
    QBoxLayout *m_cards;
    StatusLine *m_starting; ///< hidden unless the sandbox was just asked for
};
