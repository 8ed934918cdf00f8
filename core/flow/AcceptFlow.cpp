// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/AcceptFlow.h"

#include "flow/ConnectionWatch.h"
#include "flow/ProjectSearch.h"
#include "flow/Workspace.h"
#include "invitation/InvitationText.h"
#include "url/InstanceUrl.h"

#include <QUuid>

AcceptFlow::AcceptFlow(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_instance(workspace->current().value_or(LocalInstance()))
    , m_code(fail({.key = ProblemKey::CodeNotFound}))
{
    m_projects = new ProjectSearch(m_workspace, ProjectSearch::Side::Local, this);
    connect(m_projects, &ProjectSearch::changed, this, &AcceptFlow::changed);
    if (Node *node = m_workspace->node()) {
        m_ownDescription = node->describe(this)->then(this, [this](const Result<InstanceDescription> &result) {
            if (result)
                m_own = *result;
            emit changed();
        });
    }
}

AcceptFlow::~AcceptFlow() = default;

LocalInstance AcceptFlow::localInstance() const
{
    return m_instance;
}

bool AcceptFlow::canGoBack() const
{
    return m_step == AcceptStep::Check && m_phase == WizardPhase::Editing;
}

bool AcceptFlow::needsProject() const
{
    return m_own && m_own->offersProjects();
}

void AcceptFlow::setText(const QString &pasted)
{
    if (pasted == m_text)
        return;
    m_text = pasted;
    m_code = findInvitationCode(pasted);
    m_preview.reset();
    edited();
}

void AcceptFlow::setProject(const QString &project)
{
    if (project == m_project)
        return;
    m_project = project;
    edited();
}

void AcceptFlow::next()
{
    if (m_step != AcceptStep::Code || m_phase != WizardPhase::Editing)
        return;
    if (!m_code)
        emit missing(AcceptField::Code);
    else
        apply(WizardEvent::Awaited);
}

void AcceptFlow::previous()
{
    if (canGoBack())
        apply(WizardEvent::WentBack);
}

void AcceptFlow::confirm()
{
    if (m_step != AcceptStep::Check || m_phase != WizardPhase::Editing)
        return;
    if (needsProject() && m_project.isEmpty())
        emit missing(AcceptField::Project);
    else
        apply(WizardEvent::Committed);
}

void AcceptFlow::apply(WizardEvent event)
{
    const auto to = transition(m_phase, event);
    if (!to)
        return;
    m_phase = to->phase;
    switch (to->effect) {
    case WizardEffect::None:
    case WizardEffect::ShowProblem:
        break;
    case WizardEffect::EnterNext:
        enter(AcceptStep::Check);
        return;
    case WizardEffect::EnterPrevious:
        enter(AcceptStep::Code);
        return;
    case WizardEffect::EnterLast:
        enter(AcceptStep::Accepted);
        return;
    case WizardEffect::StartCheck:
        m_problem.reset();
        askWhatItSays();
        break;
    case WizardEffect::StartCommit:
        m_problem.reset();
        accept();
        break;
    }
    emit changed();
}

void AcceptFlow::enter(AcceptStep step)
{
    m_step = step;
    m_problem.reset();
    if (step == AcceptStep::Check && needsProject())
        m_projects->setText(m_project);
    emit stepEntered(step);
    emit changed();
}

void AcceptFlow::edited()
{
    m_problem.reset();
    if (m_phase == WizardPhase::Checking)
        m_asking.cancel();
    apply(WizardEvent::Edited);
}

void AcceptFlow::askWhatItSays()
{
    if (!m_workspace->node())
        return;
    m_asking = m_workspace->node()->preview(*m_code, this)->then(this, [this](const Result<InvitationPreview> &preview) {
        if (preview)
            m_preview = *preview;
        else
            m_problem = preview.error();
        apply(preview ? WizardEvent::Answered : WizardEvent::Refused);
    });
}

void AcceptFlow::accept()
{
    if (!m_workspace->current() || m_workspace->current()->id != m_instance.id) {
        m_problem = Problem{.key = ProblemKey::ConnectionLost, .host = hostOf(m_instance.exalateUrl)};
        apply(WizardEvent::Refused);
        return;
    }
    Intent intent{
        .key = QUuid::createUuid().toString(QUuid::WithoutBraces), .kind = Intent::Kind::Accept, .instanceId = m_instance.id};
    intent.wanted.name = m_preview ? m_preview->connectionName : QString();
    intent.wanted.project = needsProject() ? m_project : QString();
    intent.fingerprint = m_code->fingerprint();
    for (const Intent &former : m_workspace->intents().intents()) {
        if (former.key != m_intentKey || former.fingerprint != intent.fingerprint)
            continue;
        const QString project = intent.wanted.project;
        intent = former;
        intent.wanted.project = project;
    }
    m_intentKey = intent.key;
    m_asking =
        (new Commit(m_workspace->commitTools(), intent, *m_code, this))->then(this, [this](const Result<Committed> &result) {
            if (!result) {
                m_problem = result.error();
                apply(WizardEvent::Refused);
                return;
            }
            m_committed = *result;
            m_text.clear();
            apply(WizardEvent::Settled);
            if (m_workspace->watch())
                m_workspace->watch()->refresh();
        });
}
