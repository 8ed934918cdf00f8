// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/LabelledField.h"
#include "widgets/ProblemPanel.h"
#include "widgets/WrappedText.h"

class BusyIndicator;
class QLineEdit;
class StatusLine;

/// The field for the address of an instance and, below it, how its look-up stands or what is wrong with it. A host that looks
/// like another one has a button that says it is meant (rules.md 5).
class AddressField : public QWidget
{
    Q_OBJECT
public:
    AddressField(const QString &labelWithMnemonic, LabelledField::Need need, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_edit; }
    QString text() const;
    /// Leaves the cursor alone if it is the text already.
    void setText(const QString &text);

    void setHint(const QString &hint) { m_labelled->setHint(hint); }
    void addBesideLabel(QWidget *widget) { m_labelled->addBesideLabel(widget); }
    /// What is needed, at the field; the next edit takes it away.
    void setNeeded(const QString &whatIsNeeded);

    /// `text` in soft letters, but for the part of `host` in it that tells whose the host is (rules.md 5). `host` is in ASCII and
    /// without a port.
    static QList<WrappedText::Run> stressed(const QString &text, const QString &host);
    /// How things stand; empty runs say nothing.
    void setStatus(const QList<WrappedText::Run> &runs);
    void setBusy(bool busy);
    /// While somebody types, a host that is not complete yet gets a hint; it is a problem once they leave the field or press
    /// Enter.
    void setProblem(const std::optional<Problem> &problem, ProblemPanel::Buttons buttons = ProblemPanel::NoButtons);
    ProblemPanel *problemPanel() const { return m_problem; }

signals:
    void textChanged(const QString &text);
    void returnPressed();
    /// The host that is reported as a look-alike is the one that is meant.
    void lookAlikeAllowed();

private:
    void sayHowItStands();
    void describe();

    QLineEdit *m_edit;
    LabelledField *m_labelled;
    BusyIndicator *m_busy;
    StatusLine *m_status;
    ProblemPanel *m_problem;
    QPushButton *m_allow;
    bool m_isBeingTyped = false;
    QList<WrappedText::Run> m_runs;
    std::optional<Problem> m_given;
    ProblemPanel::Buttons m_buttons = ProblemPanel::NoButtons;
};
