// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/HandOver.h"

#include "flow/Workspace.h"
#include "url/InstanceUrl.h"

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

void HandOver::begin(Workspace *workspace, QObject *owner)
{
    if (m_begun || !workspace->node())
        return;
    m_begun = true;
    if (workspace->watch()->isLoaded())
        m_before = idsOf(workspace->watch()->connections());
    m_reading = workspace->node()->connections(owner)->then(owner, [this](const Result<QList<Connection>> &all) {
        if (all)
            m_before = idsOf(*all);
    });
}

Job<std::optional<Connection>> *HandOver::find(Workspace *workspace, const QString &name, QObject *owner) const
{
    Node *node = workspace->node();
    return node->connections(owner)
        ->map([before = m_before, name](const QList<Connection> &all) -> Result<std::optional<Connection>> {
            return newIn(all, before, name);
        })
        ->tiedTo(node, {.key = ProblemKey::ConnectionLost, .host = hostOf(node->instance().exalateUrl)});
}
