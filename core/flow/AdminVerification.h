// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "base/Job.h"
#include "node/Node.h"

/// Has our node ask the destination's administrator, in their browser, whether we have admin access there, and asks the node for
/// the answer until there is one (product.md, Initiate connection: the pages).
class AdminVerification : public QObject
{
    Q_OBJECT
public:
    enum class State { NotStarted, Starting, Waiting, Confirmed, Ended };

    struct Timing {
        std::chrono::milliseconds poll = std::chrono::seconds(2);
        std::chrono::milliseconds deadline = std::chrono::minutes(10); ///< for the answer in the browser
    };

    /// Both outlive it.
    AdminVerification(Node &node, Clock &clock, const Timing &timing, QObject *parent);

    /// Does nothing while a verification is under way.
    void start(const QUrl &destination);
    /// Returns to NotStarted, without waiting for the node.
    void reset();

    State state() const { return m_state; }
    /// The node's id of the verification that was started last; the request that creates the connection contains it.
    const QString &id() const { return m_asked.id; }
    /// Where the administrator answers: on the destination's host, or on one of Exalate's.
    const QUrl &page() const { return m_asked.page; }
    /// True if it is not the destination's own host, which is to be said.
    bool isElsewhere() const;
    /// Why the answer is not yes, once Ended: verification-denied, verification-unanswered, redirected-elsewhere for a page on a
    /// third host, which is not opened, or what stopped it.
    const std::optional<Problem> &problem() const { return m_problem; }

signals:
    void changed();
    void browserNeeded(const QUrl &page);
    /// Our node does not have this operation.
    void notOffered();

private:
    bool isTrusted(const QUrl &page) const;
    void poll();
    void onUnreadable(const Problem &problem);
    void enter(State state, const std::optional<Problem> &problem = std::nullopt);

    Node &m_node;
    Timing m_timing;
    State m_state = State::NotStarted;
    QUrl m_destination;
    QString m_host; ///< of the destination
    Verification m_asked;
    std::optional<Problem> m_problem;
    std::unique_ptr<Alarm> m_pause;
    std::unique_ptr<Alarm> m_deadline;
    JobHandle m_job;
};
