// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/InitiatePage.h"

class InvitationCodeEntry;

/// The page "Invitation" of a connection that the console made, as long as nobody has brought its code: without it the person
/// sends the code from the console, with it from here.
class LateCodePage : public InitiatePage
{
    Q_OBJECT
public:
    /// `flow` is committed.
    LateCodePage(InitiateFlow *flow, QWidget *parent);

    void refresh() override;
    QWidget *firstField() const override;

private:
    InvitationCodeEntry *m_code;
};
