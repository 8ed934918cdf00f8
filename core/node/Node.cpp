// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "node/Node.h"

#include "node/NodeApi40.h"
#include "node/ReadApiDescription.h"
#include "node/ReadConnections.h"
#include "node/Session.h"
#include "storage/HelpedConnections.h"
#include "url/InstanceUrl.h"

using namespace Qt::StringLiterals;

QString credentialKey(const LocalInstance &instance)
{
    return "instance/"_L1 + instance.id;
}

Node::Node(const LocalInstance &instance, CredentialStore *credentials, QObject *parent, const Environment &environment,
           HelpedConnections *helped)
    : QObject(parent)
    , m_instance(instance)
    , m_credentials(credentials)
    , m_helped(helped)
    , m_environment(environment)
    , m_session(std::make_unique<Session>(instance, credentials, environment))
{
    if (instance.isGuided())
        m_abilities.emplace(); // none of them
}

Node::~Node() = default;

void Node::setInstance(const LocalInstance &instance)
{
    m_instance = instance;
    m_remembered.reset();
    m_exalateVersion.clear();
    m_abilities = instance.isGuided() ? std::optional(NodeAbilities()) : std::nullopt;
    m_session = std::make_unique<Session>(instance, m_credentials, m_environment);
}

template <class T>
Job<T> *Node::ask(const HttpRequest &request, Result<T> (*read)(const HttpAnswer &), QObject *owner)
{
    return m_session->send(request, owner)->mapInThread(read);
}

/// Sends the request only where the node's own description lists it with everything that is in its body (node.md, The gate).
template <class T>
Job<T> *Node::askIfOffered(NodeOperation operation, const HttpRequest &request, Result<T> (*read)(const HttpAnswer &),
                           QObject *owner)
{
    return abilities(owner)->andThen([this, operation, request, read](const NodeAbilities &offered, QObject *inner) {
        if (!offered.takes(operation, NodeApi40::fieldsOf(request)))
            return Job<T>::of(inner, fail(notOffered(offered, operation)));
        return ask(request, read, inner);
    });
}

/// Says in the technical details why the operation was not sent.
Problem Node::notOffered(const NodeAbilities &offered, NodeOperation operation) const
{
    const NodeAbilities::Entry entry = offered.of(operation);
    QStringList why{NodeAbilities::word(operation) + ": "_L1 + NodeAbilities::word(entry.ability)};
    if (!entry.unknown.isEmpty())
        why << "  not known there: "_L1 + entry.unknown.join(", "_L1);
    if (!entry.demanded.isEmpty())
        why << "  demanded there: "_L1 + entry.demanded.join(", "_L1);
    return {.key = ProblemKey::NotOffered, .host = hostOf(m_instance.exalateUrl), .transcript = why};
}

/// A 404 for a path with an id may mean that the connection is gone; the list shows whether it is (node.md, Assumed).
template <class T>
Job<T> *Node::askAbout(const QString &connectionId, const HttpRequest &request, Result<T> (*read)(const HttpAnswer &),
                       QObject *owner)
{
    return ask(request, read, owner)
        ->orElse([this, connectionId](const Problem &problem, QObject *inner) -> Job<T> * {
            if (problem.key != ProblemKey::NoSuchOperation || problem.httpStatus() != 404)
                return Job<T>::of(inner, fail(problem));
            return connections(inner)->andThen([connectionId, problem](const ConnectionList &all, QObject *last) {
                Problem told = problem;
                if (all.isWhole && !all.find(connectionId))
                    told.key = ProblemKey::Gone;
                return Job<T>::of(last, fail(told));
            });
        })
        ->failIfDestroyed(this, {.key = ProblemKey::ConnectionLost, .host = hostOf(m_instance.exalateUrl)});
}

Job<InstanceDescription> *Node::describe(QObject *owner)
{
    return ask(NodeApi40::describe(m_instance.exalateUrl), NodeApi40::readDescription, owner)
        ->map([node = QPointer(this)](const InstanceDescription &description) -> Result<InstanceDescription> {
            if (node)
                node->noteVersion(description.exalateVersion);
            return description;
        });
}

void Node::remember(const NodeAbilities &abilities, const QString &exalateVersion)
{
    if (m_abilities)
        return; // what is read is newer
    m_remembered = abilities;
    m_exalateVersion = exalateVersion;
}

void Node::noteVersion(const QString &exalateVersion)
{
    if (exalateVersion.isEmpty() || exalateVersion == m_exalateVersion)
        return;
    if (!m_exalateVersion.isEmpty())
        m_remembered.reset(); // another version may offer something else
    m_exalateVersion = exalateVersion;
    emit abilitiesRead();
}

Job<Licence> *Node::licence(QObject *owner)
{
    return ask(NodeApi40::licence(m_instance.exalateUrl), NodeApi40::readLicence, owner);
}

Job<ConnectionList> *Node::connections(QObject *owner)
{
    if (m_instance.isGuided())
        return Job<ConnectionList>::of(
            owner, ConnectionList{.connections = m_helped ? m_helped->of(m_instance.id) : QList<Connection>()});
    // The session may be replaced while a list is read on: what is left then fails.
    const auto send = [session = QPointer(m_session.get()), host = hostOf(m_instance.exalateUrl)](const HttpRequest &request,
                                                                                                  QObject *inner) {
        return session ? session->send(request, inner)
                       : Job<HttpAnswer>::of(inner, fail({.key = ProblemKey::ConnectionLost, .host = host}));
    };
    const auto offered = [node = QPointer(this), host = hostOf(m_instance.exalateUrl)](QObject *inner) {
        return node ? node->abilities(inner)
                    : Job<NodeAbilities>::of(inner, fail({.key = ProblemKey::ConnectionLost, .host = host}));
    };
    return new ReadConnections(m_instance.exalateUrl, send, offered, owner);
}

Job<Connection> *Node::connection(const QString &connectionId, QObject *owner)
{
    return ask(NodeApi40::connection(m_instance.exalateUrl, connectionId), NodeApi40::readConnection, owner);
}

Job<CreatedConnection> *Node::create(const NewConnection &wanted, const QString &idempotencyKey, QObject *owner)
{
    return askIfOffered(NodeOperation::Create, NodeApi40::create(m_instance.exalateUrl, wanted, idempotencyKey),
                        NodeApi40::readCreated, owner);
}

Job<InvitationCode> *Node::reissueInvitation(const QString &connectionId, QObject *owner)
{
    return abilities(owner)->andThen([this, connectionId](const NodeAbilities &offered, QObject *inner) {
        if (!offered.offers(NodeOperation::Reissue))
            return Job<InvitationCode>::of(inner, fail(notOffered(offered, NodeOperation::Reissue)));
        return askAbout(connectionId, NodeApi40::reissueInvitation(m_instance.exalateUrl, connectionId),
                        NodeApi40::readInvitation, inner);
    });
}

Job<InvitationPreview> *Node::preview(const InvitationCode &code, QObject *owner)
{
    return askIfOffered(NodeOperation::Preview, NodeApi40::preview(m_instance.exalateUrl, code), NodeApi40::readPreview, owner);
}

Job<Connection> *Node::accept(const InvitationCode &code, const QString &project, const QString &idempotencyKey, QObject *owner)
{
    return askIfOffered(NodeOperation::Accept, NodeApi40::accept(m_instance.exalateUrl, code, project, idempotencyKey),
                        NodeApi40::readAccepted, owner);
}

Job<NodeAbilities> *Node::abilities(QObject *owner)
{
    if (m_abilities)
        return Job<NodeAbilities>::of(owner, *m_abilities);
    if (!m_readingAbilities) {
        const auto send = [this](const HttpRequest &request, QObject *inner) { return m_session->send(request, inner); };
        auto *reading = new ReadApiDescription(m_instance.exalateUrl, send, m_environment.clock, m_session.get());
        m_readingAbilities = reading;
        reading->then(this, [this, reading](const Result<NodeAbilities> &read) {
            m_readingAbilities.clear();
            if (!reading->hasAnswered())
                return; // the next one who asks may learn more
            m_abilities = *read;
            emit abilitiesRead();
        });
    }
    auto *waiting = new Job<NodeAbilities>(owner);
    waiting->follow(m_readingAbilities);
    return waiting->failIfDestroyed(m_session.get(), {.key = ProblemKey::ConnectionLost, .host = hostOf(m_instance.exalateUrl)});
}

std::optional<NodeOperation> Node::wayOf(const NodeAbilities &offered, const ConnectionChange &change)
{
    const QStringList fields = NodeApi40::fieldsOf(NodeApi40::change({}, {}, change));
    if (offered.takes(NodeOperation::Change, fields))
        return NodeOperation::Change;
    if (offered.takes(NodeOperation::Replace, fields) && offered.offers(NodeOperation::ReadConnection))
        return NodeOperation::Replace;
    return std::nullopt;
}

bool Node::mayOffer(NodeOperation operation) const
{
    if (m_instance.isGuided())
        return operation == NodeOperation::Remove;
    return !knownAbilities() || knownAbilities()->offers(operation);
}

bool Node::mayOffer(const ConnectionChange &change) const
{
    if (m_instance.isGuided())
        return !change.mode;
    return !knownAbilities() || wayOf(*knownAbilities(), change);
}

/// What the person says of a connection that only its own console can show.
Result<Connection> Node::changeHelped(const QString &connectionId, const ConnectionChange &change)
{
    const ConnectionList all{.connections = m_helped ? m_helped->of(m_instance.id) : QList<Connection>()};
    auto connection = all.find(connectionId);
    if (!connection)
        return fail({.key = ProblemKey::Gone, .host = hostOf(m_instance.exalateUrl)});
    connection->name = change.name.value_or(connection->name);
    connection->description = change.description.value_or(connection->description);
    if (change.active)
        connection->status = *change.active ? Connection::Status::Active : Connection::Status::Deactivated;
    return m_helped->put(m_instance.id, *connection).map([&](const Done &) { return *connection; });
}

Job<Connection> *Node::change(const QString &connectionId, const ConnectionChange &change, QObject *owner)
{
    if (m_instance.isGuided())
        return Job<Connection>::of(owner, changeHelped(connectionId, change));
    return abilities(owner)->andThen([this, connectionId, change](const NodeAbilities &offered, QObject *outer) {
        const QUrl node = m_instance.exalateUrl;
        const auto way = wayOf(offered, change);
        if (!way)
            return Job<Connection>::of(outer, fail(notOffered(offered, NodeOperation::Change)));
        if (*way == NodeOperation::Change)
            return ask(NodeApi40::change(node, connectionId, change), NodeApi40::readConnection, outer);
        return m_session->send(NodeApi40::connection(node, connectionId), outer)
            ->map([connectionId](const HttpAnswer &answer) { return NodeApi40::readObject(answer, connectionId); })
            ->andThen([this, node, connectionId, change](const QJsonObject &whole, QObject *inner) {
                return ask(NodeApi40::replace(node, connectionId, whole, change), NodeApi40::readConnection, inner);
            });
    });
}

Job<Done> *Node::remove(const QString &connectionId, QObject *owner)
{
    if (m_instance.isGuided() && m_helped)
        return Job<Done>::of(owner, m_helped->remove(m_instance.id, connectionId));
    return askIfOffered(NodeOperation::Remove, NodeApi40::remove(m_instance.exalateUrl, connectionId), NodeApi40::readRemoved,
                        owner);
}

Job<QStringList> *Node::projects(const QString &text, QObject *owner)
{
    return ask(NodeApi40::projects(m_instance.exalateUrl, text), NodeApi40::readProjects, owner);
}

Job<QStringList> *Node::remoteProjects(const QString &text, QObject *owner)
{
    return ask(NodeApi40::remoteProjects(m_instance.exalateUrl, text), NodeApi40::readProjects, owner);
}

Job<Verification> *Node::startVerification(const QUrl &destination, QObject *owner)
{
    return askIfOffered(NodeOperation::StartVerification, NodeApi40::startVerification(m_instance.exalateUrl, destination),
                        NodeApi40::readVerification, owner);
}

Job<Verification::State> *Node::verification(const QString &id, QObject *owner)
{
    return ask(NodeApi40::verification(m_instance.exalateUrl, id), NodeApi40::readVerificationState, owner);
}

Job<Done> *Node::checkCredentials(const QUrl &exalateUrl, const Credentials &credentials, QObject *owner,
                                  const Environment &environment)
{
    // Only a call can prove a session token, so both kinds of credentials are used for a call that changes nothing.
    const std::shared_ptr<Transport> transport = environment.makeTransport();
    return Session::signIn(*transport, environment.clock, exalateUrl, credentials, owner)
        ->andThen([transport, exalateUrl](const Jwt &jwt, QObject *inner) {
            return transport->send(NodeApi40::signedIn(NodeApi40::connections(exalateUrl), exalateUrl, jwt.token), inner)
                ->mapInThread(NodeApi40::readConnections);
        })
        ->map([transport](const NodeApi40::ConnectionPage &) -> Result<Done> { return Done{}; });
}
