// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "NodeRoutes.h"

#include "ConsolePage.h"
#include "KeyBytes.h"
#include "World.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Base = "/rest/issuehub/4.0/"_L1;
constexpr auto IdPlaceholder = "{id}"_L1;
constexpr auto IssuePlaceholder = "{issue}"_L1;
constexpr auto AcceptedPath = "/sandbox/accepted"_L1;
constexpr auto ProofHeader = "x-sandbox-proof";
constexpr int NeighbourTimeoutMs = 20'000;

QByteArray originOf(const QUrl &address)
{
    return address.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

/// True for a Host header that names this computer as the addresses of the sandbox do.
bool isOfThisComputer(const QByteArray &hostAndPort)
{
    const QString host = QUrl("http://"_L1 + QString::fromLatin1(hostAndPort)).host();
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

/// The description of the API without the operations that are only assumed.
QByteArray withoutAssumed(const QByteArray &description)
{
    QJsonObject whole = QJsonDocument::fromJson(description).object();
    QJsonObject paths = whole["paths"_L1].toObject();
    for (auto &&path : paths) {
        QJsonObject operations = path.toObject();
        for (const QString &method : operations.keys()) {
            if (operations[method]["x-evidence"_L1] == "assumed"_L1)
                operations.remove(method);
        }
        path = operations;
    }
    whole["paths"_L1] = paths;
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

/// If `path` has this form, the decoded text in place of {id}; empty if the form has no {id}. An encoded slash belongs to the id.
std::optional<QString> match(const QString &form, const QString &path)
{
    const QStringList wanted = form.split(u'/');
    QStringList given = path.split(u'/');
    for (QString &segment : given)
        segment = QUrl::fromPercentEncoding(segment.toLatin1());
    if (wanted.size() != given.size())
        return std::nullopt;
    QString id;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == IdPlaceholder && !given[i].isEmpty())
            id = given[i];
        else if (wanted[i] == IssuePlaceholder && !given[i].isEmpty())
            continue; // any issue may be synchronised
        else if (wanted[i] != given[i])
            return std::nullopt;
    }
    return id;
}

} // namespace

NodeRoutes::NodeRoutes(SandboxNode &node, World &world)
    : m_node(node)
    , m_world(world)
    , m_tokens(world.options().jwtSeconds,
               node.profile().tokensInMilliseconds ? SessionTokens::Unit::Milliseconds : SessionTokens::Unit::Seconds)
{
}

const QList<NodeRoutes::Operation> &NodeRoutes::operations()
{
    using enum Evidence;
    using enum Access;
    using R = NodeRoutes;
    static const QList<Operation> operations{
        {"POST", Base + "authenticate"_L1, Public, SignIn, &R::signIn},
        {"GET", Base + "instance"_L1, Assumed, Optional, &R::about},
        {"GET", Base + "license"_L1, Assumed, Session, &R::licence},
        {"GET", Base + "connections"_L1, Public, Session, &R::connections},
        {"POST", Base + "connections"_L1, Assumed, Session, &R::create},
        {"GET", Base + "connections/{id}"_L1, Assumed, Session, &R::connection},
        {"PATCH", Base + "connections/{id}"_L1, Assumed, Session, &R::change},
        {"PUT", Base + "connections/{id}"_L1, Assumed, Session, &R::replace},
        {"DELETE", Base + "connections/{id}"_L1, Assumed, Session, &R::remove},
        {"POST", Base + "connections/{id}/invitation"_L1, Assumed, Session, &R::invitationAgain},
        {"POST", Base + "invitations/preview"_L1, Assumed, Session, &R::preview},
        {"POST", Base + "invitations/accept"_L1, Assumed, Session, &R::accept},
        {"POST", Base + "entity/{issue}/connection/{id}/exalate"_L1, Public, Session, &R::exalate},
        {"GET", Base + "scopeparams/search"_L1, Public, Session, &R::projects},
        {"GET", Base + "scopeparams/remote/search"_L1, Public, Session, &R::projects},
        {"POST", Base + "verifications"_L1, Assumed, Session, &R::verify},
        {"GET", Base + "verifications/{id}"_L1, Assumed, Session, &R::verification},
        {"GET", u"/swagger"_s, Documents, Anyone, &R::swagger},
        {"GET", u"/swagger.json"_s, Documents, Anyone, &R::description},
        {"POST", AcceptedPath, Internal, Neighbour, &R::accepted},
        {"GET", World::VerificationPage + IdPlaceholder, Internal, Anyone, &R::verificationPage},
        {"POST", World::VerificationPage + IdPlaceholder, Internal, Page, &R::verificationAnswer},
        {"GET", u"/"_s, Internal, Anyone, &R::console},
        {"GET", u"/sandbox/guesses"_s, Internal, Anyone, &R::guesses},
        {"POST", ConsolePage::InitiatePath, Internal, Page, &R::consoleInitiate},
        {"POST", ConsolePage::AcceptPath, Internal, Page, &R::consoleAccept},
    };
    return operations;
}

bool NodeRoutes::offers(const Operation &operation) const
{
    switch (m_world.levelOf(m_node)) {
    case NodeLevel::Full:
        return true;
    case NodeLevel::Public:
        return operation.evidence != Evidence::Assumed;
    case NodeLevel::Guided:
        return operation.evidence == Evidence::Internal;
    }
    Q_UNREACHABLE();
}

void NodeRoutes::answer(const Call &call, const Reply &reply)
{
    const NodeLevel level = m_world.levelOf(m_node);
    QByteArrayList otherMethods;
    for (const Operation &operation : operations()) {
        const auto id = match(operation.path, call.path);
        if (!id)
            continue;
        if (!offers(operation)) {
            if (operation.evidence == Evidence::Assumed && operation.method == call.method && call.method != "GET")
                m_guesses.append(QLatin1StringView(call.method) + u' ' + operation.path);
            continue;
        }
        if (operation.method != call.method) {
            otherMethods.append(operation.method);
            continue;
        }
        if (const auto refusal = admit(call, operation.access)) {
            reply(Answer::refusal(*refusal));
            return;
        }
        Request request{call, *id, {}, !call.header("x-exalate-jwt").isEmpty(), reply};
        if (operation.access == Access::Page) {
            request.json = ConsolePage::fields(call.body);
        } else if (!call.body.isEmpty()) {
            const QJsonDocument document = QJsonDocument::fromJson(call.body);
            if (!document.isObject()) {
                reply(Answer::refusal({400, u"The body has to be a JSON object"_s}));
                return;
            }
            request.json = document.object();
        }
        (this->*operation.handle)(request);
        return;
    }
    if (level == NodeLevel::Guided) { // one page for whatever it does not know, as a console in the browser is served
        console({call, {}, {}, false, reply});
        return;
    }
    // With the public operations only, the others do not exist, whatever the method.
    if (otherMethods.isEmpty() || level == NodeLevel::Public) {
        reply(Answer::refusal({404, u"There is no such operation"_s}));
        return;
    }
    Answer notAllowed = Answer::refusal({405, u"This path has no such method"_s});
    notAllowed.headers.append({"Allow", otherMethods.join(", ")});
    reply(notAllowed);
}

std::optional<Refusal> NodeRoutes::admit(const Call &call, Access access) const
{
    const QByteArray jwt = call.header("x-exalate-jwt");
    const QByteArray origin = call.header("origin");
    const bool isOwnOrigin = origin == originOf(m_node.side().exalateUrl);
    // A page of another site may point a name of its own to this computer: its requests name that host.
    if (!isOfThisComputer(call.header("host")))
        return Refusal{403, u"This computer is not asked by that name"_s};
    if (access == Access::Neighbour) {
        if (sameBytes(call.header(ProofHeader), mac(m_world.neighbourKey(), call.body).toHex()))
            return std::nullopt;
        return Refusal{403, u"This is between the nodes of the sandbox"_s};
    }
    if (access == Access::Anyone || (access == Access::Optional && jwt.isEmpty()))
        return std::nullopt;
    if (access == Access::Page) // a browser names where a form comes from
        return isOwnOrigin ? std::nullopt : std::optional(Refusal{403, u"The form is not of this page"_s});
    const bool needsJwt = access == Access::Session || access == Access::Optional;
    if (needsJwt && jwt.isEmpty())
        return Refusal{401, u"Credentials provided are not correct"_s};
    // Public clients of real nodes send no Origin with what they read (node.md, Sign-in).
    if (!isOwnOrigin && !(origin.isEmpty() && call.method == "GET"))
        return Refusal{403, u"The Origin is not that of this node's Exalate URL"_s};
    if (needsJwt && !m_tokens.accepts(jwt))
        return Refusal{401, u"The session is over or not of this node"_s};
    return std::nullopt;
}

void NodeRoutes::signIn(const Request &request)
{
    const QJsonObject &json = request.json;
    if (json["authProtocol"_L1] != "basic"_L1 || !json["user"_L1].isString() || !json["password"_L1].isString()) {
        request.reply(Answer::refusal({400, u"authProtocol basic, user and password are required"_s}));
        return;
    }
    if (!m_node.knows(json["user"_L1].toString(), json["password"_L1].toString())) {
        request.reply(Answer::refusal({401, u"Credentials provided are not correct"_s}));
        return;
    }
    Answer answer = Answer::json({});
    answer.headers.append({"X-Exalate-Jwt", m_tokens.issue(m_node.user())});
    request.reply(answer);
}

void NodeRoutes::about(const Request &request)
{
    request.reply(Answer::json(m_node.about(request.isSignedIn)));
}

void NodeRoutes::licence(const Request &request)
{
    request.reply(Answer::json(m_node.licence()));
}

void NodeRoutes::connections(const Request &request)
{
    request.reply(Answer::json(m_node.connections(m_world.levelOf(m_node) != NodeLevel::Full)));
}

void NodeRoutes::create(const Request &request)
{
    if (const Reply reply = onceOnly(request))
        reply(Answer::of(m_node.create(request.json), 201));
}

void NodeRoutes::change(const Request &request)
{
    request.reply(Answer::of(m_node.change(request.id, request.json)));
}

void NodeRoutes::remove(const Request &request)
{
    const Outcome outcome = m_node.remove(request.id);
    request.reply(outcome ? Answer{.status = 204} : Answer::refusal(outcome.error()));
}

void NodeRoutes::connection(const Request &request)
{
    request.reply(Answer::of(m_node.connection(request.id)));
}

void NodeRoutes::replace(const Request &request)
{
    request.reply(Answer::of(m_node.replace(request.id, request.json)));
}

void NodeRoutes::exalate(const Request &request)
{
    request.reply(Answer::of(m_node.exalate(request.id)));
}

void NodeRoutes::swagger(const Request &request)
{
    request.reply(Answer::page(m_node.profile().name, u"The API of an Exalate node of the sandbox."_s,
                               u"<script>window.ui = { url: \"/swagger.json\" };</script>"_s));
}

void NodeRoutes::description(const Request &request)
{
    QFile file(u":/node-api.openapi.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    QByteArray body = file.readAll();
    if (m_world.levelOf(m_node) != NodeLevel::Full)
        body = withoutAssumed(body);
    request.reply({.status = isOpen ? 200 : 500, .contentType = "application/json", .body = body});
}

void NodeRoutes::invitationAgain(const Request &request)
{
    request.reply(Answer::of(m_node.invitationAgain(request.id)));
}

void NodeRoutes::preview(const Request &request)
{
    request.reply(Answer::of(m_node.preview(request.json)));
}

void NodeRoutes::accept(const Request &request)
{
    const Reply reply = onceOnly(request);
    if (!reply)
        return;
    const auto acceptance = m_node.beginAccept(request.json);
    if (acceptance)
        askMaker(*acceptance, reply);
    else
        reply(Answer::refusal(acceptance.error()));
}

void NodeRoutes::askMaker(const SandboxNode::Acceptance &acceptance, const Reply &reply)
{
    QUrl address = acceptance.invitation.from.exalateUrl;
    address.setPath(AcceptedPath);
    const QByteArray body =
        QJsonDocument(QJsonObject{{u"invitation"_s, acceptance.invitation.id}, {u"by"_s, m_node.side().toJson()}})
            .toJson(QJsonDocument::Compact);
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader(ProofHeader, mac(m_world.neighbourKey(), body).toHex());
    request.setTransferTimeout(NeighbourTimeoutMs);
    QNetworkReply *answer = m_world.network().post(request, body);
    connect(answer, &QNetworkReply::finished, this, [this, answer, acceptance, reply] {
        answer->deleteLater();
        const int status = answer->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 200) {
            reply(Answer::json(m_node.finishAccept(acceptance), 201));
            return;
        }
        m_node.abandonAccept(acceptance);
        if (status == 410)
            reply(Answer::refusal({410, u"This invitation was used or withdrawn"_s}));
        else
            reply(Answer::refusal({502, u"%1 cannot be reached"_s.arg(acceptance.invitation.from.name)}));
    });
}

void NodeRoutes::projects(const Request &request)
{
    // A request for the other side's projects does not say which side. Only a local connection needs it, and its other side is
    // this node.
    request.reply(Answer::json(m_node.projects(request.call.query.queryItemValue(u"project"_s, QUrl::FullyDecoded))));
}

void NodeRoutes::verify(const Request &request)
{
    request.reply(Answer::of(m_node.verify(request.json), 201));
}

void NodeRoutes::verification(const Request &request)
{
    request.reply(Answer::of(m_node.verification(request.id)));
}

void NodeRoutes::accepted(const Request &request)
{
    request.reply(
        Answer::of(m_node.accepted(request.json["invitation"_L1].toString(), Side::fromJson(request.json["by"_L1].toObject()))));
}

void NodeRoutes::verificationPage(const Request &request)
{
    const auto *verification = m_world.verifications().find(request.id);
    if (!verification || verification->askedOf != m_node.side().uid) {
        request.reply(Answer::page(m_node.profile().name, u"There is no such question."_s, {}, 404));
        return;
    }
    request.reply(Answer::page(u"Verify admin access to %1"_s.arg(m_node.profile().name),
                               u"Someone wants to set up a connection and says to be an administrator here. Do you accept?"_s,
                               u"<form method=\"post\"><button name=\"answer\" value=\"accept\">Accept</button> "
                               "<button name=\"answer\" value=\"deny\">Deny</button></form>"_s));
}

void NodeRoutes::verificationAnswer(const Request &request)
{
    using State = Verifications::State;
    const auto *verification = m_world.verifications().find(request.id);
    const QString word = request.json["answer"_L1].toString();
    if (!verification || verification->askedOf != m_node.side().uid || (word != "accept"_L1 && word != "deny"_L1)) {
        request.reply(Answer::page(m_node.profile().name, u"There is no such question."_s, {}, 404));
        return;
    }
    m_world.verifications().answer(request.id, word == "accept"_L1 ? State::Confirmed : State::Denied);
    const bool isConfirmed = verification->state == State::Confirmed;
    request.reply(Answer::page(isConfirmed ? u"Verification confirmed"_s : u"Verification denied"_s,
                               u"You can close this page and go back to where you came from."_s));
}

void NodeRoutes::console(const Request &request)
{
    request.reply(Answer::page(m_node.profile().name, u"The console of an Exalate node of the sandbox. Nothing here is real."_s,
                               ConsolePage::forms()));
}

/// The writes that were sent although no description lists them.
void NodeRoutes::guesses(const Request &request)
{
    request.reply(Answer::json({{u"writes"_s, QJsonArray::fromStringList(m_guesses)}}));
}

void NodeRoutes::consoleInitiate(const Request &request)
{
    QJsonObject wanted = request.json;
    const bool hasAccessThere = wanted.take(ConsolePage::AdminField) == ConsolePage::HasAccess;
    const Outcome outcome = hasAccessThere ? m_node.createVerified(wanted) : m_node.create(wanted);
    if (!outcome) {
        request.reply(Answer::page(m_node.profile().name, outcome.error().message, {}, outcome.error().status));
        return;
    }
    const QString code = (*outcome)["invitation"_L1]["code"_L1].toString();
    request.reply(code.isEmpty() ? Answer::page(m_node.profile().name, u"The connection is active."_s)
                                 : Answer::page(m_node.profile().name, u"Use the following invitation code:"_s,
                                                u"<p><code>%1</code></p>"_s.arg(code.toHtmlEscaped())));
}

void NodeRoutes::consoleAccept(const Request &request)
{
    const auto acceptance = m_node.beginAccept(request.json);
    if (!acceptance) {
        request.reply(Answer::page(m_node.profile().name, acceptance.error().message, {}, acceptance.error().status));
        return;
    }
    askMaker(*acceptance, [reply = request.reply, title = m_node.profile().name](const Answer &answer) {
        const bool isAccepted = answer.status == 201;
        reply(Answer::page(title, isAccepted ? u"The connection is active."_s : u"The invitation cannot be accepted."_s, {},
                           isAccepted ? 200 : answer.status));
    });
}

Reply NodeRoutes::onceOnly(const Request &request)
{
    const QByteArray key = request.call.header("idempotency-key");
    if (key.isEmpty())
        return request.reply;
    const QByteArray fingerprint = QCryptographicHash::hash(
        request.call.path.toUtf8() + '\n' + QJsonDocument(request.json).toJson(), QCryptographicHash::Sha256);
    const auto known = m_repeatable.find(key);
    if (known == m_repeatable.end()) {
        m_repeatable.insert(key, {.fingerprint = fingerprint, .answer = {}, .waiting = {request.reply}});
        // An answer that changed nothing is not kept: the same request may succeed later.
        return [this, key](const Answer &answer) {
            Repeatable &repeatable = m_repeatable[key];
            const QList<Reply> waiting = std::exchange(repeatable.waiting, {});
            if (answer.status < 300)
                repeatable.answer = answer;
            else
                m_repeatable.remove(key);
            for (const Reply &reply : waiting)
                reply(answer);
        };
    }
    if (known->fingerprint != fingerprint)
        request.reply(Answer::refusal({422, u"This Idempotency-Key came with another request before"_s}));
    else if (known->answer)
        request.reply(*known->answer);
    else
        known->waiting.append(request.reply);
    return {};
}
