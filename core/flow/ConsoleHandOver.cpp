// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/ConsoleHandOver.h"

#include "invitation/InvitationText.h"
#include "session/InvitationCodes.h"

#include <algorithm>

namespace {

QStringList idsOf(const QList<Connection> &connections)
{
    QStringList ids;
    for (const Connection &connection : connections)
        ids << connection.id;
    return ids;
}

std::optional<Connection> newIn(const QList<Connection> &now, const std::optional<QStringList> &before, const QString &name)
{
    QList<Connection> candidates = now;
    if (before)
        candidates.removeIf([&before](const Connection &connection) { return before->contains(connection.id); });
    const auto isNamed = [&name](const Connection &connection) {
        return !name.isEmpty() && connection.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (const auto named = std::ranges::find_if(candidates, isNamed); named != candidates.end())
        return *named;
    if (!before)
        return Connection{.id = {}, .name = name};
    return candidates.isEmpty() ? std::nullopt : std::optional(candidates.constLast());
}

} // namespace

ConsoleHandOver::ConsoleHandOver(std::shared_ptr<InstanceSession> session)
    : m_session(std::move(session))
    , m_code(fail({.key = ProblemKey::CodeNotFound}))
{
}

void ConsoleHandOver::begin(const QString &connectionName, QObject *owner)
{
    m_name = connectionName;
    if (m_begun)
        return;
    m_begun = true;
    if (m_session->watch().isLoaded())
        m_before = idsOf(m_session->watch().connections());
    m_reading = m_session->node().connections(owner)->then(owner, [this](const Result<QList<Connection>> &all) {
        if (all)
            m_before = idsOf(*all);
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
    const auto code = leadsToCode && m_code ? std::optional(*m_code) : std::nullopt;
    return m_session->node()
        .connections(owner)
        ->map([before = m_before, name = m_name](const QList<Connection> &all) -> Result<std::optional<Connection>> {
            return newIn(all, before, name);
        })
        ->orElse([code](const Problem &problem, QObject *inner) {
            const bool needsNoList = code && problem.key == ProblemKey::NoSuchOperation;
            return Job<std::optional<Connection>>::of(
                inner, needsNoList ? Result<std::optional<Connection>>(std::nullopt) : fail(problem));
        })
        ->map([session = m_session, code, name = m_name](const std::optional<Connection> &made) -> Result<Found> {
            if (!made && !code)
                return Found();
            const Connection connection =
                made.value_or(Connection{.id = {}, .name = name, .status = Connection::Status::Pending});
            if (code && !connection.id.isEmpty())
                session->codes().store(connection.id, *code);
            return Found(Committed{.connection = connection, .code = code});
        });
}
