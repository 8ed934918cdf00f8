// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/ProjectSearch.h"

#include "flow/Workspace.h"

using namespace std::chrono_literals;

ProjectSearch::ProjectSearch(Workspace *workspace, Side side, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_side(side)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ProjectSearch::askNow);
}

void ProjectSearch::setText(const QString &text)
{
    if (m_asked && text == m_text)
        return;
    m_text = text;
    m_pause.start(m_asked ? 250ms : 0ms);
    m_asked = true;
    emit changed();
}

void ProjectSearch::retry()
{
    m_pause.start(0);
    emit changed();
}

void ProjectSearch::askNow()
{
    Node *node = m_workspace->node();
    if (!node)
        return;
    auto *asked = m_side == Side::Local ? node->projects(m_text, this) : node->remoteProjects(m_text, this);
    m_job = asked->then(this, [this](const Result<QStringList> &names) {
        m_problem = names ? std::nullopt : std::optional(names.error());
        m_names = names.value_or(QStringList());
        emit changed();
    });
}
