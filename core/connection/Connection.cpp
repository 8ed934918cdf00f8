// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connection/Connection.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::array AllTypes{ConnectionType::Public, ConnectionType::Private, ConnectionType::Local};

QString asNamePart(const QString &shortName)
{
    return shortName.simplified().replace(u' ', u'-').toLower();
}

} // namespace

QLatin1StringView typeWord(ConnectionType type)
{
    switch (type) {
    case ConnectionType::Public:
        return "public"_L1;
    case ConnectionType::Private:
        return "private"_L1;
    case ConnectionType::Local:
        return "local"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<ConnectionType> typeFromWord(const QString &word)
{
    for (const ConnectionType type : AllTypes) {
        if (word.compare(typeWord(type), Qt::CaseInsensitive) == 0)
            return type;
    }
    return std::nullopt;
}

Connection::Status statusFromWord(const QString &word)
{
    if (word.compare("pending"_L1, Qt::CaseInsensitive) == 0)
        return Connection::Status::Pending;
    if (word.compare("active"_L1, Qt::CaseInsensitive) == 0)
        return Connection::Status::Active;
    if (word.compare("deactivated"_L1, Qt::CaseInsensitive) == 0)
        return Connection::Status::Deactivated;
    if (word.compare("error"_L1, Qt::CaseInsensitive) == 0)
        return Connection::Status::Error;
    return Connection::Status::Other;
}

QString proposedConnectionName(const QString &localShortName, const QString &remoteShortName)
{
    const QString local = asNamePart(localShortName);
    const QString remote = asNamePart(remoteShortName);
    if (local.isEmpty() && remote.isEmpty())
        return {};
    return QString(local + "_to_"_L1 + remote).left(MaxConnectionNameLength);
}

QString freeName(const QString &name, const QStringList &taken)
{
    QString free = name;
    for (int i = 2; taken.contains(free, Qt::CaseInsensitive); ++i) {
        const QString number = u"-%1"_s.arg(i);
        free = name.left(MaxConnectionNameLength - number.size()) + number;
    }
    return free;
}
