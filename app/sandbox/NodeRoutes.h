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
/// What is under /sandbox/ is between the nodes and their pages, and no part of that contract.
class NodeRoutes : public QObject
{
public:
    NodeRoutes(SandboxNode &node, World &world);

    void answer(const Call &call, const Reply &reply);

private:
    /// A call that was let in, with what its handler needs.
    struct Request {
        const Call &call;
        QString id;       ///< what stands for {id} in the path
        QJsonObject json; ///< the body, of a JSON request or of a form
        bool isSignedIn;
        Reply reply;
    };

    enum class Access {
        Anyone,
        Page,      ///< a form of a page of this very node, not of another site
        SignIn,    ///< the Origin has to be right
        Optional,  ///< as Session where there is a JWT, as Anyone where there is none
        Session,   ///< Origin and JWT have to be right
        Neighbour, ///< another node of this world
    };
    enum class Evidence { Public, Assumed, Internal };

    struct Operation {
        QByteArray method;
        QString path;
        Evidence evidence;
        Access access;
        void (NodeRoutes::*handle)(const Request &request);
    };

    static const QList<Operation> &operations();
    std::optional<Refusal> admit(const Call &call, Access access) const;

    void signIn(const Request &request);
    void about(const Request &request);
    void licence(const Request &request);
    void connections(const Request &request);
    void create(const Request &request);
    void change(const Request &request);
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
    void consoleInitiate(const Request &request);
    void consoleAccept(const Request &request);

    /// Asks the node that made the invitation whether it agrees, over HTTP.
    void askMaker(const SandboxNode::Acceptance &acceptance, const Reply &reply);

    /// Answers a repeated request as it was answered before, and one that arrives meanwhile together with the first.
    /// Gives the reply to go on with, or none when that has been taken care of.
    Reply onceOnly(const Request &request);

    struct Repeatable {
        QByteArray fingerprint; ///< of the request that the key came with first
        std::optional<Answer> answer;
        QList<Reply> waiting;
    };

    SandboxNode &m_node;
    World &m_world;
    SessionTokens m_tokens;
    QHash<QByteArray, Repeatable> m_repeatable; ///< by Idempotency-Key
};
