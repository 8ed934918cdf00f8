// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/Commit.h"

#include "base/Log.h"
#include "session/InvitationCodes.h"
#include "url/InstanceUrl.h"

#include <algorithm>

Commit::Commit(const Tools &tools, const Intent &intent, const std::optional<InvitationCode> &code, QObject *owner)
    : Job(owner)
    , m_tools(tools)
    , m_intent(intent)
    , m_code(code)
    , m_retried(intent.attempted)
{
    QMetaObject::invokeMethod(
        this, [this] { begin(); }, Qt::QueuedConnection);
}

Job<Committed> *Commit::findOut(const Tools &tools, const Intent &intent, QObject *owner)
{
    auto *lookup = new Commit(tools, intent, std::nullopt, owner);
    lookup->m_findOnly = true;
    return lookup;
}

void Commit::begin()
{
    if (isOver())
        return;
    const auto onNothing = [this] {
        const QString host = hostOf(m_tools.node.instance().exalateUrl);
        const qint64 age = m_intent.since.secsTo(m_tools.clock.now()); // negative if the clock was set back
        const bool mayStillCome = m_intent.attempted && age >= 0 && age < GracePeriod.count();
        if (mayStillCome)
            settle(fail({.key = ProblemKey::ConnectionLost, .host = host}));
        else
            refuse({.key = ProblemKey::Gone, .host = host});
    };
    if (m_findOnly && !m_intent.attempted)
        onNothing();
    else if (m_findOnly)
        findOr(onNothing);
    else if (m_retried)
        findOr([this] { ask(); });
    else
        m_tools.node.connections(this)->then(this, [this](const Result<QList<Connection>> &before) {
            if (!before) {
                settle(fail(before.error()));
                return;
            }
            for (const Connection &connection : *before)
                m_intent.idsBefore << connection.id;
            ask();
        });
}

void Commit::ask()
{
    m_intent.attempted = true;
    qCDebug(Log::commit) << "asks for" << m_intent.key;
    m_intent.since = m_tools.clock.now();
    if (const auto written = m_tools.intents.put(m_intent); !written) {
        // Without the intent on disk, a crash now would leave a connection that nobody knows of.
        refuse(written.error());
        return;
    }
    if (m_code) {
        m_tools.node.accept(*m_code, m_intent.wanted.project, m_intent.key, this)
            ->map([](const Connection &connection) -> Result<CreatedConnection> {
                return CreatedConnection{connection, {}};
            })
            ->then(this, [this](const Result<CreatedConnection> &answer) { answered(answer); });
    } else {
        m_tools.node.create(m_intent.wanted, m_intent.key, this)->then(this, [this](const Result<CreatedConnection> &answer) {
            answered(answer);
        });
    }
}

void Commit::answered(const Result<CreatedConnection> &answer)
{
    if (answer) {
        finish(answer->connection, answer->code);
        return;
    }
    const Problem problem = answer.error();
    qCDebug(Log::commit) << m_intent.key << "was answered with" << keyText(problem.key);
    const Outcome outcome = traits(problem.key).outcome;
    if (outcome == Outcome::Unknown)
        findOr([this, problem] { settle(fail(problem)); });
    else if (outcome == Outcome::PerhapsEarlier && m_retried)
        findOr([this, problem] { refuse(problem); });
    else
        refuse(problem);
}

void Commit::findOr(std::function<void()> onMissing)
{
    m_tools.node.connections(this)->then(this, [this, onMissing = std::move(onMissing)](const Result<QList<Connection>> &all) {
        if (!all) {
            settle(fail(all.error()));
            return;
        }
        const auto ours = std::ranges::find_if(*all, [this](const Connection &connection) { return isOurs(connection); });
        if (ours != all->end())
            finish(*ours, {});
        else
            onMissing();
    });
}

bool Commit::isOurs(const Connection &connection) const
{
    const bool named = m_intent.wanted.name.isEmpty() || connection.name.compare(m_intent.wanted.name, Qt::CaseInsensitive) == 0;
    return named && !m_intent.idsBefore.contains(connection.id);
}

void Commit::finish(const Connection &connection, const std::optional<InvitationCode> &code)
{
    qCDebug(Log::commit) << m_intent.key << "became connection" << connection.id;
    const bool needsCode = m_intent.kind == Intent::Kind::Initiate && (code || connection.status == Connection::Status::Pending);
    if (!needsCode) {
        (void)m_tools.intents.remove(m_intent.key);
        settle(Committed{connection, {}, false, {}});
        return;
    }
    if (code) {
        // The intent stays until the code is stored, so that the next start continues here after a crash before that.
        m_tools.codes.store(connection.id, *code)
            ->then(&m_tools.codes,
                   [&intents = m_tools.intents, key = m_intent.key](const Result<Done> &) { (void)intents.remove(key); });
        settle(Committed{connection, code, false, {}});
        return;
    }
    if (m_findOnly) {
        // Nobody is asking for a code now: a new one could void one that was handed out.
        m_tools.codes.stored(connection.id, this)->then(this, [this, connection](const Result<InvitationCode> &kept) {
            (void)m_tools.intents.remove(m_intent.key);
            settle(Committed{connection, kept ? std::optional(*kept) : std::nullopt, false, {}});
        });
        return;
    }
    m_tools.codes.storedOrNew(connection.id, this)->then(this, [this, connection](const Result<FoundCode> &kept) {
        (void)m_tools.intents.remove(m_intent.key);
        if (kept)
            settle(Committed{connection, kept->code, kept->isNew, {}});
        else
            settle(Committed{connection, {}, false, kept.error()});
    });
}

void Commit::refuse(const Problem &problem)
{
    qCDebug(Log::commit) << m_intent.key << "came to nothing:" << keyText(problem.key);
    (void)m_tools.intents.remove(m_intent.key);
    settle(fail(problem));
}
