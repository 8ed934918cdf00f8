// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/JsonFile.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

/// The connections whose code is in the keychain, as `codes.json` in the settings folder, because a keychain cannot list its
/// entries. Contains no codes.
class CodeIndex
{
public:
    explicit CodeIndex(const QString &folder);

    static const std::span<const Migration> Migrations;

    Result<Done> load();
    /// Notes that the instance was removed, so that the next start removes the codes that are still there.
    Result<Done> markRemoved(const QString &instanceId);
    const QStringList &removedInstances() const { return m_removed; }

    /// The connections whose code is kept, those whose code is put aside among them.
    QStringList connectionsOf(const QString &instanceId) const { return m_ids.value(instanceId).keys(); }
    bool contains(const QString &instanceId, const QString &connectionId) const;
    /// Since when the code is put aside: it counts as removed, but may come back; not valid if it is not.
    QDateTime asideSince(const QString &instanceId, const QString &connectionId) const;

    /// Every code that is put aside: the instance and the connection.
    QList<std::pair<QString, QString>> aside() const;

    /// Adds the connection; its code is not, or no longer, put aside.
    Result<Done> add(const QString &instanceId, const QString &connectionId);
    Result<Done> putAside(const QString &instanceId, const QString &connectionId, const QDateTime &since);
    Result<Done> remove(const QString &instanceId, const QString &connectionId);

    /// Converts to and from the content of the file; values that make no sense are left out (rules.md 33).
    QJsonObject content() const;
    void setContent(const QJsonObject &content);

private:
    Result<Done> set(const QString &instanceId, const QString &connectionId, const QDateTime &asideSince);
    Result<Done> save() const { return m_file.write(content()); }

    JsonFile m_file;
    QMap<QString, QMap<QString, QDateTime>> m_ids; ///< by instance and connection: since when it is put aside
    QStringList m_removed;
};
