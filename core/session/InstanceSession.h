// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "node/Node.h"
#include "session/ConnectionWatch.h"
#include "session/InvitationCodes.h"
#include "session/OpenIntents.h"
#include "storage/Journal.h"

#include <memory>

class AbilityStore;

/// One of our instances in use: its node, signed in when needed, its connections, their codes, and the intents whose outcome is
/// open. Code that works on the instance holds the session, even if another instance becomes current.
class InstanceSession : public QObject
{
    Q_OBJECT
public:
    /// The stores that all sessions share; they outlive the sessions.
    struct Stores {
        CredentialStore &credentials;
        IntentStore &intents;
        CodeIndex &codes;
        QString folder = {};                 ///< of the journals; empty: none is kept
        HelpedConnections *helped = nullptr; ///< of guided instances; null: none are kept
        AbilityStore *abilities = nullptr;   ///< null: nothing is remembered from one run to the next
    };

    InstanceSession(const LocalInstance &instance, const Stores &stores, const Environment &environment);
    ~InstanceSession() override;

    const LocalInstance &instance() const { return m_node.instance(); }
    /// Replaces the instance by its edited form and reads the connections again. A new address clears the list first.
    void setInstance(const LocalInstance &instance);
    /// The host to name in problems.
    QString host() const;

    const Environment &environment() const { return m_environment; }
    Node &node() { return m_node; }
    ConnectionWatch &watch() { return m_watch; }
    const ConnectionWatch &watch() const { return m_watch; }
    InvitationCodes &codes() { return m_codes; }
    OpenIntents &intents() { return m_intents; }
    Commit::Tools commitTools() { return {m_node, m_intents.store(), m_codes, m_environment.clock}; }

    /// What was committed, with an id of its own where no node tells one, because the instance is guided: the connection is then
    /// kept among those that this program helped with, and its code under that id. `wanted` is what was to be made, if that is
    /// known. Where the node has a list that does not show it yet, it stays without an id, and its code is kept under its name.
    Committed withId(Committed committed, const std::optional<NewConnection> &wanted);

    /// Writes into the journal of the instance what happened to a connection just now.
    void note(JournalEntry::Event event, const Connection &connection, const std::optional<InvitationCode> &code = {}) const;
    /// What the journal knows of a connection, oldest first; of one that was recognised, also from before the program signed in.
    QList<JournalEntry> history(const QString &connectionId) const;
    /// Reports data that could not be written.
    void report(const Result<Done> &written);

signals:
    void problemOccurred(const Problem &problem);

private:
    void rememberAbilities(AbilityStore &store);
    void recogniseHelped();
    void onRecognised(const Connection &helped, const Connection &listed);

    Environment m_environment;
    HelpedConnections *m_helped;
    Node m_node;
    InvitationCodes m_codes;
    ConnectionWatch m_watch;
    OpenIntents m_intents;
    std::optional<Journal> m_journal;
};
