// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "base/Job.h"

#include <QStringList>

class Node;

/// Projects that match what is being typed; the newest question wins.
class ProjectSearch : public QObject
{
    Q_OBJECT
public:
    /// Whose projects: our own instance's, or those that our node sees on the other side.
    enum class Side { Local, Remote };

    /// Both outlive it.
    ProjectSearch(Node &node, Clock &clock, Side side, QObject *parent);

    /// Asks shortly after the last call; at once the first time.
    void setText(const QString &text);
    void retry();

    const QStringList &names() const { return m_names; }
    bool isBusy() const { return m_job.isBusy() || m_pause->isActive(); }
    const std::optional<Problem> &problem() const { return m_problem; }

signals:
    void changed();

private:
    void askNow();

    Node &m_node;
    Side m_side;
    QString m_text;
    QStringList m_names;
    std::optional<Problem> m_problem;
    std::unique_ptr<Alarm> m_pause;
    JobHandle m_job;
    bool m_asked = false;
};
