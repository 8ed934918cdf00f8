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

/// What a commit led to.
struct Committed {
    Connection connection;
    std::optional<InvitationCode> code; ///< set where the other side has to accept
    bool codeIsNew = false;             ///< another code than the node made first, which may no longer work
    std::optional<Problem> codeProblem; ///< why the code of a pending connection could not be had; the list has it later
};

/// Asks a node for what cannot be asked twice (rules.md 13): the intent is on disk before the request leaves, and where the
/// answer is lost the node's list of connections tells what happened. Yields the connection, or the problem; after a problem
/// that leaves it open whether there is a connection, the intent stays, and trying it again begins with the list.
class Commit : public Job<Committed>
{
public:
    struct Tools {
        Node &node;
        IntentStore &intents;
        InvitationCodes &codes;
        Clock &clock;
    };

    /// `code` is set where an invitation is accepted.
    Commit(const Tools &tools, const Intent &intent, const std::optional<InvitationCode> &code, QObject *owner);

    /// How long a request may still be running on the node after it was sent. After that, a connection that is not in the
    /// list is taken as never created.
    static constexpr std::chrono::seconds GracePeriod{60};

    /// Finds out what became of an intent, without asking for anything. `gone` where nothing came of it, and then the intent is
    /// gone too; connection-lost within the grace period, and then the intent stays.
    static Job<Committed> *findOut(const Tools &tools, const Intent &intent, QObject *owner);

private:
    void begin();
    void ask();
    void answered(const Result<CreatedConnection> &answer);
    /// Finishes with the connection that the node's list has, or else calls `onMissing`; without a list it stays open what
    /// happened.
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
