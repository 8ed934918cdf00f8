// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/ConsoleHandOver.h"

#include "ScriptedNode.h"
#include "awaited.h"
#include "credentials/MemoryStore.h"
#include "storage/CodeIndex.h"
#include "storage/IntentStore.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString Code = u"an-invitation-code-of-the-console-0123456789-ABCDEF"_s;

struct HandedOver : ScriptedNode {
    HandedOver()
    {
        REQUIRE(awaited(credentials.store(credentialKey(instance()), Secret(u"p"_s), &credentials)));
        add(u"1"_s, u"older"_s);
    }

    void add(const QString &id, const QString &name)
    {
        connections << QJsonObject{{"id"_L1, id}, {"name"_L1, name}, {"status"_L1, "PENDING"_L1}};
    }
    void begin()
    {
        console.begin(u"acme_to_b"_s, QUrl(u"https://company-b.zendesk.com"_s), {}, &credentials);
        REQUIRE(QTest::qWaitFor([this] { return count("GET /connections") == 1; }));
        (void)awaited(session->node().connections(&credentials)); // the one before it has come, too
    }
    Result<std::optional<Committed>> find(bool leadsToCode = false) { return awaited(console.find(leadsToCode, &credentials)); }

    QTemporaryDir folder;
    MemoryStore credentials;
    IntentStore intents{folder.path()};
    CodeIndex codes{folder.path()};
    const std::shared_ptr<InstanceSession> session =
        std::make_shared<InstanceSession>(instance(), InstanceSession::Stores{credentials, intents, codes}, environment());
    ConsoleHandOver console{session};
};

} // namespace

TEST_CASE_METHOD(HandedOver, "the connection that the console made is the new one of that name")
{
    begin();
    add(u"2"_s, u"ACME_to_b"_s);
    add(u"3"_s, u"somebody else's"_s);
    const auto found = find();
    REQUIRE(found);
    REQUIRE(*found);
    CHECK((*found)->connection.id == u"2");
}

TEST_CASE_METHOD(HandedOver, "under another name it may be somebody else's: the person is asked")
{
    begin();
    add(u"2"_s, u"renamed in the console"_s);
    auto found = find();
    REQUIRE(found);
    CHECK_FALSE(*found);
    REQUIRE(console.candidates().size() == 1);
    CHECK_FALSE(console.take(u"1"_s, false));
    CHECK_FALSE(console.take({}, false));
    SECTION("and recognises it")
    {
        const auto taken = console.take(u"2"_s, false);
        REQUIRE(taken);
        CHECK(taken->connection.name == u"renamed in the console");
    }
    SECTION("and with the code in hand it may be none of them")
    {
        console.setPastedText(Code);
        found = find(true);
        REQUIRE(found);
        CHECK_FALSE(*found);
        const auto taken = console.take({}, true);
        REQUIRE(taken);
        CHECK(taken->connection.id.isEmpty());
        CHECK(taken->code);
        CHECK_FALSE(session->codes().keeps(u"2"_s));
    }
}

TEST_CASE_METHOD(HandedOver, "where the list before was never seen, nothing in the list is taken unasked")
{
    on("GET /connections", [](const HttpRequest &) { return json(500, {}); });
    begin();
    on("GET /connections", [this](const HttpRequest &) { return json(200, {{"results"_L1, connections}}); });
    add(u"2"_s, u"acme_to_b"_s);
    const auto found = find();
    REQUIRE(found);
    CHECK_FALSE(*found);
    REQUIRE(console.candidates().size() == 1);
    CHECK(console.candidates().constFirst().id == u"2");
}

TEST_CASE_METHOD(HandedOver, "where nothing is new there is none, whatever the names")
{
    add(u"2"_s, u"acme_to_b"_s);
    begin();
    const auto found = find();
    REQUIRE(found);
    CHECK_FALSE(*found);
}

TEST_CASE_METHOD(HandedOver, "a pasted code is stored with the new connection")
{
    begin();
    add(u"2"_s, u"acme_to_b"_s);
    CHECK(console.setPastedText(u"Here it is: "_s + Code));
    CHECK_FALSE(console.setPastedText(u"Here it is: "_s + Code));
    REQUIRE(console.code());
    const auto found = find(true);
    REQUIRE((found && *found));
    CHECK((*found)->code);
    CHECK(awaited(session->codes().stored(u"2"_s, &credentials))->secret().revealText() == Code);
}

TEST_CASE_METHOD(HandedOver, "with the code in hand it needs no list, and without one it does")
{
    on("GET /connections", [](const HttpRequest &) { return json(404, {}); });
    console.begin(u"acme_to_b"_s, QUrl(u"https://company-b.zendesk.com"_s), {}, &credentials);
    CHECK_FALSE(find(true));
    console.setPastedText(Code);
    const auto found = find(true);
    REQUIRE((found && *found));
    CHECK((*found)->connection.id.isEmpty());
    CHECK((*found)->connection.name == u"acme_to_b");
}

TEST_CASE_METHOD(HandedOver, "text without a code is told, and is forgotten when asked to")
{
    console.setPastedText(u"nothing"_s);
    CHECK(console.hasPastedText());
    REQUIRE_FALSE(console.code());
    CHECK(console.code().error().key == ProblemKey::CodeNotFound);
    console.forgetPastedText();
    CHECK_FALSE(console.hasPastedText());
}
