// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/InitiatePage.h"

class BusyIndicator;
class ProblemPanel;
class StatusLine;
class TextLabel;

/// The page on which admin access to the destination is proven, in the system browser.
class VerificationPage : public InitiatePage
{
    Q_OBJECT
public:
    VerificationPage(InitiateFlow *flow, QWidget *parent);

    void refresh() override;
    QWidget *firstField() const override;
    /// The one that verifies, as long as there is something to verify.
    QPushButton *defaultButton() const override;
    QWidget *showMissing(InitiateField field) override;
    void tellNoBrowser(const QUrl &page) override;

private:
    void openAgain();

    TextLabel *m_what;
    QPushButton *m_verify;
    QPushButton *m_again;
    QPushButton *m_stop;
    BusyIndicator *m_busy;
    StatusLine *m_state;
    StatusLine *m_noBrowser;
    ProblemPanel *m_problem;
    QPushButton *m_console;
};
