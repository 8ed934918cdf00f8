// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/ConnectionEditor.h"

namespace {

bool isAsWanted(const Connection &connection, const ConnectionChange &change)
{
    const auto agrees = [](const auto &wanted, const auto &is) { return !wanted || *wanted == is; };
    const bool isDescribed = connection.description.isEmpty() || agrees(change.description, connection.description);
    return agrees(change.name, connection.name) && isDescribed
        && agrees(change.active, connection.status == Connection::Status::Active)
        && (!change.mode || change.mode == connection.mode);
}

} // namespace

ConnectionEditor::ConnectionEditor(std::shared_ptr<InstanceSession> session, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
{
}

bool ConnectionEditor::hasCode(const Connection &connection)
{
    return connection.status == Connection::Status::Pending;
}

bool ConnectionEditor::canUpgrade(const Connection &connection)
{
    return connection.mode == ConfigurationMode::Basic;
}

bool ConnectionEditor::canActivate(const Connection &connection)
{
    return connection.status == Connection::Status::Deactivated;
}

bool ConnectionEditor::canDeactivate(const Connection &connection)
{
    return connection.status == Connection::Status::Active;
}

bool ConnectionEditor::canMarkAccepted(const Connection &connection) const
{
    return m_session->instance().isGuided() && connection.status == Connection::Status::Pending;
}

bool ConnectionEditor::mayDo(Action action, const QString &connectionId) const
{
    const Node &node = m_session->node();
    switch (action) {
    case Action::CopyCode:
        return m_session->codes().keeps(connectionId) || node.mayOffer(NodeOperation::Reissue);
    case Action::Edit:
        return node.mayOffer(ConnectionChange{.name = QString(), .description = QString()});
    case Action::Upgrade:
        return node.mayOffer(ConnectionChange{.mode = ConfigurationMode::Visual});
    case Action::SetActive:
        return node.mayOffer(ConnectionChange{.active = true});
    case Action::Remove:
        return node.mayOffer(NodeOperation::Remove);
    }
    Q_UNREACHABLE();
}

std::optional<ConnectionChange> ConnectionEditor::typedChange(const QString &name, const QString &description)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return std::nullopt;
    return ConnectionChange{.name = wanted, .description = description.trimmed()};
}

Job<FoundCode> *ConnectionEditor::code(const QString &connectionId)
{
    return follow(connectionId, m_session->codes().storedOrNew(connectionId, this));
}

Job<Connection> *ConnectionEditor::setActive(const QString &connectionId, bool active)
{
    return change(connectionId, {.active = active}, this);
}

Job<Connection> *ConnectionEditor::change(const QString &connectionId, const ConnectionChange &change, QObject *owner)
{
    const Send<Connection> send = [this, connectionId, change](QObject *inner) {
        return m_session->node().change(connectionId, change, inner);
    };
    const Seen<Connection> seen = [connectionId, change](const ConnectionList &all) {
        const auto now = all.find(connectionId);
        return now && isAsWanted(*now, change) ? now : std::nullopt;
    };
    return follow(connectionId, carryOut(connectionId, send, seen, owner));
}

Job<Done> *ConnectionEditor::remove(const QString &connectionId)
{
    const Send<Done> send = [this, connectionId](QObject *inner) { return m_session->node().remove(connectionId, inner); };
    const Seen<Done> seen = [connectionId](const ConnectionList &all) {
        return all.isWhole && !all.find(connectionId) ? std::optional(Done()) : std::nullopt;
    };
    const Connection removed = m_session->watch().list().find(connectionId).value_or(Connection{.id = connectionId});
    return follow(connectionId, carryOut(connectionId, send, seen, this))
        ->then(this, [this, removed](const Result<Done> &result) {
            if (!result)
                return;
            m_session->note(JournalEntry::Event::Deleted, removed);
            if (m_session->instance().isGuided())
                m_session->codes().forget(removed.id); // no list can be wrong about it
        });
}

template <class T>
Job<T> *ConnectionEditor::carryOut(const QString &connectionId, const Send<T> &send, const Seen<T> &seen, QObject *owner,
                                   bool isOnceMore)
{
    struct Answer {
        Result<T> result;
    };
    const auto asAnswer = [](const T &value) -> Result<Answer> { return Answer{value}; };
    const auto problemAsAnswer = [](const Problem &problem, QObject *inner) {
        return Job<Answer>::of(inner, Answer{fail(problem)});
    };
    const auto look = [this, connectionId, send, seen, isOnceMore](const Answer &answer, QObject *outer) {
        const auto listOrNothing = [](const Problem &, QObject *inner) {
            return Job<ConnectionList>::of(inner, ConnectionList{.isWhole = false});
        };
        const auto judge = [=, this](const ConnectionList &all, QObject *inner) {
            if (const auto done = seen(all))
                return Job<T>::of(inner, *done);
            if (answer.result) {
                const ProblemKey unseen = all.isWhole ? ProblemKey::AnswerNotUnderstood : ProblemKey::OutcomeUnknown;
                return Job<T>::of(inner, fail({.key = unseen, .host = m_session->host()}));
            }
            Problem refusal = answer.result.error();
            // Gone is what a whole list lacks, whatever the answer says.
            if (all.isWhole && !all.find(connectionId))
                refusal.key = ProblemKey::Gone;
            else if (refusal.key == ProblemKey::Gone)
                refusal.key = all.find(connectionId) ? ProblemKey::AnswerNotUnderstood : ProblemKey::OutcomeUnknown;
            const bool wasSignedOut = (refusal.key == ProblemKey::SignInRefused || refusal.key == ProblemKey::NotAllowed)
                && m_session->instance().signIn != SignInKind::Session;
            if (wasSignedOut && all.isWhole && !isOnceMore)
                return carryOut(connectionId, send, seen, inner, true);
            return Job<T>::of(inner, fail(refusal));
        };
        return m_session->node().connections(outer)->orElse(listOrNothing)->andThen(judge);
    };
    return send(owner)->map(asAnswer)->orElse(problemAsAnswer)->andThen(look);
}

/// A job is destroyed after it delivers its result, and also if it is cancelled. That does not show what the node did.
template <class T>
Job<T> *ConnectionEditor::follow(const QString &connectionId, Job<T> *job)
{
    connect(job, &QObject::destroyed, this, [this, connectionId] {
        m_busy.remove(connectionId);
        emit busyChanged();
    });
    connect(job, &QObject::destroyed, &m_session->watch(), &ConnectionWatch::refresh);
    m_busy.insert(connectionId);
    emit busyChanged();
    return job;
}
