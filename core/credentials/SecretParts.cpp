// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/SecretParts.h"

#include <QCryptographicHash>

namespace {

// The first line of a head: format, side, number of entries, SHA-256 of the whole secret.
constexpr char Format[] = "cw1";
constexpr qsizetype MaxHeaderSize = 80;
constexpr qsizetype FirstBytes = SecretParts::MaxEntrySize - MaxHeaderSize;

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QList<QByteArray> headLine(const QByteArray &head)
{
    return head.left(head.indexOf('\n')).split(' ');
}

} // namespace

SecretParts SecretParts::cut(const Secret &secret, Side side)
{
    const QByteArray bytes = secret.reveal();
    const qsizetype rest = qMax(qsizetype(0), bytes.size() - FirstBytes);
    SecretParts parts;
    parts.m_side = side;
    parts.m_count = 1 + (rest + MaxEntrySize - 1) / MaxEntrySize;
    const QByteArray line =
        QByteArrayList{Format, QByteArray(1, char(side)), QByteArray::number(parts.m_count), digest(bytes)}.join(' ');
    parts.m_entries << Secret(line + '\n' + bytes.left(FirstBytes));
    for (qsizetype at = FirstBytes; at < bytes.size(); at += MaxEntrySize)
        parts.m_entries << Secret(bytes.mid(at, MaxEntrySize));
    return parts;
}

std::optional<SecretParts> SecretParts::fromHead(const Secret &head)
{
    const QByteArray bytes = head.reveal();
    const auto words = headLine(bytes);
    if (!bytes.contains('\n') || words.size() != 4 || words.at(0) != Format || words.at(1).size() != 1)
        return std::nullopt;
    SecretParts parts;
    parts.m_side = Side(words.at(1).front());
    parts.m_count = words.at(2).toLongLong();
    if ((parts.m_side != Side::A && parts.m_side != Side::B) || parts.m_count < 1 || parts.m_count > MaxEntries)
        return std::nullopt;
    parts.m_entries << head;
    return parts;
}

QString SecretParts::entryName(const QString &key, Side side, qsizetype number)
{
    return number == 0 ? key : key + u'/' + QLatin1Char(char(side)) + QString::number(number);
}

std::optional<Secret> SecretParts::joined() const
{
    if (!isComplete())
        return std::nullopt;
    const QByteArray head = m_entries.first().reveal();
    QByteArray bytes = head.mid(head.indexOf('\n') + 1);
    for (qsizetype i = 1; i < m_entries.size(); ++i)
        bytes += m_entries.at(i).reveal();
    if (digest(bytes) != headLine(head).constLast())
        return std::nullopt;
    return Secret(bytes);
}
