// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/AcceptPage.h"

class InvitationCodeEntry;

/// The page on which an invitation comes in: a code, a message, a mail, pasted or dropped as text or as a file.
class CodePage : public AcceptPage
{
    Q_OBJECT
public:
    CodePage(AcceptFlow *flow, QWidget *parent);

    /// As if `text` were pasted.
    void take(const QString &text);

    void refresh() override;
    QWidget *firstField() const override;
    QWidget *showMissing(AcceptField field) override;

private:
    InvitationCodeEntry *m_code;
};
