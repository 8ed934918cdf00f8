// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "base/Job.h"
#include "connection/ConnectionList.h"

#include <chrono>

class Node;

/// The connections of one instance. While they are watched, the list is read automatically (product.md, Connections): every 15 s
/// while something is pending and the window is visible, at most once a minute while it is hidden, and less and less often after
/// problems.
class ConnectionWatch : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    ConnectionWatch(Node &node, Clock &clock);

    /// Reads the list now, unless a reading is under way.
    void refresh();
    void setWindowVisible(bool visible);
    /// True: reads the list now and from then on automatically.
    void setWatching(bool watching);
    /// Reads the list from the beginning, because the node has another address or other credentials. `forget` drops the
    /// connections: they are those of another node.
    void startOver(bool forget);

    /// The list as it was last read; its connections are those shown.
    const ConnectionList &list() const { return m_list; }
    const QList<Connection> &connections() const { return m_list.connections; }
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
    void onListRead(const Result<ConnectionList> &result);
    void schedule();

    Node &m_node;
    ConnectionList m_list;
    QDateTime m_refreshedAt;
    std::optional<Problem> m_problem;
    int m_failures = 0;
    bool m_watching = false;
    bool m_windowVisible = true;
    std::unique_ptr<Alarm> m_next;
    Clock &m_clock;
    JobHandle m_reading;
};
