// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "node/Node.h"

#include <QSet>

class CodeIndex;
class CredentialStore;

/// A code that was recovered, from the keychain or from the node.
struct FoundCode {
    InvitationCode code;
    bool isNew = false; ///< the node made it just now: a former one may no longer work
};

/// Stores the codes of pending connections in the keychain and recovers them from there, or from the node. Forgets a code once
/// its connection is active or gone (rules.md 19).
class InvitationCodes : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    InvitationCodes(Node &node, CredentialStore &credentials, CodeIndex &index);

    /// Completes even if this object is destroyed first.
    Job<Done> *store(const QString &connectionId, const InvitationCode &code);
    /// The stored code; code-not-found if there is none. Does not ask the node, because a new code may void the former one.
    Job<InvitationCode> *stored(const QString &connectionId, QObject *owner);
    /// The stored code, or else a new one from the node.
    Job<FoundCode> *storedOrNew(const QString &connectionId, QObject *owner);

    /// Forgets every code whose connection is active in `connections`, or missing from it. A connection whose code was just
    /// stored may not be listed yet: its code stays.
    void forgetUnneeded(const QList<Connection> &connections);
    void forget(const QString &connectionId);

    /// The key under which a CredentialStore stores the code of a connection.
    static QString key(const QString &instanceId, const QString &connectionId);

private:
    Node &m_node;
    CredentialStore &m_credentials;
    CodeIndex &m_index;
    QSet<QString> m_unseen; ///< connections whose code was stored, and that no list has contained since
};
