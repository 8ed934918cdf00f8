// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/CodeIndex.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

CodeIndex::CodeIndex(const QString &folder)
    : m_file(folder + "/codes.json"_L1)
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

Result<Done> CodeIndex::add(const QString &instanceId, const QString &connectionId)
{
    QStringList &ids = m_ids[instanceId];
    if (ids.contains(connectionId))
        return Done{};
    ids << connectionId;
    return save();
}

Result<Done> CodeIndex::remove(const QString &instanceId, const QString &connectionId)
{
    if (!m_ids[instanceId].removeOne(connectionId))
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
    for (auto at = m_ids.begin(); at != m_ids.end(); ++at)
        instances.insert(at.key(), QJsonArray::fromStringList(at.value()));
    return {{"instances"_L1, instances}, {"removed"_L1, QJsonArray::fromStringList(m_removed)}};
}

void CodeIndex::setContent(const QJsonObject &content)
{
    m_ids.clear();
    const QJsonObject instances = content.value("instances"_L1).toObject();
    for (auto at = instances.begin(); at != instances.end(); ++at) {
        const QJsonArray ids = at.value().toArray();
        for (const auto &value : ids) {
            const QString id = value.toString();
            if (!id.isEmpty() && !m_ids.value(at.key()).contains(id))
                m_ids[at.key()] << id;
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
