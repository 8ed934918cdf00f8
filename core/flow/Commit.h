// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "node/Node.h"
#include "storage/IntentStore.h"

class InvitationKeeper;

/// What a commit led to.
struct Committed {
    Connection connection;
    std::optional<InvitationCode> code; ///< set where the other side has to accept
    bool codeIsNew = false;             ///< the node made another code than the one it made first, which may no longer work
    std::optional<Problem> notKept;     ///< the code could not be put into the keychain: it is in memory alone
};

/// Asks a node for what cannot be asked twice (rules.md 13): the intent is on disk before the request leaves, and where the
/// answer is lost the node's list of connections tells what happened. Yields the connection, or the problem; after a problem
/// that leaves it open whether there is a connection, the intent stays and the same commit may be tried again.
class Commit : public Job<Committed>
{
public:
    struct Tools {
        Node *node;
        IntentStore *intents;
        InvitationKeeper *keeper;
    };

    /// `code` is set where an invitation is accepted.
    Commit(const Tools &tools, Intent intent, std::optional<InvitationCode> code, QObject *owner);

    /// Finds out, without asking again, what became of an intent that a former run left behind; `gone` where nothing came of it.
    static Job<Committed> *settle(const Tools &tools, const Intent &intent, QObject *owner);

private:
    void readIdsBefore();
    void ask();
    void lookInList(const Problem &whyAsked);
    void finish(const Connection &connection, const std::optional<InvitationCode> &code);
    void refuse(const Problem &problem);

    Tools m_tools;
    Intent m_intent;
    std::optional<InvitationCode> m_code;
};
