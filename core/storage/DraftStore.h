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

/// The draft of the initiating wizard, `draft.json` in the settings folder; after a crash it is offered again.
class DraftStore
{
public:
    explicit DraftStore(const QString &folder);

    /// The draft, if there is one with something in it. Fails as JsonFile::load() does.
    Result<std::optional<InitiateDraft>> load() const;
    /// The same, but changes nothing on the disk; a file that cannot be read holds no draft.
    std::optional<InitiateDraft> read() const;
    Result<Done> save(const InitiateDraft &draft) const;
    Result<Done> clear() const;

    /// Converts to and from the content of the file; values that make no sense are left out (rules.md 33).
    static QJsonObject contentOf(const InitiateDraft &draft);
    static InitiateDraft draftFrom(const QJsonObject &content);
    static const std::span<const Migration> Migrations;

private:
    JsonFile m_file;
};
