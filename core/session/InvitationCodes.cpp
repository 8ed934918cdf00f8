// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/InvitationCodes.h"

#include "credentials/CredentialStore.h"
#include "storage/CodeIndex.h"
#include "url/InstanceUrl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

InvitationCodes::InvitationCodes(Node &node, CredentialStore &credentials, CodeIndex &index)
    : m_node(node)
    , m_credentials(credentials)
    , m_index(index)
{
}

QString InvitationCodes::key(const QString &instanceId, const QString &connectionId)
{
    // Ids are the node's texts; a key is short and plain.
    return "invitation/%1/%2"_L1.arg(instanceId, QString::fromLatin1(QUrl::toPercentEncoding(connectionId).left(100)));
}

Job<Done> *InvitationCodes::store(const QString &connectionId, const InvitationCode &code)
{
    m_unseen << connectionId;
    // Listed before it is stored: a code that nobody knows of would stay for ever. The next write
    // reports a list that cannot be written.
    (void)m_index.add(m_node.instance().id, connectionId);
    return m_credentials.store(key(m_node.instance().id, connectionId), code.secret(), &m_credentials);
}

Job<InvitationCode> *InvitationCodes::stored(const QString &connectionId, QObject *owner)
{
    return m_credentials.read(key(m_node.instance().id, connectionId), owner)
        ->map([](const Secret &kept) -> Result<InvitationCode> {
            if (const auto code = InvitationCode::fromSecret(kept))
                return *code;
            return fail({.key = ProblemKey::CodeNotFound});
        });
}

Job<FoundCode> *InvitationCodes::storedOrNew(const QString &connectionId, QObject *owner)
{
    return stored(connectionId, owner)
        ->map([](const InvitationCode &code) -> Result<FoundCode> { return FoundCode{code}; })
        ->orElse([this, connectionId](const Problem &, QObject *inner) {
            return m_node.reissueInvitation(connectionId, inner)
                ->map([this, connectionId](const InvitationCode &code) -> Result<FoundCode> {
                    store(connectionId, code);
                    return FoundCode{code, true};
                });
        });
}

void InvitationCodes::forgetUnneeded(const QList<Connection> &connections)
{
    const QStringList kept = m_index.connectionsOf(m_node.instance().id);
    for (const QString &id : kept) {
        const auto at = std::ranges::find(connections, id, &Connection::id);
        const bool isThere = at != connections.end();
        if (isThere)
            m_unseen.remove(id);
        const bool isOver = isThere ? at->status == Connection::Status::Active || at->status == Connection::Status::Deactivated
                                    : !m_unseen.contains(id);
        if (isOver)
            forget(id);
    }
}

void InvitationCodes::forget(const QString &connectionId)
{
    const QString instanceId = m_node.instance().id;
    m_credentials.remove(key(instanceId, connectionId), this)
        ->then(this, [this, instanceId, connectionId](const Result<Done> &removed) {
            if (removed)
                (void)m_index.remove(instanceId, connectionId);
        });
}
