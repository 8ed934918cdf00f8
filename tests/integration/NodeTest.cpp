// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// The real Node, Session and adapter against the sandbox companion, over HTTP.

#include "node/Node.h"

#include "Companion.h"
#include "ScriptedServer.h"
#include "awaited.h"
#include "base/Jwt.h"
#include "credentials/MemoryStore.h"
#include "headerOf.h"
#include "net/HttpClient.h"
#include "node/NodeApi40.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

/// A node of the sandbox that we are ready to sign in to.
struct SignedIn {
    SignedIn(const Companion::Place &place, const Credentials &credentials)
    {
        LocalInstance instance = place.instance();
        instance.signIn = credentials.kind;
        REQUIRE(awaited<Done>(store.store(credentialKey(instance), credentials.secret, &store)));
        node = std::make_unique<Node>(instance, &store, nullptr);
    }
    explicit SignedIn(const Companion::Place &place)
        : SignedIn(place, place.credentials())
    {
    }

    MemoryStore store;
    std::unique_ptr<Node> node;
    QObject owner;
};

NewConnection script(const QUrl &destination, const QString &name = u"acme_to_company-b"_s)
{
    return {.name = name,
            .description = u"Escalations"_s,
            .localShortName = u"acme"_s,
            .remoteShortName = u"company B"_s,
            .destination = destination};
}

/// A node with a clock of its own, which takes a session until its end by that clock.
class ClockedNode
{
public:
    qint64 aheadSeconds = 0; ///< of this computer's clock
    qint64 lifeSeconds = 3600;
    bool tellsDate = true;
    bool inMilliseconds = false;
    int signIns = 0;
    int refusals = 0;

    Companion::Place place() const { return {.name = u"x"_s, .exalateUrl = m_server.url(), .user = u"u"_s, .password = u"p"_s}; }

private:
    QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(aheadSeconds); }

    QByteArray newToken()
    {
        m_ends << now().addSecs(lifeSeconds);
        const qint64 exp = inMilliseconds ? m_ends.constLast().toMSecsSinceEpoch() : m_ends.constLast().toSecsSinceEpoch();
        const QByteArray payload = R"({"iss":"EXALATE","user":")" + QByteArray::number(m_ends.size() - 1) + R"(","exp":)"
            + QByteArray::number(exp) + '}';
        return "eyJhbGciOiJIUzI1NiJ9." + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
            + ".c2ln";
    }

    void answer(QTcpSocket *socket, const QByteArray &request)
    {
        const QByteArray date = tellsDate
            ? "Date: " + QLocale::c().toString(now(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1() + "\r\n"
            : QByteArray();
        if (request.startsWith("POST")) {
            ++signIns;
            socket->write(ScriptedServer::json(200, "{}", date + "X-Exalate-Jwt: " + newToken() + "\r\n"));
            return;
        }
        const auto jwt = Jwt::find(request);
        if (jwt && m_ends.value(jwt->user.toInt()) > now()) {
            socket->write(ScriptedServer::json(200, R"({"results":[]})", date));
        } else {
            ++refusals;
            socket->write(ScriptedServer::json(401, R"({"message":"over"})", date));
        }
    }

    QList<QDateTime> m_ends;
    ScriptedServer m_server{[this](QTcpSocket *socket, const QByteArray &request) { answer(socket, request); }};
};

constexpr qint64 Day = 24 * 3600;

} // namespace

TEST_CASE("a node is signed in to with password, API token, token alone and session token")
{
    const Companion companion;
    const Companion::Place &place = companion.places().constFirst();
    const auto signsIn = [&place](const Credentials &credentials) {
        QObject owner;
        return awaited<Done>(Node::checkCredentials(place.exalateUrl, credentials, &owner)).has_value();
    };
    CHECK(signsIn({SignInKind::Password, place.user, Secret(place.password)}));
    CHECK(signsIn({SignInKind::Password, place.user, Secret(place.token)}));
    CHECK(signsIn({SignInKind::Token, {}, Secret(place.token)}));

    HttpClient client;
    const auto answer = awaited<HttpAnswer>(client.send(NodeApi40::signIn(place.exalateUrl, place.credentials()), &client));
    REQUIRE(answer);
    const auto jwt = NodeApi40::readSignIn(*answer);
    REQUIRE(jwt);
    CHECK(signsIn({SignInKind::Session, {}, jwt->token}));
}

TEST_CASE("wrong credentials are sign-in-refused, and the right ones work right after")
{
    const Companion companion;
    const Companion::Place &place = companion.places().constFirst();
    QObject owner;
    const auto refused =
        awaited<Done>(Node::checkCredentials(place.exalateUrl, {SignInKind::Password, place.user, Secret(u"wrong"_s)}, &owner));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == ProblemKey::SignInRefused);
    CHECK(refused.error().text == u"Credentials provided are not correct");
    CHECK(awaited<Done>(Node::checkCredentials(place.exalateUrl, place.credentials(), &owner)));
}

TEST_CASE("a node tells what it is and how it is licensed")
{
    const Companion companion;
    SignedIn acme(companion.places().constFirst());
    const auto about = awaited<InstanceDescription>(acme.node->describe(&acme.owner));
    REQUIRE(about);
    CHECK(about->name == u"Acme Support");
    CHECK(about->tracker == Tracker::Zendesk);
    CHECK(about->isPublic == true);
    CHECK_FALSE(about->offersProjects());
    CHECK(about->exalateUrl == companion.places().constFirst().exalateUrl);
    CHECK(about->features.contains(ConfigurationMode::Script));
    const auto licence = awaited<Licence>(acme.node->licence(&acme.owner));
    REQUIRE(licence);
    CHECK(licence->kind == Licence::Kind::Paid);
    CHECK_FALSE(licence->expired);
}

TEST_CASE("an invitation made on one node is accepted on the other, and both connections turn active")
{
    const Companion companion;
    SignedIn acme(companion.place(u"Acme Support"_s));
    SignedIn companyB(companion.place(u"company B"_s));

    const auto created = awaited<CreatedConnection>(
        acme.node->create(script(companion.place(u"company B"_s).exalateUrl), u"key-1"_s, &acme.owner));
    REQUIRE(created);
    CHECK(created->connection.status == Connection::Status::Pending);
    CHECK(created->connection.name == u"acme_to_company-b");
    REQUIRE(created->code);

    const auto preview = awaited<InvitationPreview>(companyB.node->preview(*created->code, &companyB.owner));
    REQUIRE(preview);
    CHECK(preview->fromName == u"Acme Support");
    CHECK(preview->fromTracker == Tracker::Zendesk);
    CHECK(preview->toName == u"company B");
    CHECK(preview->connectionName == u"acme_to_company-b");
    CHECK(preview->mode == ConfigurationMode::Script);

    const auto projects = awaited<QStringList>(companyB.node->projects({}, &companyB.owner));
    REQUIRE(projects);
    REQUIRE_FALSE(projects->isEmpty());
    const auto some = awaited<QStringList>(companyB.node->projects(projects->constFirst(), &companyB.owner));
    REQUIRE(some);
    CHECK(some->contains(projects->constFirst()));

    const auto accepted =
        awaited<Connection>(companyB.node->accept(*created->code, projects->constFirst(), u"key-2"_s, &companyB.owner));
    REQUIRE(accepted);
    CHECK(accepted->status == Connection::Status::Active);
    const auto list = awaited<ConnectionList>(acme.node->connections(&acme.owner));
    REQUIRE(list);
    REQUIRE(list->connections.size() == 1);
    CHECK(list->connections.constFirst().status == Connection::Status::Active);
    CHECK(list->connections.constFirst().remoteTracker == Tracker::JiraCloud);

    SECTION("the code is used then")
    {
        const auto again = awaited<InvitationPreview>(companyB.node->preview(*created->code, &companyB.owner));
        REQUIRE_FALSE(again);
        CHECK(again.error().key == ProblemKey::Gone);
    }
}

TEST_CASE("a code for another instance, a damaged one and a withdrawn one are told apart")
{
    const Companion companion;
    SignedIn acme(companion.place(u"Acme Support"_s));
    SignedIn companyB(companion.place(u"company B"_s));
    SignedIn other(companion.places().at(3));
    const auto created =
        awaited<CreatedConnection>(acme.node->create(script(companion.place(u"company B"_s).trackerUrl), u"key"_s, &acme.owner));
    REQUIRE(created);
    REQUIRE(created->code);

    const auto keyOf = [](SignedIn &side, const InvitationCode &code) {
        const auto preview = awaited<InvitationPreview>(side.node->preview(code, &side.owner));
        REQUIRE_FALSE(preview);
        return preview.error().key;
    };
    CHECK(keyOf(other, *created->code) == ProblemKey::OtherInstance);

    QString damaged = created->code->secret().revealText();
    damaged[damaged.size() / 2] = damaged.at(damaged.size() / 2) == u'A' ? u'B' : u'A';
    CHECK(keyOf(companyB, *InvitationCode::fromText(damaged)) == ProblemKey::CodeDamaged);

    const auto projects = awaited<QStringList>(companyB.node->projects({}, &companyB.owner));
    REQUIRE(projects);
    const auto again = awaited<InvitationCode>(acme.node->reissueInvitation(created->connection.id, &acme.owner));
    REQUIRE(again);
    CHECK_FALSE(*again == *created->code);
    const auto withdrawn =
        awaited<Connection>(companyB.node->accept(*created->code, projects->constFirst(), u"key-2"_s, &companyB.owner));
    REQUIRE_FALSE(withdrawn);
    CHECK(withdrawn.error().key == ProblemKey::Gone);
    CHECK(awaited<InvitationPreview>(companyB.node->preview(*again, &companyB.owner)));
}

TEST_CASE("a name that is taken is name-taken; the same request with the same key is the same connection")
{
    const Companion companion;
    SignedIn acme(companion.place(u"Acme Support"_s));
    const QUrl destination = companion.place(u"company B"_s).exalateUrl;
    const auto first = awaited<CreatedConnection>(acme.node->create(script(destination), u"one"_s, &acme.owner));
    const auto repeated = awaited<CreatedConnection>(acme.node->create(script(destination), u"one"_s, &acme.owner));
    REQUIRE(first);
    REQUIRE(repeated);
    CHECK(first->connection.id == repeated->connection.id);
    const auto taken = awaited<CreatedConnection>(acme.node->create(script(destination), u"two"_s, &acme.owner));
    REQUIRE_FALSE(taken);
    CHECK(taken.error().key == ProblemKey::NameTaken);
}

TEST_CASE("a connection is renamed, deactivated, activated and deleted; then it is gone, not an unknown operation")
{
    const Companion companion({u"--connections"_s, u"5"_s});
    SignedIn acme(companion.places().constFirst());
    const auto list = awaited<ConnectionList>(acme.node->connections(&acme.owner));
    REQUIRE(list);
    REQUIRE(list->connections.size() == 5);
    QString id;
    for (const Connection &connection : list->connections) {
        if (connection.status == Connection::Status::Active)
            id = connection.id;
    }
    REQUIRE_FALSE(id.isEmpty());

    const auto renamed = awaited<Connection>(acme.node->change(id, {.name = u"renamed"_s}, &acme.owner));
    REQUIRE(renamed);
    CHECK(renamed->name == u"renamed");
    const auto off = awaited<Connection>(acme.node->change(id, {.active = false}, &acme.owner));
    REQUIRE(off);
    CHECK(off->status == Connection::Status::Deactivated);
    const auto on = awaited<Connection>(acme.node->change(id, {.active = true}, &acme.owner));
    REQUIRE(on);
    CHECK(on->status == Connection::Status::Active);
    CHECK(awaited<Done>(acme.node->remove(id, &acme.owner)));
    const auto gone = awaited<InvitationCode>(acme.node->reissueInvitation(id, &acme.owner));
    REQUIRE_FALSE(gone);
    CHECK(gone.error().key == ProblemKey::Gone);
}

TEST_CASE("10,000 connections arrive in one answer")
{
    const Companion companion({u"--connections"_s, u"10000"_s});
    SignedIn acme(companion.places().constFirst());
    const auto list = awaited<ConnectionList>(acme.node->connections(&acme.owner), 30'000);
    REQUIRE(list);
    CHECK(list->connections.size() == 10'000);
}

TEST_CASE("a node whose sessions are over as they begin is signed in to once more, then the sign-in counts as refused")
{
    const Companion companion({u"--jwt-seconds"_s, u"0"_s});
    SignedIn acme(companion.places().constFirst());
    const auto list = awaited<ConnectionList>(acme.node->connections(&acme.owner));
    REQUIRE_FALSE(list);
    CHECK(list.error().key == ProblemKey::SignInRefused);
}

TEST_CASE("a 401 signs in anew once, and the request goes through with the new token")
{
    const QByteArray header =
        QByteArray(R"({"alg":"HS256"})").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto jwt = [header](int number) {
        const QByteArray payload = R"({"iss":"EXALATE","user":")" + QByteArray::number(number) + "\"}";
        return header + '.' + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
    };
    int signIns = 0;
    ScriptedServer server([&](QTcpSocket *socket, const QByteArray &request) {
        if (request.startsWith("POST /rest/issuehub/4.0/authenticate"))
            socket->write(ScriptedServer::json(200, "{}", "X-Exalate-Jwt: " + jwt(++signIns) + "\r\n"));
        else if (request.contains(jwt(2)))
            socket->write(ScriptedServer::json(200, R"({"total":0,"results":[]})"));
        else
            socket->write(ScriptedServer::json(401, R"({"message":"over"})"));
    });
    SignedIn node(Companion::Place{.name = u"x"_s, .exalateUrl = server.url(), .user = u"u"_s, .password = u"p"_s});
    CHECK(awaited<ConnectionList>(node.node->connections(&node.owner)));
    CHECK(signIns == 2);
}

TEST_CASE("requests that are refused together sign in anew once, however late a refusal comes")
{
    int signIns = 0;
    QList<QPointer<QTcpSocket>> refused;
    const QByteArray refusal = ScriptedServer::json(401, R"({"message":"over"})");
    const auto jwt = [](int number) {
        const QByteArray payload = R"({"iss":"EXALATE","user":")" + QByteArray::number(number) + "\"}";
        return "eyJhbGciOiJIUzI1NiJ9." + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
            + ".c2ln";
    };
    ScriptedServer server([&](QTcpSocket *socket, const QByteArray &request) {
        if (request.startsWith("POST"))
            socket->write(ScriptedServer::json(200, "{}", "X-Exalate-Jwt: " + jwt(++signIns) + "\r\n"));
        else if (!request.contains(jwt(1)))
            socket->write(ScriptedServer::json(200, R"({"results":[]})"));
        else if (refused.isEmpty())
            refused << socket; // refused when the other one has its answer
        else
            socket->write(refusal);
    });
    SignedIn node(Companion::Place{.name = u"x"_s, .exalateUrl = server.url(), .user = u"u"_s, .password = u"p"_s});
    int answers = 0;
    for (int i = 0; i < 2; ++i)
        node.node->connections(&node.owner)->then(&node.owner, [&answers](const Result<ConnectionList> &list) {
            answers += list ? 1 : 0;
        });
    REQUIRE(QTest::qWaitFor([&answers] { return answers == 1; }));
    REQUIRE(refused.constFirst());
    refused.constFirst()->write(refusal);
    REQUIRE(QTest::qWaitFor([&answers] { return answers == 2; }));
    CHECK(signIns == 2);
}

TEST_CASE("a session whose end comes near is renewed before it is over, once for all who ask")
{
    ClockedNode clocked;
    clocked.lifeSeconds = 20; // less than what is left as a reserve
    SignedIn node(clocked.place());
    CHECK(awaited<ConnectionList>(node.node->connections(&node.owner)));
    CHECK(clocked.signIns == 1);
    bool other = false;
    node.node->connections(&node.owner)->then(&node.owner, [&other](const Result<ConnectionList> &list) {
        other = list.has_value();
    });
    CHECK(awaited<ConnectionList>(node.node->connections(&node.owner)));
    CHECK(QTest::qWaitFor([&other] { return other; }));
    CHECK(clocked.signIns == 2);
    CHECK(clocked.refusals == 0);
}

TEST_CASE("a clock that is wrong by days costs no sign-in, whether the node tells its time or not")
{
    struct Row {
        qint64 ahead;
        bool tellsDate;
        bool inMilliseconds;
    };
    QList<Row> rows;
    for (const qint64 ahead : {0 * Day, 4 * Day, -4 * Day}) {
        for (const bool tellsDate : {true, false})
            rows << Row{ahead, tellsDate, false} << Row{ahead, tellsDate, true};
    }
    for (const Row &row : rows) {
        CAPTURE(row.ahead, row.tellsDate, row.inMilliseconds);
        ClockedNode clocked;
        clocked.aheadSeconds = row.ahead;
        clocked.tellsDate = row.tellsDate;
        clocked.inMilliseconds = row.inMilliseconds;
        SignedIn node(clocked.place());
        for (int i = 0; i < 3; ++i)
            CHECK(awaited<ConnectionList>(node.node->connections(&node.owner)));
        CHECK(clocked.signIns == 1);
        CHECK(clocked.refusals == 0);

        // However wrong the clocks are: once the session is over there, it is renewed, once and unseen.
        clocked.aheadSeconds += 2 * clocked.lifeSeconds;
        CHECK(awaited<ConnectionList>(node.node->connections(&node.owner)));
        CHECK(clocked.signIns == 2);
        CHECK(clocked.refusals == 1);
    }
}

TEST_CASE("several questions at once sign in once")
{
    int signIns = 0;
    ScriptedServer server([&signIns](QTcpSocket *socket, const QByteArray &request) {
        if (request.startsWith("POST")) {
            ++signIns;
            socket->write(ScriptedServer::json(200, R"({"t":"eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJFWEFMQVRFIn0.c2ln"})"));
        } else {
            socket->write(ScriptedServer::json(200, R"({"results":[]})"));
        }
    });
    SignedIn node(Companion::Place{.name = u"x"_s, .exalateUrl = server.url(), .user = u"u"_s, .password = u"p"_s});
    int answers = 0;
    for (int i = 0; i < 3; ++i)
        node.node->connections(&node.owner)->then(&node.owner, [&answers](const Result<ConnectionList> &list) {
            answers += list ? 1 : 0;
        });
    REQUIRE(QTest::qWaitFor([&answers] { return answers == 3; }));
    CHECK(signIns == 1);
    for (const QByteArray &request : server.requests())
        CHECK(headerOf(request, "Origin").startsWith("http://127.0.0.1:"));
}

TEST_CASE("a node that is not there is connection-refused; a node that goes while it is asked ends every question")
{
    QUrl gone;
    {
        const Companion companion;
        gone = companion.places().constFirst().exalateUrl;
    }
    Companion::Place place{.name = u"gone"_s, .exalateUrl = gone, .user = u"u"_s, .password = u"p"_s};
    {
        SignedIn node(place);
        const auto list = awaited<ConnectionList>(node.node->connections(&node.owner));
        REQUIRE_FALSE(list);
        CHECK(list.error().key == ProblemKey::ConnectionRefused);
    }
    ScriptedServer silent([](QTcpSocket *, const QByteArray &) {});
    place.exalateUrl = silent.url();
    SignedIn node(place);
    std::optional<ProblemKey> key;
    node.node->connections(&node.owner)->then(&node.owner, [&key](const Result<ConnectionList> &list) {
        key = list.error().key;
    });
    REQUIRE(QTest::qWaitFor([&silent] { return !silent.requests().isEmpty(); }));
    node.node.reset();
    REQUIRE(QTest::qWaitFor([&key] { return key.has_value(); }, 1'000));
    CHECK(key == ProblemKey::ConnectionLost);
}

TEST_CASE("a list with an unknown status, without what is missing and with other types is shown as it comes")
{
    ScriptedServer server([](QTcpSocket *socket, const QByteArray &request) {
        if (request.startsWith("POST"))
            socket->write(ScriptedServer::json(200, R"({"t":"eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJFWEFMQVRFIn0.c2ln"})"));
        else
            socket->write(
                ScriptedServer::json(200,
                                     R"({"total":"4","results":[{"id":"seven","name":"first","status":"HIBERNATING"},)"
                                     R"({"id":8,"status":null,"communication":[],"type":3},"none",{"name":"no id"}]})"));
    });
    SignedIn node(Companion::Place{.name = u"x"_s, .exalateUrl = server.url(), .user = u"u"_s, .password = u"p"_s});
    const auto list = awaited<ConnectionList>(node.node->connections(&node.owner));
    REQUIRE(list);
    REQUIRE(list->connections.size() == 2);
    CHECK(list->connections.at(0).id == u"seven");
    CHECK(list->connections.at(0).name == u"first");
    CHECK(list->connections.at(0).status == Connection::Status::Other);
    CHECK(list->connections.at(0).statusText == u"HIBERNATING");
    CHECK(list->connections.at(1).id == u"8");
    CHECK(list->connections.at(1).status == Connection::Status::Other);
}

TEST_CASE("what a node answers that is not documented becomes the problem it is")
{
    struct Row {
        QByteArray answer;
        ProblemKey key;
    };
    const Row rows[] = {
        {ScriptedServer::json(200, "[{]"), ProblemKey::AnswerNotUnderstood},
        {ScriptedServer::json(200, "{}"), ProblemKey::AnswerNotUnderstood},
        {ScriptedServer::json(200, R"({"results":"none"})"), ProblemKey::AnswerNotUnderstood},
        {ScriptedServer::json(204, ""), ProblemKey::AnswerNotUnderstood},
        {ScriptedServer::json(402, R"({"message":"pay"})"), ProblemKey::Licence},
        {ScriptedServer::json(403, R"({"message":"The license is over"})"), ProblemKey::Licence},
        {ScriptedServer::json(403, R"({"message":"no"})"), ProblemKey::NotAllowed},
        {ScriptedServer::json(404, ""), ProblemKey::NoSuchOperation},
        {ScriptedServer::json(405, ""), ProblemKey::NoSuchOperation},
        {ScriptedServer::json(501, ""), ProblemKey::NoSuchOperation},
        {ScriptedServer::json(422, R"({"message":"why"})"), ProblemKey::Rejected},
        {ScriptedServer::json(500, "trace"), ProblemKey::ServerProblem},
        {ScriptedServer::json(503, "", "Retry-After: 0\r\n"), ProblemKey::Busy},
    };
    for (const Row &row : rows) {
        ScriptedServer server([&row](QTcpSocket *socket, const QByteArray &request) {
            socket->write(request.startsWith("POST")
                              ? ScriptedServer::json(200, R"({"t":"eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJFWEFMQVRFIn0.c2ln"})")
                              : row.answer);
        });
        SignedIn node(Companion::Place{.name = u"x"_s, .exalateUrl = server.url(), .user = u"u"_s, .password = u"p"_s});
        const auto list = awaited<ConnectionList>(node.node->connections(&node.owner));
        INFO(row.answer.toStdString());
        REQUIRE_FALSE(list);
        CHECK(list.error().key == row.key);
    }
}
