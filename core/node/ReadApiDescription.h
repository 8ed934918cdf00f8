// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "base/Job.h"
#include "net/HttpRequest.h"
#include "node/NodeAbilities.h"

#include <QSet>
#include <QUrl>

#include <functional>

/// Finds a node's own description and yields what it offers (node.md, Reading a node's own description): at most 6 requests, on
/// the node's own origin, 10 s in all. Never a problem: a node that does not describe itself is not known.
class ReadApiDescription : public Job<NodeAbilities>
{
public:
    using Send = std::function<Job<HttpAnswer> *(const HttpRequest &request, QObject *owner)>;

    /// `send` adds what the node needs to see who asks. The clock outlives it.
    ReadApiDescription(const QUrl &node, Send send, Clock &clock, QObject *owner);

    /// True if asking again would tell nothing new.
    bool hasAnswered() const { return m_hasAnswered; }

    static constexpr int MaxRequests = 6;
    static constexpr std::chrono::seconds MaxTime{10};

private:
    void askNext();
    void stop() override { m_deadline->stop(); }

    Send m_send;
    QList<HttpRequest> m_open; ///< what is asked next, the likeliest first
    QSet<QUrl> m_asked;
    bool m_hasAnswered = false;
    std::unique_ptr<Alarm> m_deadline;
};
