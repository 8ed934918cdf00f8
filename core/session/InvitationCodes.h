// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "base/Job.h"
#include "node/Node.h"

#include <QHash>
#include <QSet>

class CodeIndex;
class CredentialStore;

/// A code that was recovered, from the keychain or from the node.
struct FoundCode {
    InvitationCode code;
    bool isNew = false; ///< the node made it just now: a former one may no longer work
};

/// Stores the codes of pending connections in the keychain and recovers them from there, or from the node. A code outlives doubt
/// (rules.md 19): it is put aside only when its connection was seen active, or missing, in two whole lists one after the other,
/// comes back if the connection turns up pending again, and is forgotten a week later.
class InvitationCodes : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    InvitationCodes(Node &node, CredentialStore &credentials, CodeIndex &index, Clock &clock);

    /// How long a code that was put aside can come back.
    static constexpr std::chrono::days AsideTime{7};

    /// True if a code is kept for the connection.
    bool keeps(const QString &connectionId) const;
    /// Completes even if this object is destroyed first.
    Job<Done> *store(const QString &connectionId, const InvitationCode &code);
    /// The same for a connection that no list has shown yet, so that nobody knows its id: the first whole list with one pending
    /// connection of that name, in any case, gives it the code.
    Job<Done> *storeUnlisted(const QString &connectionName, const InvitationCode &code);
    /// The stored code; code-not-found if there is none. Does not ask the node, because a new code may void the former one.
    Job<InvitationCode> *stored(const QString &connectionId, QObject *owner);
    /// The stored code, or else a new one from the node.
    Job<FoundCode> *storedOrNew(const QString &connectionId, QObject *owner);

    /// Puts codes aside that are not needed any more, brings those back that are, and forgets those whose time is over, by a list
    /// that is whole. A connection whose code was just stored may not be listed yet: its code stays.
    void onWholeList(const QList<Connection> &connections);
    /// Forgets the code, whether it is put aside or not.
    void forget(const QString &connectionId);

    /// Forgets a connection's code, whether it is put aside or not. One that the keychain does not give up stays in the index, so
    /// that it is found again. For whoever has no node; the store and the index outlive the job.
    static Job<Done> *forget(CredentialStore &credentials, CodeIndex &index, const QString &instanceId,
                             const QString &connectionId, QObject *owner);
    /// Forgets every code that is put aside, until the keychain refuses one.
    static Job<Done> *forgetAside(CredentialStore &credentials, CodeIndex &index, QObject *owner);

    /// The keys under which a CredentialStore stores the code of a connection, and one that is put aside.
    static QString key(const QString &instanceId, const QString &connectionId);
    static QString asideKey(const QString &instanceId, const QString &connectionId);

private:
    void giveToListed(const QList<Connection> &connections);
    void putAside(const QString &connectionId);
    void bringBack(const QString &connectionId);
    /// Copies a code from one key to the other before it is removed from the first, so that it is never in neither.
    void move(const QString &from, const QString &to, const std::function<void()> &onCopied);

    Node &m_node;
    CredentialStore &m_credentials;
    CodeIndex &m_index;
    Clock &m_clock;
    QSet<QString> m_unseen;       ///< connections whose code was stored, and that no list has contained since
    QHash<QString, int> m_overIn; ///< in how many whole lists in a row a connection needed its code no more
};
