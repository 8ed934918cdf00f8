// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/CodeIndex.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

CodeIndex::CodeIndex(const QString &folder)
    : m_file(folder + "/codes.json"_L1, 1)
{
}

Result<Done> CodeIndex::load()
{
    m_ids.clear();
    return m_file.read().map([this](const QJsonObject &content) {
        const QJsonObject instances = content.value("instances"_L1).toObject();
        for (auto at = instances.begin(); at != instances.end(); ++at) {
            for (const QJsonValue &id : at.value().toArray()) {
                if (id.isString())
                    m_ids[at.key()] << id.toString();
            }
        }
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
    if (m_ids.value(instanceId).isEmpty())
        m_ids.remove(instanceId);
    return save();
}

Result<Done> CodeIndex::save() const
{
    QJsonObject instances;
    for (auto at = m_ids.begin(); at != m_ids.end(); ++at)
        instances.insert(at.key(), QJsonArray::fromStringList(at.value()));
    return m_file.write({{"instances"_L1, instances}});
}
