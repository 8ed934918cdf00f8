// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/ProjectSearch.h"

#include "node/Node.h"

using namespace std::chrono_literals;

ProjectSearch::ProjectSearch(Node &node, Clock &clock, Side side, QObject *parent)
    : QObject(parent)
    , m_node(node)
    , m_side(side)
    , m_pause(clock.alarm([this] { askNow(); }))
{
}

void ProjectSearch::setText(const QString &text)
{
    if (m_asked && text == m_text)
        return;
    m_text = text;
    m_pause->start(m_asked ? 250ms : 0ms);
    m_asked = true;
    emit changed();
}

void ProjectSearch::retry()
{
    m_pause->start(0ms);
    emit changed();
}

void ProjectSearch::askNow()
{
    auto *asked = m_side == Side::Local ? m_node.projects(m_text, this) : m_node.remoteProjects(m_text, this);
    m_job = asked->then(this, [this](const Result<QStringList> &names) {
        m_problem = names ? std::nullopt : std::optional(names.error());
        m_names = names.value_or(QStringList());
        emit changed();
    });
}
