// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Invitation.h"

#include <optional>

/// Turns invitations into codes and back, with a key that all nodes of this world share. A code is opaque (encrypted with
/// a keystream of HMAC-SHA256) and proves that a node of this world made it: a code with one changed character is refused.
/// Codes are at least 40 characters of [A-Za-z0-9_-], with both cases and a digit, ending in a letter or digit.
class InvitationSeal
{
public:
    InvitationSeal();

    QString seal(const Invitation &invitation) const;
    std::optional<Invitation> open(const QString &code) const;

private:
    QByteArray crypt(const QByteArray &text, const QByteArray &nonce) const;
    QByteArray sealOnce(const QByteArray &text) const;

    QByteArray m_cipherKey;
    QByteArray m_macKey;
};
