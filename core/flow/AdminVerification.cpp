// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/AdminVerification.h"

#include "url/Host.h"
#include "url/Tracker.h"

AdminVerification::AdminVerification(Node &node, Clock &clock, const Timing &timing, QObject *parent)
    : QObject(parent)
    , m_node(node)
    , m_timing(timing)
    , m_pause(clock.alarm([this] { poll(); }))
    , m_deadline(clock.alarm([this] { enter(State::Ended, Problem{.key = ProblemKey::VerificationUnanswered, .host = m_host}); }))
{
}

void AdminVerification::start(const QUrl &destination)
{
    if (m_state == State::Starting || m_state == State::Waiting)
        return;
    m_host = hostOf(destination);
    m_destination = destination;
    m_job = m_node.startVerification(destination, this)->then(this, [this](const Result<Verification> &asked) {
        if (!asked && isForConsole(asked.error().key)) {
            reset();
            emit notOffered();
        } else if (!asked) {
            enter(State::Ended, asked.error());
        } else if (!isTrusted(asked->page)) {
            // The person would sign in there as an administrator: whatever our own node names is not opened unseen.
            enter(
                State::Ended,
                Problem{.key = ProblemKey::RedirectedElsewhere, .host = m_host, .about = Fact::Redirect{redacted(asked->page)}});
        } else {
            m_asked = *asked;
            m_pause->start(m_timing.poll);
            m_deadline->start(m_timing.deadline);
            m_state = State::Waiting;
            emit browserNeeded(m_asked.page);
            emit changed();
        }
    });
    m_problem.reset();
    m_state = State::Starting;
    emit changed();
}

bool AdminVerification::isTrusted(const QUrl &page) const
{
    const QString host = page.host(QUrl::FullyEncoded);
    const bool isEncrypted = page.scheme() == u"https" || isLoopback(host);
    return isEncrypted && (host == m_destination.host(QUrl::FullyEncoded) || isOfExalate(host));
}

bool AdminVerification::isElsewhere() const
{
    return page().host(QUrl::FullyEncoded) != m_destination.host(QUrl::FullyEncoded);
}

void AdminVerification::reset()
{
    if (m_state != State::NotStarted)
        enter(State::NotStarted);
}

void AdminVerification::poll()
{
    m_job = m_node.verification(m_asked.id, this)->then(this, [this](const Result<Verification::State> &state) {
        if (!state)
            onUnreadable(state.error());
        else if (*state == Verification::State::Pending)
            m_pause->start(m_timing.poll);
        else if (*state == Verification::State::Denied)
            enter(State::Ended, Problem{.key = ProblemKey::VerificationDenied, .host = m_host});
        else
            enter(State::Confirmed);
    });
}

/// The state could not be read: a final problem ends the verification; after any other, the next reading may succeed.
void AdminVerification::onUnreadable(const Problem &problem)
{
    if (problem.key == ProblemKey::NoSuchOperation && problem.httpStatus() == 404) {
        // The verification started a moment ago, so the node has the operation: the verification itself is gone.
        Problem gone = problem;
        gone.key = ProblemKey::Gone;
        enter(State::Ended, gone);
    } else if (problem.key == ProblemKey::NoSuchOperation) {
        reset();
        emit notOffered();
    } else if (traits(problem.key).askAgain == AskAgain::CannotHelp) {
        enter(State::Ended, problem);
    } else {
        m_pause->start(m_timing.poll);
    }
}

void AdminVerification::enter(State state, const std::optional<Problem> &problem)
{
    m_job.cancel();
    m_pause->stop();
    m_deadline->stop();
    m_state = state;
    m_problem = problem;
    emit changed();
}
