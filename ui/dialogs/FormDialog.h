// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"

#include <QDialog>

class BusyIndicator;
class LabelledField;
class ProblemPanel;
class QPushButton;
class QScrollArea;

/// Fields, the problem with them, and two buttons that always stay: where the screen is too small the fields scroll
/// (rules.md 29). The button that submits can be pressed at any time (rules.md 15).
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    FormDialog(const QString &title, const QString &submitTextWithMnemonic, QWidget *parent);

protected:
    /// To be called once, with the fields in reading order, which is the tab order too; the last one takes what height is left.
    void setFields(const QList<QWidget *> &fields);
    /// While busy, what was typed can be read and not changed.
    void showBusy(bool busy);
    void showProblem(const std::optional<Problem> &problem);
    ProblemPanel *problemPanel() const { return m_problem; }
    /// Says what is needed at the field, and puts the focus there.
    void ask(LabelledField *field, const QString &whatIsNeeded);

    virtual void submit() = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void growToFit();

    QScrollArea *m_scroll;
    QWidget *m_form;
    ProblemPanel *m_problem;
    BusyIndicator *m_busy;
    QPushButton *m_submit;
};
