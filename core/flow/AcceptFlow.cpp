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

QList<AcceptStep> AcceptFlow::steps() const
{
    using enum AcceptStep;
    if (m_handedOverFrom == Code)
        return {Code, HandOver, Accepted};
    return m_handedOverFrom ? QList{Code, Check, HandOver, Accepted} : QList{Code, Check, Accepted};
}

bool AcceptFlow::canGoBack() const
{
    return (m_step == AcceptStep::Check || m_step == AcceptStep::HandOver) && m_phase == WizardPhase::Editing;
}

bool AcceptFlow::needsProject() const
{
    const InstanceDescription unasked{.tracker = trackerFromAddress(m_instance.exalateUrl)};
    return m_own.value_or(unasked).offersProjects();
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
    const bool isLast = m_step == AcceptStep::Check || m_step == AcceptStep::HandOver;
    if (!isLast || m_phase != WizardPhase::Editing)
        return;
    if (m_step == AcceptStep::Check && needsProject() && m_project.isEmpty())
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
        enter(steps().value(steps().indexOf(m_step) - 1, AcceptStep::Code));
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
        if (m_step == AcceptStep::HandOver)
            takeOver();
        else
            accept();
        break;
    }
    emit changed();
}

void AcceptFlow::enter(AcceptStep step)
{
    m_step = step;
    m_problem.reset();
    if (step == AcceptStep::Code || step == AcceptStep::Check)
        m_handedOverFrom.reset(); // the node is asked again: it may be able to by now
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
        const auto open = preview ? std::nullopt : openIntent();
        if (open && preview.error().key == ProblemKey::Gone) {
            findOut(*open, preview.error()); // it may be us who used it
            return;
        }
        if (!preview) {
            refuse(preview.error());
            return;
        }
        m_preview = *preview;
        apply(WizardEvent::Answered);
    });
}

void AcceptFlow::accept()
{
    if (!m_workspace->current() || m_workspace->current()->id != m_instance.id) {
        refuse({.key = ProblemKey::ConnectionLost, .host = hostOf(m_instance.exalateUrl)});
        return;
    }
    Intent intent{
        .key = QUuid::createUuid().toString(QUuid::WithoutBraces), .kind = Intent::Kind::Accept, .instanceId = m_instance.id};
    intent.wanted.name = m_preview ? m_preview->connectionName : QString();
    intent.wanted.project = needsProject() ? m_project : QString();
    intent.fingerprint = m_code->fingerprint();
    if (const auto open = openIntent()) {
        const QString project = intent.wanted.project;
        intent = *open;
        intent.wanted.project = project;
        m_workspace->takeUp(open->key);
    }
    m_asking =
        (new Commit(m_workspace->commitTools(), intent, *m_code, this))->then(this, [this](const Result<Committed> &result) {
            if (result)
                takeAccepted(*result);
            else
                refuse(result.error());
        });
}

std::optional<Intent> AcceptFlow::openIntent() const
{
    if (!m_code)
        return std::nullopt;
    for (const Intent &intent : m_workspace->intents().intents()) {
        if (intent.instanceId == m_instance.id && intent.kind == Intent::Kind::Accept
            && intent.fingerprint == m_code->fingerprint())
            return intent;
    }
    return std::nullopt;
}

void AcceptFlow::findOut(const Intent &intent, const Problem &otherwise)
{
    m_workspace->takeUp(intent.key);
    m_asking = Commit::findOut(m_workspace->commitTools(), intent, Commit::Patience, this)
                   ->then(this, [this, otherwise](const Result<Committed> &found) {
                       if (found)
                           takeAccepted(*found);
                       else
                           refuse(found.error().key == ProblemKey::Gone ? otherwise : found.error());
                   });
}

void AcceptFlow::abandon()
{
    m_asking.cancel();
    if (const auto open = openIntent())
        m_workspace->leave(open->key);
}

void AcceptFlow::takeAccepted(const Committed &committed)
{
    m_committed = committed;
    m_text.clear();
    apply(WizardEvent::Settled);
    if (m_workspace->watch())
        m_workspace->watch()->refresh();
}

void AcceptFlow::refuse(const Problem &problem)
{
    if (problem.key == ProblemKey::NoSuchOperation && m_step != AcceptStep::HandOver) {
        apply(WizardEvent::Refused);
        handOver();
        return;
    }
    m_problem = problem;
    apply(WizardEvent::Refused);
}

void AcceptFlow::handOver()
{
    m_handOver.begin(m_workspace, this);
    m_handedOverFrom = m_step;
    enter(AcceptStep::HandOver);
    emit browserNeeded(m_instance.exalateUrl);
}

/// Goes on with the connection that the console made of the invitation.
void AcceptFlow::takeOver()
{
    if (!m_workspace->current() || m_workspace->current()->id != m_instance.id) {
        refuse({.key = ProblemKey::ConnectionLost, .host = hostOf(m_instance.exalateUrl)});
        return;
    }
    const auto take = [this](const Result<std::optional<Connection>> &found) {
        if (!found) {
            refuse(found.error());
        } else if (!*found) {
            apply(WizardEvent::Refused);
            emit missing(AcceptField::NewConnection);
        } else {
            takeAccepted({**found, {}, false, {}});
        }
    };
    const QString name = m_preview ? m_preview->connectionName : QString();
    m_asking = m_handOver.find(m_workspace, name, this)->then(this, take);
}
