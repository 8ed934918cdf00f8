// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/InitiatePage.h"

class CandidateChoice;
class HandOverPanel;
class InvitationCodeEntry;
class QPushButton;
class StatusLine;
class TextLabel;
class WantedTextEntry;
struct WantedText;

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
    bool isNarrow() const override;

private:
    struct Step {
        enum class Kind { Told, Copied, Entered };
        Kind kind;
        QString label; ///< or what to do
        QString value = {};
        const WantedText *entry = nullptr;

        /// What is entered changes while it is shown.
        bool isSameRow(const Step &other) const
        {
            return kind == other.kind && label == other.label && (kind == Kind::Entered || value == other.value);
        }
    };
    QList<Step> steps() const;
    void showSteps();
    void addEntry(const Step &step);

    HandOverPanel *m_panel;
    QList<Step> m_shown;
    QList<WantedTextEntry *> m_entries; ///< of the steps that are entered here, in their order
    TextLabel *m_then;
    InvitationCodeEntry *m_code;
    StatusLine *m_missing;
    CandidateChoice *m_candidates;
    QPushButton *m_itIsThere; ///< once the list has had its time
};
