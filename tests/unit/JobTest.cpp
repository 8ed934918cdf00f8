// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Job.h"

#include <QPointer>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include "catch.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// A job whose end the test decides; counts how often it was stopped.
class TestJob : public Job<int>
{
public:
    explicit TestJob(QObject *owner, int *stops = nullptr)
        : Job<int>(owner)
        , m_stops(stops)
    {
    }

private:
    void stop() override
    {
        if (m_stops)
            ++*m_stops;
    }

    int *m_stops;
};

/// What a handler was given, in order.
struct Log {
    QList<Result<int>> results;

    auto handler()
    {
        return [this](const Result<int> &result) { results << result; };
    }
};

/// Lets everything happen that is due, deletions too.
void runEventLoop()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

const Problem Lost{.key = ProblemKey::ConnectionLost, .host = u"company-b.com"_s};

Result<int> doubled(int value)
{
    return 2 * value;
}

} // namespace

TEST_CASE("a job reports its value once, from the event loop, and deletes itself")
{
    QObject owner;
    Log log;
    QPointer<Job<int>> job = new TestJob(&owner);
    bool wasOver = false;
    job->then(&owner, log.handler())->then(&owner, [&](const Result<int> &) { wasOver = job->isOver(); });

    job->settle(1);
    job->settle(2);
    CHECK(log.results.isEmpty());
    CHECK_FALSE(job->isOver());

    runEventLoop();
    CHECK(wasOver);
    CHECK(log.results == QList<Result<int>>{1});
    CHECK_FALSE(job);
}

TEST_CASE("a job that was known from the start still reports from the event loop, problems too")
{
    QObject owner;
    Log log;
    Job<int>::of(&owner, 7)->then(&owner, log.handler());
    Job<int>::of(&owner, fail(Lost))->then(&owner, log.handler());
    CHECK(log.results.isEmpty());
    runEventLoop();
    CHECK(log.results == QList<Result<int>>{7, fail(Lost)});
}

TEST_CASE("every handler of a job gets its result")
{
    QObject owner;
    Log first, second;
    Job<int>::of(&owner, 7)->then(&owner, first.handler())->then(&owner, second.handler());
    runEventLoop();
    CHECK(first.results == QList<Result<int>>{7});
    CHECK(second.results == QList<Result<int>>{7});
}

TEST_CASE("a cancelled job reports nothing, stops its work once, and goes")
{
    QObject owner;
    Log log;
    int stops = 0;
    QPointer<Job<int>> job = new TestJob(&owner, &stops);
    job->then(&owner, log.handler());

    job->cancel();
    job->cancel();
    job->settle(1);
    CHECK(job->isOver());
    runEventLoop();
    CHECK(log.results.isEmpty());
    CHECK(stops == 1);
    CHECK_FALSE(job);
}

TEST_CASE("a job cancelled between its end and the report of it reports nothing and has nothing to stop")
{
    QObject owner;
    Log log;
    int stops = 0;
    auto *job = new TestJob(&owner, &stops);
    job->then(&owner, log.handler());
    job->settle(1);
    job->cancel();
    runEventLoop();
    CHECK(log.results.isEmpty());
    CHECK(stops == 0);
}

TEST_CASE("cancelling a job cancels the jobs inside it")
{
    QObject owner;
    Log log;
    int stops = 0;
    auto *inner = new TestJob(&owner, &stops);
    auto *outer = inner->map(doubled)->map(doubled);
    outer->then(&owner, log.handler());
    outer->cancel();
    CHECK(stops == 1);
    inner->settle(1);
    runEventLoop();
    CHECK(log.results.isEmpty());
}

TEST_CASE("a job dies with its owner and reports nothing")
{
    QObject witness;
    Log log;
    auto owner = std::make_unique<QObject>();
    QPointer<Job<int>> job = new TestJob(owner.get());
    QPointer<Job<int>> outer = job->map(doubled);
    outer->then(&witness, log.handler());
    job->settle(1);
    owner.reset();
    CHECK_FALSE(job);
    CHECK_FALSE(outer);
    runEventLoop();
    CHECK(log.results.isEmpty());
}

TEST_CASE("a handler whose context is gone is not called, the others are")
{
    QObject owner;
    Log gone, kept;
    auto context = std::make_unique<QObject>();
    Job<int>::of(&owner, 1)->then(context.get(), gone.handler())->then(&owner, kept.handler());
    context.reset();
    runEventLoop();
    CHECK(gone.results.isEmpty());
    CHECK(kept.results.size() == 1);
}

TEST_CASE("a handler may end the owner of its job")
{
    auto *owner = new QObject;
    QPointer<Job<int>> job = Job<int>::of(owner, 1);
    job->then(owner, [owner](const Result<int> &) { delete owner; });
    runEventLoop();
    CHECK_FALSE(job);
}

TEST_CASE("a handler may cancel its own job, and later handlers are not called")
{
    QObject owner;
    Log log;
    auto *job = Job<int>::of(&owner, 1);
    job->then(&owner, [job](const Result<int> &) { job->cancel(); })->then(&owner, log.handler());
    runEventLoop();
    CHECK(log.results.isEmpty());
}

TEST_CASE("map changes a value, passes a problem on, and may make a problem of a value")
{
    QObject owner;
    Log log;
    int calls = 0;
    const auto half = [&calls](int value) -> Result<int> {
        ++calls;
        if (value % 2 != 0)
            return fail(Lost);
        return value / 2;
    };
    Job<int>::of(&owner, 8)->map(half)->then(&owner, log.handler());
    Job<int>::of(&owner, 7)->map(half)->then(&owner, log.handler());
    Job<int>::of(&owner, fail(Lost))->map(half)->then(&owner, log.handler());
    runEventLoop();
    runEventLoop();
    CHECK(log.results == QList<Result<int>>{4, fail(Lost), fail(Lost)});
    CHECK(calls == 2);
}

TEST_CASE("map may change the type")
{
    QObject owner;
    QString text;
    Job<int>::of(&owner, 8)
        ->map([](int value) { return Result<QString>(QString::number(value)); })
        ->then(&owner, [&](const Result<QString> &result) { text = *result; });
    runEventLoop();
    runEventLoop();
    CHECK(text == u"8"_s);
}

TEST_CASE("mapInThread changes a value on another thread and reports on this one")
{
    QObject owner;
    const QThread *here = QThread::currentThread();
    const QThread *there = nullptr;
    Log log;
    const QThread *reportedOn = nullptr;
    Job<int>::of(&owner, 4)
        ->mapInThread([&there](int value) {
            there = QThread::currentThread();
            return doubled(value);
        })
        ->then(&owner, log.handler())
        ->then(&owner, [&](const Result<int> &) { reportedOn = QThread::currentThread(); });
    REQUIRE(QTest::qWaitFor([&] { return reportedOn != nullptr; }));
    CHECK(log.results == QList<Result<int>>{8});
    CHECK(reportedOn == here);
    CHECK(there != here);
}

TEST_CASE("mapInThread passes a problem on without a thread")
{
    QObject owner;
    Log log;
    bool called = false;
    Job<int>::of(&owner, fail(Lost))
        ->mapInThread([&called](int value) {
            called = true;
            return doubled(value);
        })
        ->then(&owner, log.handler());
    runEventLoop();
    runEventLoop();
    CHECK(log.results == QList<Result<int>>{fail(Lost)});
    CHECK_FALSE(called);
}

TEST_CASE("a job cancelled while its thread works reports nothing")
{
    QObject owner;
    Log log;
    QSemaphore started, goOn;
    auto *job = Job<int>::of(&owner, 4)->mapInThread([&](int value) {
        started.release();
        goOn.acquire();
        return doubled(value);
    });
    job->then(&owner, log.handler());
    REQUIRE(QTest::qWaitFor([&] { return started.available() > 0; }));
    job->cancel();
    goOn.release();
    QThreadPool::globalInstance()->waitForDone();
    runEventLoop();
    CHECK(log.results.isEmpty());
}

TEST_CASE("andThen goes on with another job, and with none after a problem")
{
    QObject owner;
    Log log;
    int calls = 0;
    const auto next = [&calls](int value, QObject *inner) {
        ++calls;
        return Job<int>::of(inner, value + 1);
    };
    Job<int>::of(&owner, 1)->andThen(next)->andThen(next)->then(&owner, log.handler());
    Job<int>::of(&owner, fail(Lost))->andThen(next)->then(&owner, log.handler());
    REQUIRE(QTest::qWaitFor([&] { return log.results.size() == 2; }));
    CHECK(log.results.contains(3));
    CHECK(log.results.contains(fail(Lost)));
    CHECK(calls == 2);
}

TEST_CASE("cancelling reaches the job that andThen went on with")
{
    QObject owner;
    Log log;
    int stops = 0;
    QPointer<Job<int>> second;
    auto *job = Job<int>::of(&owner, 1)->andThen([&](int, QObject *inner) -> Job<int> * {
        second = new TestJob(inner, &stops);
        return second;
    });
    job->then(&owner, log.handler());
    runEventLoop();
    REQUIRE(second);
    job->cancel();
    CHECK(stops == 1);
    runEventLoop();
    CHECK_FALSE(second);
    CHECK(log.results.isEmpty());
}

TEST_CASE("orElse goes on with another job after a problem, and with none after a value")
{
    QObject owner;
    Log log;
    QList<Problem> seen;
    const auto next = [&seen](const Problem &problem, QObject *inner) {
        seen << problem;
        return Job<int>::of(inner, 5);
    };
    Job<int>::of(&owner, fail(Lost))->orElse(next)->then(&owner, log.handler());
    Job<int>::of(&owner, 1)->orElse(next)->then(&owner, log.handler());
    REQUIRE(QTest::qWaitFor([&] { return log.results.size() == 2; }));
    CHECK(log.results.contains(5));
    CHECK(log.results.contains(1));
    CHECK(seen == QList<Problem>{Lost});
}

TEST_CASE("a job tied to an object ends with the problem when that goes, and stops what is inside it")
{
    QObject owner;
    Log log;
    int stops = 0;
    auto needed = std::make_unique<QObject>();
    auto *inner = new TestJob(&owner, &stops);
    auto *job = inner->map(doubled)->failIfDestroyed(needed.get(), Lost);
    job->then(&owner, log.handler());
    needed.reset();
    CHECK(stops == 1);
    inner->settle(1);
    runEventLoop();
    CHECK(log.results == QList<Result<int>>{fail(Lost)});
}

TEST_CASE("of the jobs given to a handle the newest wins")
{
    QObject owner;
    Log log;
    JobHandle handle;
    auto *first = new TestJob(&owner);
    first->then(&owner, log.handler());
    handle = first;
    auto *second = new TestJob(&owner);
    second->then(&owner, log.handler());
    handle = second;
    CHECK(first->isOver());
    CHECK(handle.isBusy());

    first->settle(1);
    second->settle(2);
    runEventLoop();
    CHECK_FALSE(handle.isBusy());
    CHECK(log.results == QList<Result<int>>{2});
}

TEST_CASE("the same job given to a handle again goes on")
{
    QObject owner;
    JobHandle handle;
    auto *job = new TestJob(&owner);
    handle = job;
    handle = job;
    CHECK(handle.isBusy());
}

TEST_CASE("the end of a handle, and cancelling it, cancel its job")
{
    QObject owner;
    int stops = 0;
    {
        JobHandle handle;
        handle = new TestJob(&owner, &stops);
    }
    CHECK(stops == 1);
    JobHandle handle;
    handle = new TestJob(&owner, &stops);
    handle.cancel();
    CHECK(stops == 2);
    CHECK_FALSE(handle.isBusy());
}

TEST_CASE("a handle outlives its job")
{
    JobHandle handle;
    {
        QObject owner;
        handle = new TestJob(&owner);
    }
    CHECK_FALSE(handle.isBusy());
    handle.cancel();
}
