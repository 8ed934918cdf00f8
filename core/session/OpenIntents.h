// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/Commit.h"

#include <QHash>
#include <QPointer>
#include <QSet>

/// The intents of one instance whose outcome is open (rules.md 13). A wizard works on the intent that it began or resumed; this
/// object finds out the outcome of the others, with each list that is read.
class OpenIntents : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. Intents that are already on disk are from former runs, and nobody works on them.
    OpenIntents(Node &node, IntentStore &store, InvitationCodes &codes, Clock &clock);

    std::optional<Intent> byKey(const QString &key) const;
    /// The intent that accepts the code with this fingerprint.
    std::optional<Intent> byFingerprint(const QString &fingerprint) const;

    /// A wizard resumes the intent.
    void resume(const QString &key);
    /// The wizard that worked on the intent is closed.
    void release(const QString &key);
    /// The wizard goes on with another intent in place of this one.
    void replace(const QString &key, const Intent &by);
    /// The connection of the intent was found elsewhere, in the console: nothing is open any more.
    void end(const QString &key);
    /// The connection that an intent without a wizard was found to have made, in this run.
    std::optional<Connection> recoveredConnection(const QString &key) const { return m_recovered.value(key); }
    /// The same for the intent that accepted the code with this fingerprint.
    std::optional<Connection> acceptedConnection(const QString &fingerprint) const { return m_accepted.value(fingerprint); }
    /// Finds out the outcome of the intents that no wizard works on.
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
    QHash<QString, std::optional<Connection>> m_accepted; ///< by fingerprint
};
