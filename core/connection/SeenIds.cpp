// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connection/SeenIds.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace {

constexpr qsizetype DigestSize = sizeof(quint64);

quint64 digestOf(const QString &id)
{
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData());
}

} // namespace

SeenIds::SeenIds(const QList<Connection> &connections)
{
    m_digests.reserve(connections.size());
    for (const Connection &connection : connections)
        add(connection.id);
    sort();
}

SeenIds::SeenIds(const QStringList &ids)
{
    m_digests.reserve(ids.size());
    for (const QString &id : ids)
        add(id);
    sort();
}

void SeenIds::add(const QString &id)
{
    m_digests << digestOf(id);
}

void SeenIds::sort()
{
    std::ranges::sort(m_digests);
}

bool SeenIds::contains(const QString &id) const
{
    return std::ranges::binary_search(m_digests, digestOf(id));
}

QString SeenIds::toText() const
{
    QByteArray bytes(m_digests.size() * DigestSize, Qt::Uninitialized);
    char *to = bytes.data();
    for (const quint64 digest : m_digests) {
        qToBigEndian(digest, to);
        to += DigestSize;
    }
    return QString::fromLatin1(bytes.toBase64());
}

SeenIds SeenIds::fromText(const QString &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    SeenIds ids;
    if (!bytes || (*bytes).size() % DigestSize != 0)
        return ids;
    for (qsizetype at = 0; at < (*bytes).size(); at += DigestSize)
        ids.m_digests << qFromBigEndian<quint64>((*bytes).constData() + at);
    ids.sort();
    return ids;
}
