// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"
#include "storage/JsonFile.h"

/// What a user has filled in so far in the initiating wizard (rules.md 16). No secrets.
struct InitiateDraft {
    QString instanceId;
    QString urlText;
    bool withoutUrl = false;
    std::optional<ConfigurationMode> mode;
    NewConnection wanted; ///< texts only: type, mode, destination and verification are known when it is created
    QString intentKey;    ///< of the last try to create it; empty before

    bool operator==(const InitiateDraft &) const = default;
};

/// The draft that a crash left behind, `draft.json` in the settings folder.
class DraftStore
{
public:
    explicit DraftStore(const QString &folder);

    /// The draft, where there is one; one that holds nothing counts as none.
    Result<std::optional<InitiateDraft>> load() const;
    Result<Done> save(const InitiateDraft &draft) const;
    Result<Done> clear() const;

    /// What the file holds, and the way back; what makes no sense is left out (rules.md 33).
    static QJsonObject contentOf(const InitiateDraft &draft);
    static InitiateDraft draftFrom(const QJsonObject &content);

private:
    JsonFile m_file;
};
