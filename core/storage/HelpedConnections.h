// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"
#include "storage/JsonFile.h"

#include <QList>
#include <QMap>

/// The connections that this program helped with at instances to which it does not sign in: `helped.json` in the settings folder
/// (node.md, Three levels of a node). All that is known of them is what was entered here, and what the person has said since. A
/// change that cannot be written stays in memory, and the method returns the problem.
class HelpedConnections
{
public:
    explicit HelpedConnections(const QString &folder);

    Result<Done> load();

    /// Oldest first.
    QList<Connection> of(const QString &instanceId) const { return m_connections.value(instanceId); }

    /// Adds the connection, or replaces the one with the same id.
    Result<Done> put(const QString &instanceId, const Connection &connection);
    Result<Done> remove(const QString &instanceId, const QString &connectionId);
    Result<Done> removeInstance(const QString &instanceId);

    /// A new id for a connection whose node does not tell one. No node has such an id.
    static QString newId();

    /// Converts to and from the content of the file; entries that make no sense are left out (rules.md 33).
    QJsonObject content() const;
    void setContent(const QJsonObject &content);

private:
    Result<Done> save() const;

    JsonFile m_file;
    QMap<QString, QList<Connection>> m_connections; ///< by the instance's id
};
