// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/AbilityStore.h"

#include "storage/StoredFields.h"

#include <QDir>

using namespace Qt::StringLiterals;

AbilityStore::AbilityStore(const QString &folder)
    : m_file(QDir(folder).filePath(u"abilities.json"_s))
{
}

Result<Done> AbilityStore::load()
{
    const auto content = m_file.load();
    setContent(content.value_or(QJsonObject()));
    return content.map([](const QJsonObject &) { return Done(); });
}

Result<Done> AbilityStore::put(const QString &instanceId, const QJsonObject &abilities)
{
    if (of(instanceId) == abilities)
        return Done();
    m_abilities.insert(instanceId, abilities);
    return m_file.write(content());
}

Result<Done> AbilityStore::remove(const QString &instanceId)
{
    return m_abilities.remove(instanceId) > 0 ? m_file.write(content()) : Done();
}

QJsonObject AbilityStore::content() const
{
    QJsonObject instances;
    for (auto at = m_abilities.begin(); at != m_abilities.end(); ++at)
        instances.insert(at.key(), *at);
    return {{"instances"_L1, instances}};
}

void AbilityStore::setContent(const QJsonObject &content)
{
    m_abilities.clear();
    const QJsonObject instances = content.value("instances"_L1).toObject();
    for (auto at = instances.begin(); at != instances.end(); ++at) {
        const QJsonObject abilities = at.value().toObject();
        if (at.key().size() <= MaxStoredIdLength && !abilities.isEmpty())
            m_abilities.insert(at.key(), abilities);
    }
}
