// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/DestinationLookup.h"

#include "ScriptedNode.h"
#include "catch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = DestinationLookup::State;

namespace {

struct Typed : ScriptedNode {
    Typed()
    {
        on("GET /instance", [](const HttpRequest &) {
            return json(200, {{"uid"_L1, "u"_L1}, {"trackerType"_L1, "ZENDESK"_L1}, {"version"_L1, "5.18.0"_L1}});
        });
    }

    bool comesTo(State state)
    {
        return QTest::qWaitFor([&] { return lookup.state() == state; });
    }

    QStringList knownHosts;
    DestinationLookup lookup{environment(), [this] { return knownHosts; }, nullptr};
    QSignalSpy changed{&lookup, &DestinationLookup::changed};
    QSignalSpy addressChanged{&lookup, &DestinationLookup::addressChanged};
    QSignalSpy finished{&lookup, &DestinationLookup::finished};
};

} // namespace

TEST_CASE_METHOD(Typed, "nothing is asked before the typing pauses")
{
    lookup.setText(u"company-b.exalate.cloud"_s);
    CHECK(lookup.state() == State::Due);
    clock.advance(DestinationLookup::TypingPause - 1ms);
    CHECK(lookup.state() == State::Due);
    CHECK(requests().isEmpty());
    clock.advance(1ms);
    CHECK(lookup.state() == State::Running);
    REQUIRE(comesTo(State::Found));
    CHECK(lookup.found().tracker == Tracker::Zendesk);
    CHECK(lookup.destination() == QUrl(u"https://company-b.exalate.cloud"_s));
    CHECK(finished.size() == 1);
}

TEST_CASE_METHOD(Typed, "each key starts the pause anew, and an edit ends the look-up under way")
{
    lookup.setText(u"company-b.exalate.clou"_s);
    clock.advance(500ms);
    lookup.setText(u"company-b.exalate.cloud"_s);
    clock.advance(500ms);
    CHECK(lookup.state() == State::Due);
    clock.advance(100ms);
    REQUIRE(lookup.state() == State::Running);
    lookup.setText(u"contoso.exalate.cloud"_s);
    CHECK(lookup.state() == State::Due);
    lookup.lookUpNow();
    REQUIRE(comesTo(State::Found));
    CHECK(lookup.destination() == QUrl(u"https://contoso.exalate.cloud"_s));
    CHECK(finished.size() == 1);
}

TEST_CASE_METHOD(Typed, "another way to write the same address keeps what was found")
{
    lookup.setText(u"company-b.example.com"_s);
    lookup.lookUpNow();
    REQUIRE(comesTo(State::Found));
    const auto before = addressChanged.size();
    lookup.setText(u"https://company-b.example.com/"_s);
    CHECK(lookup.state() == State::Found);
    CHECK(addressChanged.size() == before);
    lookup.setText(u"https://company-b.example.com/there"_s);
    CHECK(lookup.state() == State::Due);
    CHECK(addressChanged.size() == before + 1);
}

TEST_CASE_METHOD(Typed, "a look-up that failed keeps its problem until the edit, and can be tried again")
{
    on("GET /instance", [](const HttpRequest &) { return problem(ProblemKey::ConnectionRefused); });
    lookup.setText(u"company-b.exalate.cloud"_s);
    lookup.lookUpNow();
    REQUIRE(comesTo(State::Failed));
    REQUIRE(lookup.problem());
    CHECK(lookup.problem()->key == ProblemKey::ConnectionRefused);
    CHECK(finished.size() == 1);
    lookup.lookUpNow();
    CHECK(lookup.state() == State::Running);
    CHECK_FALSE(lookup.problem());
}

TEST_CASE_METHOD(Typed, "without a need for a destination nothing is looked up, and the text stays")
{
    lookup.setText(u"company-b.exalate.cloud"_s);
    lookup.setNeeded(false);
    CHECK(lookup.state() == State::Idle);
    CHECK(lookup.text() == u"company-b.exalate.cloud");
    clock.advance(1min);
    lookup.lookUpNow();
    CHECK(lookup.state() == State::Idle);
    lookup.setNeeded(true);
    CHECK(lookup.state() == State::Due);
    CHECK(requests().isEmpty());
}

TEST_CASE_METHOD(Typed, "credentials are taken out of the text, and the problem stays until the next edit")
{
    lookup.setText(u"https://me:pass@company-b.exalate.cloud"_s);
    CHECK_FALSE(lookup.text().contains(u"pass"_s));
    REQUIRE_FALSE(lookup.address());
    CHECK(lookup.address().error().key == ProblemKey::HasCredentials);
    CHECK_FALSE(lookup.problem());
    clock.advance(DestinationLookup::TypingPause);
    CHECK(lookup.state() == State::Failed);
    CHECK(lookup.problem()->key == ProblemKey::HasCredentials);
    clock.advance(1min);
    CHECK(requests().isEmpty());
    lookup.setText(u"company-b.exalate.cloud"_s);
    CHECK_FALSE(lookup.problem());
}

TEST_CASE_METHOD(Typed, "text that is no address is a problem once the typing pauses, or at once when it is asked for")
{
    lookup.setText(u"company b"_s);
    CHECK(lookup.state() == State::Due);
    CHECK_FALSE(lookup.problem());
    SECTION("after the pause")
    {
        clock.advance(DestinationLookup::TypingPause);
    }
    SECTION("at once")
    {
        lookup.lookUpNow();
    }
    REQUIRE(lookup.state() == State::Failed);
    CHECK(lookup.problem()->key == ProblemKey::ContainsSpace);
    CHECK(finished.isEmpty());
    lookup.setText({});
    CHECK(lookup.state() == State::Idle);
    CHECK_FALSE(lookup.problem());
}

TEST_CASE_METHOD(Typed, "a look-alike of a known host waits for a yes, which the next edit takes back")
{
    knownHosts = {u"acme.zendesk.com"_s};
    lookup.setText(u"acrne.zendesk.com"_s);
    REQUIRE_FALSE(lookup.address());
    CHECK(lookup.address().error().key == ProblemKey::LookAlike);
    CHECK(lookup.allowLookAlike());
    CHECK(lookup.state() == State::Due);
    CHECK_FALSE(lookup.allowLookAlike());
    lookup.setText(u"acrne.zendesk.co"_s);
    lookup.setText(u"acrne.zendesk.com"_s);
    CHECK_FALSE(lookup.address());
}

TEST_CASE_METHOD(Typed, "a host that never answers ends after the time of a look-up")
{
    on("GET /instance", [](const HttpRequest &) { return std::nullopt; });
    lookup.setText(u"company-b.exalate.cloud"_s);
    lookup.lookUpNow();
    REQUIRE(QTest::qWaitFor([this] { return !requests().isEmpty(); }));
    clock.advance(Discovery::Limits().total);
    REQUIRE(QTest::qWaitFor([this] { return lookup.state() != State::Running; }));
    CHECK(finished.size() == 1);
}
