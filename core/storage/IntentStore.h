// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"
#include "connection/Connection.h"
#include "storage/JsonFile.h"

#include <QStringList>

/// What we are about to ask a node for and cannot ask twice (rules.md 13): on disk before the request leaves, gone when the
/// answer is in hand. After a lost answer or a crash it knows enough to find the connection in the node's list.
struct Intent {
    enum class Kind { Initiate, Accept };

    QString key; ///< a UUID: the idempotency key of the request
    Kind kind = Kind::Initiate;
    QString instanceId;    ///< whose node was asked
    NewConnection wanted;  ///< for Accept: only the name that the node read from the code
    QStringList idsBefore; ///< the connections that were there before
    QString fingerprint;   ///< for Accept: of the code
    QDateTime since;
    bool attempted = false; ///< a request has left, so that a "name taken" may be our own

    bool operator==(const Intent &) const = default;
};

/// The intents that are open, `intents.json` in the settings folder. What cannot be written is kept in memory all the same,
/// and the problem tells it.
class IntentStore
{
public:
    explicit IntentStore(const QString &folder);

    Result<Done> load();
    const QList<Intent> &intents() const { return m_intents; }

    /// Adds the intent, or replaces the one of the same key.
    Result<Done> put(const Intent &intent);
    Result<Done> remove(const QString &key);

    /// What the file holds, and the way back; entries that make no sense are left out (rules.md 33).
    QJsonObject content() const;
    void setContent(const QJsonObject &content);

private:
    Result<Done> save() const;

    JsonFile m_file;
    QList<Intent> m_intents;
};
