// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "node/Node.h"

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

    Job<Done> *keep(const QString &connectionId, const InvitationCode &code, QObject *owner);
    Job<KeptCode> *codeOf(const QString &connectionId, QObject *owner);

    /// Forgets every code whose connection is not pending in `connections`.
    void forgetSettled(const QList<Connection> &connections);
    void forget(const QString &connectionId);

    /// The key under which a connection's code is kept in a CredentialStore.
    static QString key(const QString &instanceId, const QString &connectionId);

private:
    Node *m_node;
    CredentialStore *m_credentials;
    CodeIndex *m_index;
};
