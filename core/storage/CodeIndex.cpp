// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/CodeIndex.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto AsideSince = "asideSince"_L1;

/// Version 2 says of each connection since when its code is put aside; version 1 lists the connections.
QJsonObject nameConnections(QJsonObject content)
{
    QJsonObject instances = content.value("instances"_L1).toObject();
    for (auto &&instance : instances) {
        QJsonObject connections;
        const QJsonArray ids = instance.toArray();
        for (const auto &id : ids)
            connections.insert(id.toString(), QJsonObject());
        instance = connections;
    }
    content.insert("instances"_L1, instances);
    return content;
}

constexpr auto AllMigrations = std::to_array<Migration>({nameConnections});

} // namespace

const std::span<const Migration> CodeIndex::Migrations = AllMigrations;

CodeIndex::CodeIndex(const QString &folder)
    : m_file(folder + "/codes.json"_L1, AllMigrations)
{
}

Result<Done> CodeIndex::load()
{
    m_ids.clear();
    m_removed.clear();
    return m_file.load().map([this](const QJsonObject &content) {
        setContent(content);
        return Done{};
    });
}

bool CodeIndex::contains(const QString &instanceId, const QString &connectionId) const
{
    return m_ids.value(instanceId).contains(connectionId);
}

QDateTime CodeIndex::asideSince(const QString &instanceId, const QString &connectionId) const
{
    return m_ids.value(instanceId).value(connectionId);
}

QList<std::pair<QString, QString>> CodeIndex::aside() const
{
    QList<std::pair<QString, QString>> all;
    for (auto instance = m_ids.begin(); instance != m_ids.end(); ++instance) {
        for (auto at = instance->begin(); at != instance->end(); ++at) {
            if (at->isValid())
                all << std::pair(instance.key(), at.key());
        }
    }
    return all;
}

Result<Done> CodeIndex::set(const QString &instanceId, const QString &connectionId, const QDateTime &asideSince)
{
    if (contains(instanceId, connectionId) && this->asideSince(instanceId, connectionId) == asideSince)
        return Done{};
    m_ids[instanceId].insert(connectionId, asideSince);
    return save();
}

Result<Done> CodeIndex::add(const QString &instanceId, const QString &connectionId)
{
    return set(instanceId, connectionId, {});
}

Result<Done> CodeIndex::putAside(const QString &instanceId, const QString &connectionId, const QDateTime &since)
{
    return set(instanceId, connectionId, since);
}

Result<Done> CodeIndex::remove(const QString &instanceId, const QString &connectionId)
{
    if (m_ids[instanceId].remove(connectionId) == 0)
        return Done{};
    if (m_ids.value(instanceId).isEmpty()) {
        m_ids.remove(instanceId);
        m_removed.removeOne(instanceId);
    }
    return save();
}

Result<Done> CodeIndex::markRemoved(const QString &instanceId)
{
    if (!m_ids.contains(instanceId) || m_removed.contains(instanceId))
        return Done{};
    m_removed << instanceId;
    return save();
}

QJsonObject CodeIndex::content() const
{
    QJsonObject instances;
    for (auto instance = m_ids.begin(); instance != m_ids.end(); ++instance) {
        QJsonObject connections;
        for (auto at = instance->begin(); at != instance->end(); ++at) {
            const QString since = at->toUTC().toString(Qt::ISODateWithMs);
            connections.insert(at.key(), at->isValid() ? QJsonObject{{AsideSince, since}} : QJsonObject());
        }
        instances.insert(instance.key(), connections);
    }
    return {{"instances"_L1, instances}, {"removed"_L1, QJsonArray::fromStringList(m_removed)}};
}

void CodeIndex::setContent(const QJsonObject &content)
{
    m_ids.clear();
    const QJsonObject instances = content.value("instances"_L1).toObject();
    for (auto instance = instances.begin(); instance != instances.end(); ++instance) {
        const QJsonObject connections = instance.value().toObject();
        for (auto at = connections.begin(); at != connections.end(); ++at) {
            const QString since = at.value().toObject().value(AsideSince).toString();
            if (!at.key().isEmpty())
                m_ids[instance.key()].insert(at.key(), QDateTime::fromString(since, Qt::ISODateWithMs));
        }
    }
    m_removed.clear();
    const QJsonArray removed = content.value("removed"_L1).toArray();
    for (const auto &value : removed) {
        const QString id = value.toString();
        if (m_ids.contains(id) && !m_removed.contains(id))
            m_removed << id;
    }
}
