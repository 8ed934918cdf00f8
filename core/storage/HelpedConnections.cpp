// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/HelpedConnections.h"

#include "storage/StoredFields.h"

#include <QDir>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Texts = std::to_array<StoredText<Connection>>({
    {"id"_L1, &Connection::id, MaxStoredIdLength},
    {"name"_L1, &Connection::name, MaxStoredNameLength},
    {"description"_L1, &Connection::description, MaxStoredAddressLength},
    {"remoteName"_L1, &Connection::remoteName, MaxStoredNameLength},
});

constexpr auto StatusWords = std::to_array<std::pair<Connection::Status, QLatin1StringView>>({
    {Connection::Status::Pending, "pending"_L1},
    {Connection::Status::Active, "active"_L1},
    {Connection::Status::Deactivated, "deactivated"_L1},
});

QJsonObject toJson(const Connection &connection)
{
    QJsonObject json;
    writeTexts(connection, Texts, json);
    const auto status = std::ranges::find(StatusWords, connection.status, &decltype(StatusWords)::value_type::first);
    json.insert("status"_L1, status == StatusWords.end() ? QString() : QString(status->second));
    json.insert("remoteUrl"_L1, storedForm(connection.remoteUrl));
    if (connection.mode)
        json.insert("mode"_L1, modeWord(*connection.mode));
    if (connection.type)
        json.insert("type"_L1, typeWord(*connection.type));
    return json;
}

std::optional<Connection> fromJson(const QJsonObject &json)
{
    Connection connection;
    readTexts(json, Texts, connection);
    const Connection::Status status = statusFromWord(json.value("status"_L1).toString());
    if (connection.id.isEmpty()
        || std::ranges::find(StatusWords, status, &decltype(StatusWords)::value_type::first) == StatusWords.end())
        return std::nullopt;
    connection.status = status;
    connection.mode = modeFromWord(json.value("mode"_L1).toString());
    connection.type = typeFromWord(json.value("type"_L1).toString());
    connection.remoteUrl = storedUrl(json.value("remoteUrl"_L1));
    connection.remoteTracker = trackerFromAddress(connection.remoteUrl);
    return connection;
}

} // namespace

HelpedConnections::HelpedConnections(const QString &folder)
    : m_file(QDir(folder).filePath(u"helped.json"_s))
{
}

Result<Done> HelpedConnections::load()
{
    const auto content = m_file.load();
    setContent(content.value_or(QJsonObject()));
    return content.map([](const QJsonObject &) { return Done(); });
}

Result<Done> HelpedConnections::put(const QString &instanceId, const Connection &connection)
{
    QList<Connection> &all = m_connections[instanceId];
    const auto found = std::ranges::find(all, connection.id, &Connection::id);
    if (found == all.end())
        all << connection;
    else
        *found = connection;
    return save();
}

Result<Done> HelpedConnections::remove(const QString &instanceId, const QString &connectionId)
{
    QList<Connection> &all = m_connections[instanceId];
    all.removeIf([&](const Connection &connection) { return connection.id == connectionId; });
    if (all.isEmpty())
        m_connections.remove(instanceId);
    return save();
}

Result<Done> HelpedConnections::removeInstance(const QString &instanceId)
{
    return m_connections.remove(instanceId) > 0 ? save() : Done();
}

QString HelpedConnections::newId()
{
    return "helped-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QJsonObject HelpedConnections::content() const
{
    QJsonObject instances;
    for (auto instance = m_connections.begin(); instance != m_connections.end(); ++instance) {
        QJsonArray connections;
        for (const Connection &connection : *instance)
            connections << toJson(connection);
        instances.insert(instance.key(), connections);
    }
    return {{"instances"_L1, instances}};
}

void HelpedConnections::setContent(const QJsonObject &content)
{
    m_connections.clear();
    const QJsonObject instances = content.value("instances"_L1).toObject();
    for (auto instance = instances.begin(); instance != instances.end(); ++instance) {
        if (instance.key().size() > MaxStoredIdLength)
            continue;
        QList<Connection> all;
        const QJsonArray connections = instance.value().toArray();
        for (const auto &entry : connections) {
            const auto read = fromJson(entry.toObject());
            if (read && std::ranges::find(all, read->id, &Connection::id) == all.end())
                all << *read;
        }
        if (!all.isEmpty())
            m_connections.insert(instance.key(), all);
    }
}

Result<Done> HelpedConnections::save() const
{
    return m_file.write(content());
}
