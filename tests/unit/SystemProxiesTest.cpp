// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "proxy/SystemProxies.h"

#include "ScriptedClock.h"
#include "awaited.h"

#include <QSemaphore>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

const QNetworkProxy Proxy(QNetworkProxy::HttpProxy, u"proxy.acme.example"_s, 3128);
const QUrl There(u"https://company-b.example.com/a/page?with=query"_s);

/// A system that says nothing before a test lets it. Its thread may end after the test.
struct System {
    std::shared_ptr<QSemaphore> answers = std::make_shared<QSemaphore>();
    std::shared_ptr<std::atomic_int> asked = std::make_shared<std::atomic_int>(0);
    ScriptedClock clock;
    SystemProxies proxies{clock,
                          [answers = answers, asked = asked](const QUrl &) {
                              ++*asked;
                              answers->acquire();
                              return SystemProxy{.proxies = {Proxy}};
                          },
                          nullptr};

    ~System() { answers->release(100); }

    bool wasAsked(int times) const
    {
        return QTest::qWaitFor([this, times] { return *asked == times; });
    }
    bool hasAnswered() const
    {
        return QTest::qWaitFor([this] { return !proxies.isAsking(); });
    }
};

} // namespace

TEST_CASE("the system's proxy is asked for once, and kept for some minutes")
{
    System system;
    system.answers->release(2);
    CHECK(system.proxies.last(There).proxies.constFirst().type() == QNetworkProxy::NoProxy);
    const auto first = awaited(system.proxies.find(There, &system.proxies));
    REQUIRE(first);
    CHECK(first->proxies == QList{Proxy});
    CHECK_FALSE(first->isSilent);

    const QUrl sameOrigin(u"https://company-b.example.com/b"_s);
    CHECK(awaited(system.proxies.find(sameOrigin, &system.proxies))->proxies == QList{Proxy});
    CHECK(system.proxies.last(sameOrigin).proxies == QList{Proxy});
    system.clock.advance(SystemProxies::Memory - std::chrono::seconds(1));
    CHECK(awaited(system.proxies.find(There, &system.proxies))->proxies == QList{Proxy});
    CHECK(*system.asked == 1);

    system.clock.advance(std::chrono::seconds(1));
    CHECK(awaited(system.proxies.find(There, &system.proxies)));
    CHECK(*system.asked == 2);
}

TEST_CASE("a system that says nothing is waited for 2 s, and then for some minutes no more")
{
    System system;
    Job<SystemProxy> *waiting = system.proxies.find(There, &system.proxies);
    REQUIRE(system.wasAsked(1));
    system.clock.advance(SystemProxies::Patience);
    const auto silent = awaited(waiting);
    REQUIRE(silent);
    CHECK(silent->isSilent);
    CHECK(silent->proxies == QList{QNetworkProxy(QNetworkProxy::NoProxy)});
    CHECK(awaited(system.proxies.find(There, &system.proxies))->isSilent);
    CHECK(system.proxies.isAsking());

    // What it says late counts from then on, for whoever asks.
    system.answers->release();
    REQUIRE(system.hasAnswered());
    CHECK(awaited(system.proxies.find(There, &system.proxies))->proxies == QList{Proxy});
    CHECK(*system.asked == 1);
}

TEST_CASE("an origin that is asked for again while the system is silent does not ask it twice")
{
    System system;
    Job<SystemProxy> *waiting = system.proxies.find(There, &system.proxies);
    REQUIRE(system.wasAsked(1));
    system.clock.advance(SystemProxies::Patience);
    REQUIRE(awaited(waiting)->isSilent);

    system.proxies.forget(There);
    Job<SystemProxy> *again = system.proxies.find(There, &system.proxies);
    Job<SystemProxy> *beside = system.proxies.find(There, &system.proxies);
    system.answers->release();
    bool isBesideTold = false;
    beside->then(&system.proxies,
                 [&isBesideTold](const Result<SystemProxy> &told) { isBesideTold = told->proxies == QList{Proxy}; });
    CHECK(awaited(again)->proxies == QList{Proxy});
    CHECK(QTest::qWaitFor([&isBesideTold] { return isBesideTold; }));
    CHECK(*system.asked == 1);
}

TEST_CASE("a proxy that is no longer waited for, or asked for by nobody, harms nothing")
{
    auto system = std::make_unique<System>();
    system->proxies.find(There, &system->proxies)->cancel();
    REQUIRE(system->wasAsked(1));
    system->answers->release();
    REQUIRE(system->hasAnswered());
    CHECK(system->proxies.last(There).proxies == QList{Proxy});

    system->proxies.forgetAll();
    system->proxies.find(There, &system->proxies);
    REQUIRE(system->wasAsked(2));
    system.reset(); // with the thread still at work
}

TEST_CASE("where the system has a proxy for http alone, https goes without, and the one for http is told")
{
    const auto forHttpAlone = [](const QUrl &address) {
        return QList{address.scheme() == u"http" ? Proxy : QNetworkProxy(QNetworkProxy::NoProxy)};
    };
    const SystemProxy answer = SystemProxies::answerOf(forHttpAlone, There);
    CHECK(answer.proxies == QList{QNetworkProxy(QNetworkProxy::NoProxy)});
    CHECK(answer.forHttp == Proxy);

    const auto forBoth = [](const QUrl &) { return QList{Proxy}; };
    CHECK(SystemProxies::answerOf(forBoth, There).proxies == QList{Proxy});
    CHECK(SystemProxies::answerOf(forBoth, There).forHttp.type() == QNetworkProxy::NoProxy);
}
