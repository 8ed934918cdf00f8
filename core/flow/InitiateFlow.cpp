// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/InitiateFlow.h"

#include "session/CreateConnection.h"

using namespace std::chrono_literals;

namespace {

constexpr auto DraftPause = 1s;

} // namespace

InitiateFlow::InitiateFlow(std::shared_ptr<InstanceSession> session, const DraftStore &drafts,
                           std::function<QStringList()> knownHosts, QObject *parent, const AdminVerification::Timing &timing)
    : QObject(parent)
    , m_session(std::move(session))
    , m_drafts(drafts)
    , m_form(*m_session, std::move(knownHosts), this)
    , m_verification(m_session->node(), m_session->environment().clock, timing, this)
    , m_console(m_session)
    , m_draftPause(m_session->environment().clock.alarm([this] { saveDraft(); }))
    , m_listTime(m_session->environment().clock.alarm([this] {
        m_isListTimeOver = true;
        emit changed();
    }))
    , m_watchPause(m_session->environment().clock.alarm([this] { watchConsole(); }))
{
    connect(&m_form, &InitiateForm::changed, this, &InitiateFlow::changed);
    connect(&m_form, &InitiateForm::edited, this, [this] {
        if (m_step == InitiateStep::HandOver)
            beginConsole();
        edited();
    });
    connect(&m_form, &InitiateForm::answered, this, &InitiateFlow::resumeNext);
    connect(&m_form, &InitiateForm::addressChanged, &m_verification, &AdminVerification::reset);
    connect(&m_verification, &AdminVerification::changed, this, &InitiateFlow::changed);
    connect(&m_verification, &AdminVerification::browserNeeded, this, &InitiateFlow::browserNeeded);
    connect(&m_verification, &AdminVerification::notOffered, this, &InitiateFlow::handOverToConsole);
}

InitiateFlow::~InitiateFlow()
{
    if (m_draftPause->isActive())
        saveDraft(); // the program ends in the second after a key was pressed
}

// ---- the content of the pages

InitiateDraft InitiateFlow::draft() const
{
    InitiateDraft draft = m_form.draft();
    draft.intentKey = m_intentKey;
    return draft;
}

QList<InitiateStep> InitiateFlow::steps() const
{
    QList<InitiateStep> steps = m_form.steps();
    if (m_phase == WizardPhase::Committed)
        steps.last() = m_step; // the list has told what came of it
    return steps;
}

bool InitiateFlow::isCommitStep() const
{
    const QList<InitiateStep> all = steps();
    return all.indexOf(m_step) == all.size() - 2;
}

bool InitiateFlow::isForConsole() const
{
    return steps().contains(InitiateStep::HandOver);
}

bool InitiateFlow::canGoBack() const
{
    return steps().indexOf(m_step) > 0 && (m_phase == WizardPhase::Editing || m_phase == WizardPhase::Checking);
}

bool InitiateFlow::isWorthKeeping() const
{
    return m_phase != WizardPhase::Committed && m_form.filledIn() > 1;
}

NewConnection InitiateFlow::wanted() const
{
    NewConnection wanted = m_form.wanted();
    if (steps().contains(InitiateStep::Verification))
        wanted.verificationId = m_verification.id();
    return wanted;
}

// ---- the person's actions

void InitiateFlow::lookUpNow()
{
    m_form.lookUpNow();
    if (m_form.isWithoutUrl() || !m_form.address())
        emit missing(InitiateField::Url);
}

void InitiateFlow::startVerification()
{
    if (m_form.address())
        m_verification.start(m_form.destination());
}

void InitiateFlow::setConsoleText(const QString &pasted)
{
    if (!m_console.setPastedText(pasted))
        return;
    if (m_phase == WizardPhase::Committed) {
        if (!m_committed->code && m_console.code()) {
            m_committed = m_console.completed(m_committed->connection);
            m_console.forgetPastedText();
            emit stepEntered(m_step); // now with a code
        }
        emit changed();
        return;
    }
    if (m_console.code() && m_watchPause->isActive())
        m_watchPause->start(ConsoleHandOver::CodePause);
    edited();
}

void InitiateFlow::next()
{
    if (m_phase != WizardPhase::Editing)
        return;
    if (const auto field = firstMissing()) {
        if (*field == InitiateField::Url)
            m_form.lookUpNow(); // without the pause: a problem with the address shows at once
        emit missing(*field);
        return;
    }
    if (m_step == InitiateStep::Destination && !m_form.haveAnswered()) {
        m_commitsAfterCheck = isCommitStep();
        apply(WizardEvent::Awaited);
    } else {
        apply(isCommitStep() ? WizardEvent::Committed : WizardEvent::Advanced);
    }
}

void InitiateFlow::previous()
{
    if (canGoBack())
        apply(WizardEvent::WentBack);
}

void InitiateFlow::sendAnyway()
{
    if (!isOutcomeUnknown() || m_phase != WizardPhase::Editing || !isCommitStep())
        return;
    m_sendsAnyway = true;
    apply(WizardEvent::Committed);
}

bool InitiateFlow::canHandOver() const
{
    const bool isRefused = m_problem || m_verification.problem();
    return isRefused && isCommitStep() && m_step != InitiateStep::HandOver && m_phase == WizardPhase::Editing;
}

void InitiateFlow::handOver()
{
    if (canHandOver())
        handOverToConsole();
}

void InitiateFlow::takeFromConsole(const QString &connectionId)
{
    if (m_step != InitiateStep::HandOver || m_phase != WizardPhase::Editing)
        return;
    if (const auto made = m_console.take(connectionId, m_form.codeComes() != CodeComes::Never))
        adopt(*made);
}

bool InitiateFlow::canSayItIsThere() const
{
    const bool isNothingShown = m_console.candidates().isEmpty() && m_console.seen().isEmpty();
    return m_isListTimeOver && m_step == InitiateStep::HandOver && m_phase == WizardPhase::Editing && isNothingShown
        && !localInstance().isGuided();
}

void InitiateFlow::sayItIsThere()
{
    if (canSayItIsThere())
        adopt(atTheirWord());
}

void InitiateFlow::abandon()
{
    m_commit.cancel();
    m_draftPause->stop();
    (void)m_drafts.clear();
    if (!m_intentKey.isEmpty())
        m_session->intents().release(m_intentKey);
}

void InitiateFlow::restore(const InitiateDraft &draft)
{
    m_intentKey = draft.intentKey;
    m_form.restore(draft);
}

// ---- the way through the steps

void InitiateFlow::apply(WizardEvent event)
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
        enter(steps().value(steps().indexOf(m_step) + 1, m_step));
        return;
    case WizardEffect::EnterPrevious:
        enter(steps().value(steps().indexOf(m_step) - 1, m_step));
        return;
    case WizardEffect::EnterLast:
        enter(m_committed->code || m_committed->connection.status == Connection::Status::Pending ? InitiateStep::Invitation
                                                                                                 : InitiateStep::Connected);
        return;
    case WizardEffect::StartCheck:
        m_problem.reset();
        m_form.askAgain();
        break;
    case WizardEffect::StartCommit:
        m_problem.reset();
        m_waitsUntil.reset();
        if (m_step == InitiateStep::HandOver)
            finishFromConsole();
        else
            create(std::exchange(m_sendsAnyway, false) ? Commit::Earlier::SendAnyway : Commit::Earlier::LookFirst);
        break;
    }
    emit changed();
}

void InitiateFlow::enter(InitiateStep step)
{
    m_watching.cancel();
    m_watchPause->stop();
    m_listTime->stop();
    m_isListTimeOver = false;
    if (step == InitiateStep::Destination)
        m_form.forgetOffer();
    else
        m_form.keepOffer();
    if (step == InitiateStep::HandOver) {
        beginConsole();
        m_watchPause->start(ConsoleHandOver::WatchPause);
        m_listTime->start(ConsoleHandOver::ListTime);
    }
    m_step = step;
    m_problem.reset();
    // On the way back, ask the node again: it may have the operation by now.
    if (step != InitiateStep::HandOver && m_phase != WizardPhase::Committed)
        m_form.setHandsOver(false);
    if (step == InitiateStep::HandOver)
        emit browserNeeded(m_form.own().console());
    if (step == InitiateStep::Project)
        m_form.projects()->setText(m_form.entered().project);
    emit stepEntered(step);
    emit changed();
}

void InitiateFlow::edited()
{
    m_problem.reset();
    m_draftPause->start(DraftPause);
    apply(WizardEvent::Edited);
}

void InitiateFlow::resumeNext()
{
    const OwnSide &own = m_form.own();
    const bool lookUpFailed = m_form.lookup().state() == DestinationLookup::State::Failed;
    // In the console a person enters the address: whether anything is found there informs them, and stops nobody.
    // That there may be no such customer of a vendor is said, and may be wrong.
    const bool isDoubt = lookUpFailed && m_form.lookup().problem()->key == ProblemKey::NoSuchTenant;
    const bool lookUpStops = lookUpFailed && !isDoubt && !isForConsole();
    if (m_phase != WizardPhase::Checking || m_form.isAsking()) {
        emit changed();
    } else if (lookUpStops || own.problem()) {
        if (!lookUpStops)
            m_problem = own.problem();
        apply(WizardEvent::Refused);
    } else if (const auto field = firstMissing()) { // a choice may have turned out to be unavailable
        apply(WizardEvent::Refused);
        emit missing(*field);
    } else if (isCommitStep()) {
        apply(WizardEvent::Refused);
        if (m_commitsAfterCheck)
            apply(WizardEvent::Committed);
    } else {
        apply(WizardEvent::Answered);
    }
}

std::optional<InitiateField> InitiateFlow::firstMissing() const
{
    if (m_step == InitiateStep::Verification && m_verification.state() != AdminVerification::State::Confirmed)
        return InitiateField::Verification;
    const bool needsCode = m_step == InitiateStep::HandOver && m_form.codeComes() == CodeComes::Always;
    if (needsCode && !m_console.code() && m_console.seen().isEmpty())
        return InitiateField::InvitationCode;
    return m_form.firstMissing(m_step);
}

// ---- the commit

void InitiateFlow::create(Commit::Earlier earlier)
{
    CreateConnection::Wish wish{.wanted = wanted(), .intentKey = m_intentKey, .earlier = earlier};
    if (!steps().contains(InitiateStep::ConnectionInformation)) {
        wish.wanted.name = m_form.unaskedName();
        wish.nameMayChange = true;
    }
    auto *create = new CreateConnection(m_session, wish, this);
    connect(create, &CreateConnection::tryBegins, this, [this](const QString &intentKey) {
        m_intentKey = intentKey;
        saveDraft(); // so that the next start knows which draft the intent belongs to
    });
    connect(create, &CreateConnection::waits, this, [this](const QDateTime &until) {
        m_waitsUntil = until;
        emit changed();
    });
    m_commit = create->then(this, [this](const Result<Committed> &result) {
        if (result)
            onCommitted(*result);
        else
            refuse(result.error());
    });
}

void InitiateFlow::onCommitted(const Committed &committed)
{
    using Event = JournalEntry::Event;
    m_committed = m_session->withId(committed, wanted());
    m_session->note(m_step == InitiateStep::HandOver ? Event::MadeInConsole : Event::Created, m_committed->connection,
                    m_committed->code);
    if (m_session->intents().byKey(m_intentKey) && m_step == InitiateStep::HandOver)
        m_session->intents().end(m_intentKey); // the console did what the request did not
    m_console.forgetPastedText();
    m_draftPause->stop();
    (void)m_drafts.clear();
    apply(WizardEvent::Succeeded);
    m_session->watch().refresh();
}

/// Shows the problem on the page where the person can fix it.
void InitiateFlow::refuse(const Problem &problem)
{
    apply(WizardEvent::Refused);
    m_session->watch().refresh(); // the list shows the outcome, whatever it is
    if (::isForConsole(problem.key) && m_step != InitiateStep::HandOver) {
        handOverToConsole();
        if (problem.key != ProblemKey::NoSuchOperation && !problem.text.isEmpty())
            m_problem = problem; // the node's own words
        emit changed();
        return;
    }
    if (m_step == InitiateStep::Verification && problem.key == ProblemKey::Rejected)
        m_verification.reset(); // it may be too old by now
    std::optional<InitiateStep> mendedAt;
    if (problem.key == ProblemKey::NameTaken)
        mendedAt = InitiateStep::ConnectionInformation;
    else if (problem.key == ProblemKey::ProjectGone)
        mendedAt = InitiateStep::Project;
    if (mendedAt && *mendedAt != m_step && steps().contains(*mendedAt))
        enter(*mendedAt);
    m_problem = problem;
    emit changed();
}

// ---- the node's own console

void InitiateFlow::handOverToConsole()
{
    m_verification.reset();
    m_form.setHandsOver(true);
    enter(InitiateStep::HandOver);
}

void InitiateFlow::beginConsole()
{
    const NewConnection wish = wanted();
    const auto open = m_session->intents().byKey(m_intentKey);
    const QString requested = open ? open->wanted.name : QString();
    m_console.begin(m_form.asksForNames() ? wish.name : requested, wish.destination, open, this);
}

void InitiateFlow::watchConsole()
{
    const auto shown = [this] { return std::pair(m_console.candidates(), m_console.seen()); };
    m_watching = m_console.find(m_form.codeComes() != CodeComes::Never, this)
                     ->then(this, [this, shown, before = shown()](const Result<std::optional<Committed>> &found) {
                         m_watchPause->start(ConsoleHandOver::pauseAfter(found));
                         if (m_phase != WizardPhase::Editing)
                             return;
                         if (found && *found && isComplete(**found))
                             adopt(**found);
                         else if (shown() != before)
                             emit changed();
                     });
}

/// True if nothing is left to wait for.
bool InitiateFlow::isComplete(const Committed &made) const
{
    if (made.connection.id.isEmpty())
        return localInstance().isGuided() && made.code.has_value(); // no list will tell more
    const bool isActive = made.connection.status == Connection::Status::Active;
    return made.code || m_form.codeComes() == CodeComes::Never || (m_form.codeComes() == CodeComes::Perhaps && isActive);
}

/// Goes on with a connection that the console has made.
void InitiateFlow::adopt(const Committed &made)
{
    apply(WizardEvent::Committed);
    m_commit.cancel(); // nothing is left to look for
    onCommitted(made);
}

void InitiateFlow::finishFromConsole()
{
    m_commit = m_console.find(m_form.codeComes() != CodeComes::Never, this)
                   ->then(this, [this](const Result<std::optional<Committed>> &found) {
                       if (!found) {
                           refuse(found.error());
                       } else if (*found) {
                           onCommitted(**found);
                       } else if (localInstance().isGuided()) {
                           onCommitted(atTheirWord()); // nobody else can tell
                       } else {
                           apply(WizardEvent::Refused);
                           emit missing(InitiateField::NewConnection);
                       }
                   });
}

/// What the person says that the console has made. No node has told its id.
Committed InitiateFlow::atTheirWord() const
{
    const bool isActive = m_form.codeComes() == CodeComes::Never;
    Committed made{.connection = {.id = {},
                                  .name = wanted().name,
                                  .status = isActive ? Connection::Status::Active : Connection::Status::Pending}};
    if (!isActive && m_console.code())
        made.code = m_console.code()->code;
    return made;
}

void InitiateFlow::saveDraft()
{
    if (m_phase == WizardPhase::Committed)
        return;
    InitiateDraft saved = draft();
    // Text beside the address may be anything, including a code or a password (rules.md 22).
    saved.urlText = m_form.address() ? m_form.address()->address() : QString();
    m_session->report(m_drafts.save(saved));
}
