// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"

#include <optional>

/// An invitation code: opaque text made by a node, a shared secret (node.md, Public). At least 16 characters, no white space and
/// nothing invisible.
class InvitationCode
{
public:
    /// `text` as a code, without the white space around it; nothing if it cannot be a code.
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
