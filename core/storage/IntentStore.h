// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"
#include "connection/SeenIds.h"
#include "storage/JsonFile.h"

/// A request to a node that must not be repeated (rules.md 13): on disk before the request leaves, removed once its result is
/// safe. After a lost answer or a crash it has what is needed to find the connection in the node's list.
struct Intent {
    enum class Kind { Initiate, Accept };

    QString key; ///< a UUID: the idempotency key of the request
    Kind kind = Kind::Initiate;
    QString instanceId;         ///< whose node gets the request
    NewConnection wanted;       ///< for Accept: only the name that the node read from the code
    SeenIds before;             ///< the connections in the list before the request
    bool isBeforeWhole = false; ///< that list was whole
    QString fingerprint;        ///< for Accept: of the code
    QDateTime since;
    bool attempted = false; ///< a request has left
    bool isRefused = false; ///< it was refused in the contract's form, and a list that was read then does not have it

    bool operator==(const Intent &) const = default;
};

/// The open intents: `intents.json` in the settings folder. A change that cannot be written stays in memory, and the method
/// returns the problem.
class IntentStore
{
public:
    explicit IntentStore(const QString &folder);

    static const std::span<const Migration> Migrations;

    Result<Done> load();
    const QList<Intent> &intents() const { return m_intents; }

    /// Adds the intent, or replaces the one with the same key.
    Result<Done> put(const Intent &intent);
    Result<Done> remove(const QString &key);

    /// Converts to and from the content of the file; entries that make no sense are left out (rules.md 33).
    QJsonObject content() const;
    void setContent(const QJsonObject &content);

private:
    Result<Done> save() const;

    JsonFile m_file;
    QList<Intent> m_intents;
};
