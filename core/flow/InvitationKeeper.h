// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "node/Node.h"

class CredentialStore;

/// A code as it was had again.
struct KeptCode {
    InvitationCode code;
    bool isNew = false;             ///< made by the node just now: a former one may no longer work
    std::optional<Problem> notKept; ///< it is in memory alone
};

/// Keeps the codes of pending connections in the keychain and has them again from there, or from the node; forgets them when
/// the connection is active or gone (rules.md 19).
class InvitationKeeper : public QObject
{
    Q_OBJECT
public:
    InvitationKeeper(Node *node, CredentialStore *credentials, QObject *parent);

    Job<Done> *keep(const QString &connectionId, const InvitationCode &code, QObject *owner);
    Job<KeptCode> *codeOf(const QString &connectionId, QObject *owner);

    /// Removes the codes of every connection that was kept in this run and is not pending in `connections`.
    void forgetSettled(const QList<Connection> &connections);
    void forget(const QString &connectionId);

private:
    QString key(const QString &connectionId) const;

    Node *m_node;
    CredentialStore *m_credentials;
    QStringList m_forgotten;
};
