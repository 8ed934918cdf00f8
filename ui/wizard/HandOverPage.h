// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/InitiatePage.h"

class CandidateChoice;
class HandOverPanel;
class LabelledField;
class ProblemPanel;
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

private:
    using Values = QList<std::pair<QString, QString>>;
    Values values() const;
    void showValues();

    HandOverPanel *m_panel;
    Values m_shown;
    SecretField *m_code;
    LabelledField *m_field;
    StatusLine *m_found;
    TextLabel *m_then;
    StatusLine *m_missing;
    CandidateChoice *m_candidates;
    ProblemPanel *m_problem;
};
