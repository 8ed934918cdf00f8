// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "node/Jwt.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestToken = 16 * 1024;
/// Above it, `exp` is in milliseconds: as seconds it would lie beyond the year 5000 (node.md, Sign-in).
constexpr double MostSeconds = 1e11;
constexpr double MostMilliseconds = 1e14;

QDateTime fromExp(const QJsonValue &exp)
{
    const double number = exp.toDouble(0);
    if (!(number > 0) || number > MostMilliseconds)
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(number > MostSeconds ? number : number * 1000), QTimeZone::utc());
}

} // namespace

std::optional<Jwt> Jwt::read(const QByteArray &text)
{
    const QByteArray token = text.trimmed();
    const QList<QByteArray> parts = token.split('.');
    if (token.size() > LongestToken || parts.size() != 3)
        return std::nullopt;
    const auto payload =
        QByteArray::fromBase64Encoding(parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!payload)
        return std::nullopt;
    const QJsonObject content = QJsonDocument::fromJson(*payload).object();
    if (content.value("iss"_L1).toString() != "EXALATE"_L1)
        return std::nullopt;
    return Jwt{Secret(token), content.value("user"_L1).toString(), fromExp(content.value("exp"_L1))};
}

std::optional<Jwt> Jwt::find(const QByteArray &text)
{
    static const QRegularExpression form(u"eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+"_s);
    const auto match = form.match(QString::fromLatin1(text));
    return match.hasMatch() ? read(match.captured().toLatin1()) : std::nullopt;
}
