// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "base/Job.h"
#include "node/Node.h"
#include "session/MadeConnection.h"
#include "storage/IntentStore.h"

#include <QPointer>

#include <chrono>

class InvitationCodes;

/// The result of a commit.
struct Committed {
    Connection connection;
    std::optional<InvitationCode> code; ///< set if the other side has to accept
    bool codeIsNew = false;             ///< not the code that the node made first, which may no longer work
    std::optional<Problem> codeProblem; ///< why there is no code for a pending connection; the list offers it later
};

/// Sends a node a request that must not be sent twice, and yields what the node's list of connections shows of it (rules.md 13).
/// Whatever the request is answered with, only the list is believed; the answer says how soon the list can tell, and what to tell
/// the person. The intent is on disk before the request leaves. It ends when the connection is found, or when a whole list shows
/// after the grace period that it was never made; until then it stays, and the next try begins with the list. After a refusal in
/// the form of the contract the next try need not wait, but looks at the list as well: it may have lagged behind.
class Commit : public Job<Committed>
{
    Q_OBJECT
public:
    struct Tools {
        Node &node;
        IntentStore &intents;
        InvitationCodes &codes;
        Clock &clock;
    };

    /// What to do about an earlier request of the same intent.
    enum class Earlier {
        LookFirst,  ///< send it again only after a whole list has shown that nothing was made; outcome-unknown if none can be had
        SendAnyway, ///< the person knows the risk of a second connection, and wants it sent again
    };

    /// `code` is set if an invitation is accepted.
    Commit(const Tools &tools, const Intent &intent, const std::optional<InvitationCode> &code, QObject *owner,
           Earlier earlier = Earlier::LookFirst);

    /// How long a request may still be running on the node after it was sent. After that, a connection that is not in a whole
    /// list is taken as never made.
    static constexpr std::chrono::seconds GracePeriod{60};
    /// Between two looks at the list while something may still come.
    static constexpr std::chrono::seconds LookPause{3};

    /// Whether to wait for an outcome that is still open.
    enum class Patience { LookOnce, WaitUntilOver };

    /// Finds out the outcome of an intent, without requesting a connection. `gone` if no connection was made; the intent is then
    /// removed. After any other problem it stays: connection-lost within the grace period (only if looking once),
    /// outcome-unknown if the list cannot tell, and whatever prevented the list from being read.
    static Commit *findOut(const Tools &tools, const Intent &intent, Patience patience, QObject *owner);

signals:
    /// An earlier request may still be running: nothing is sent until this time, and the list is looked at again and again.
    void waits(const QDateTime &until);

private:
    /// What a look at the list is for.
    enum class Phase {
        FindingOut,    ///< no request will follow
        BeforeSending, ///< an earlier request may have been carried out
        Claimed,       ///< the node says that it has made the connection
        Answered,      ///< with a problem
    };

    void begin();
    void readListBefore();
    void ask();
    void onAnswer(const Result<CreatedConnection> &answer);
    void look(Phase phase);
    void onList(Phase phase, const Result<ConnectionList> &all);
    /// A list that is not whole may lack the connection that the node says it has made: asks for that one.
    void readClaimed();
    void onAbsent(Phase phase);
    void leaveOpen(bool isRefused);
    /// The list cannot tell: it is not whole, or holds several that may be ours, or cannot be read.
    void onDoubt(Phase phase, const std::optional<Problem> &whyUnread);
    void lookAgain(Phase phase, std::chrono::milliseconds pause);
    std::chrono::milliseconds graceLeft() const;
    WantedConnection wanted() const;
    void finish(const Connection &connection);
    void refuse(const Problem &problem);
    void stop() override { m_pause->stop(); }
    Problem problem(ProblemKey key) const;

    Tools m_tools;
    Intent m_intent;
    std::optional<InvitationCode> m_code;
    Earlier m_earlier;
    bool m_findsOnly = false;
    Patience m_patience = Patience::LookOnce;
    std::optional<CreatedConnection> m_claim;            ///< what the node says that it has made
    QPointer<Job<Done>> m_storing;                       ///< of the code in the claim
    Problem m_answer{.key = ProblemKey::ConnectionLost}; ///< to the request, if it was a problem
    int m_claimLooks = 0;
    bool m_signedInAnew = false; ///< the request was sent once more, because the session was over
    Phase m_phase = Phase::FindingOut;
    std::unique_ptr<Alarm> m_pause;
};
