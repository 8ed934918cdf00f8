// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/InvitationCodes.h"

#include "credentials/CredentialStore.h"
#include "storage/CodeIndex.h"
#include "url/InstanceUrl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Unlisted("unlisted:"); ///< begins what stands for the id of a connection that is known by name only

} // namespace

InvitationCodes::InvitationCodes(Node &node, CredentialStore &credentials, CodeIndex &index, Clock &clock)
    : m_node(node)
    , m_credentials(credentials)
    , m_index(index)
    , m_clock(clock)
{
}

QString InvitationCodes::key(const QString &instanceId, const QString &connectionId)
{
    // Ids are the node's texts; a key is short and plain.
    return "invitation/%1/%2"_L1.arg(instanceId, QString::fromLatin1(QUrl::toPercentEncoding(connectionId).left(100)));
}

QString InvitationCodes::asideKey(const QString &instanceId, const QString &connectionId)
{
    return "aside/"_L1 + key(instanceId, connectionId);
}

bool InvitationCodes::keeps(const QString &connectionId) const
{
    const QString instanceId = m_node.instance().id;
    return m_index.contains(instanceId, connectionId) && !m_index.asideSince(instanceId, connectionId).isValid();
}

Job<Done> *InvitationCodes::store(const QString &connectionId, const InvitationCode &code)
{
    m_unseen << connectionId;
    // Listed before it is stored: a code that nobody knows of would stay for ever. The next write
    // reports a list that cannot be written.
    (void)m_index.add(m_node.instance().id, connectionId);
    return m_credentials.store(key(m_node.instance().id, connectionId), code.secret(), &m_credentials);
}

Job<Done> *InvitationCodes::storeUnlisted(const QString &connectionName, const InvitationCode &code)
{
    return store(Unlisted + connectionName, code);
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

void InvitationCodes::onWholeList(const QList<Connection> &connections)
{
    giveToListed(connections);
    constexpr int listsUntilOver = 2;
    QHash<QString, Connection::Status> listed;
    for (const Connection &connection : connections)
        listed.insert(connection.id, connection.status);
    const QStringList kept = m_index.connectionsOf(m_node.instance().id);
    for (const QString &id : kept) {
        const auto at = listed.constFind(id);
        const bool isThere = at != listed.constEnd();
        if (isThere)
            m_unseen.remove(id);
        const bool isOver =
            isThere ? *at == Connection::Status::Active || *at == Connection::Status::Deactivated : !m_unseen.contains(id);
        const QDateTime aside = m_index.asideSince(m_node.instance().id, id);
        if (!isOver)
            m_overIn.remove(id);
        if (!aside.isValid() && isOver && ++m_overIn[id] >= listsUntilOver)
            putAside(id);
        else if (aside.isValid() && !isOver)
            bringBack(id);
        else if (aside.isValid() && aside.addDays(AsideTime.count()) < m_clock.now())
            forget(id);
    }
}

void InvitationCodes::giveToListed(const QList<Connection> &connections)
{
    const QString instanceId = m_node.instance().id;
    const QStringList kept = m_index.connectionsOf(instanceId);
    for (const QString &unlisted : kept) {
        if (!unlisted.startsWith(Unlisted))
            continue;
        const QString name = unlisted.sliced(Unlisted.size());
        QStringList ids;
        for (const Connection &connection : connections) {
            if (connection.status == Connection::Status::Pending && connection.name.compare(name, Qt::CaseInsensitive) == 0)
                ids << connection.id;
        }
        if (ids.size() != 1 || keeps(ids.constFirst()))
            continue;
        const bool isAside = m_index.asideSince(instanceId, unlisted).isValid();
        move(isAside ? asideKey(instanceId, unlisted) : key(instanceId, unlisted), key(instanceId, ids.constFirst()),
             [this, instanceId, unlisted, id = ids.constFirst()] {
                 (void)m_index.add(instanceId, id);
                 (void)m_index.remove(instanceId, unlisted);
             });
    }
}

void InvitationCodes::putAside(const QString &connectionId)
{
    m_overIn.remove(connectionId);
    const QString instanceId = m_node.instance().id;
    move(key(instanceId, connectionId), asideKey(instanceId, connectionId),
         [this, instanceId, connectionId] { (void)m_index.putAside(instanceId, connectionId, m_clock.now()); });
}

void InvitationCodes::bringBack(const QString &connectionId)
{
    const QString instanceId = m_node.instance().id;
    move(asideKey(instanceId, connectionId), key(instanceId, connectionId),
         [this, instanceId, connectionId] { (void)m_index.add(instanceId, connectionId); });
}

void InvitationCodes::move(const QString &from, const QString &to, const std::function<void()> &onCopied)
{
    m_credentials.read(from, this)
        ->andThen([this, to](const Secret &code, QObject *inner) {
            return code.isEmpty() ? Job<Done>::of(inner, Done()) : m_credentials.store(to, code, inner);
        })
        ->then(this, [this, from, onCopied](const Result<Done> &copied) {
            if (!copied)
                return; // it stays where it is, and the next list tries again
            onCopied();
            m_credentials.remove(from, &m_credentials);
        });
}

void InvitationCodes::forget(const QString &connectionId)
{
    forget(m_credentials, m_index, m_node.instance().id, connectionId, this);
}

Job<Done> *InvitationCodes::forget(CredentialStore &credentials, CodeIndex &index, const QString &instanceId,
                                   const QString &connectionId, QObject *owner)
{
    return credentials.remove(key(instanceId, connectionId), owner)
        ->andThen([&credentials, instanceId, connectionId](const Done &, QObject *inner) {
            return credentials.remove(asideKey(instanceId, connectionId), inner);
        })
        ->map([&index, instanceId, connectionId](const Done &) { return index.remove(instanceId, connectionId); });
}

Job<Done> *InvitationCodes::forgetAside(CredentialStore &credentials, CodeIndex &index, QObject *owner)
{
    const auto aside = index.aside();
    if (aside.isEmpty())
        return Job<Done>::of(owner, Done());
    const auto &[instanceId, connectionId] = aside.constFirst();
    return forget(credentials, index, instanceId, connectionId, owner)
        ->andThen([&credentials, &index](const Done &, QObject *inner) { return forgetAside(credentials, index, inner); });
}
