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

/// The payload of a token that EXALATE issued; empty if `token` is none.
QJsonObject payloadOf(const QByteArray &token, QByteArray::Base64Options whatIsNoBase64)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const auto payload = QByteArray::fromBase64Encoding(parts.at(1), QByteArray::Base64UrlEncoding | whatIsNoBase64);
    const QJsonObject content = payload ? QJsonDocument::fromJson(*payload).object() : QJsonObject();
    return content.value("iss"_L1).toString() == "EXALATE"_L1 ? content : QJsonObject();
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
    return Jwt{Secret(token), content.value("user"_L1).toString(), fromExp(content.value("exp"_L1))};
}

bool Jwt::isLikely(const QByteArray &text)
{
    return !payloadOf(text, QByteArray::IgnoreBase64DecodingErrors).isEmpty();
}

std::optional<Jwt> Jwt::find(const QByteArray &text)
{
    static const QRegularExpression form(u"eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+"_s);
    const auto match = form.match(QString::fromLatin1(text));
    return match.hasMatch() ? read(match.captured().toLatin1()) : std::nullopt;
}
