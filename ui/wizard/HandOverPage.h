// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/InitiatePage.h"

class CandidateChoice;
class HandOverPanel;
class LabelledField;
class ProblemPanel;
class QPushButton;
class SecretField;
class StatusLine;
class TextLabel;

/// The page on which the node's own console creates the connection: what to enter there, and a field for the code it gave.
class HandOverPage : public InitiatePage
{
    Q_OBJECT
public:
    HandOverPage(InitiateFlow *flow, QWidget *parent);

    void refresh() override;
    QWidget *firstField() const override;
    QWidget *showMissing(InitiateField field) override;
    void tellNoBrowser(const QUrl &page) override;
    QPushButton *defaultButton() const override;

protected:
    /// Offers the code on the clipboard when the window gets the focus back: it is looked at only then.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Value {
        QString label;
        QString text;
        bool isChosen = false; ///< in the console, not typed: there is nothing to copy
        bool operator==(const Value &) const = default;
    };
    QList<Value> values() const;
    void showValues();
    void paste();
    void lookAtClipboard();

    HandOverPanel *m_panel;
    QList<Value> m_shown;
    SecretField *m_code;
    LabelledField *m_field;
    QPushButton *m_paste;
    StatusLine *m_found;
    TextLabel *m_then;
    StatusLine *m_missing;
    CandidateChoice *m_candidates;
    ProblemPanel *m_problem;
};
