// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/CreateConnection.h"

#include "ScriptedNode.h"
#include "awaited.h"
#include "base/EnumTable.h"
#include "credentials/MemoryStore.h"
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
    Creating() { REQUIRE(awaited(credentials.store(credentialKey(instance()), Secret(u"p"_s), &credentials))); }

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
        return awaited(create);
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

    // The node may still be at it: nothing is sent, and the try stays the one of this wizard.
    CHECK(press(u"another name"_s).error().key == ProblemKey::ConnectionLost);
    clock.advance(Commit::GracePeriod - 1s);
    CHECK(press(u"another name"_s).error().key == ProblemKey::ConnectionLost);
    CHECK(key == first);
    CHECK(count("POST /connections") == 1);

    SECTION("and then the list tells of it")
    {
        listIsLate = false;
        const auto made = press(u"another name"_s);
        REQUIRE(made);
        CHECK(made->connection.name == u"acme_to_b");
        CHECK(count("POST /connections") == 1);
    }
    SECTION("and after the grace period it still was never made")
    {
        connections = {};
        listIsLate = false;
        clock.advance(1s);
        const auto made = press(u"another name"_s);
        REQUIRE(made);
        CHECK(made->connection.name == u"another name");
        CHECK(count("POST /connections") == 2);
        CHECK(key != first);
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
        CHECK(intents.intents().isEmpty());
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
        CHECK(intents.intents().size() == (traits(met).outcome == Outcome::Unknown ? 1 : 0));
        for (const Intent &intent : QList(intents.intents()))
            REQUIRE(intents.remove(intent.key));
        key.clear();
    }
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
