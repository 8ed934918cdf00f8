// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/AcceptFlow.h"

#include "url/InstanceUrl.h"

#include <QUuid>

AcceptFlow::AcceptFlow(std::shared_ptr<InstanceSession> session, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_own(m_session->node(), OwnSide::Wanted::Description, this)
    , m_console(m_session)
    , m_projects(m_session->node(), m_session->environment().clock, ProjectSearch::Side::Local, this)
    , m_code(fail({.key = ProblemKey::CodeNotFound}))
    , m_listTime(m_session->environment().clock.alarm([this] {
        m_isListTimeOver = true;
        emit changed();
    }))
    , m_watchPause(m_session->environment().clock.alarm([this] { watchConsole(); }))
{
    connect(&m_projects, &ProjectSearch::changed, this, &AcceptFlow::changed);
    connect(&m_own, &OwnSide::changed, this, &AcceptFlow::changed);
}

AcceptFlow::~AcceptFlow() = default;

QList<AcceptStep> AcceptFlow::steps() const
{
    using enum AcceptStep;
    const bool canAccept = m_own.mayOffer(NodeOperation::Preview) && m_own.mayOffer(NodeOperation::Accept);
    if (m_handedOverFrom == Code || (!m_handedOverFrom && !canAccept && m_step == Code))
        return {Code, HandOver, Accepted};
    return m_handedOverFrom ? QList{Code, Check, HandOver, Accepted} : QList{Code, Check, Accepted};
}

bool AcceptFlow::canGoBack() const
{
    return (m_step == AcceptStep::Check || m_step == AcceptStep::HandOver) && m_phase == WizardPhase::Editing;
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
        m_waitsUntil.reset();
        if (m_step == AcceptStep::HandOver)
            finishFromConsole();
        else
            accept(std::exchange(m_sendsAnyway, false) ? Commit::Earlier::SendAnyway : Commit::Earlier::LookFirst);
        break;
    }
    emit changed();
}

void AcceptFlow::enter(AcceptStep step)
{
    m_watching.cancel();
    m_watchPause->stop();
    m_listTime->stop();
    m_isListTimeOver = false;
    if (step == AcceptStep::HandOver) {
        m_watchPause->start(ConsoleHandOver::WatchPause);
        m_listTime->start(ConsoleHandOver::ListTime);
    }
    m_step = step;
    m_problem.reset();
    if (step == AcceptStep::Code || step == AcceptStep::Check)
        m_handedOverFrom.reset(); // so that the node is asked again: it may have the operation by now
    if (step == AcceptStep::Check && needsProject())
        m_projects.setText(m_project);
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
    m_asking = m_session->node().preview(m_code->code, this)->then(this, [this](const Result<InvitationPreview> &preview) {
        const auto open = preview ? std::nullopt : openIntent();
        if (open && preview.error().key == ProblemKey::Gone) {
            findOut(*open, preview.error()); // we may have used it ourselves
            return;
        }
        const auto accepted = m_session->intents().acceptedConnection(m_code->code.fingerprint());
        if (!preview && accepted) {
            onAccepted({.connection = *accepted});
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

void AcceptFlow::accept(Commit::Earlier earlier)
{
    Intent intent{.key = QUuid::createUuid().toString(QUuid::WithoutBraces),
                  .kind = Intent::Kind::Accept,
                  .instanceId = m_session->instance().id};
    if (m_preview) {
        intent.wanted.name = m_preview->connectionName;
        intent.wanted.destination = m_preview->fromUrl;
    }
    intent.wanted.project = needsProject() ? m_project : QString();
    intent.fingerprint = m_code->code.fingerprint();
    if (const auto open = openIntent()) {
        const QString project = intent.wanted.project;
        intent = *open;
        intent.wanted.project = project;
        m_session->intents().resume(open->key);
    }
    auto *commit = new Commit(m_session->commitTools(), intent, m_code->code, this, earlier);
    connect(commit, &Commit::waits, this, [this](const QDateTime &until) {
        m_waitsUntil = until;
        emit changed();
    });
    m_asking = commit->then(this, [this](const Result<Committed> &result) {
        if (result)
            onAccepted(*result);
        else
            refuse(result.error());
    });
}

std::optional<Intent> AcceptFlow::openIntent() const
{
    return m_code ? m_session->intents().byFingerprint(m_code->code.fingerprint()) : std::nullopt;
}

void AcceptFlow::findOut(const Intent &intent, const Problem &otherwise)
{
    m_session->intents().resume(intent.key);
    m_asking = Commit::findOut(m_session->commitTools(), intent, Commit::Patience::WaitUntilOver, this)
                   ->then(this, [this, otherwise](const Result<Committed> &found) {
                       if (found)
                           onAccepted(*found);
                       else
                           refuse(found.error().key == ProblemKey::Gone ? otherwise : found.error());
                   });
}

void AcceptFlow::acceptAnyway()
{
    if (!isOutcomeUnknown() || m_step != AcceptStep::Check || m_phase != WizardPhase::Editing)
        return;
    m_sendsAnyway = true;
    apply(WizardEvent::Committed);
}

bool AcceptFlow::canHandOver() const
{
    return m_problem && m_code && m_step != AcceptStep::HandOver && m_phase == WizardPhase::Editing;
}

void AcceptFlow::handOver()
{
    if (canHandOver())
        handOverToConsole();
}

void AcceptFlow::takeFromConsole(const QString &connectionId)
{
    if (m_step != AcceptStep::HandOver || m_phase != WizardPhase::Editing)
        return;
    if (const auto made = m_console.take(connectionId, false)) {
        apply(WizardEvent::Committed);
        m_asking.cancel(); // nothing is left to look for
        onAccepted(*made);
    }
}

bool AcceptFlow::canSayItIsThere() const
{
    return m_isListTimeOver && m_step == AcceptStep::HandOver && m_phase == WizardPhase::Editing
        && m_console.candidates().isEmpty() && !localInstance().isGuided();
}

void AcceptFlow::sayItIsThere()
{
    if (!canSayItIsThere())
        return;
    apply(WizardEvent::Committed);
    m_asking.cancel(); // nothing is left to look for
    onAccepted(atTheirWord());
}

/// What the person says that the console has accepted. No node has told its id or its name.
Committed AcceptFlow::atTheirWord() const
{
    const QString name = m_preview ? m_preview->connectionName : m_code->code.fingerprint();
    return {.connection = {.id = {}, .name = name, .status = Connection::Status::Active}};
}

void AcceptFlow::abandon()
{
    m_asking.cancel();
    if (const auto open = openIntent())
        m_session->intents().release(open->key);
}

void AcceptFlow::onAccepted(const Committed &committed)
{
    m_committed = m_session->withId(committed, std::nullopt);
    m_session->note(JournalEntry::Event::Accepted, m_committed->connection, m_code ? std::optional(m_code->code) : std::nullopt);
    if (const auto open = openIntent(); open && m_step == AcceptStep::HandOver)
        m_session->intents().end(open->key); // the console did what the request did not
    m_text.clear();
    apply(WizardEvent::Succeeded);
    m_session->watch().refresh();
}

void AcceptFlow::refuse(const Problem &problem)
{
    if (isForConsole(problem.key) && m_step != AcceptStep::HandOver) {
        apply(WizardEvent::Refused);
        handOverToConsole();
        if (problem.key != ProblemKey::NoSuchOperation && !problem.text.isEmpty())
            m_problem = problem; // the node's own words
        emit changed();
        return;
    }
    m_problem = problem;
    apply(WizardEvent::Refused);
}

void AcceptFlow::handOverToConsole()
{
    const auto open = openIntent();
    const QString name = m_preview ? m_preview->connectionName : open ? open->wanted.name : QString();
    const QUrl destination = m_preview ? m_preview->fromUrl : open ? open->wanted.destination : QUrl();
    m_console.begin(name, destination, open, this);
    m_handedOverFrom = m_step;
    enter(AcceptStep::HandOver);
    emit browserNeeded(m_own.console());
}

/// Continues with the connection that the console made from the invitation.
void AcceptFlow::finishFromConsole()
{
    m_asking = m_console.find(false, this)->then(this, [this](const Result<std::optional<Committed>> &found) {
        if (!found) {
            refuse(found.error());
        } else if (*found) {
            onAccepted(**found);
        } else if (localInstance().isGuided()) {
            onAccepted(atTheirWord()); // nobody else can tell
        } else {
            apply(WizardEvent::Refused);
            emit missing(AcceptField::NewConnection);
        }
    });
}

void AcceptFlow::watchConsole()
{
    m_watching = m_console.find(false, this)
                     ->then(this, [this, before = m_console.candidates()](const Result<std::optional<Committed>> &found) {
                         m_watchPause->start(ConsoleHandOver::pauseAfter(found));
                         if (m_phase != WizardPhase::Editing)
                             return;
                         if (found && *found)
                             m_console.suggest((*found)->connection); // nothing but the person knows that it is this one
                         if (m_console.candidates() != before)
                             emit changed();
                     });
}
