// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Jwt.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxTokenSize = 16 * 1024;
/// Above it, `exp` is in milliseconds: as seconds it would lie beyond the year 5000 (node.md, Sign-in).
constexpr double MaxSeconds = 1e11;
constexpr double MaxMilliseconds = 1e14;

QDateTime fromExp(const QJsonValue &exp)
{
    const double number = exp.toDouble(0);
    if (!(number > 0) || number > MaxMilliseconds)
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(number > MaxSeconds ? number : number * 1000), QTimeZone::utc());
}

QJsonObject objectIn(const QByteArray &part, QByteArray::Base64Options whatIsNoBase64)
{
    const auto json = QByteArray::fromBase64Encoding(part, QByteArray::Base64UrlEncoding | whatIsNoBase64);
    return json ? QJsonDocument::fromJson(*json).object() : QJsonObject();
}

/// The payload of a token, whoever issued it; empty if `token` is none.
QJsonObject payloadOf(const QByteArray &token, QByteArray::Base64Options whatIsNoBase64)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3 || objectIn(parts.at(0), whatIsNoBase64).isEmpty())
        return {};
    return objectIn(parts.at(1), whatIsNoBase64);
}

bool isOfExalate(const QJsonObject &payload)
{
    return payload.value("iss"_L1).toString() == "EXALATE"_L1;
}

} // namespace

std::optional<Jwt> Jwt::read(const QByteArray &text)
{
    const QByteArray token = text.trimmed();
    if (token.size() > MaxTokenSize)
        return std::nullopt;
    const QJsonObject content = payloadOf(token, QByteArray::AbortOnBase64DecodingErrors);
    if (content.isEmpty())
        return std::nullopt;
    return Jwt{.token = Secret(token),
               .user = content.value("user"_L1).toString(),
               .expires = fromExp(content.value("exp"_L1)),
               .isOfExalate = ::isOfExalate(content)};
}

bool Jwt::isLikely(const QByteArray &text)
{
    return ::isOfExalate(payloadOf(text, QByteArray::IgnoreBase64DecodingErrors));
}

std::optional<Jwt> Jwt::find(const QByteArray &text)
{
    static const QRegularExpression form(u"eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+"_s);
    std::optional<Jwt> first;
    auto matches = form.globalMatch(QString::fromLatin1(text));
    while (matches.hasNext()) {
        auto jwt = read(matches.next().captured().toLatin1());
        if (jwt && jwt->isOfExalate)
            return jwt;
        if (!first)
            first = std::move(jwt);
    }
    return first;
}
