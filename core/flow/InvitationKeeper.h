// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "node/Node.h"

#include <QSet>

class CodeIndex;
class CredentialStore;

/// A code as it was had again.
struct KeptCode {
    InvitationCode code;
    bool isNew = false; ///< made by the node just now: a former one may no longer work
};

/// Keeps the codes of pending connections in the keychain and has them again from there, or from the node; forgets them when
/// the connection is active or gone (rules.md 19).
class InvitationKeeper : public QObject
{
    Q_OBJECT
public:
    InvitationKeeper(Node *node, CredentialStore *credentials, CodeIndex *index, QObject *parent);

    /// Goes on even where the keeper goes, as another instance becomes current.
    Job<Done> *keep(const QString &connectionId, const InvitationCode &code);
    /// The code that is kept, or else a new one, which the node is asked for.
    Job<KeptCode> *codeOf(const QString &connectionId, QObject *owner);
    /// The code that is kept; code-not-found where there is none. The node is not asked, as a new code may void the former.
    Job<InvitationCode> *keptCodeOf(const QString &connectionId, QObject *owner);

    /// Forgets every code whose connection is active in `connections`, or gone: one that was kept a moment ago may not be in
    /// there yet.
    void forgetSettled(const QList<Connection> &connections);
    void forget(const QString &connectionId);

    /// The key under which a connection's code is kept in a CredentialStore.
    static QString key(const QString &instanceId, const QString &connectionId);

private:
    Node *m_node;
    CredentialStore *m_credentials;
    CodeIndex *m_index;
    QSet<QString> m_unseen; ///< connections that a code was kept for, and that have been in no list since
};
