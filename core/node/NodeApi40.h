// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Jwt.h"
#include "net/HttpRequest.h"
#include "node/ApiDescription.h"
#include "node/Node.h"
#include "node/NodeAbilities.h"

#include <QJsonObject>

/// The protocol of an Exalate node, API 4.0: the only place that knows a path or a field name. Pure functions that make requests
/// and read answers. docs/node-api.openapi.yaml says what is publicly documented and what is assumed. `node` is always the
/// Exalate URL. Readers yield a problem for every status and body that the document does not describe.
namespace NodeApi40 {

// Without sign-in.
HttpRequest describe(const QUrl &node);
HttpRequest probeConnections(const QUrl &node);
Result<InstanceDescription> readDescription(const HttpAnswer &answer);
/// True if the answer to probeConnections() is that of a node: a refusal in JSON.
bool isNodeRefusal(const HttpAnswer &answer);
/// The Exalate URL of the node that answered at `address`: the address of describe() or probeConnections(), or the target of a
/// redirect from there.
QUrl nodeOf(const QUrl &address);

/// The addresses at which a node may describe its API, in the order in which to ask (node.md, Reading a node's own description).
QList<HttpRequest> describeApi(const QUrl &node);
/// The same for an address that one of the answers named.
HttpRequest describeApiAt(const QUrl &address);
/// What one of the answers says: what the node offers, or where else to ask.
struct DescribedApi {
    bool isSettled = false; ///< the node would answer the same again: it was not busy, and did not ask to sign in
    std::optional<NodeAbilities> abilities = {};
    QList<QUrl> others = {};
};
/// Never a problem: what is not understood says nothing.
Result<DescribedApi> readApi(const HttpAnswer &answer);
/// What a description says of each operation of the contract.
NodeAbilities abilitiesIn(const ApiDescription &description);

HttpRequest signIn(const QUrl &node, const Credentials &credentials);
Result<Jwt> readSignIn(const HttpAnswer &answer);
/// Adds the headers of every signed-in request. Nodes from 5.6.0 on check `Origin`.
HttpRequest signedIn(HttpRequest request, const QUrl &node, const Secret &jwt);

HttpRequest licence(const QUrl &node);
Result<Licence> readLicence(const HttpAnswer &answer);

HttpRequest connections(const QUrl &node);
/// The part of the list that follows, as a description tells; `value` is that of the parameter.
HttpRequest connections(const QUrl &node, const ListPaging &paging, qint64 value);
/// The same at an address that an answer named.
HttpRequest connectionsAt(const QUrl &address);
/// The connections in one answer.
struct ConnectionPage {
    QList<Connection> connections;
    qsizetype rows = 0; ///< of the answer; those without an id are not among the connections
    std::optional<qint64> total;
    QUrl next;               ///< that the answer names: at the same origin, with the same path
    bool maySayMore = false; ///< there may be more, by what the answer says or by its size
};
Result<ConnectionPage> readConnections(const HttpAnswer &answer);

HttpRequest connection(const QUrl &node, const QString &connectionId);
HttpRequest create(const QUrl &node, const NewConnection &wanted, const QString &idempotencyKey);
Result<CreatedConnection> readCreated(const HttpAnswer &answer);

HttpRequest reissueInvitation(const QUrl &node, const QString &connectionId);
Result<InvitationCode> readInvitation(const HttpAnswer &answer);

HttpRequest preview(const QUrl &node, const InvitationCode &code);
Result<InvitationPreview> readPreview(const HttpAnswer &answer);

HttpRequest accept(const QUrl &node, const InvitationCode &code, const QString &project, const QString &idempotencyKey);
/// Sends the change alone, by PATCH.
HttpRequest change(const QUrl &node, const QString &connectionId, const ConnectionChange &change);
/// Sends the whole object that the node gave for readObject(), with the change in it, by PUT.
HttpRequest replace(const QUrl &node, const QString &connectionId, const QJsonObject &whole, const ConnectionChange &change);
/// The object of a connection as the node itself gives it, if it is the one with this id.
Result<QJsonObject> readObject(const HttpAnswer &answer, const QString &connectionId);
/// The names of the fields of a change.
QStringList fieldsOf(const HttpRequest &request);
Result<Connection> readConnection(const HttpAnswer &answer);
/// Accepting is a commit: 201 carries the connection, and a refused code has problems of its own.
Result<Connection> readAccepted(const HttpAnswer &answer);

HttpRequest remove(const QUrl &node, const QString &connectionId);
Result<Done> readRemoved(const HttpAnswer &answer);

HttpRequest projects(const QUrl &node, const QString &text);
HttpRequest remoteProjects(const QUrl &node, const QString &text);
Result<QStringList> readProjects(const HttpAnswer &answer);

HttpRequest startVerification(const QUrl &node, const QUrl &destination);
Result<Verification> readVerification(const HttpAnswer &answer);
HttpRequest verification(const QUrl &node, const QString &id);
Result<Verification::State> readVerificationState(const HttpAnswer &answer);

} // namespace NodeApi40
