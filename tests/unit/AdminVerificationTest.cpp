// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/AdminVerification.h"

#include "ScriptedNode.h"
#include "awaited.h"
#include "credentials/MemoryStore.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = AdminVerification::State;

namespace {

struct Asked : ScriptedNode {
    Asked()
    {
        REQUIRE(awaited(credentials.store(credentialKey(instance()), Secret(u"p"_s), &credentials)));
        on("POST /verifications", [](const HttpRequest &) {
            return json(201, {{"id"_L1, "v1"_L1}, {"url"_L1, "https://company-b.zendesk.com/verify"_L1}});
        });
        answers("PENDING"_L1);
    }

    void answers(QLatin1StringView state)
    {
        on("GET /verifications/v1", [state](const HttpRequest &) { return json(200, {{"state"_L1, state}}); });
    }
    void answers(const Answer &answer)
    {
        on("GET /verifications/v1", [answer](const HttpRequest &) { return answer; });
    }

    bool comesTo(State state)
    {
        return QTest::qWaitFor([&] { return verification.state() == state; });
    }
    /// Lets the poll's pause pass, and its answer come.
    bool polls()
    {
        const qsizetype before = count("GET /verifications/v1");
        clock.advance(2s);
        return QTest::qWaitFor([&] { return count("GET /verifications/v1") == before + 1 && clock.untilNext() == 2s; });
    }
    void start()
    {
        verification.start(QUrl(u"https://company-b.zendesk.com"_s));
        REQUIRE(comesTo(State::Waiting));
    }

    MemoryStore credentials;
    Node node{instance(), &credentials, nullptr, environment()};
    AdminVerification verification{node, clock, {}, nullptr};
    QSignalSpy opened{&verification, &AdminVerification::browserNeeded};
    QSignalSpy notOffered{&verification, &AdminVerification::notOffered};
};

} // namespace

TEST_CASE_METHOD(Asked, "the administrator is asked in the browser, and a yes confirms")
{
    CHECK(verification.state() == State::NotStarted);
    start();
    CHECK(opened.size() == 1);
    CHECK(verification.id() == u"v1");
    REQUIRE(polls());
    CHECK(verification.state() == State::Waiting);
    answers("CONFIRMED"_L1);
    clock.advance(2s);
    REQUIRE(comesTo(State::Confirmed));
    CHECK_FALSE(verification.problem());
}

TEST_CASE_METHOD(Asked, "a no ends it, and names the destination")
{
    start();
    answers("DENIED"_L1);
    clock.advance(2s);
    REQUIRE(comesTo(State::Ended));
    CHECK(verification.problem()->key == ProblemKey::VerificationDenied);
    CHECK(verification.problem()->host == u"company-b.zendesk.com");
}

TEST_CASE_METHOD(Asked, "what nobody answers ends after ten minutes, and can be started again")
{
    start();
    for (int i = 0; i < 3; ++i)
        REQUIRE(polls());
    clock.advance(10min);
    REQUIRE(verification.state() == State::Ended);
    CHECK(verification.problem()->key == ProblemKey::VerificationUnanswered);
    start();
    CHECK_FALSE(verification.problem());
    CHECK(opened.size() == 2);
}

TEST_CASE_METHOD(Asked, "what may pass is waited for, what is final ends it")
{
    start();
    for (const ProblemKey passing : {ProblemKey::ConnectionLost, ProblemKey::TimedOut, ProblemKey::HostNotFound}) {
        answers(problem(passing));
        REQUIRE(polls());
    }
    answers(json(503, {}));
    REQUIRE(polls());
    CHECK(verification.state() == State::Waiting);
    answers(json(403, {{"message"_L1, "not for you"_L1}}));
    clock.advance(2s);
    REQUIRE(comesTo(State::Ended));
    CHECK(verification.problem()->key == ProblemKey::NotAllowed);
}

TEST_CASE_METHOD(Asked, "a verification that is not there any more is gone, as the operation was there a moment ago")
{
    start();
    answers(json(404, {}));
    clock.advance(2s);
    REQUIRE(comesTo(State::Ended));
    CHECK(verification.problem()->key == ProblemKey::Gone);
    CHECK(notOffered.isEmpty());
}

TEST_CASE_METHOD(Asked, "a node without the operation is left to its console")
{
    SECTION("when it is started")
    {
        on("POST /verifications", [](const HttpRequest &) { return json(404, {}); });
        verification.start(QUrl(u"https://company-b.zendesk.com"_s));
    }
    SECTION("when its answer is asked for")
    {
        start();
        answers(json(501, {}));
        clock.advance(2s);
    }
    REQUIRE(QTest::qWaitFor([this] { return notOffered.size() == 1; }));
    CHECK(verification.state() == State::NotStarted);
    CHECK_FALSE(verification.problem());
}

TEST_CASE_METHOD(Asked, "one that is reset is asked about no more")
{
    start();
    verification.reset();
    CHECK(verification.state() == State::NotStarted);
    CHECK_FALSE(clock.untilNext());
    CHECK(verification.state() == State::NotStarted);
}

TEST_CASE_METHOD(Asked, "started twice it asks once")
{
    verification.start(QUrl(u"https://company-b.zendesk.com"_s));
    verification.start(QUrl(u"https://company-b.zendesk.com"_s));
    REQUIRE(comesTo(State::Waiting));
    verification.start(QUrl(u"https://company-b.zendesk.com"_s));
    CHECK(count("POST /verifications") == 1);
}

TEST_CASE_METHOD(Asked, "a page on a third host, or without encryption, is not opened, whatever our own node says")
{
    const auto comesFrom = [this](const QString &page) {
        verification.reset();
        on("POST /verifications", [page](const HttpRequest &) { return json(201, {{"id"_L1, "v1"_L1}, {"url"_L1, page}}); });
        verification.start(QUrl(u"https://company-b.zendesk.com"_s));
        REQUIRE(QTest::qWaitFor([&] { return verification.state() != State::Starting; }));
        return verification.state();
    };
    for (const QString &page : {u"https://company-b.zendesk.com.evil.example/verify"_s, u"https://evil.example/"_s,
                                u"http://company-b.zendesk.com/verify"_s, u"https://evilexalate.com/"_s}) {
        CAPTURE(page);
        CHECK(comesFrom(page) == State::Ended);
        REQUIRE(verification.problem());
        CHECK(verification.problem()->key == ProblemKey::RedirectedElsewhere);
    }
    CHECK(opened.isEmpty());
    CHECK(comesFrom(u"https://company-b.zendesk.com/verify"_s) == State::Waiting);
    CHECK_FALSE(verification.isElsewhere());
    CHECK(comesFrom(u"https://zendesknode-aaaa-bbbb.exalate.cloud/verify"_s) == State::Waiting);
    CHECK(verification.isElsewhere());
    CHECK(opened.size() == 2);
}
