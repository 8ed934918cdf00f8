// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "base/Job.h"
#include "connection/Connection.h"

#include <chrono>

class Node;

/// The connections of one instance, refreshed automatically (product.md, Connections): every 15 s while something is pending and
/// the window is visible, at most once a minute while it is hidden, and less and less often after problems.
class ConnectionWatch : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    ConnectionWatch(Node &node, Clock &clock);

    /// Reads the list now, unless a reading is under way.
    void refresh();
    void setWindowVisible(bool visible);
    /// Stops reading the list automatically, until the next refresh().
    void pause();
    /// Forgets the connections.
    void clear();

    const QList<Connection> &connections() const { return m_connections; }
    std::optional<Connection> connection(const QString &id) const;
    QStringList names() const;

    bool isLoaded() const { return m_refreshedAt.isValid(); }
    bool isRefreshing() const { return m_reading.isBusy(); }
    QDateTime refreshedAt() const { return m_refreshedAt; }
    /// Why the last reading failed; the connections are those of the last successful one.
    const std::optional<Problem> &problem() const { return m_problem; }

    /// Time to the next reading. Pure; `failures` counts those in a row, newest last.
    static std::chrono::seconds interval(bool pending, bool visible, int failures);

signals:
    void changed();
    /// A list has just been read; emitted after changed().
    void listRead();
    void connectionActivated(const Connection &connection);

private:
    void onListRead(const Result<QList<Connection>> &result);
    void schedule();

    Node &m_node;
    QList<Connection> m_connections;
    QDateTime m_refreshedAt;
    std::optional<Problem> m_problem;
    int m_failures = 0;
    bool m_windowVisible = true;
    std::unique_ptr<Alarm> m_next;
    Clock &m_clock;
    JobHandle m_reading;
};
