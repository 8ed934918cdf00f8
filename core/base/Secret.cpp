// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Secret.h"

struct Secret::Bytes {
    explicit Bytes(QByteArray utf8)
        : data(std::move(utf8))
    {
        data.detach();
    }
    ~Bytes() { overwrite(data); }
    Q_DISABLE_COPY_MOVE(Bytes)

    QByteArray data;
};

void overwrite(QByteArray &bytes)
{
    volatile char *at = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        at[i] = 0;
}

Secret::Secret(QByteArray utf8)
    : m_bytes(utf8.isEmpty() ? nullptr : std::make_shared<const Bytes>(std::move(utf8)))
{
}

Secret::Secret(const QString &text)
    : Secret(text.toUtf8())
{
}

bool Secret::isEmpty() const
{
    return !m_bytes;
}

QByteArray Secret::reveal() const
{
    // A deep copy: if the bytes were shared, overwrite() would detach and overwrite a copy.
    return m_bytes ? QByteArray(m_bytes->data.constData(), m_bytes->data.size()) : QByteArray();
}

QString Secret::revealText() const
{
    return m_bytes ? QString::fromUtf8(m_bytes->data) : QString();
}

bool Secret::operator==(const Secret &other) const
{
    const QByteArray nothing;
    const QByteArray &a = m_bytes ? m_bytes->data : nothing;
    const QByteArray &b = other.m_bytes ? other.m_bytes->data : nothing;
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i] ^ b[i]);
    return difference == 0;
}
