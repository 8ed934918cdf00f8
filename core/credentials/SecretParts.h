// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"

#include <QList>

#include <optional>

/// A secret as entries that fit every keychain (rules.md 20): a head, which carries the first bytes, and numbered parts for
/// the rest. The parts lie on one of two sides, used in turn: a new secret's parts never overwrite those of the one in force,
/// so that it takes the former one's place all at once, with its head.
class SecretParts
{
public:
    enum class Side : char { A = 'a', B = 'b' };

    static constexpr qsizetype LongestEntry = 2000; ///< in bytes; Windows Credential Manager holds 2,560
    static constexpr qsizetype MostEntries = 100;

    static SecretParts cut(const Secret &secret, Side side);

    /// What a head tells; nothing where it is not one.
    static std::optional<SecretParts> fromHead(const Secret &head);

    /// The name of an entry of the secret `key`; number 0 is the head, whose name is the key itself.
    static QString entryName(const QString &key, Side side, qsizetype number);

    Side side() const { return m_side; }
    qsizetype count() const { return m_count; }
    const QList<Secret> &entries() const { return m_entries; }
    bool isComplete() const { return m_entries.size() == m_count; }

    /// Adds the next part, as it was read.
    void append(const Secret &part) { m_entries << part; }

    /// The secret, where every part is there and unchanged, by its SHA-256.
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
