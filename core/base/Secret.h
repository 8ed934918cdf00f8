// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDebug>
#include <QMetaType>
#include <QString>

#include <iosfwd>
#include <memory>

/// A password, token, JWT or invitation code (rules.md 19): it cannot be printed, logged, streamed or kept in a QVariant,
/// compares in constant time, and overwrites its bytes when its last holder is destroyed. Copies share the same bytes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray utf8);
    explicit Secret(const QString &text);

    bool isEmpty() const;

    /// A copy of the bytes, for the places that need them: a request, the keychain, the clipboard, a file.
    QByteArray reveal() const;
    QString revealText() const;

    bool operator==(const Secret &other) const;

    operator QVariant() const = delete;
    friend QDebug operator<<(QDebug, const Secret &) = delete;
    friend QDataStream &operator<<(QDataStream &, const Secret &) = delete;
    friend std::ostream &operator<<(std::ostream &, const Secret &) = delete;

private:
    struct Bytes;
    std::shared_ptr<const Bytes> m_bytes;
};

/// Deleted, because every conversion to a QVariant uses it.
template <>
constexpr QMetaType QMetaType::fromType<Secret>() = delete;

/// Overwrites all bytes with zeros, in a way that the compiler cannot optimise away. `bytes` must not be shared.
void overwrite(QByteArray &bytes);
