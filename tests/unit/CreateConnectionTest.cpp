// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/CreateConnection.h"

#include "ScriptedNode.h"
#include "awaited.h"
#include "base/EnumTable.h"
#include "credentials/MemoryStore.h"
#include "idle.h"
#include "storage/CodeIndex.h"
#include "storage/IntentStore.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Creating : ScriptedNode {
    Creating()
    {
        REQUIRE(awaited(credentials.store(credentialKey(instance()), Secret(u"p"_s), &credentials)));
        REQUIRE(awaited(session->node().abilities(&credentials))->offers(NodeOperation::Create));
    }

    /// One press of the button: as the wizard does, with the key of the try before.
    Result<Committed> press(const QString &name, bool nameMayChange = false)
    {
        const NewConnection wanted{.name = name, .destination = QUrl(u"https://company-b.zendesk.com"_s)};
        auto *create = new CreateConnection(session, {wanted, key, nameMayChange}, &credentials);
        QObject::connect(create, &CreateConnection::tryBegins, create,
                         [this, sent = count("POST /connections")](const QString &used) mutable {
                             CHECK(count("POST /connections") == sent++); // a try is known before its request leaves
                             key = used;
                         });
        return settled(create);
    }

    /// The result of a job; the clock goes on whenever nothing else happens.
    Result<Committed> settled(Job<Committed> *job)
    {
        std::optional<Result<Committed>> result;
        job->then(&credentials, [&result](const Result<Committed> &yielded) { result = yielded; });
        runUntilIdle();
        for (int i = 0; i < 200 && !result; ++i) {
            clock.advance(clock.untilNext().value_or(1s));
            runUntilIdle();
        }
        REQUIRE(result);
        return *result;
    }

    /// The keys that requests to create have carried.
    QSet<QByteArray> idempotencyKeys() const
    {
        QSet<QByteArray> keys;
        for (const HttpRequest &request : requests()) {
            for (const auto &[name, value] : request.headers) {
                if (request.method == "POST" && name == "Idempotency-Key")
                    keys << value;
            }
        }
        return keys;
    }

    /// The node makes the connection and its answer is lost.
    void losesAnswers(bool makes = true)
    {
        on("POST /connections", [this, makes](const HttpRequest &request) {
            if (makes)
                create(request);
            return problem(ProblemKey::ConnectionLost);
        });
    }
    void answersAgain()
    {
        on("POST /connections", [this](const HttpRequest &request) { return json(201, create(request)); });
    }

    QTemporaryDir folder;
    MemoryStore credentials;
    IntentStore intents{folder.path()};
    CodeIndex codes{folder.path()};
    const std::shared_ptr<InstanceSession> session =
        std::make_shared<InstanceSession>(instance(), InstanceSession::Stores{credentials, intents, codes}, environment());
    QString key;
};

} // namespace

TEST_CASE_METHOD(Creating, "a connection is created with its code, and the intent ends once the code is stored")
{
    const auto made = press(u"acme_to_b"_s);
    REQUIRE(made);
    CHECK(made->code);
    CHECK(made->connection.name == u"acme_to_b");
    CHECK(QTest::qWaitFor([this] { return intents.intents().isEmpty(); }));
    CHECK(awaited(session->codes().stored(made->connection.id, &credentials)));
}

TEST_CASE_METHOD(Creating, "the answer is lost and the list tells of the connection: nothing is sent again")
{
    losesAnswers();
    const auto made = press(u"acme_to_b"_s);
    REQUIRE(made);
    CHECK(made->connection.name == u"acme_to_b");
    CHECK(count("POST /connections") == 1);
}

TEST_CASE_METHOD(Creating,
                 "one connection: the answer is lost, the list does not have it yet, and the button is pressed again "
                 "with another name")
{
    listIsLate = true;
    losesAnswers();
    REQUIRE(press(u"acme_to_b"_s).error().key == ProblemKey::ConnectionLost);
    answersAgain();
    const QString first = key;

    SECTION("and before a minute is over the list tells of it")
    {
        const auto shows = clock.alarm([this] { listIsLate = false; });
        shows->start(Commit::GracePeriod - 5s);
        const auto made = press(u"another name"_s);
        REQUIRE(made);
        CHECK(made->connection.name == u"acme_to_b");
        CHECK(count("POST /connections") == 1);
        CHECK(key == first);
    }
    SECTION("and after a minute it still was never made")
    {
        connections = {};
        const QDateTime before = clock.now();
        listIsLate = false;
        const auto made = press(u"another name"_s);
        REQUIRE(made);
        CHECK(made->connection.name == u"another name");
        CHECK(count("POST /connections") == 2);
        CHECK(key != first);
        CHECK(before.secsTo(clock.now()) >= Commit::GracePeriod.count());
    }
    CHECK(connections.size() == 1);
}

TEST_CASE_METHOD(Creating, "pressed again with nothing changed, the list is looked at first, and the request keeps its key")
{
    losesAnswers(false);
    REQUIRE_FALSE(press(u"acme_to_b"_s));
    const QString first = key;
    answersAgain();
    REQUIRE(press(u"acme_to_b"_s));
    CHECK(key == first);
    const auto keyOf = [](const HttpRequest &request) {
        for (const auto &[name, value] : request.headers) {
            if (name.toLower() == "idempotency-key")
                return value;
        }
        return QByteArray();
    };
    QList<QByteArray> keys;
    for (const HttpRequest &request : requests()) {
        if (request.method == "POST" && request.url.path().endsWith("/connections"_L1))
            keys << keyOf(request);
    }
    REQUIRE(keys.size() == 2);
    CHECK(keys[0] == keys[1]);
    CHECK_FALSE(keys[0].isEmpty());
}

TEST_CASE_METHOD(Creating, "a taken name that no page asked for gives way to the next one")
{
    on("POST /connections", [this](const HttpRequest &request) -> std::optional<Answer> {
        const QString name = QJsonDocument::fromJson(request.body)["name"_L1].toString();
        if (name == u"acme_to_b" || name == u"acme_to_b-2")
            return json(409, {{"message"_L1, "taken"_L1}});
        return json(201, create(request));
    });
    SECTION("as long as it may")
    {
        const auto made = press(u"acme_to_b"_s, true);
        REQUIRE(made);
        CHECK(made->connection.name == u"acme_to_b-3");
    }
    SECTION("one that was typed is told")
    {
        CHECK(press(u"acme_to_b"_s).error().key == ProblemKey::NameTaken);
        CHECK(intents.intents().constFirst().isRefused);
    }
    CHECK(connections.size() <= 1);
}

TEST_CASE_METHOD(Creating, "what an earlier try has made, as was found out meanwhile, is taken")
{
    listIsLate = true;
    losesAnswers();
    REQUIRE_FALSE(press(u"acme_to_b"_s));
    session->intents().release(key);
    QSignalSpy recovered(&session->intents(), &OpenIntents::recovered);
    listIsLate = false;
    session->watch().refresh();
    REQUIRE(QTest::qWaitFor([&recovered] { return recovered.size() == 1; }));
    on("POST /1/invitation", [](const HttpRequest &) { return json(200, {{"code"_L1, "another-code-abcdefghij"_L1}}); });

    const auto made = press(u"whatever is wanted now"_s);
    REQUIRE(made);
    CHECK(made->connection.id == u"1");
    CHECK(made->code);
    CHECK(count("POST /connections") == 1);
}

TEST_CASE_METHOD(Creating, "a project that is gone stops it before anything is sent")
{
    on("GET /scopeparams/search", [](const HttpRequest &) { return json(200, {{"results"_L1, QJsonArray()}}); });
    const NewConnection wanted{.name = u"n"_s, .project = u"DEMO"_s};
    CHECK(awaited(new CreateConnection(session, {wanted, {}, false}, &credentials)).error().key == ProblemKey::ProjectGone);
    CHECK(count("POST /connections") == 0);
}

TEST_CASE_METHOD(Creating, "whatever a commit is answered with, the intent stays as long as it is open what became of it")
{
    for (const ProblemKey met : Enumerators<ProblemKey>) {
        CAPTURE(keyText(met));
        on("POST /connections", [met](const HttpRequest &) { return problem(met); });
        const auto refused = press(u"acme_to_b"_s);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().key == met);
        CHECK(intents.intents().size() == (Problem{.key = met}.outcome() == Outcome::NotSent ? 0 : 1));
        for (const Intent &intent : QList(intents.intents()))
            REQUIRE(intents.remove(intent.key));
        key.clear();
    }
}

TEST_CASE_METHOD(Creating, "one connection: the node makes it and says anything else, and the button is pressed again and again")
{
    for (const int status : {200, 202, 204, 302, 400, 401, 403, 404, 405, 408, 409, 410, 422, 429, 500, 502, 503, 504}) {
        for (const QByteArray &body : {QByteArray(), "<html>"_ba, R"({"message":"no"})"_ba, R"({"id":7,"name":"filter"})"_ba}) {
            CAPTURE(status, body.toStdString());
            connections = {};
            key.clear();
            const qsizetype sent = count("POST /connections");
            on("POST /connections", [this, status, body](const HttpRequest &request) {
                create(request);
                return HttpAnswer{.status = status, .body = body};
            });
            const auto made = press(u"acme_to_b"_s);
            REQUIRE(made);
            CHECK(made->connection.id == u"1");
            CHECK(count("POST /connections") == sent + 1);
            CHECK(intents.intents().isEmpty());
        }
    }
}

TEST_CASE_METHOD(Creating, "a session that was over: the request is sent once more, with its key, after the list was looked at")
{
    on("POST /connections", [this, isFirst = true](const HttpRequest &request) mutable {
        return std::exchange(isFirst, false) ? json(401, {}) : json(201, create(request));
    });
    const auto made = press(u"acme_to_b"_s);
    REQUIRE(made);
    CHECK(connections.size() == 1);
    CHECK(count("POST /connections") == 2);
    CHECK(idempotencyKeys().size() == 1);
}

TEST_CASE_METHOD(Creating, "a refusal in the node's own form ends the wish: the next press sends at once")
{
    on("POST /connections", [](const HttpRequest &) { return json(422, {{"message"_L1, "no such project"_L1}}); });
    const QDateTime before = clock.now();
    CHECK(press(u"acme_to_b"_s).error().key == ProblemKey::Rejected);
    answersAgain();
    REQUIRE(press(u"mended"_s));
    CHECK(clock.now() == before);
    CHECK(connections.size() == 1);
    CHECK(idempotencyKeys().size() == 2);
    CHECK(QTest::qWaitFor([this] { return intents.intents().isEmpty(); }));
}

TEST_CASE_METHOD(Creating, "one connection: made and refused in the node's own form, while the list lags behind")
{
    listIsLate = true;
    on("POST /connections", [this](const HttpRequest &request) {
        create(request);
        return json(422, {{"message"_L1, "no such project"_L1}});
    });
    CHECK(press(u"acme_to_b"_s).error().key == ProblemKey::Rejected);
    listIsLate = false;
    const auto made = press(u"acme_to_b-mended"_s);
    REQUIRE(made);
    CHECK(made->connection.name == u"acme_to_b");
    CHECK(count("POST /connections") == 1);
}

TEST_CASE_METHOD(Creating, "one connection: made and answered as if nobody were signed in, while the list lags behind")
{
    listIsLate = true;
    const auto shows = clock.alarm([this] { listIsLate = false; });
    shows->start(30s);
    on("POST /connections", [this](const HttpRequest &request) {
        create(request);
        return json(401, {{"message"_L1, "Sign in"_L1}});
    });
    const auto made = press(u"acme_to_b"_s);
    REQUIRE(made);
    CHECK(connections.size() == 1);
    CHECK(count("POST /connections") == 1);
}

TEST_CASE_METHOD(Creating, "in a list that is a part, the node is asked for the connection that it says it has made")
{
    on("GET /connections", [](const HttpRequest &) {
        const QJsonObject another{{"id"_L1, "x"_L1}, {"name"_L1, "other"_L1}, {"status"_L1, "ACTIVE"_L1}};
        return json(200, {{"total"_L1, 120}, {"results"_L1, QJsonArray{another}}});
    });
    SECTION("and has it")
    {
        on("GET /connections/1", [this](const HttpRequest &) { return json(200, connections[0].toObject()); });
        const auto made = press(u"acme_to_b"_s);
        REQUIRE(made);
        CHECK(made->code);
    }
    SECTION("and does not tell")
    {
        CHECK(press(u"acme_to_b"_s).error().key == ProblemKey::OutcomeUnknown);
        CHECK(session->codes().keeps(u"1"_s));
    }
    CHECK(count("POST /connections") == 1);
}

TEST_CASE_METHOD(Creating, "where the list cannot tell, nothing is sent again without the person's word")
{
    losesAnswers(false);
    REQUIRE_FALSE(press(u"acme_to_b"_s));
    SECTION("because it cannot be read")
    {
        on("GET /connections", [](const HttpRequest &) { return json(500, {}); });
    }
    SECTION("because it is a part only")
    {
        on("GET /connections", [](const HttpRequest &) {
            const QJsonObject another{{"id"_L1, "x"_L1}, {"name"_L1, "other"_L1}, {"status"_L1, "ACTIVE"_L1}};
            return json(200, {{"total"_L1, 120}, {"results"_L1, QJsonArray{another}}});
        });
    }
    for (int i = 0; i < 3; ++i) {
        CHECK(press(u"acme_to_b"_s).error().key == ProblemKey::OutcomeUnknown);
        clock.advance(1h);
        CHECK(press(u"another name"_s).error().key == ProblemKey::OutcomeUnknown);
    }
    CHECK(count("POST /connections") == 1);
    answersAgain();
    const NewConnection wanted{.name = u"acme_to_b"_s, .destination = QUrl(u"https://company-b.zendesk.com"_s)};
    (void)settled(new CreateConnection(session, {wanted, key, false, Commit::Earlier::SendAnyway}, &credentials));
    CHECK(count("POST /connections") == 2);
    CHECK(idempotencyKeys().size() == 1);
}

TEST_CASE_METHOD(Creating, "a connection that the answer claims and no list shows is not said to be made")
{
    on("POST /connections", [](const HttpRequest &) {
        return json(201,
                    {{"id"_L1, "9"_L1},
                     {"name"_L1, "acme_to_b"_L1},
                     {"status"_L1, "PENDING"_L1},
                     {"invitation"_L1, QJsonObject{{"code"_L1, "code-9-abcdefghijklmnop"_L1}}}});
    });
    CHECK(press(u"acme_to_b"_s).error().key == ProblemKey::AnswerNotUnderstood);
    CHECK(intents.intents().size() == 1);
    CHECK(session->codes().keeps(u"9"_s)); // in case that the list shows it later
}

TEST_CASE_METHOD(Creating, "a list that lags behind shows it a little later")
{
    listIsLate = true;
    const auto shows = clock.alarm([this] { listIsLate = false; });
    shows->start(Commit::LookPause * 2);
    const auto made = press(u"acme_to_b"_s);
    REQUIRE(made);
    CHECK(made->code);
    CHECK_FALSE(made->codeIsNew);
    CHECK(count("POST /connections") == 1);
}

TEST_CASE_METHOD(Creating, "where the intents are of a newer version, nothing is sent")
{
    QFile file(folder.filePath(u"intents.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"version":99})");
    file.close();
    (void)intents.load();
    CHECK(press(u"acme_to_b"_s).error().key == ProblemKey::StorageNewer);
    CHECK(count("POST /connections") == 0);
}
