// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <concepts>
#include <type_traits>

// A job is a child of its owner. Its result comes once, from the event loop:
//
//     Job<QList<Connection>> *job = node->connections(this);                // runs, owned by this
//     Job<int> *count = job->map([](const QList<Connection> &all) -> Result<int> { return int(all.size()); });
//     count->then(m_label, [this](const Result<int> &result) {              // not called if m_label is destroyed first
//         m_label->setText(result ? QString::number(*result) : Words::problem(result.error()).what);
//     });
//     m_counting = count;                                                   // a JobHandle: cancels the former job
//
// map(), andThen() and orElse() return an outer job and make the job that they are called on its child, so that cancelling or
// deleting the outer one ends both. The owner of the inner job becomes that of the outer one. A function of andThen() or orElse()
// gets the outer job and passes it on as the owner of the job that it makes:
//
//     return node->create(wanted, key, owner)->andThen([=](const CreatedConnection &made, QObject *outer) {
//         return codes->store(made, outer);
//     });
//
// Call then() right after the job is made: a result that was delivered is not delivered again.

/// The part of a Job that does not depend on its type.
class JobBase : public QObject
{
    Q_OBJECT
public:
    /// Stops the work at once. No result follows, and the jobs inside it are cancelled, too. Harmless if the job is over.
    void cancel();

    /// True once the result is being delivered, or after cancel().
    bool isOver() const { return m_state == State::Delivered || m_state == State::Cancelled; }

signals:
    /// The job has its result. Emitted at most once, from the event loop, never from inside the call that made the job.
    void settled();

protected:
    explicit JobBase(QObject *owner);

    /// True for the first call only. The event loop then emits settled(), and the job deletes itself.
    bool settleOnce();

    void cancelInner();

    /// Stops the work that is not in child jobs. cancel() calls it once.
    virtual void stop() { }

private:
    enum class State { Running, Settled, Delivered, Cancelled };
    State m_state = State::Running;
};

/// Asynchronous work that yields one T or one Problem, once. It is a child of its owner, and the jobs that it uses are its
/// children: cancelling or deleting the outer job ends all of them, so no late answer can arrive.
template <class T>
class Job : public JobBase
{
public:
    using Value = T;

    explicit Job(QObject *owner)
        : JobBase(owner)
    {
    }

    /// A job that yields a known result.
    [[nodiscard]] static Job *of(QObject *owner, Result<T> result)
    {
        auto *job = new Job(owner);
        job->settle(std::move(result));
        return job;
    }

    /// Sets the result. Only the first call counts, and none after cancel().
    void settle(Result<T> result)
    {
        if (settleOnce())
            m_result = std::move(result);
    }

    /// Calls `handler` with the result, unless `context` is destroyed first.
    template <std::invocable<const Result<T> &> Handler>
    Job *then(QObject *context, Handler handler)
    {
        Q_ASSERT(!isOver());
        connect(this, &JobBase::settled, context, [this, handler = std::move(handler)]() mutable { handler(*m_result); });
        return this;
    }

    /// A job that yields the Result of `change`, called with this job's value. Takes this job as its child.
    template <std::invocable<const T &> Change>
    [[nodiscard]] auto map(Change change)
    {
        using U = typename std::invoke_result_t<Change, const T &>::value_type;
        auto *outer = wrap<U>();
        then(outer, [outer, change = std::move(change)](const Result<T> &result) mutable {
            outer->settle(result.and_then(std::move(change)));
        });
        return outer;
    }

    /// Like map(), but calls `change` on a thread of the pool, for work that may take longer than a frame (rules.md 18).
    template <std::invocable<const T &> Change>
    [[nodiscard]] auto mapInThread(Change change)
    {
        using R = std::invoke_result_t<Change, const T &>;
        using U = typename R::value_type;
        auto *outer = wrap<U>();
        then(outer, [outer, change = std::move(change)](const Result<T> &result) mutable {
            if (!result) {
                outer->settle(fail(result.error()));
                return;
            }
            auto promise = std::make_shared<QPromise<R>>();
            auto *watcher = new QFutureWatcher<R>(outer);
            connect(watcher, &QFutureWatcherBase::finished, outer,
                    [outer, watcher] { outer->settle(watcher->future().result()); });
            watcher->setFuture(promise->future());
            promise->start();
            QThreadPool::globalInstance()->start([promise, value = *result, change = std::move(change)]() mutable {
                promise->addResult(change(value));
                promise->finish();
            });
        });
        return outer;
    }

    /// A job that continues with another one: `next` gets the value and the owner of the job that it makes.
    template <std::invocable<const T &, QObject *> Next>
    [[nodiscard]] auto andThen(Next next)
    {
        using U = typename std::remove_pointer_t<std::invoke_result_t<Next, const T &, QObject *>>::Value;
        auto *outer = wrap<U>();
        then(outer, [outer, next = std::move(next)](const Result<T> &result) mutable {
            if (!result)
                outer->settle(fail(result.error()));
            else
                outer->follow(next(*result, outer));
        });
        return outer;
    }

    /// A job that continues with another one after a problem: `next` gets the problem and the owner of the job that it makes.
    template <std::invocable<const Problem &, QObject *> Next>
    [[nodiscard]] Job *orElse(Next next)
    {
        auto *outer = wrap<T>();
        then(outer, [outer, next = std::move(next)](const Result<T> &result) mutable {
            if (result)
                outer->settle(result);
            else
                outer->follow(next(result.error(), outer));
        });
        return outer;
    }

    /// Fails with `problem` if `other`, which this job depends on, is destroyed first.
    Job *failIfDestroyed(QObject *other, const Problem &problem)
    {
        connect(other, &QObject::destroyed, this, [this, problem] {
            cancelInner();
            settle(fail(problem));
        });
        return this;
    }

    /// Takes the result of `other`.
    void follow(Job *other)
    {
        other->then(this, [this](const Result<T> &result) { settle(result); });
    }

private:
    template <class U>
    Job<U> *wrap()
    {
        auto *outer = new Job<U>(parent());
        setParent(outer);
        return outer;
    }

    std::optional<Result<T>> m_result;
};

/// Holds at most one running job: a new job cancels the former one, and the destructor cancels the last.
class JobHandle
{
public:
    JobHandle() = default;
    ~JobHandle() { cancel(); }
    Q_DISABLE_COPY_MOVE(JobHandle)

    JobHandle &operator=(JobBase *job);
    void cancel();
    bool isBusy() const { return m_job && !m_job->isOver(); }

private:
    QPointer<JobBase> m_job;
};
