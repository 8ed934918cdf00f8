// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/ConfigurationMode.h"
#include "storage/JsonFile.h"

/// What a person has filled in on the way to a connection (rules.md 16). No secrets.
struct InitiateDraft {
    QString instanceId;
    QString urlText;
    bool withoutUrl = false;
    std::optional<ConfigurationMode> mode;
    QString localShortName;
    QString remoteShortName;
    QString connectionName;
    QString description;
    QString project;

    bool operator==(const InitiateDraft &) const = default;
};

/// The draft that a crash left behind, `draft.json` in the settings folder.
class DraftStore
{
public:
    explicit DraftStore(const QString &folder);

    /// The draft, where there is one.
    Result<std::optional<InitiateDraft>> load() const;
    Result<Done> save(const InitiateDraft &draft) const;
    Result<Done> clear() const;

private:
    JsonFile m_file;
};
