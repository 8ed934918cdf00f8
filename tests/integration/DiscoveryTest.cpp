// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// The real Discovery against the sandbox companion and against servers that answer as told.

#include "discovery/Discovery.h"

#include "Companion.h"
#include "ScriptedServer.h"
#include "awaited.h"
#include "url/Host.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<InstanceDescription> discovered(const QUrl &address, const Discovery::Limits &limits = {})
{
    HttpClient client;
    const auto url = InstanceUrl::read(address.toString());
    REQUIRE(url);
    return awaited<InstanceDescription>(new Discovery(&client, *url, limits, &client));
}

} // namespace

TEST_CASE("every instance of the sandbox is found by its Exalate URL, with its tracker and version")
{
    const Companion companion;
    for (const Companion::Place &place : companion.places()) {
        INFO(place.name.toStdString());
        if (place.exalateUrl.scheme() == u"https")
            continue; // its certificate is broken on purpose
        const auto found = discovered(place.exalateUrl);
        REQUIRE(found);
        CHECK(found->hasNode);
        CHECK(found->tracker == place.tracker);
        CHECK_FALSE(found->exalateVersion.isEmpty());
        CHECK(found->address == place.exalateUrl);
    }
}

TEST_CASE("the trackers that tell what they are are found by their own address, without a node")
{
    const Companion companion;
    const Tracker telling[] = {Tracker::Zendesk, Tracker::JiraCloud, Tracker::JiraOnPremise, Tracker::Salesforce,
                               Tracker::GitHub};
    for (const Tracker tracker : telling) {
        for (const Companion::Place &place : companion.places()) {
            if (place.tracker != tracker || place.trackerUrl.scheme() == u"https" || place.name == u"Slow")
                continue;
            INFO(place.name.toStdString());
            const auto found = discovered(place.trackerUrl);
            REQUIRE(found);
            CHECK_FALSE(found->hasNode);
            CHECK(found->tracker == tracker);
        }
    }
}

TEST_CASE("a page deep inside is tried upwards to the node that serves it")
{
    const Companion companion;
    QUrl deep = companion.places().constFirst().exalateUrl;
    deep.setPath(u"/some/page/of/it"_s);
    const auto found = discovered(deep);
    REQUIRE(found);
    CHECK(found->hasNode);
    CHECK(found->address == companion.places().constFirst().exalateUrl);
}

TEST_CASE("a node that tells nobody anything is known by how it refuses")
{
    const Companion companion({u"--public-api-only"_s});
    const auto found = discovered(companion.places().constFirst().exalateUrl);
    REQUIRE(found);
    CHECK(found->hasNode);
    CHECK(found->tracker == Tracker::Unknown);
}

TEST_CASE("at most six requests are sent, two at a time, with neither cookies nor credentials nor a Referer")
{
    int open = 0;
    int mostOpen = 0;
    QList<QTcpSocket *> waiting;
    ScriptedServer server([&](QTcpSocket *socket, const QByteArray &) {
        mostOpen = std::max(mostOpen, ++open);
        waiting << socket;
        if (waiting.size() < 2 && mostOpen < 2)
            return;
        for (QTcpSocket *one : std::exchange(waiting, {})) {
            --open;
            one->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nSet-Cookie: a=b\r\n\r\n");
        }
    });
    const auto found =
        discovered(server.url(u"/a/b/c"_s), {.request = {.total = 2s, .inactivity = 2s, .retries = 0}, .total = 5s});
    REQUIRE_FALSE(found);
    CHECK(found.error().key == ProblemKey::NotAnInstance);
    CHECK(found.error().host == hostOf(server.url()));
    CHECK(server.requests().size() <= 6);
    CHECK(server.requests().size() >= 4);
    CHECK(mostOpen == 2);
    for (const QByteArray &request : server.requests()) {
        const QByteArray head = request.toLower();
        CHECK_FALSE(head.contains("cookie:"));
        CHECK_FALSE(head.contains("referer:"));
        CHECK_FALSE(head.contains("authorization:"));
        CHECK_FALSE(head.contains("x-exalate-jwt"));
    }
}

TEST_CASE("what the network says is told when nothing answers")
{
    QUrl gone;
    {
        ScriptedServer server([](QTcpSocket *, const QByteArray &) {});
        gone = server.url();
    }
    const auto refused = discovered(gone);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == ProblemKey::ConnectionRefused);
    CHECK_FALSE(refused.error().transcript.isEmpty());

    ScriptedServer silent([](QTcpSocket *, const QByteArray &) {});
    const auto timedOut =
        discovered(silent.url(), {.request = {.total = 300ms, .inactivity = 300ms, .retries = 0}, .total = 500ms});
    REQUIRE_FALSE(timedOut);
    CHECK(timedOut.error().key == ProblemKey::TimedOut);
}

TEST_CASE("a look-up that is cancelled reports nothing and leaves no connection open")
{
    int closed = 0;
    ScriptedServer silent([&closed](QTcpSocket *socket, const QByteArray &) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [&closed] { ++closed; });
    });
    HttpClient client;
    bool reported = false;
    JobHandle handle;
    handle = (new Discovery(&client, *InstanceUrl::read(silent.url().toString()), {}, &client))
                 ->then(&client, [&reported](const Result<InstanceDescription> &) { reported = true; });
    REQUIRE(QTest::qWaitFor([&silent] { return silent.requests().size() == 2; }));
    handle.cancel();
    CHECK(QTest::qWaitFor([&closed] { return closed == 2; }, 1'000));
    CHECK_FALSE(reported);
}
