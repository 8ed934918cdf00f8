// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/JsonFile.h"

#include <QMap>
#include <QStringList>

/// Which connections have a code in the keychain, `codes.json` in the settings folder: a keychain cannot be asked for a list.
/// No codes are in it.
class CodeIndex
{
public:
    explicit CodeIndex(const QString &folder);

    Result<Done> load();
    QStringList connectionsOf(const QString &instanceId) const { return m_ids.value(instanceId); }
    Result<Done> add(const QString &instanceId, const QString &connectionId);
    Result<Done> remove(const QString &instanceId, const QString &connectionId);

private:
    Result<Done> save() const;

    JsonFile m_file;
    QMap<QString, QStringList> m_ids;
};
