// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "Words.h"

using namespace Qt::StringLiterals;

QString protocolWord(ConfigurationMode mode)
{
    return QString(modeWord(mode)).toUpper();
}

QString protocolWord(ConnectionType type)
{
    return QString(typeWord(type)).toUpper();
}

QString protocolWord(Licence::Kind licence)
{
    switch (licence) {
    case Licence::Kind::Evaluation:
        return u"EVALUATION"_s;
    case Licence::Kind::Paid:
        return u"PAID"_s;
    case Licence::Kind::Network:
        return u"NETWORK"_s;
    case Licence::Kind::Free:
        return u"FREE"_s;
    case Licence::Kind::Unknown:
    case Licence::Kind::None:
        break;
    }
    return u"NONE"_s;
}

std::optional<ConfigurationMode> modeFromProtocol(const QString &word)
{
    return word == word.toUpper() ? modeFromWord(word) : std::nullopt;
}

std::optional<ConnectionType> typeFromProtocol(const QString &word)
{
    return word == word.toUpper() ? typeFromWord(word) : std::nullopt;
}

QJsonValue protocolTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}
