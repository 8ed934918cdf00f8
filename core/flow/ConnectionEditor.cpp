// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/ConnectionEditor.h"

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
    return follow(connectionId, m_session->node().change(connectionId, change, owner));
}

Job<Done> *ConnectionEditor::remove(const QString &connectionId)
{
    return follow(connectionId, m_session->node().remove(connectionId, this));
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
