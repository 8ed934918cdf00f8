// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/Commit.h"

#include "base/Log.h"
#include "session/InvitationCodes.h"
#include "url/InstanceUrl.h"

#include <algorithm>

namespace {

/// A list may lag behind what the node has just said; after so many looks it is believed.
constexpr int MaxClaimLooks = 5;

/// True for a problem with the list that may come from the node itself, time and again, while its other operations work.
bool mayStayUnread(const Problem &problem)
{
    const Concerns subject = traits(problem.key).concerns;
    return problem.key != ProblemKey::SignInRefused
        && (subject == Concerns::Node || subject == Concerns::Answer || subject == Concerns::Exchange);
}

} // namespace

Commit::Commit(const Tools &tools, const Intent &intent, const std::optional<InvitationCode> &code, QObject *owner,
               Earlier earlier)
    : Job(owner)
    , m_tools(tools)
    , m_intent(intent)
    , m_code(code)
    , m_earlier(earlier)
    , m_pause(tools.clock.alarm([this] { look(m_phase); }))
{
    QMetaObject::invokeMethod(this, &Commit::begin, Qt::QueuedConnection);
}

Commit *Commit::findOut(const Tools &tools, const Intent &intent, Patience patience, QObject *owner)
{
    auto *lookup = new Commit(tools, intent, std::nullopt, owner);
    lookup->m_findsOnly = true;
    lookup->m_patience = patience;
    return lookup;
}

void Commit::begin()
{
    if (isOver())
        return;
    if (m_findsOnly && !m_intent.attempted)
        refuse(problem(ProblemKey::Gone));
    else if (m_findsOnly)
        look(Phase::FindingOut);
    else if (!m_intent.attempted)
        readListBefore();
    else if (m_earlier == Earlier::LookFirst)
        look(Phase::BeforeSending);
    else
        ask();
}

void Commit::readListBefore()
{
    m_tools.node.connections(this)->then(this, [this](const Result<ConnectionList> &before) {
        if (!before) {
            settle(fail(before.error()));
            return;
        }
        m_intent.before = SeenIds(before->connections);
        m_intent.isBeforeWhole = before->isWhole;
        ask();
    });
}

void Commit::ask()
{
    m_intent.attempted = true;
    m_intent.isRefused = false;
    qCDebug(Log::commit) << "asks for" << m_intent.key;
    m_intent.since = m_tools.clock.now();
    if (const auto written = m_tools.intents.put(m_intent); !written) {
        // Without the intent on disk, a crash now would leave a connection that nobody knows of.
        refuse(written.error());
        return;
    }
    auto *asked = m_code ? m_tools.node.accept(*m_code, m_intent.wanted.project, m_intent.key, this)
                               ->map([](const Connection &connection) -> Result<CreatedConnection> {
                                   return CreatedConnection{connection, {}};
                               })
                         : m_tools.node.create(m_intent.wanted, m_intent.key, this);
    asked->then(this, [this](const Result<CreatedConnection> &answer) { onAnswer(answer); });
}

void Commit::onAnswer(const Result<CreatedConnection> &answer)
{
    if (answer) {
        qCDebug(Log::commit) << m_intent.key << "is said to be connection" << answer->connection.id;
        m_claim = *answer;
        // Stored at once, so that a crash in the next moment loses nothing. But no answer replaces the code that is kept for
        // another connection.
        const QString id = m_claim->connection.id;
        if (m_claim->code && !m_intent.before.contains(id) && !m_tools.codes.keeps(id))
            m_storing = m_tools.codes.store(id, *m_claim->code);
        look(Phase::Claimed);
        return;
    }
    m_answer = answer.error();
    qCDebug(Log::commit) << m_intent.key << "was answered with" << keyText(m_answer.key);
    if (m_answer.outcome() == Outcome::NotSent)
        refuse(m_answer);
    else
        look(Phase::Answered);
}

void Commit::look(Phase phase)
{
    m_tools.node.connections(this)->then(this, [this, phase](const Result<ConnectionList> &all) { onList(phase, all); });
}

void Commit::onList(Phase phase, const Result<ConnectionList> &all)
{
    if (!all) {
        onDoubt(phase, all.error());
        return;
    }
    const MadeConnection made = findMade(wanted(), *all, m_intent.before, m_intent.isBeforeWhole);
    if (made.ours)
        finish(*made.ours);
    else if (made.isAbsent())
        onAbsent(phase);
    else if (phase == Phase::Claimed && !all->isWhole)
        readClaimed();
    else
        onDoubt(phase, std::nullopt);
}

void Commit::readClaimed()
{
    const QString id = m_claim->connection.id;
    m_tools.node.connection(id, this)->then(this, [this, id](const Result<Connection> &read) {
        const ConnectionList alone{.connections = {read.value_or(Connection())}, .isWhole = false};
        const MadeConnection made = findMade(wanted(), alone, m_intent.before, m_intent.isBeforeWhole);
        if (read && read->id == id && made.ours)
            finish(*made.ours);
        else
            onDoubt(Phase::Claimed, std::nullopt);
    });
}

WantedConnection Commit::wanted() const
{
    return {.name = m_intent.wanted.name,
            .destination = m_intent.wanted.destination,
            .claimedId = m_claim ? m_claim->connection.id : QString()};
}

void Commit::onAbsent(Phase phase)
{
    const auto left = graceLeft();
    switch (phase) {
    case Phase::FindingOut:
        if (left.count() <= 0)
            refuse(problem(ProblemKey::Gone));
        else if (m_patience == Patience::WaitUntilOver)
            lookAgain(phase, std::min<std::chrono::milliseconds>(left, LookPause));
        else
            settle(fail(problem(ProblemKey::ConnectionLost)));
        break;
    case Phase::BeforeSending:
        if (left.count() > 0 && !m_intent.isRefused)
            lookAgain(phase, std::min<std::chrono::milliseconds>(left, LookPause));
        else
            ask();
        break;
    case Phase::Claimed:
        if (++m_claimLooks < MaxClaimLooks)
            lookAgain(phase, LookPause);
        else
            settle(fail(problem(ProblemKey::AnswerNotUnderstood)));
        break;
    case Phase::Answered: {
        // The session was over, most likely, and reading the list has signed in anew. But a list may be late: before the grace
        // period is over, it does not show that the request was not carried out.
        const bool wasSignedOut = m_tools.node.instance().signIn != SignInKind::Session
            && (m_answer.key == ProblemKey::SignInRefused || m_answer.key == ProblemKey::NotAllowed);
        if (wasSignedOut && !std::exchange(m_signedInAnew, true)) {
            m_intent.isRefused = m_answer.outcome() == Outcome::Refused;
            lookAgain(Phase::BeforeSending, std::clamp(left, std::chrono::milliseconds(0), std::chrono::milliseconds(LookPause)));
            break;
        }
        leaveOpen(m_answer.outcome() == Outcome::Refused);
        break;
    }
    }
}

void Commit::leaveOpen(bool isRefused)
{
    m_intent.isRefused = isRefused;
    (void)m_tools.intents.put(m_intent); // what is on disk is enough to find out
    settle(fail(m_answer));
}

void Commit::onDoubt(Phase phase, const std::optional<Problem> &whyUnread)
{
    if (phase == Phase::Answered) {
        settle(fail(m_answer));
        return;
    }
    // A computer that is offline, or a password that was changed, is to be mended first: the list then tells.
    if (whyUnread && !mayStayUnread(*whyUnread)) {
        settle(fail(*whyUnread));
        return;
    }
    Problem unknown = problem(ProblemKey::OutcomeUnknown);
    if (whyUnread)
        unknown.transcript = whyUnread->transcript;
    settle(fail(unknown));
}

void Commit::lookAgain(Phase phase, std::chrono::milliseconds pause)
{
    if (phase != Phase::Claimed)
        emit waits(m_intent.since.addSecs(GracePeriod.count()));
    m_phase = phase;
    m_pause->start(pause);
}

std::chrono::milliseconds Commit::graceLeft() const
{
    const std::chrono::milliseconds age(m_intent.since.msecsTo(m_tools.clock.now()));
    return age.count() < 0 ? std::chrono::milliseconds(0) : GracePeriod - age; // the clock may have been set back
}

void Commit::finish(const Connection &connection)
{
    qCDebug(Log::commit) << m_intent.key << "became connection" << connection.id;
    const auto end = [&intents = m_tools.intents, key = m_intent.key] { (void)intents.remove(key); };
    const bool isClaimed = m_claim && m_claim->connection.id == connection.id;
    const auto code = isClaimed ? m_claim->code : std::nullopt;
    const bool awaitsOtherSide = connection.status == Connection::Status::Pending
        || (connection.status == Connection::Status::Other && code); // a node may have another word for it
    if (m_intent.kind == Intent::Kind::Accept || !awaitsOtherSide) {
        end();
        settle(Committed{.connection = connection});
        return;
    }
    if (code) {
        // The intent stays until the code is stored, so that the next start continues here after a crash before that.
        if (!m_storing)
            m_storing = m_tools.codes.store(connection.id, *code);
        m_storing->then(&m_tools.codes, [end](const Result<Done> &) { end(); });
        settle(Committed{.connection = connection, .code = code});
        return;
    }
    if (m_findsOnly) {
        // Nobody is asking for a code now: a new one could void one that was handed out.
        m_tools.codes.stored(connection.id, this)->then(this, [this, end, connection](const Result<InvitationCode> &kept) {
            end();
            settle(Committed{.connection = connection, .code = kept ? std::optional(*kept) : std::nullopt});
        });
        return;
    }
    m_tools.codes.storedOrNew(connection.id, this)->then(this, [this, end, connection](const Result<FoundCode> &kept) {
        end();
        if (kept)
            settle(Committed{.connection = connection, .code = kept->code, .codeIsNew = kept->isNew});
        else
            settle(Committed{.connection = connection, .codeProblem = kept.error()});
    });
}

/// Ends with a problem and with the intent, unless an earlier request of the same intent may still have made the connection.
void Commit::refuse(const Problem &problem)
{
    if (m_earlier == Earlier::LookFirst) {
        qCDebug(Log::commit) << m_intent.key << "came to nothing:" << keyText(problem.key);
        (void)m_tools.intents.remove(m_intent.key);
    }
    settle(fail(problem));
}

Problem Commit::problem(ProblemKey key) const
{
    return {.key = key, .host = hostOf(m_tools.node.instance().exalateUrl)};
}
