// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"
#include "instance/Instance.h"
#include "storage/JsonFile.h"

/// Our own instances and which of them is current: `instances.json` in the settings folder. No secrets. A change that cannot be
/// written stays in memory, and the method returns the problem.
class InstanceStore
{
public:
    explicit InstanceStore(const QString &folder);

    /// Reads the file. After a problem the store is empty and usable.
    Result<Done> load();

    const QList<LocalInstance> &instances() const { return m_instances; }
    std::optional<LocalInstance> instance(const QString &id) const;
    std::optional<LocalInstance> current() const;

    /// Adds the instance, or replaces the one of the same id. The first one becomes current.
    Result<Done> put(const LocalInstance &instance);
    /// If it was the current one, the first of the others becomes current.
    Result<Done> remove(const QString &id);
    /// An unknown id changes nothing.
    Result<Done> setCurrent(const QString &id);

    /// Converts to and from the content of the file; entries that make no sense are left out (rules.md 33).
    QJsonObject content() const;
    void setContent(const QJsonObject &content);

private:
    Result<Done> save() const;

    JsonFile m_file;
    QList<LocalInstance> m_instances;
    QString m_currentId;
};
