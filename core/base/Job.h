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

/// The part of a Job that does not depend on what it yields.
class JobBase : public QObject
{
    Q_OBJECT
public:
    /// Ends the work at once and for good: nothing is reported any more, jobs inside it are cancelled too.
    /// Harmless after the job has settled.
    void cancel();

    /// True from the moment its outcome is told, or from cancel() on.
    bool isOver() const { return m_state == State::Told || m_state == State::Cancelled; }

signals:
    /// Comes once at the most, always from the event loop, never from inside the call that made the job.
    void settled();

protected:
    explicit JobBase(QObject *owner);

    /// True for the first caller only; the signal follows from the event loop, and then the job deletes itself.
    bool settleOnce();

    void cancelInner();

    /// Stops what the job has under way outside its child jobs; called by cancel(), once.
    virtual void stop() { }

private:
    enum class State { Running, Settled, Told, Cancelled };
    State m_state = State::Running;
};

/// Asynchronous work that yields one T or one Problem, exactly once. It is a child of its owner and dies with it, and the
/// jobs it uses are its children: cancelling or deleting the outer one ends all of them, so no late answer can arrive.
template <class T>
class Job : public JobBase
{
public:
    using Value = T;

    explicit Job(QObject *owner)
        : JobBase(owner)
    {
    }

    /// A job that yields what is known already.
    static Job *of(QObject *owner, Result<T> result)
    {
        auto *job = new Job(owner);
        job->settle(std::move(result));
        return job;
    }

    /// The first call counts, later ones and those after cancel() are dropped.
    void settle(Result<T> result)
    {
        if (settleOnce())
            m_result = std::move(result);
    }

    /// Calls `handler` with the result, unless `context` is gone by then.
    template <std::invocable<const Result<T> &> Handler>
    Job *then(QObject *context, Handler handler)
    {
        connect(this, &JobBase::settled, context, [this, handler = std::move(handler)]() mutable { handler(*m_result); });
        return this;
    }

    /// A job that yields `change` of this one's value; `change` gives a Result. This job becomes part of it.
    template <std::invocable<const T &> Change>
    auto map(Change change)
    {
        using U = typename std::invoke_result_t<Change, const T &>::value_type;
        auto *outer = wrap<U>();
        then(outer, [outer, change = std::move(change)](const Result<T> &result) mutable {
            outer->settle(result.and_then(std::move(change)));
        });
        return outer;
    }

    /// Like map(), with `change` called on a thread of the pool, for what may take longer than a frame (rules.md 18).
    template <std::invocable<const T &> Change>
    auto mapInThread(Change change)
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

    /// A job that goes on with another one: `next` gets the value and the owner for the job it makes.
    template <std::invocable<const T &, QObject *> Next>
    auto andThen(Next next)
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

    /// A job that goes on with another one after a problem: `next` gets the problem and the owner for the job it makes.
    template <std::invocable<const Problem &, QObject *> Next>
    Job *orElse(Next next)
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

    /// Ends with `problem` when `other` goes, which what is under way needs.
    Job *tiedTo(QObject *other, const Problem &problem)
    {
        connect(other, &QObject::destroyed, this, [this, problem] {
            cancelInner();
            settle(fail(problem));
        });
        return this;
    }

    /// Settles as `other` does.
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

/// Holds at most one running job: a new one cancels the former, and the holder's end cancels the last. The newest wins.
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
