// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "connection/Connection.h"

#include <QTimer>

#include <chrono>

class Node;

/// The connections of one instance, kept fresh by themselves (product.md, Connections): every 15 s while something is pending
/// and the window is visible, at most once a minute while hidden, later and later after problems.
class ConnectionWatch : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionWatch(Node *node, QObject *parent);

    /// Reads the list now; a reading under way is not begun anew.
    void refresh();
    void setWindowVisible(bool visible);

    const QList<Connection> &connections() const { return m_connections; }
    std::optional<Connection> connection(const QString &id) const;

    bool isLoaded() const { return m_refreshedAt.isValid(); }
    bool isRefreshing() const { return m_reading.isBusy(); }
    QDateTime refreshedAt() const { return m_refreshedAt; }
    /// Why the last reading failed; the connections are those of the last one that did not.
    const std::optional<Problem> &problem() const { return m_problem; }

    /// Time to the next reading. Pure; `failures` counts those in a row, newest last.
    static std::chrono::seconds pause(bool pending, bool visible, int failures);

signals:
    void changed();
    void connectionActivated(const Connection &connection);

private:
    void take(const Result<QList<Connection>> &result);
    void schedule();

    Node *m_node;
    QList<Connection> m_connections;
    QDateTime m_refreshedAt;
    std::optional<Problem> m_problem;
    int m_failures = 0;
    bool m_windowVisible = true;
    QTimer m_next;
    JobHandle m_reading;
};
