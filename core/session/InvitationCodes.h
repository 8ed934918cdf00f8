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
    bool isNew = false; ///< made by the node just now: a former one may no longer work
};

/// Stores the codes of pending connections in the keychain and finds them again there, or at the node; forgets them once
/// the connection is active or gone (rules.md 19).
class InvitationCodes : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    InvitationCodes(Node &node, CredentialStore &credentials, CodeIndex &index);

    /// Completes even if this object is destroyed first.
    Job<Done> *store(const QString &connectionId, const InvitationCode &code);
    /// The stored code; code-not-found where there is none. The node is not asked, as a new code may void the former.
    Job<InvitationCode> *stored(const QString &connectionId, QObject *owner);
    /// The stored code, or else a new one from the node.
    Job<FoundCode> *storedOrNew(const QString &connectionId, QObject *owner);

    /// Forgets every code whose connection is active in `connections`, or gone: one that was stored a moment ago may not be in
    /// there yet.
    void forgetUnneeded(const QList<Connection> &connections);
    void forget(const QString &connectionId);

    /// The key under which a connection's code is kept in a CredentialStore.
    static QString key(const QString &instanceId, const QString &connectionId);

private:
    Node &m_node;
    CredentialStore &m_credentials;
    CodeIndex &m_index;
    QSet<QString> m_unseen; ///< connections that a code was stored for, and that have been in no list since
};
