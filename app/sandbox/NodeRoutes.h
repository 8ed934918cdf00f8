// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Answer.h"
#include "Call.h"
#include "SandboxNode.h"
#include "SessionTokens.h"

#include <QHash>
#include <QObject>

class World;

/// The HTTP of one node (docs/node-api.openapi.yaml): paths, sessions, `Origin`, statuses and repeated requests.
/// Paths under /sandbox/ are for the nodes and their pages only, and not part of that contract.
class NodeRoutes : public QObject
{
public:
    NodeRoutes(SandboxNode &node, World &world);

    void answer(const Call &call, const Reply &reply);

private:
    /// A call that was admitted, with what its handler needs.
    struct Request {
        const Call &call;
        QString id;       ///< the value of {id} in the path
        QJsonObject json; ///< the body of a JSON request or of a form
        bool isSignedIn;
        Reply reply;
    };

    enum class Access {
        Anyone,
        Page,      ///< a form on a page of this node: needs the right Origin
        SignIn,    ///< needs the right Origin
        Optional,  ///< like Session with a JWT, like Anyone without
        Session,   ///< needs the right JWT and Origin, which may be missing from a GET
        Neighbour, ///< another node of this world
    };
    enum class Evidence {
        Public,
        Assumed,
        Documents, ///< tells of the others
        Internal,
    };

    struct Operation {
        QByteArray method;
        QString path;
        Evidence evidence;
        Access access;
        void (NodeRoutes::*handle)(const Request &request);
    };

    static const QList<Operation> &operations();
    /// True if a node of this level has the operation.
    bool offers(const Operation &operation) const;
    std::optional<Refusal> admit(const Call &call, Access access) const;

    void signIn(const Request &request);
    void about(const Request &request);
    void licence(const Request &request);
    void connections(const Request &request);
    void create(const Request &request);
    void change(const Request &request);
    void connection(const Request &request);
    void replace(const Request &request);
    void exalate(const Request &request);
    void swagger(const Request &request);
    void description(const Request &request);
    void remove(const Request &request);
    void invitationAgain(const Request &request);
    void preview(const Request &request);
    void accept(const Request &request);
    void projects(const Request &request);
    void verify(const Request &request);
    void verification(const Request &request);
    void accepted(const Request &request);
    void verificationPage(const Request &request);
    void verificationAnswer(const Request &request);
    void console(const Request &request);
    void guesses(const Request &request);
    void consoleInitiate(const Request &request);
    void consoleAccept(const Request &request);

    /// Asks the node that made the invitation whether it agrees, over HTTP.
    void askMaker(const SandboxNode::Acceptance &acceptance, const Reply &reply);

    /// Answers a repeated request like the first one, and one that arrives while the first is pending together with it.
    /// Returns the reply for a new request, or none if the answer is taken care of.
    Reply onceOnly(const Request &request);

    struct Repeatable {
        QByteArray fingerprint; ///< of the first request with this key
        std::optional<Answer> answer;
        QList<Reply> waiting;
    };

    SandboxNode &m_node;
    World &m_world;
    SessionTokens m_tokens;
    QStringList m_guesses;                      ///< writes that were sent although this node does not list them
    QHash<QByteArray, Repeatable> m_repeatable; ///< by Idempotency-Key
};
