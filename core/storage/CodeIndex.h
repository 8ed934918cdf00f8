// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/JsonFile.h"

#include <QMap>
#include <QStringList>

/// The connections whose code is in the keychain, as `codes.json` in the settings folder, because a keychain cannot list its
/// entries. Contains no codes.
class CodeIndex
{
public:
    explicit CodeIndex(const QString &folder);

    Result<Done> load();
    /// Notes that the instance was removed, so that the next start removes the codes that are still there.
    Result<Done> markRemoved(const QString &instanceId);
    const QStringList &removedInstances() const { return m_removed; }
    QStringList connectionsOf(const QString &instanceId) const { return m_ids.value(instanceId); }
    Result<Done> add(const QString &instanceId, const QString &connectionId);
    Result<Done> remove(const QString &instanceId, const QString &connectionId);

    /// Converts to and from the content of the file; values that make no sense are left out (rules.md 33).
    QJsonObject content() const;
    void setContent(const QJsonObject &content);

private:
    Result<Done> save() const { return m_file.write(content()); }

    JsonFile m_file;
    QMap<QString, QStringList> m_ids;
    QStringList m_removed;
};
