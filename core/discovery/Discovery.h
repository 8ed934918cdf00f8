// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "base/Job.h"
#include "instance/Instance.h"
#include "net/Transport.h"
#include "url/InstanceUrl.h"

#include <functional>

/// Finds out what lives at an address, from the address and from what anyone may read there (node.md, Finding out what a
/// destination is; rules.md B): no credentials, no cookies, at most 6 requests, 2 at a time. Yields a description as soon as
/// one is certain. Its address is the one to connect to: where the node or the tracker was found, or else what was typed.
class Discovery : public Job<InstanceDescription>
{
    Q_OBJECT
public:
    /// The current step, to be shown while a person waits.
    enum class Step { Address, Node, Tracker };

    struct Limits {
        HttpLimits request = {.total = std::chrono::seconds(10), .bodyBytes = 256 * 1024, .retries = 0};
        std::chrono::milliseconds total = std::chrono::seconds(20);
    };

    Discovery(Transport *transport, const InstanceUrl &address, const Limits &limits, QObject *owner,
              Clock &clock = Clock::system());

    Step step() const { return m_step; }
    /// The requests and answers so far (rules.md 12).
    QStringList transcript() const;

signals:
    void stepChanged();

private:
    struct Probe {
        Step step;
        HttpRequest request;
        /// The description in an answer, or nothing.
        std::function<std::optional<InstanceDescription>(const HttpAnswer &)> read;
        bool isFrontPage = false;
        QPointer<HttpExchange> job = {};
        /// Why it found nothing, once it has ended; for an answer, what it is instead.
        std::optional<Problem> nothing = {};
        int status = 0; ///< of the answer, if there was one
    };

    static Probe nodeAt(const QUrl &base);
    static Probe refusingNodeAt(const QUrl &base);

    /// Plans the requests in the order of rules.md 9. `m_spare` gets those that exceed the limit.
    void plan();
    void addProbe(Probe probe);
    /// Plans to ask for Jira and a node in the folder that a redirect of the front page led to.
    void planIn(const QUrl &folder);
    /// Adds what every probe has; false if one asks the same already.
    bool complete(Probe &probe) const;
    /// Resolves the host and stops if every address is forbidden (rules.md 6).
    void lookUpHost();
    void askMore();
    void onAnswer(qsizetype index, const Result<HttpAnswer> &result);
    void adoptTracker(const InstanceDescription &found);
    /// Keeps the node that the earliest probe found, which is the most specific one (rules.md 4).
    void adoptNode(qsizetype index, const InstanceDescription &found);
    /// True while a node that is asked earlier in the order than the one that was found may still answer.
    bool awaitsAnotherNode() const;
    /// Ends with the best of what has answered so far.
    void decide();
    Problem whyNothing() const;
    /// True if the vendor of the tracker answers as if it had no customer of that name.
    bool isWithoutTenant() const;
    void succeed(InstanceDescription found);
    void fail(Problem problem);
    void stop() override;

    Transport *m_transport;
    InstanceUrl m_address;
    Limits m_limits;
    QList<Probe> m_probes;
    QList<Probe> m_spare; ///< of nodes, for when the tracker is known and its own probes are not needed
    qsizetype m_asked = 0;
    qsizetype m_answered = 0;
    Step m_step = Step::Address;
    bool m_hostAnswered = false;
    std::optional<InstanceDescription> m_tracker;
    std::optional<InstanceDescription> m_node;
    qsizetype m_nodeProbe = 0; ///< that found `m_node`
    QStringList m_transcript;
    std::unique_ptr<Alarm> m_deadline;
};
