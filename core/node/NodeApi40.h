// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Jwt.h"
#include "net/HttpRequest.h"
#include "node/Node.h"

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

HttpRequest signIn(const QUrl &node, const Credentials &credentials);
Result<Jwt> readSignIn(const HttpAnswer &answer);
/// Adds the headers of every signed-in request. Nodes from 5.6.0 on check `Origin`.
HttpRequest signedIn(HttpRequest request, const QUrl &node, const Secret &jwt);

HttpRequest licence(const QUrl &node);
Result<Licence> readLicence(const HttpAnswer &answer);

HttpRequest connections(const QUrl &node);
Result<QList<Connection>> readConnections(const HttpAnswer &answer);

HttpRequest create(const QUrl &node, const NewConnection &wanted, const QString &idempotencyKey);
Result<CreatedConnection> readCreated(const HttpAnswer &answer);

HttpRequest reissueInvitation(const QUrl &node, const QString &connectionId);
Result<InvitationCode> readInvitation(const HttpAnswer &answer);

HttpRequest preview(const QUrl &node, const InvitationCode &code);
Result<InvitationPreview> readPreview(const HttpAnswer &answer);

HttpRequest accept(const QUrl &node, const InvitationCode &code, const QString &project, const QString &idempotencyKey);
HttpRequest change(const QUrl &node, const QString &connectionId, const ConnectionChange &change);
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
