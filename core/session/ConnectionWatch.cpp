// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/ConnectionWatch.h"

#include "node/Node.h"

#include <QHash>

#include <algorithm>

using namespace std::chrono_literals;

ConnectionWatch::ConnectionWatch(Node &node, Clock &clock)
    : m_node(node)
    , m_next(clock.alarm([this] { refresh(); }))
    , m_clock(clock)
{
}

void ConnectionWatch::refresh()
{
    if (m_reading.isBusy())
        return;
    m_next->stop();
    m_reading = m_node.connections(this)->then(this, [this](const Result<ConnectionList> &result) { onListRead(result); });
    emit changed();
}

void ConnectionWatch::setWindowVisible(bool visible)
{
    if (visible == m_windowVisible)
        return;
    m_windowVisible = visible;
    if (isLoaded() && !m_reading.isBusy())
        schedule();
}

void ConnectionWatch::setWatching(bool watching)
{
    m_watching = watching;
    if (watching)
        refresh();
    else
        m_next->stop();
}

void ConnectionWatch::startOver(bool forget)
{
    m_reading.cancel();
    m_failures = 0;
    if (forget) {
        m_list = {};
        m_refreshedAt = {};
        m_problem.reset();
    }
    refresh();
}

std::optional<Connection> ConnectionWatch::connection(const QString &id) const
{
    return m_list.find(id);
}

QStringList ConnectionWatch::names() const
{
    QStringList names;
    for (const Connection &connection : m_list.connections)
        names << connection.name;
    return names;
}

void ConnectionWatch::onListRead(const Result<ConnectionList> &result)
{
    QList<Connection> activated;
    if (result) {
        QHash<QString, Connection::Status> before;
        for (const Connection &connection : std::as_const(m_list.connections))
            before.insert(connection.id, connection.status);
        for (const Connection &connection : result->connections) {
            const bool wasPending = before.contains(connection.id) && before.value(connection.id) == Connection::Status::Pending;
            if (wasPending && connection.status == Connection::Status::Active)
                activated << connection;
        }
        m_list = *result;
        m_refreshedAt = m_clock.now();
        m_problem.reset();
        m_failures = 0;
    } else {
        m_problem = result.error();
        ++m_failures;
    }
    schedule();
    emit changed();
    for (const Connection &connection : std::as_const(activated))
        emit connectionActivated(connection);
    if (result)
        emit listRead();
}

void ConnectionWatch::schedule()
{
    if (!m_watching)
        return;
    const bool pending = std::ranges::any_of(
        m_list.connections, [](const Connection &connection) { return connection.status == Connection::Status::Pending; });
    m_next->start(interval(pending, m_windowVisible, m_failures));
}

std::chrono::seconds ConnectionWatch::interval(bool pending, bool visible, int failures)
{
    const std::chrono::seconds regular = pending && visible ? 15s : 60s;
    return std::min<std::chrono::seconds>(regular * (1 << std::min(failures, 6)), failures > 0 ? 600s : regular);
}
