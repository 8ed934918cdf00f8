// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "base/Job.h"
#include "node/Node.h"
#include "storage/IntentStore.h"

#include <chrono>
#include <functional>

class InvitationCodes;

/// The result of a commit.
struct Committed {
    Connection connection;
    std::optional<InvitationCode> code; ///< set if the other side has to accept
    bool codeIsNew = false;             ///< not the code that the node made first, which may no longer work
    std::optional<Problem> codeProblem; ///< why there is no code for a pending connection; the list offers it later
};

/// Sends a node a request that must not be sent twice (rules.md 13). The intent is on disk before the request is sent; if the
/// answer is lost, the node's list of connections shows what happened. Yields the connection, or the problem. After a problem
/// that leaves the outcome open, the intent stays, and the next try begins with the list.
class Commit : public Job<Committed>
{
public:
    struct Tools {
        Node &node;
        IntentStore &intents;
        InvitationCodes &codes;
        Clock &clock;
    };

    /// `code` is set if an invitation is accepted.
    Commit(const Tools &tools, const Intent &intent, const std::optional<InvitationCode> &code, QObject *owner);

    /// How long a request may still be running on the node after it was sent. After that, a connection that is not in the
    /// list is taken as never created.
    static constexpr std::chrono::seconds GracePeriod{60};

    /// Finds out the outcome of an intent, without requesting a connection. `gone` if no connection was made; the intent is then
    /// removed. connection-lost within the grace period; the intent then stays.
    static Job<Committed> *findOut(const Tools &tools, const Intent &intent, QObject *owner);

private:
    void begin();
    void ask();
    void answered(const Result<CreatedConnection> &answer);
    /// Finishes with the connection in the node's list, or calls `onMissing` if it is not there. If the list
    /// cannot be read, the outcome stays open.
    void findOr(std::function<void()> onMissing);
    void finish(const Connection &connection, const std::optional<InvitationCode> &code);
    void refuse(const Problem &problem);
    bool isOurs(const Connection &connection) const;

    Tools m_tools;
    Intent m_intent;
    std::optional<InvitationCode> m_code;
    bool m_findOnly = false;
    bool m_retried = false;
};
