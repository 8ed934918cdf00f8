// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/Commit.h"

#include <QHash>
#include <QPointer>
#include <QSet>

/// The intents of one instance whose outcome is open (rules.md 13). A wizard works on the one it has begun or resumed; what
/// became of the others is found out here, with each list that is read.
class OpenIntents : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. Intents that are on disk already are those of former runs, and nobody works on them.
    OpenIntents(Node &node, IntentStore &store, InvitationCodes &codes, Clock &clock);

    std::optional<Intent> byKey(const QString &key) const;
    /// The one that accepts the code of this fingerprint.
    std::optional<Intent> byFingerprint(const QString &fingerprint) const;

    /// A wizard goes on with it.
    void resume(const QString &key);
    /// The wizard that worked on it is closed.
    void release(const QString &key);
    /// The connection that one nobody worked on was found to have made, in this run.
    std::optional<Connection> recoveredConnection(const QString &key) const { return m_recovered.value(key); }
    /// Looks what became of those that nobody works on.
    void recover();

    IntentStore &store() { return m_store; }

signals:
    void recovered(const QString &key, const Committed &committed);

private:
    Node &m_node;
    IntentStore &m_store;
    InvitationCodes &m_codes;
    Clock &m_clock;
    QSet<QString> m_unattended; ///< keys of those that no wizard works on
    QHash<QString, QPointer<Job<Committed>>> m_lookups;
    QHash<QString, std::optional<Connection>> m_recovered;
};
