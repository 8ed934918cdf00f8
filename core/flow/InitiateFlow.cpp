// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/InitiateFlow.h"

#include "connection/NewConnectionFields.h"
#include "session/CreateConnection.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto DraftPause = 1s;

} // namespace

InitiateFlow::InitiateFlow(std::shared_ptr<InstanceSession> session, const DraftStore &drafts,
                           std::function<QStringList()> knownHosts, QObject *parent, const AdminVerification::Timing &timing)
    : QObject(parent)
    , m_session(std::move(session))
    , m_drafts(drafts)
    , m_own(m_session->node(), OwnSide::Wanted::DescriptionAndLicence, this)
    , m_lookup(m_session->environment(), std::move(knownHosts), this)
    , m_sides(m_own, m_lookup)
    , m_verification(m_session->node(), m_session->environment().clock, timing, this)
    , m_console(m_session)
    , m_projects(m_session->node(), m_session->environment().clock, ProjectSearch::Side::Local, this)
    , m_remoteProjects(m_session->node(), m_session->environment().clock, ProjectSearch::Side::Remote, this)
    , m_draftPause(m_session->environment().clock.alarm([this] { saveDraft(); }))
    , m_listTime(m_session->environment().clock.alarm([this] {
        m_isListTimeOver = true;
        emit changed();
    }))
    , m_watchPause(m_session->environment().clock.alarm([this] { watchConsole(); }))
{
    connect(&m_projects, &ProjectSearch::changed, this, &InitiateFlow::changed);
    connect(&m_remoteProjects, &ProjectSearch::changed, this, &InitiateFlow::changed);
    connect(&m_own, &OwnSide::changed, this, [this] {
        proposeNames();
        resumeNext();
    });
    connect(&m_lookup, &DestinationLookup::changed, this, &InitiateFlow::changed);
    connect(&m_lookup, &DestinationLookup::addressChanged, this, [this] {
        m_verification.reset();
        if (m_sides.isWithoutUrl() || !address())
            proposeNames();
    });
    connect(&m_lookup, &DestinationLookup::finished, this, [this] {
        proposeNames();
        resumeNext();
    });
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
    return {
        .instanceId = m_session->instance().id,
        .urlText = m_lookup.text(),
        .withoutUrl = m_sides.isWithoutUrl(),
        .mode = m_mode.mode(),
        .wanted = m_entered,
        .intentKey = m_intentKey,
    };
}

InitiateRoute InitiateFlow::route() const
{
    const Offered offer = m_offered.value_or(offered());
    return {
        .mode = m_mode.mode(),
        .type = type(),
        .hasProjects = m_own.offersProjects(),
        .adminAccess = m_sides.adminAccess(),
        .canCreate = offer.create,
        .canVerify = offer.verify,
        .handsOver = m_handsOver,
    };
}

InitiateFlow::Offered InitiateFlow::offered() const
{
    return {.create = m_own.mayOffer(NodeOperation::Create), .verify = m_own.mayOffer(NodeOperation::StartVerification)};
}

QList<InitiateStep> InitiateFlow::steps() const
{
    QList<InitiateStep> steps = initiateSteps(route());
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
    if (m_phase == WizardPhase::Committed)
        return false;
    const bool others[] = {!m_lookup.text().isEmpty(), m_mode.isOwnChoice(), m_sides.adminAccess().has_value()};
    return m_names.countTyped(m_entered) + std::ranges::count(others, true) > 1;
}

QString InitiateFlow::wantedName() const
{
    if (asksForNames())
        return m_entered.name.trimmed();
    return freeName(ConnectionNames::unaskedName(m_entered), m_session->watch().names());
}

CodeComes InitiateFlow::codeComes() const
{
    return ::codeComes(route());
}

bool InitiateFlow::asksForNames() const
{
    return m_mode.mode() != ConfigurationMode::Basic;
}

NewConnection InitiateFlow::wanted() const
{
    NewConnection wanted = m_entered;
    for (const WantedText &text : WantedTexts) {
        if (text.isOnInformationPage())
            wanted.*text.member = (wanted.*text.member).trimmed();
    }
    wanted.type = type();
    wanted.mode = m_mode.mode().value_or(ConfigurationMode::Script);
    wanted.name = wantedName();
    wanted.destination = m_sides.isWithoutUrl() ? QUrl() : destination();
    if (!steps().contains(InitiateStep::Project))
        wanted.project.clear();
    if (wanted.type != ConnectionType::Local)
        wanted.remoteProject.clear();
    wanted.verificationId = steps().contains(InitiateStep::Verification) ? m_verification.id() : QString();
    return wanted;
}

// ---- the person's actions

void InitiateFlow::setUrlText(const QString &text)
{
    if (m_lookup.setText(text))
        edited();
}

void InitiateFlow::setWithoutUrl(bool withoutUrl)
{
    if (withoutUrl == m_sides.isWithoutUrl())
        return;
    m_sides.setWithoutUrl(withoutUrl);
    m_lookup.setNeeded(!withoutUrl);
    edited();
}

void InitiateFlow::allowLookAlike()
{
    if (m_lookup.allowLookAlike())
        edited();
}

void InitiateFlow::chooseMode(ConfigurationMode mode)
{
    if (m_mode.choose(mode, [this](ConfigurationMode each) { return whyNot(each); }))
        edited();
}

void InitiateFlow::setText(QString NewConnection::*text, const QString &value)
{
    if (!ConnectionNames::set(m_entered, text, value))
        return;
    if (m_step == InitiateStep::HandOver)
        beginConsole();
    edited();
}

void InitiateFlow::setAdminAccess(bool admin)
{
    if (m_sides.adminAccess() == admin)
        return;
    m_sides.setAdminAccess(admin);
    edited();
}

void InitiateFlow::lookUpNow()
{
    m_lookup.lookUpNow();
    if (m_sides.isWithoutUrl() || !address())
        emit missing(InitiateField::Url);
}

void InitiateFlow::startVerification()
{
    if (address())
        m_verification.start(destination());
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
            m_lookup.lookUpNow(); // without the pause: a problem with the address shows at once
        emit missing(*field);
        return;
    }
    if (m_step == InitiateStep::Destination && !m_sides.haveAnswered()) {
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
    if (const auto made = m_console.take(connectionId, codeComes() != CodeComes::Never))
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
    m_sides.setWithoutUrl(draft.withoutUrl);
    m_entered = draft.wanted;
    m_intentKey = draft.intentKey;
    m_mode.restore(draft.mode);
    m_lookup.setNeeded(!draft.withoutUrl);
    m_lookup.setText(draft.urlText);
    edited();
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
        if (m_own.problem())
            m_own.ask();
        if (!m_lookup.isFound())
            m_lookup.lookUpNow();
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
        m_offered.reset();
    else if (!m_offered)
        m_offered = offered();
    if (step == InitiateStep::HandOver) {
        beginConsole();
        m_watchPause->start(ConsoleHandOver::WatchPause);
        m_listTime->start(ConsoleHandOver::ListTime);
    }
    m_step = step;
    m_problem.reset();
    // On the way back, ask the node again: it may have the operation by now.
    m_handsOver = m_handsOver && (step == InitiateStep::HandOver || m_phase == WizardPhase::Committed);
    if (step == InitiateStep::HandOver)
        emit browserNeeded(m_own.console());
    if (step == InitiateStep::Project)
        m_projects.setText(m_entered.project);
    emit stepEntered(step);
    emit changed();
}

void InitiateFlow::edited()
{
    m_problem.reset();
    m_draftPause->start(DraftPause);
    updateMode();
    apply(WizardEvent::Edited);
}

void InitiateFlow::resumeNext()
{
    updateMode();
    const bool lookUpFailed = m_lookup.state() == DestinationLookup::State::Failed;
    // In the console a person enters the address: whether anything is found there informs them, and stops nobody.
    const bool lookUpStops = lookUpFailed && !isForConsole();
    const bool isOpen = m_own.isAsking() || (!m_sides.isDestinationFound() && !lookUpFailed);
    if (m_phase != WizardPhase::Checking || isOpen) {
        emit changed();
    } else if (lookUpStops || m_own.problem()) {
        if (!lookUpStops)
            m_problem = m_own.problem();
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
    const auto isMissing = [this](QString NewConnection::*text) { return (m_entered.*text).trimmed().isEmpty(); };
    switch (m_step) {
    case InitiateStep::Destination:
        if (!m_sides.isWithoutUrl() && !address())
            return InitiateField::Url;
        if (!m_mode.mode())
            return InitiateField::Mode;
        break;
    case InitiateStep::ConnectionInformation:
        if (isMissing(&NewConnection::localShortName))
            return InitiateField::LocalShortName;
        if (isMissing(&NewConnection::remoteShortName))
            return InitiateField::RemoteShortName;
        if (isMissing(&NewConnection::name) || m_entered.name.size() > MaxConnectionNameLength)
            return InitiateField::ConnectionName;
        break;
    case InitiateStep::Project:
        if (isMissing(&NewConnection::project))
            return InitiateField::Project;
        if (type() == ConnectionType::Local && isMissing(&NewConnection::remoteProject))
            return InitiateField::RemoteProject;
        break;
    case InitiateStep::AdminQuestion:
        if (!m_sides.adminAccess())
            return InitiateField::AdminAccess;
        break;
    case InitiateStep::Verification:
        if (m_verification.state() != AdminVerification::State::Confirmed)
            return InitiateField::Verification;
        break;
    case InitiateStep::HandOver:
        if (codeComes() == CodeComes::Always && !m_console.code() && m_console.seen().isEmpty())
            return InitiateField::InvitationCode;
        break;
    case InitiateStep::Invitation:
    case InitiateStep::Connected:
        break;
    }
    return std::nullopt;
}

void InitiateFlow::updateMode()
{
    m_mode.reconsider([this](ConfigurationMode mode) { return whyNot(mode); }, m_sides.areKnown());
}

void InitiateFlow::proposeNames()
{
    m_names.propose(m_entered, m_own.shortName(), m_sides.remoteShortName());
}

// ---- the commit

void InitiateFlow::create(Commit::Earlier earlier)
{
    CreateConnection::Wish wish{.wanted = wanted(), .intentKey = m_intentKey, .earlier = earlier};
    if (!steps().contains(InitiateStep::ConnectionInformation)) {
        wish.wanted.name = ConnectionNames::unaskedName(m_entered);
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
    m_handsOver = true;
    enter(InitiateStep::HandOver);
}

void InitiateFlow::beginConsole()
{
    const NewConnection wish = wanted();
    const auto open = m_session->intents().byKey(m_intentKey);
    const QString requested = open ? open->wanted.name : QString();
    m_console.begin(asksForNames() ? wish.name : requested, wish.destination, open, this);
}

void InitiateFlow::watchConsole()
{
    const auto shown = [this] { return std::pair(m_console.candidates(), m_console.seen()); };
    m_watching = m_console.find(codeComes() != CodeComes::Never, this)
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
    return made.code || codeComes() == CodeComes::Never || (codeComes() == CodeComes::Perhaps && isActive);
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
    m_commit =
        m_console.find(codeComes() != CodeComes::Never, this)->then(this, [this](const Result<std::optional<Committed>> &found) {
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
    const bool isActive = codeComes() == CodeComes::Never;
    Committed made{.connection = {.id = {},
                                  .name = wantedName(),
                                  .status = isActive ? Connection::Status::Active : Connection::Status::Pending}};
    if (!isActive && m_console.code())
        made.code = *m_console.code();
    return made;
}

void InitiateFlow::saveDraft()
{
    if (m_phase == WizardPhase::Committed)
        return;
    InitiateDraft saved = draft();
    // Text beside the address may be anything, including a code or a password (rules.md 22).
    saved.urlText = address() ? address()->address() : QString();
    m_session->report(m_drafts.save(saved));
}
