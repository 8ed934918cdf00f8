// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/JsonFile.h"

#include <QMap>

/// What the nodes of our instances were last seen to offer to programs, as `abilities.json` in the settings folder, so that a
/// wizard knows its way before a node has answered (node.md, The gate). Nothing is sent on the strength of it. What an entry
/// holds is the business of NodeAbilities.
class AbilityStore
{
public:
    explicit AbilityStore(const QString &folder);

    Result<Done> load();
    /// Empty if nothing was seen yet.
    QJsonObject of(const QString &instanceId) const { return m_abilities.value(instanceId); }
    /// Writes only what is new.
    Result<Done> put(const QString &instanceId, const QJsonObject &abilities);
    Result<Done> remove(const QString &instanceId);

    /// Converts to and from the content of the file; entries that make no sense are left out (rules.md 33).
    QJsonObject content() const;
    void setContent(const QJsonObject &content);

private:
    JsonFile m_file;
    QMap<QString, QJsonObject> m_abilities; ///< by the instance's id
};
