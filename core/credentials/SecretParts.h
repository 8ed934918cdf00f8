// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"

#include <QList>

#include <optional>

/// A secret as entries that fit every keychain (rules.md 20): a head with the first bytes, and numbered parts for the rest. The
/// parts are on one of two sides, used in turn: the parts of a new secret never overwrite those of the current one, and writing
/// the head replaces the whole secret at once.
class SecretParts
{
public:
    enum class Side : char { A = 'a', B = 'b' };

    static constexpr qsizetype MaxEntrySize = 2000; ///< in bytes; Windows Credential Manager holds 2,560
    static constexpr qsizetype MaxEntries = 100;

    static SecretParts cut(const Secret &secret, Side side);

    /// The description in a head; nothing if it is not a head.
    static std::optional<SecretParts> fromHead(const Secret &head);

    /// The name of an entry of the secret `key`. Number 0 is the head, which has the name of the key itself.
    static QString entryName(const QString &key, Side side, qsizetype number);

    Side side() const { return m_side; }
    qsizetype count() const { return m_count; }
    const QList<Secret> &entries() const { return m_entries; }
    bool isComplete() const { return m_entries.size() == m_count; }

    /// Adds the next part in the order of their numbers.
    void append(const Secret &part) { m_entries << part; }

    /// The secret, if every part is there and the SHA-256 in the head matches.
    std::optional<Secret> joined() const;

private:
    Side m_side = Side::A;
    qsizetype m_count = 0;
    QList<Secret> m_entries; ///< the head first
};

constexpr SecretParts::Side otherSide(SecretParts::Side side)
{
    return side == SecretParts::Side::A ? SecretParts::Side::B : SecretParts::Side::A;
}
