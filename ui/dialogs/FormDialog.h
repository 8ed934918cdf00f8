// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dialogs/ManualDialog.h"

#include "base/Problem.h"

#include <QDialog>

class BusyIndicator;
class LabelledField;
class ProblemPanel;
class QPushButton;
class QScrollArea;

/// Fields, the problem with them, and two buttons that always stay visible: if the screen is too small, the fields scroll
/// (rules.md 29). The button that submits can be pressed at any time (rules.md 15).
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    FormDialog(const QString &title, const QString &submitTextWithMnemonic, QWidget *parent);

protected:
    /// Call it once, with the fields in reading order, which is the tab order too; the last one gets the remaining height.
    void setFields(const QList<QWidget *> &fields);
    /// While busy, the fields are read-only.
    void showBusy(bool busy);
    void showProblem(const std::optional<Problem> &problem);
    ProblemPanel *problemPanel() const { return m_problem; }
    /// Shows what is needed at the field, and focuses it.
    void ask(LabelledField *field, const QString &whatIsNeeded);

    virtual void submit() = 0;

    /// What the manual says of the dialog.
    virtual ManualPage manualPage() const = 0;

    void keyPressEvent(QKeyEvent *event) override;
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
