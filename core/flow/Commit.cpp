// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/Commit.h"

#include "flow/InvitationKeeper.h"
#include "url/InstanceUrl.h"

#include <algorithm>

Commit::Commit(const Tools &tools, const Intent &intent, const std::optional<InvitationCode> &code, QObject *owner)
    : Job(owner)
    , m_tools(tools)
    , m_intent(intent)
    , m_code(code)
    , m_retried(intent.attempted)
{
    const QString host = hostOf(tools.node->instance().exalateUrl);
    tiedTo(tools.node, {.key = ProblemKey::ConnectionLost, .host = host});
    QMetaObject::invokeMethod(
        this, [this] { begin(); }, Qt::QueuedConnection);
}

Job<Committed> *Commit::findOut(const Tools &tools, const Intent &intent, std::chrono::seconds patience, QObject *owner)
{
    auto *look = new Commit(tools, intent, std::nullopt, owner);
    look->m_lookOnly = true;
    look->m_patience = patience;
    return look;
}

void Commit::begin()
{
    if (isOver())
        return;
    const auto nothingCame = [this] {
        const QString host = hostOf(m_tools.node->instance().exalateUrl);
        const qint64 age = m_intent.since.secsTo(QDateTime::currentDateTimeUtc()); // below zero where the clock went back
        const bool mayStillCome = m_intent.attempted && age >= 0 && age < m_patience.count();
        if (mayStillCome)
            settle(fail({.key = ProblemKey::ConnectionLost, .host = host}));
        else
            refuse({.key = ProblemKey::Gone, .host = host});
    };
    if (m_lookOnly && !m_intent.attempted)
        nothingCame();
    else if (m_lookOnly)
        look(nothingCame);
    else if (m_retried)
        look([this] { ask(); });
    else
        m_tools.node->connections(this)->then(this, [this](const Result<QList<Connection>> &before) {
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
    m_intent.since = QDateTime::currentDateTimeUtc();
    if (const auto written = m_tools.intents->put(m_intent); !written) {
        // Without the intent on disk, a crash now would leave a connection that nobody knows of.
        refuse(written.error());
        return;
    }
    if (m_code) {
        m_tools.node->accept(*m_code, m_intent.wanted.project, m_intent.key, this)
            ->map([](const Connection &connection) -> Result<CreatedConnection> {
                return CreatedConnection{connection, {}};
            })
            ->then(this, [this](const Result<CreatedConnection> &answer) { answered(answer); });
    } else {
        m_tools.node->create(m_intent.wanted, m_intent.key, this)->then(this, [this](const Result<CreatedConnection> &answer) {
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
    const Outcome outcome = traits(problem.key).outcome;
    if (outcome == Outcome::Unknown)
        look([this, problem] { settle(fail(problem)); });
    else if (outcome == Outcome::PerhapsEarlier && m_retried)
        look([this, problem] { refuse(problem); });
    else
        refuse(problem);
}

void Commit::look(std::function<void()> notThere)
{
    m_tools.node->connections(this)->then(this, [this, notThere = std::move(notThere)](const Result<QList<Connection>> &all) {
        if (!all) {
            settle(fail(all.error()));
            return;
        }
        const auto ours = std::ranges::find_if(*all, [this](const Connection &connection) { return isOurs(connection); });
        if (ours != all->end())
            finish(*ours, {});
        else
            notThere();
    });
}

bool Commit::isOurs(const Connection &connection) const
{
    const bool named = m_intent.wanted.name.isEmpty() || connection.name.compare(m_intent.wanted.name, Qt::CaseInsensitive) == 0;
    return named && !m_intent.idsBefore.contains(connection.id);
}

void Commit::finish(const Connection &connection, const std::optional<InvitationCode> &code)
{
    const bool needsCode = m_intent.kind == Intent::Kind::Initiate && (code || connection.status == Connection::Status::Pending);
    if (!needsCode) {
        (void)m_tools.intents->remove(m_intent.key);
        settle(Committed{connection, {}, false, {}});
        return;
    }
    if (code) {
        // The intent stays until the code is kept, so that a crash before that leads back here.
        m_tools.keeper->keep(connection.id, *code)
            ->then(m_tools.keeper,
                   [intents = m_tools.intents, key = m_intent.key](const Result<Done> &) { (void)intents->remove(key); });
        settle(Committed{connection, code, false, {}});
        return;
    }
    if (m_lookOnly) {
        // Nobody asks for a code now: a new one could void one that was handed out.
        m_tools.keeper->keptCodeOf(connection.id, this)->then(this, [this, connection](const Result<InvitationCode> &kept) {
            (void)m_tools.intents->remove(m_intent.key);
            settle(Committed{connection, kept ? std::optional(*kept) : std::nullopt, false, {}});
        });
        return;
    }
    m_tools.keeper->codeOf(connection.id, this)->then(this, [this, connection](const Result<KeptCode> &kept) {
        (void)m_tools.intents->remove(m_intent.key);
        if (kept)
            settle(Committed{connection, kept->code, kept->isNew, {}});
        else
            settle(Committed{connection, {}, false, kept.error()});
    });
}

void Commit::refuse(const Problem &problem)
{
    (void)m_tools.intents->remove(m_intent.key);
    settle(fail(problem));
}
