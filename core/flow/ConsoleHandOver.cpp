// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/ConsoleHandOver.h"

#include "session/InvitationCodes.h"

#include <algorithm>

ConsoleHandOver::ConsoleHandOver(std::shared_ptr<InstanceSession> session)
    : m_session(std::move(session))
    , m_code(fail({.key = ProblemKey::CodeNotFound}))
{
}

void ConsoleHandOver::begin(const QString &connectionName, const QUrl &destination, const std::optional<Intent> &open,
                            QObject *owner)
{
    m_wanted = {.name = connectionName, .destination = destination, .isByHand = true};
    if (m_begun)
        return;
    m_begun = true;
    if (open && open->attempted) {
        m_before = open->before;
        m_isBeforeWhole = open->isBeforeWhole;
        return;
    }
    const auto remember = [this](const ConnectionList &all) {
        m_before = SeenIds(all.connections);
        m_isBeforeWhole = all.isWhole;
    };
    if (m_session->watch().isLoaded())
        remember(m_session->watch().list());
    m_reading = m_session->node().connections(owner)->then(owner, [remember](const Result<ConnectionList> &all) {
        if (all)
            remember(*all);
    });
}

bool ConsoleHandOver::setPastedText(const QString &pasted)
{
    if (pasted == m_pasted)
        return false;
    m_pasted = pasted;
    m_code = findInvitationCode(pasted);
    return true;
}

Job<std::optional<Committed>> *ConsoleHandOver::find(bool leadsToCode, QObject *owner)
{
    using Found = std::optional<Committed>;
    const auto code = codeIf(leadsToCode);
    return m_session->node()
        .connections(owner)
        ->orElse([code](const Problem &problem, QObject *inner) {
            const bool needsNoList = code && problem.key == ProblemKey::NoSuchOperation;
            return Job<ConnectionList>::of(inner, needsNoList ? Result<ConnectionList>(ConnectionList{}) : fail(problem));
        })
        ->map([this, code](const ConnectionList &all) -> Result<Found> {
            const MadeConnection made = findMade(m_wanted, all, m_before, m_isBeforeWhole);
            m_candidates = made.others;
            m_seen = made.ours ? made.ours->name : QString();
            if (made.ours)
                return committed(*made.ours, code);
            return m_candidates.isEmpty() && code ? Found(committed({}, code)) : Found();
        });
}

std::chrono::seconds ConsoleHandOver::pauseAfter(const Result<std::optional<Committed>> &found)
{
    return found ? WatchPause : WatchPause * 5;
}

std::optional<Committed> ConsoleHandOver::take(const QString &connectionId, bool leadsToCode)
{
    const auto code = codeIf(leadsToCode);
    const auto at = std::ranges::find(m_candidates, connectionId, &Connection::id);
    if (at != m_candidates.end())
        return committed(*at, code);
    return connectionId.isEmpty() && code ? std::optional(committed({}, code)) : std::nullopt;
}

Committed ConsoleHandOver::completed(const Connection &made) const
{
    if (made.id.isEmpty())
        return m_session->withId({.connection = made, .code = codeIf(true)}, std::nullopt);
    return committed(made, codeIf(true));
}

std::optional<InvitationCode> ConsoleHandOver::codeIf(bool leadsToCode) const
{
    return leadsToCode && m_code ? std::optional(m_code->code) : std::nullopt;
}

Committed ConsoleHandOver::committed(const Connection &made, const std::optional<InvitationCode> &code) const
{
    if (made.id.isEmpty())
        return {.connection = {.id = {}, .name = m_wanted.name, .status = Connection::Status::Pending}, .code = code};
    if (code)
        m_session->codes().store(made.id, *code);
    return {.connection = made, .code = code};
}
