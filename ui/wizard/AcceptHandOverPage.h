// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/AcceptPage.h"

class HandOverPanel;
class SecretClipboard;
class CandidateChoice;
class QPushButton;
class StatusLine;

/// The page on which the node's own console accepts the invitation.
class AcceptHandOverPage : public AcceptPage
{
    Q_OBJECT
public:
    /// `clipboard` outlives it.
    AcceptHandOverPage(AcceptFlow *flow, SecretClipboard *clipboard, QWidget *parent);

    void refresh() override;
    QWidget *firstField() const override;
    QWidget *showMissing(AcceptField field) override;
    void tellNoBrowser() override;
    QPushButton *defaultButton() const override;
    bool isNarrow() const override;

private:
    SecretClipboard *m_clipboard;
    HandOverPanel *m_panel;
    QStringList m_shown; ///< fingerprint and project
    StatusLine *m_missing;
    CandidateChoice *m_candidates;
    QPushButton *m_itIsThere; ///< once the list has had its time
};
