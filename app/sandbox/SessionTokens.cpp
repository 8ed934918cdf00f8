// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "SessionTokens.h"

#include "KeyBytes.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QJsonObject &part)
{
    return QJsonDocument(part).toJson(QJsonDocument::Compact).toBase64(UrlSafe);
}

} // namespace

SessionTokens::SessionTokens(qint64 lifetimeSeconds, Unit unit)
    : m_key(randomBytes(32))
    , m_lifetimeSeconds(lifetimeSeconds)
    , m_unit(unit)
{
}

QByteArray SessionTokens::issue(const QString &user) const
{
    const qint64 end = QDateTime::currentMSecsSinceEpoch() + m_lifetimeSeconds * 1000;
    const QByteArray signedPart = encoded({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}) + '.'
        + encoded({{u"user"_s, user}, {u"iss"_s, u"EXALATE"_s}, {u"exp"_s, m_unit == Unit::Seconds ? end / 1000 : end}});
    return signedPart + '.' + mac(m_key, signedPart).toBase64(UrlSafe);
}

bool SessionTokens::accepts(const QByteArray &jwt) const
{
    const qsizetype lastDot = jwt.lastIndexOf('.');
    const QByteArray signedPart = jwt.left(lastDot);
    if (lastDot < 0 || !sameBytes(jwt.mid(lastDot + 1), mac(m_key, signedPart).toBase64(UrlSafe)))
        return false;
    const QByteArray payload = QByteArray::fromBase64(signedPart.mid(signedPart.indexOf('.') + 1), UrlSafe);
    const qint64 end = QJsonDocument::fromJson(payload).object()["exp"_L1].toInteger();
    return QDateTime::currentMSecsSinceEpoch() < (m_unit == Unit::Seconds ? end * 1000 : end);
}
