// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"
#include "base/Secret.h"

/// An invitation code: opaque text made by a node, a shared secret (node.md). At least 16 characters, no white space.
class InvitationCode
{
public:
    /// The code in `text`, white space around it apart; nothing when it cannot be a code.
    static std::optional<InvitationCode> fromText(const QString &text);
    static std::optional<InvitationCode> fromSecret(const Secret &secret);

    const Secret &secret() const { return m_secret; }

    /// 8 characters of base32, shown XXXX-XXXX: the first 40 bits of SHA-256 over the code (product.md, Invitation).
    /// Not secret; two people compare it by phone.
    QString fingerprint() const;

    bool operator==(const InvitationCode &) const = default;

private:
    explicit InvitationCode(Secret secret);
    Secret m_secret;
};

/// Finds the one code in a pasted text: the code alone, a whole message or mail (quoted, wrapped, with greetings), or the
/// content of an invitation file. code-not-found where there is none or more than one; code-changed where the fingerprint
/// that came with it is another one (product.md, Accept invitation).
Result<InvitationCode> findInvitationCode(const QString &text);

/// The content of an invitation file: plain text that a person can read, with the code and its fingerprint.
QByteArray invitationFile(const InvitationCode &code);

/// The line with which message and file carry the fingerprint; findInvitationCode() reads it back. Not translated.
QString fingerprintLine(const InvitationCode &code);
