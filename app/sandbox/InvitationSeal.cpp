// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "InvitationSeal.h"

#include "KeyBytes.h"

#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace {

constexpr int NonceSize = 16;
constexpr int MacSize = 32;

constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
constexpr bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// A code has to differ from an address, and to survive programs that cut punctuation off the end of a word.
bool looksLikeCode(const QByteArray &code)
{
    return std::ranges::any_of(code, isUpper) && std::ranges::any_of(code, isLower) && std::ranges::any_of(code, isDigit)
        && (isUpper(code.back()) || isLower(code.back()) || isDigit(code.back()));
}

} // namespace

InvitationSeal::InvitationSeal()
    : m_cipherKey(randomBytes(32))
    , m_macKey(randomBytes(32))
{
}

QString InvitationSeal::seal(const Invitation &invitation) const
{
    const QByteArray text = QJsonDocument(invitation.toJson()).toJson(QJsonDocument::Compact);
    QByteArray code = sealOnce(text);
    while (!looksLikeCode(code))
        code = sealOnce(text);
    return QString::fromLatin1(code);
}

std::optional<Invitation> InvitationSeal::open(const QString &code) const
{
    const QByteArray latin = code.toLatin1();
    const QByteArray sealed = QByteArray::fromBase64(latin, UrlSafe);
    // Compared with its own encoding: base64 leaves bits of the last character unused and decodes more than one text alike.
    if (QString::fromLatin1(sealed.toBase64(UrlSafe)) != code || sealed.size() < NonceSize + MacSize)
        return std::nullopt;
    const QByteArray body = sealed.chopped(MacSize);
    if (!sameBytes(sealed.last(MacSize), mac(m_macKey, body)))
        return std::nullopt;
    const QByteArray text = crypt(body.mid(NonceSize), body.first(NonceSize));
    return Invitation::fromJson(QJsonDocument::fromJson(text).object());
}

QByteArray InvitationSeal::crypt(const QByteArray &text, const QByteArray &nonce) const
{
    QByteArray result = text;
    QByteArray block;
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (i % MacSize == 0) {
            QByteArray counter(sizeof(quint32), Qt::Uninitialized);
            qToBigEndian(static_cast<quint32>(i / MacSize), counter.data());
            block = mac(m_cipherKey, nonce + counter);
        }
        result[i] = static_cast<char>(result[i] ^ block[i % MacSize]);
    }
    return result;
}

QByteArray InvitationSeal::sealOnce(const QByteArray &text) const
{
    const QByteArray nonce = randomBytes(NonceSize);
    const QByteArray body = nonce + crypt(text, nonce);
    return (body + mac(m_macKey, body)).toBase64(UrlSafe);
}
