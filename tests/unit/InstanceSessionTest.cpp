// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/InstanceSession.h"

#include "ScriptedNode.h"
#include "awaited.h"
#include "credentials/MemoryStore.h"
#include "storage/CodeIndex.h"
#include "storage/IntentStore.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct AtWork : ScriptedNode {
    AtWork()
    {
        REQUIRE(awaited(credentials.store(credentialKey(instance()), Secret(u"p"_s), &credentials)));
        connections << QJsonObject{{"id"_L1, "1"_L1}, {"name"_L1, "n"_L1}, {"status"_L1, "PENDING"_L1}};
    }

    bool isRead()
    {
        return QTest::qWaitFor([this] { return !session.watch().isRefreshing(); });
    }
    void neverAnswers()
    {
        on("GET /connections", [](const HttpRequest &) { return std::nullopt; });
    }
    void answersAgain()
    {
        on("GET /connections", [this](const HttpRequest &) { return json(200, {{"results"_L1, connections}}); });
    }

    QTemporaryDir folder;
    MemoryStore credentials;
    IntentStore intents{folder.path()};
    CodeIndex codes{folder.path()};
    InstanceSession session{instance(), {credentials, intents, codes}, environment()};
};

} // namespace

TEST_CASE_METHOD(AtWork, "the list is read automatically only while it is watched")
{
    session.watch().refresh();
    REQUIRE(isRead());
    REQUIRE(session.watch().connections().size() == 1);
    clock.advance(10min);
    CHECK_FALSE(session.watch().isRefreshing());

    session.watch().setWatching(true);
    REQUIRE(isRead());
    clock.advance(15s);
    CHECK(session.watch().isRefreshing());
    REQUIRE(isRead());
    CHECK(count("GET /connections") == 3);

    session.watch().setWatching(false);
    session.watch().refresh(); // a wizard on it may want to know
    REQUIRE(isRead());
    clock.advance(10min);
    CHECK_FALSE(session.watch().isRefreshing());
    CHECK(count("GET /connections") == 4);
}

TEST_CASE_METHOD(AtWork, "an instance that is edited while its list is being read is read again, and that is no problem")
{
    neverAnswers();
    session.watch().setWatching(true);
    REQUIRE(QTest::qWaitFor([this] { return count("GET /connections") == 1; }));
    answersAgain();
    LocalInstance edited = instance();
    edited.name = u"another name"_s;
    session.setInstance(edited);
    REQUIRE(isRead());
    CHECK_FALSE(session.watch().problem());
    CHECK(session.watch().connections().size() == 1);
    CHECK(session.instance().name == u"another name");
}

TEST_CASE_METHOD(AtWork, "at another address the connections of the former one are forgotten, with other credentials they stay")
{
    session.watch().refresh();
    REQUIRE(isRead());
    LocalInstance edited = instance();
    edited.user = u"somebody else"_s;
    session.setInstance(edited);
    CHECK(session.watch().connections().size() == 1);
    REQUIRE(isRead());

    edited.exalateUrl = QUrl(u"https://contoso.exalate.cloud"_s);
    session.setInstance(edited);
    CHECK(session.watch().connections().isEmpty());
    CHECK_FALSE(session.watch().isLoaded());
    REQUIRE(isRead());
    CHECK(requests().constLast().url.host() == u"contoso.exalate.cloud");
}

TEST_CASE_METHOD(AtWork, "a request under way when the instance is edited ends, and the former address is asked no more")
{
    neverAnswers();
    Job<ConnectionList> *reading = session.node().connections(&credentials);
    REQUIRE(QTest::qWaitFor([this] { return count("GET /connections") == 1; }));
    const auto toFormer = [this] {
        return std::ranges::count_if(requests(),
                                     [](const HttpRequest &request) { return request.url.host() == u"acme.exalate.cloud"; });
    };
    const auto before = toFormer();
    answersAgain();
    LocalInstance edited = instance();
    edited.exalateUrl = QUrl(u"https://contoso.exalate.cloud"_s);
    session.setInstance(edited);
    CHECK(awaited(reading).error().key == ProblemKey::ConnectionLost);
    REQUIRE(isRead());
    CHECK(session.watch().isLoaded());
    CHECK(toFormer() == before);
}
