// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/InitiateFlow.h"

#include "base/ShownText.h"
#include "connection/NewConnectionFields.h"
#include "flow/ConnectionWatch.h"
#include "flow/ProjectSearch.h"
#include "flow/Workspace.h"
#include "invitation/InvitationText.h"
#include "net/HttpClient.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto DraftPause = 1s;
constexpr auto VerificationPoll = 2s;
constexpr auto VerificationDeadline = 10min;
constexpr qsizetype MostNames = 20; ///< that are tried where no page asks for one

/// True for two addresses of the same place, a slash at the end apart.
bool isSamePlace(const QUrl &a, const QUrl &b)
{
    const auto key = [](const QUrl &url) { return url.adjusted(QUrl::StripTrailingSlash).toString(QUrl::FullyEncoded); };
    return !a.isEmpty() && key(a) == key(b);
}

} // namespace

InitiateFlow::InitiateFlow(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_instance(workspace->current().value_or(LocalInstance()))
    , m_address(InstanceUrl::read({}))
    , m_consoleCode(fail({.key = ProblemKey::CodeNotFound}))
    , m_client(new HttpClient(this))
{
    m_draft.instanceId = m_instance.id;
    m_projects = new ProjectSearch(m_workspace, ProjectSearch::Side::Local, this);
    m_remoteProjects = new ProjectSearch(m_workspace, ProjectSearch::Side::Remote, this);
    connect(m_projects, &ProjectSearch::changed, this, &InitiateFlow::changed);
    connect(m_remoteProjects, &ProjectSearch::changed, this, &InitiateFlow::changed);

    for (QTimer *timer : {&m_typingPause, &m_draftPause, &m_verificationPause, &m_verificationDeadline})
        timer->setSingleShot(true);
    m_verificationDeadline.setInterval(VerificationDeadline);
    connect(&m_typingPause, &QTimer::timeout, this, &InitiateFlow::runLookUp);
    connect(&m_draftPause, &QTimer::timeout, this, &InitiateFlow::saveDraft);
    connect(&m_verificationPause, &QTimer::timeout, this, &InitiateFlow::pollVerification);
    connect(&m_verificationDeadline, &QTimer::timeout, this, [this] {
        endVerification(Problem{.key = ProblemKey::VerificationUnanswered, .host = m_address ? m_address->host() : QString()});
    });
    askOwnNode();
}

InitiateFlow::~InitiateFlow() = default;

// ---- what stands on the pages

LocalInstance InitiateFlow::localInstance() const
{
    return m_instance;
}

InitiateRoute InitiateFlow::route() const
{
    return {
        .mode = m_draft.mode,
        .type = type(),
        .hasProjects = ownOffersProjects(),
        .adminAccess = m_adminAccess,
        .handsOver = m_handsOver,
    };
}

QList<InitiateStep> InitiateFlow::steps() const
{
    return initiateSteps(route());
}

bool InitiateFlow::isCommitStep() const
{
    const QList<InitiateStep> all = steps();
    return all.indexOf(m_step) == all.size() - 2;
}

bool InitiateFlow::canGoBack() const
{
    return steps().indexOf(m_step) > 0 && (m_phase == WizardPhase::Editing || m_phase == WizardPhase::Checking);
}

bool InitiateFlow::isWorthKeeping() const
{
    if (m_phase == WizardPhase::Committed)
        return false;
    const NewConnection proposed{.name = proposedName(), .localShortName = m_proposedLocal, .remoteShortName = m_proposedRemote};
    const auto isTyped = [&](const WantedText &text) { return m_draft.wanted.*text.member != proposed.*text.member; };
    const bool others[] = {!m_draft.urlText.isEmpty(), m_draft.mode.has_value() && !m_modeWasTheOnlyOne,
                           m_adminAccess.has_value()};
    return std::ranges::count_if(WantedTexts, isTyped) + std::ranges::count(others, true) > 1;
}

ConnectionType InitiateFlow::type() const
{
    if (m_draft.withoutUrl)
        return ConnectionType::Private;
    if (!m_address)
        return ConnectionType::Public;
    const QUrl &address = m_address->url();
    const bool sameNode =
        m_own && !m_own->uid.isEmpty() && m_lookup.state == DestinationLookup::State::Found && m_lookup.found.uid == m_own->uid;
    const bool ownAddress = isSamePlace(address, m_instance.exalateUrl) || (m_own && isSamePlace(address, m_own->trackerUrl));
    return sameNode || ownAddress ? ConnectionType::Local : ConnectionType::Public;
}

ModeFacts InitiateFlow::facts() const
{
    ModeFacts facts{.local = trackerFromAddress(m_instance.exalateUrl), .type = type(), .adminAccess = m_adminAccess};
    if (m_own && m_own->tracker != Tracker::Unknown)
        facts.local = m_own->tracker;
    // A loopback address tells how we reach our node, which may stand behind a proxy of its owner, and not how others do.
    const QString ownHost = m_instance.exalateUrl.host();
    facts.ownPublic = m_own && m_own->isPublic ? *m_own->isPublic : isLoopback(ownHost) || !isPrivateHost(ownHost);
    facts.licence = m_licence.value_or(Licence());
    if (facts.type != ConnectionType::Private && m_lookup.state == DestinationLookup::State::Found) {
        facts.destination = m_lookup.found.tracker;
        facts.destinationVersion = m_lookup.found.exalateVersion;
        facts.destinationFeatures = m_lookup.found.features;
    } else if (facts.type != ConnectionType::Private) {
        facts.destination = m_address ? m_address->tracker() : Tracker::Unknown;
    }
    return facts;
}

std::optional<ModeReason> InitiateFlow::whyNot(ConfigurationMode mode) const
{
    const std::optional<ModeReason> reason = whyNotOffered(mode, facts());
    // Until the destination has answered, what is not known of it does not speak against a mode.
    const bool destinationIsOpen = type() == ConnectionType::Public && m_lookup.state != DestinationLookup::State::Found
        && (!m_address || m_address->tracker() == Tracker::Unknown);
    const bool ownIsOpen = !m_own && m_ownDescription.isBusy();
    if (reason && isAboutTrackers(*reason) && (destinationIsOpen || ownIsOpen))
        return std::nullopt;
    if (reason == ModeReason::OwnNotPublic && ownIsOpen)
        return std::nullopt;
    return reason;
}

std::optional<Problem> InitiateFlow::precondition() const
{
    if (m_ownDescription.isBusy() || m_ownLicence.isBusy())
        return std::nullopt;
    const QString host = hostOf(m_own && !m_own->trackerUrl.isEmpty() ? m_own->trackerUrl : m_instance.exalateUrl);
    const ModeFacts known = facts();
    if (known.type != ConnectionType::Local && !known.ownPublic)
        return Problem{.key = ProblemKey::OwnNotPublic, .host = host};
    if (known.licence.kind == Licence::Kind::None || known.licence.expired)
        return Problem{.key = ProblemKey::Licence, .host = host};
    if (known.type == ConnectionType::Local && !supportsLocalConnections(known.local))
        return Problem{.key = ProblemKey::LocalUnsupported, .host = host};
    return std::nullopt;
}

QString InitiateFlow::proposedName() const
{
    return proposedConnectionName(m_draft.wanted.localShortName, m_draft.wanted.remoteShortName);
}

QString InitiateFlow::wantedName() const
{
    if (m_handsOver)
        return m_consoleName;
    const QString typed = m_draft.wanted.name.trimmed();
    if (steps().contains(InitiateStep::ConnectionInformation))
        return typed;
    const QString remote = m_draft.wanted.remoteShortName.trimmed();
    const bool isProposed = typed.isEmpty() || typed == proposedName();
    const QString base =
        isProposed ? proposedConnectionName(m_draft.wanted.localShortName, remote.isEmpty() ? u"unknown"_s : remote) : typed;
    QStringList taken = m_takenNames;
    if (m_workspace->watch()) {
        for (const Connection &connection : m_workspace->watch()->connections())
            taken << connection.name;
    }
    QString name = base;
    for (int i = 2; taken.contains(name, Qt::CaseInsensitive); ++i) {
        const QString number = u"-%1"_s.arg(i);
        name = base.left(MaxConnectionNameLength - number.size()) + number;
    }
    return name;
}

bool InitiateFlow::leadsToCode() const
{
    return steps().constLast() == InitiateStep::Invitation;
}

// ---- what a person does

void InitiateFlow::setUrlText(const QString &text)
{
    if (text == m_draft.urlText)
        return;
    m_draft.urlText = text;
    m_allowedLookAlike.clear();
    updateAddress();
    if (!m_address && m_address.error().key == ProblemKey::HasCredentials)
        m_draft.urlText = withoutCredentials(text); // the problem stays until the next edit (rules.md 4)
    edited();
}

void InitiateFlow::setWithoutUrl(bool withoutUrl)
{
    if (withoutUrl == m_draft.withoutUrl)
        return;
    m_draft.withoutUrl = withoutUrl;
    updateAddress();
    edited();
}

void InitiateFlow::allowLookAlike()
{
    if (m_address || m_address.error().key != ProblemKey::LookAlike)
        return;
    m_allowedLookAlike = m_address.error().host;
    updateAddress();
    edited();
}

void InitiateFlow::chooseMode(ConfigurationMode mode)
{
    if (whyNot(mode) || m_draft.mode == mode)
        return;
    m_draft.mode = mode;
    m_modeWasTheOnlyOne = false;
    m_dropped.reset();
    edited();
}

void InitiateFlow::setText(QString NewConnection::*text, const QString &value)
{
    if (m_draft.wanted.*text == value)
        return;
    const bool follows = m_draft.wanted.name == proposedName();
    m_draft.wanted.*text = value;
    if (follows && text != &NewConnection::name)
        m_draft.wanted.name = proposedName();
    edited();
}

void InitiateFlow::setAdminAccess(bool admin)
{
    if (m_adminAccess == admin)
        return;
    m_adminAccess = admin;
    edited();
}

void InitiateFlow::next()
{
    if (m_phase != WizardPhase::Editing)
        return;
    if (const auto field = firstMissing()) {
        emit missing(*field);
        return;
    }
    if (m_step == InitiateStep::Destination && !isChecked()) {
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

void InitiateFlow::abandon()
{
    m_lookUp.cancel();
    m_commit.cancel();
    m_draftPause.stop();
    (void)m_workspace->drafts().clear();
    if (!m_draft.intentKey.isEmpty())
        m_workspace->leave(m_draft.intentKey);
}

void InitiateFlow::restore(const InitiateDraft &draft)
{
    const QString instanceId = m_draft.instanceId;
    m_draft = draft;
    m_draft.instanceId = instanceId;
    updateAddress();
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
        if (m_ownProblem && !m_ownDescription.isBusy())
            askOwnNode();
        if (m_lookup.state != DestinationLookup::State::Running && m_lookup.state != DestinationLookup::State::Found)
            runLookUp();
        break;
    case WizardEffect::StartCommit:
        m_problem.reset();
        commit();
        break;
    }
    emit changed();
}

void InitiateFlow::enter(InitiateStep step)
{
    m_step = step;
    m_problem.reset();
    // Gone back from there, the node is asked again: it may be able to by now.
    m_handsOver = m_handsOver && (step == InitiateStep::HandOver || m_phase == WizardPhase::Committed);
    if (step == InitiateStep::Project)
        m_projects->setText(m_draft.wanted.project);
    emit stepEntered(step);
    emit changed();
}

void InitiateFlow::edited()
{
    m_problem.reset();
    m_draftPause.start(DraftPause);
    updateMode();
    apply(WizardEvent::Edited);
}

bool InitiateFlow::isChecked() const
{
    const bool destination = m_draft.withoutUrl || m_lookup.state == DestinationLookup::State::Found;
    return destination && !m_ownDescription.isBusy() && !m_ownLicence.isBusy() && !m_ownProblem;
}

void InitiateFlow::check()
{
    updateMode();
    if (m_phase == WizardPhase::Checking && m_lookup.state == DestinationLookup::State::Failed && !m_draft.withoutUrl)
        apply(WizardEvent::Refused);
    else if (m_phase == WizardPhase::Checking && m_ownProblem && !m_ownDescription.isBusy()) {
        m_problem = m_ownProblem;
        apply(WizardEvent::Refused);
    } else if (m_phase == WizardPhase::Checking && isChecked()) {
        // What was chosen may have turned out not to be available.
        const auto field = firstMissing();
        if (field || isCommitStep())
            apply(WizardEvent::Refused);
        else
            apply(WizardEvent::Answered);
        if (field)
            emit missing(*field);
        else if (m_phase == WizardPhase::Editing && m_step == InitiateStep::Destination && m_commitsAfterCheck)
            apply(WizardEvent::Committed);
    } else {
        emit changed();
    }
}

std::optional<InitiateField> InitiateFlow::firstMissing() const
{
    switch (m_step) {
    case InitiateStep::Destination:
        if (!m_draft.withoutUrl && !m_address)
            return InitiateField::Url;
        if (!m_draft.mode)
            return InitiateField::Mode;
        break;
    case InitiateStep::ConnectionInformation:
        if (m_draft.wanted.localShortName.trimmed().isEmpty())
            return InitiateField::LocalShortName;
        if (m_draft.wanted.remoteShortName.trimmed().isEmpty())
            return InitiateField::RemoteShortName;
        if (m_draft.wanted.name.trimmed().isEmpty() || m_draft.wanted.name.size() > MaxConnectionNameLength)
            return InitiateField::ConnectionName;
        break;
    case InitiateStep::Project:
        if (m_draft.wanted.project.isEmpty())
            return InitiateField::Project;
        if (type() == ConnectionType::Local && m_draft.wanted.remoteProject.isEmpty())
            return InitiateField::RemoteProject;
        break;
    case InitiateStep::AdminQuestion:
        if (!m_adminAccess)
            return InitiateField::AdminAccess;
        break;
    case InitiateStep::Verification:
        if (m_verification.state != AdminVerification::State::Confirmed)
            return InitiateField::Verification;
        break;
    case InitiateStep::HandOver:
        if (leadsToCode() && !m_consoleCode)
            return InitiateField::InvitationCode;
        break;
    case InitiateStep::Invitation:
    case InitiateStep::Connected:
        break;
    }
    return std::nullopt;
}

// ---- the destination

QStringList InitiateFlow::knownHosts() const
{
    QStringList hosts;
    for (const LocalInstance &instance : m_workspace->instances())
        hosts << instance.exalateUrl.host(QUrl::FullyEncoded);
    if (m_workspace->watch()) {
        for (const Connection &connection : m_workspace->watch()->connections()) {
            if (!connection.remoteUrl.isEmpty())
                hosts << connection.remoteUrl.host(QUrl::FullyEncoded);
        }
    }
    hosts.removeDuplicates();
    return hosts;
}

void InitiateFlow::updateAddress()
{
    const QUrl before = m_address ? m_address->url() : QUrl();
    m_address = InstanceUrl::read(m_draft.urlText, knownHosts(), m_allowedLookAlike);
    const bool same = m_address && m_address->url() == before;
    if (same && !m_draft.withoutUrl && m_lookup.state != DestinationLookup::State::Idle)
        return;
    m_lookUp.cancel();
    m_typingPause.stop();
    m_lookup = {};
    forgetVerification();
    if (m_address && !m_draft.withoutUrl) {
        m_lookup.state = DestinationLookup::State::Due;
        m_typingPause.start(TypingPause);
    } else {
        proposeNames();
    }
}

void InitiateFlow::lookUpNow()
{
    if (m_draft.withoutUrl || !m_address) {
        emit missing(InitiateField::Url);
        return;
    }
    if (m_lookup.state != DestinationLookup::State::Running)
        runLookUp();
}

void InitiateFlow::cancelLookUp()
{
    m_lookUp.cancel();
    m_typingPause.stop();
    m_lookup = {};
    if (m_phase == WizardPhase::Checking)
        apply(WizardEvent::Edited);
    else
        emit changed();
}

void InitiateFlow::runLookUp()
{
    m_typingPause.stop();
    if (!m_address || m_draft.withoutUrl)
        return;
    m_lookup = {.state = DestinationLookup::State::Running};
    auto *discovery = new Discovery(m_client, *m_address, {}, this);
    connect(discovery, &Discovery::stepChanged, this, [this, discovery] {
        m_lookup.step = discovery->step();
        emit changed();
    });
    m_lookUp = discovery->then(this, [this](const Result<InstanceDescription> &result) { takeLookUp(result); });
    emit changed();
}

void InitiateFlow::takeLookUp(const Result<InstanceDescription> &result)
{
    if (result) {
        m_lookup = {.state = DestinationLookup::State::Found, .found = *result};
        proposeNames();
    } else {
        m_lookup = {.state = DestinationLookup::State::Failed, .problem = result.error()};
    }
    check();
}

// ---- our own side

void InitiateFlow::askOwnNode()
{
    Node *node = m_workspace->node();
    if (!node)
        return;
    m_ownProblem.reset();
    m_ownDescription = node->describe(this)->then(this, [this](const Result<InstanceDescription> &result) {
        if (result)
            m_own = *result;
        else if (result.error().key != ProblemKey::NoSuchOperation)
            m_ownProblem = result.error();
        proposeNames();
        check();
    });
    m_ownLicence = node->licence(this)->then(this, [this](const Result<Licence> &result) {
        if (result)
            m_licence = *result;
        check();
    });
}

/// As our node says, or else as its tracker is known for, which its address may tell.
bool InitiateFlow::ownOffersProjects() const
{
    const InstanceDescription unasked{.tracker = trackerFromAddress(m_instance.exalateUrl)};
    return m_own.value_or(unasked).offersProjects();
}

void InitiateFlow::updateMode()
{
    if (m_draft.mode) {
        if (const auto reason = whyNot(*m_draft.mode)) {
            m_dropped = {*m_draft.mode, *reason};
            m_draft.mode.reset();
            m_modeWasTheOnlyOne = false;
        }
    }
    const bool known = (m_draft.withoutUrl || m_lookup.state == DestinationLookup::State::Found) && m_own;
    QList<ConfigurationMode> offered;
    for (const ConfigurationMode mode : AllModes) {
        if (!whyNot(mode))
            offered << mode;
    }
    if (m_modeWasTheOnlyOne && (!known || offered.size() != 1)) {
        m_draft.mode.reset();
        m_modeWasTheOnlyOne = false;
    } else if (known && !m_draft.mode && offered.size() == 1) {
        m_draft.mode = offered.constFirst();
        m_modeWasTheOnlyOne = true;
    }
}

void InitiateFlow::proposeNames()
{
    const QString local = m_own ? proposedShortName(*m_own) : shownText(m_instance.name, 60);
    const bool isFound = m_lookup.state == DestinationLookup::State::Found;
    const bool isOurs = isFound && m_own && type() == ConnectionType::Local;
    const QString remote = isFound ? proposedShortName(isOurs ? *m_own : m_lookup.found) : QString();
    const bool follows = m_draft.wanted.name == proposedName();
    if (m_draft.wanted.localShortName == m_proposedLocal)
        m_draft.wanted.localShortName = local;
    if (m_draft.wanted.remoteShortName == m_proposedRemote)
        m_draft.wanted.remoteShortName = remote;
    m_proposedLocal = local;
    m_proposedRemote = remote;
    if (follows)
        m_draft.wanted.name = proposedName();
}

// ---- admin access there

void InitiateFlow::startVerification()
{
    if (!m_address || !m_workspace->node() || m_verification.state == AdminVerification::State::Starting
        || m_verification.state == AdminVerification::State::Waiting)
        return;
    m_verification = {.state = AdminVerification::State::Starting};
    m_verifying =
        m_workspace->node()->startVerification(destination(), this)->then(this, [this](const Result<Verification> &asked) {
            if (!asked && asked.error().key == ProblemKey::NoSuchOperation) {
                handOver();
                return;
            }
            if (!asked) {
                endVerification(asked.error());
                return;
            }
            m_verification = {.state = AdminVerification::State::Waiting, .asked = *asked};
            m_verificationPause.start(VerificationPoll);
            m_verificationDeadline.start();
            emit browserNeeded(asked->page);
            emit changed();
        });
    emit changed();
}

void InitiateFlow::cancelVerification()
{
    forgetVerification();
    emit changed();
}

void InitiateFlow::pollVerification()
{
    if (!m_workspace->node())
        return;
    const auto take = [this](const Result<Verification::State> &state) {
        const QString host = m_address ? m_address->host() : QString();
        if (!state) {
            takeUnread(state.error());
        } else if (*state == Verification::State::Pending) {
            m_verificationPause.start(VerificationPoll);
        } else if (*state == Verification::State::Denied) {
            endVerification(Problem{.key = ProblemKey::VerificationDenied, .host = host});
        } else {
            endVerification(std::nullopt);
            m_verification.state = AdminVerification::State::Confirmed;
            emit changed();
        }
    };
    m_verifying = m_workspace->node()->verification(m_verification.asked.id, this)->then(this, take);
}

/// The state of the verification could not be read: what the node says for good ends it, the rest may be better next time.
void InitiateFlow::takeUnread(const Problem &problem)
{
    if (problem.key == ProblemKey::NoSuchOperation && problem.httpStatus() == 404) {
        // It was asked for a moment ago, so that there is such an operation: the question itself is gone.
        Problem gone = problem;
        gone.key = ProblemKey::Gone;
        endVerification(gone);
    } else if (problem.key == ProblemKey::NoSuchOperation) {
        handOver();
    } else if (traits(problem.key).askAgain == AskAgain::CannotHelp) {
        endVerification(problem);
    } else {
        m_verificationPause.start(VerificationPoll);
    }
}

void InitiateFlow::endVerification(const std::optional<Problem> &problem)
{
    forgetVerification();
    m_verification.state = AdminVerification::State::Ended;
    m_verification.problem = problem;
    emit changed();
}

void InitiateFlow::forgetVerification()
{
    m_verifying.cancel();
    m_verificationPause.stop();
    m_verificationDeadline.stop();
    const Verification asked = m_verification.asked;
    m_verification = {.asked = asked};
}

// ---- the commit

QUrl InitiateFlow::destination() const
{
    if (m_lookup.state == DestinationLookup::State::Found)
        return m_lookup.found.address;
    return m_address ? m_address->url() : QUrl();
}

NewConnection InitiateFlow::wanted() const
{
    NewConnection wanted = m_draft.wanted;
    for (const WantedText &text : WantedTexts) {
        if (text.isOnInformationPage())
            wanted.*text.member = (wanted.*text.member).trimmed();
    }
    wanted.type = type();
    wanted.mode = m_draft.mode.value_or(ConfigurationMode::Script);
    wanted.name = wantedName();
    wanted.destination = m_draft.withoutUrl ? QUrl() : destination();
    if (!steps().contains(InitiateStep::Project))
        wanted.project.clear();
    if (wanted.type != ConnectionType::Local)
        wanted.remoteProject.clear();
    wanted.verificationId = steps().contains(InitiateStep::Verification) ? m_verification.asked.id : QString();
    return wanted;
}

void InitiateFlow::commit()
{
    if (!m_workspace->current() || m_workspace->current()->id != m_instance.id)
        refuse({.key = ProblemKey::ConnectionLost, .host = hostOf(m_instance.exalateUrl)});
    else if (m_step == InitiateStep::HandOver)
        takeOver();
    else
        create();
}

void InitiateFlow::create()
{
    if (const auto made = m_workspace->settled(m_draft.intentKey)) {
        takeSettled(*made);
        return;
    }
    Intent intent{.key = QUuid::createUuid().toString(QUuid::WithoutBraces), .instanceId = m_instance.id, .wanted = wanted()};
    // A former try whose outcome is open is found out first; the same wish keeps its key.
    std::optional<Intent> open;
    for (const Intent &former : m_workspace->intents().intents()) {
        if (former.key == m_draft.intentKey)
            open = former;
    }
    if (open && open->wanted == intent.wanted)
        intent = *open;
    m_workspace->takeUp(m_draft.intentKey);
    m_draft.intentKey = intent.key;
    saveDraft(); // so that the next start knows whose the intent is

    const auto ask = [this, intent](const QStringList &, QObject *owner) -> Job<Committed> * {
        return new Commit(m_workspace->commitTools(), intent, std::nullopt, owner);
    };
    Job<Committed> *job = nullptr;
    if (open && open->wanted != intent.wanted) {
        job = Commit::findOut(m_workspace->commitTools(), *open, {}, this)
                  ->orElse([ask](const Problem &problem, QObject *owner) -> Job<Committed> * {
                      return problem.key == ProblemKey::Gone ? ask({}, owner) : Job<Committed>::of(owner, fail(problem));
                  });
    } else {
        job = checkProjects(intent.wanted)->andThen(ask);
    }
    job->tiedTo(m_workspace->node(), {.key = ProblemKey::ConnectionLost, .host = hostOf(m_instance.exalateUrl)});
    m_commit = job->then(this, [this, name = intent.wanted.name](const Result<Committed> &result) {
        if (result) {
            takeCommitted(*result);
            return;
        }
        const bool isNamedByUs = !steps().contains(InitiateStep::ConnectionInformation);
        if (result.error().key == ProblemKey::NameTaken && isNamedByUs && m_takenNames.size() < MostNames) {
            m_takenNames << name;
            create();
        } else {
            refuse(result.error());
        }
    });
}

/// Goes on with what a former try has made, as was found out meanwhile.
void InitiateFlow::takeSettled(const Connection &made)
{
    if (made.status != Connection::Status::Pending) {
        takeCommitted({made, {}, false, {}});
        return;
    }
    m_commit = m_workspace->keeper()->codeOf(made.id, this)->then(this, [this, made](const Result<KeptCode> &kept) {
        if (kept)
            takeCommitted({made, kept->code, kept->isNew, {}});
        else
            takeCommitted({made, {}, false, kept.error()});
    });
}

/// Yields once the projects are known to be there still, or not known to be gone.
Job<QStringList> *InitiateFlow::checkProjects(const NewConnection &wanted)
{
    Node *node = m_workspace->node();
    const auto check = [host = hostOf(m_instance.exalateUrl)](Job<QStringList> *search, const QString &project) {
        const Problem gone{.key = ProblemKey::ProjectGone, .host = host, .about = Fact::Project{project}};
        return search
            ->map([project, gone](const QStringList &names) -> Result<QStringList> {
                if (!names.contains(project))
                    return fail(gone);
                return names;
            })
            ->orElse([](const Problem &problem, QObject *owner) {
                const bool cannotTell = problem.key == ProblemKey::NoSuchOperation || problem.key == ProblemKey::NotAllowed;
                return Job<QStringList>::of(owner, cannotTell ? Result<QStringList>(QStringList()) : fail(problem));
            });
    };
    Job<QStringList> *all = wanted.project.isEmpty() ? Job<QStringList>::of(this, QStringList())
                                                     : check(node->projects(wanted.project, this), wanted.project);
    if (wanted.remoteProject.isEmpty())
        return all;
    return all->andThen([node, check, project = wanted.remoteProject](const QStringList &, QObject *owner) {
        return check(node->remoteProjects(project, owner), project);
    });
}

void InitiateFlow::takeCommitted(const Committed &committed)
{
    m_committed = committed;
    m_consoleText.clear();
    m_draftPause.stop();
    (void)m_workspace->drafts().clear();
    apply(WizardEvent::Settled);
    if (m_workspace->watch())
        m_workspace->watch()->refresh();
}

/// What refuses the commit is told on the page where it can be mended.
void InitiateFlow::refuse(const Problem &problem)
{
    apply(WizardEvent::Refused);
    if (m_workspace->watch())
        m_workspace->watch()->refresh(); // whatever came of it is seen in the list
    if (problem.key == ProblemKey::NoSuchOperation && m_step != InitiateStep::HandOver) {
        handOver();
        return;
    }
    if (m_step == InitiateStep::Verification && problem.key == ProblemKey::Rejected)
        forgetVerification(); // it may be too old by now
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

// ---- what the node's own console does

void InitiateFlow::handOver()
{
    forgetVerification();
    m_handOver.begin(m_workspace, this);
    m_consoleName = wantedName();
    m_handsOver = true;
    enter(InitiateStep::HandOver);
    emit browserNeeded(m_instance.exalateUrl);
}

void InitiateFlow::setConsoleText(const QString &pasted)
{
    if (pasted == m_consoleText)
        return;
    m_consoleText = pasted;
    m_consoleCode = findInvitationCode(pasted);
    edited();
}

/// Goes on with the connection that the console made, and the code that it gave.
void InitiateFlow::takeOver()
{
    const auto code = leadsToCode() && m_consoleCode ? std::optional(*m_consoleCode) : std::nullopt;
    const QString name = wantedName();
    const auto take = [this, code, name](const Result<std::optional<Connection>> &found) {
        // With the code in hand it goes on even where there is no list, or where it does not tell of the connection.
        const bool hasNoList = !found && found.error().key == ProblemKey::NoSuchOperation;
        if (!found && !(hasNoList && code)) {
            refuse(found.error());
            return;
        }
        const std::optional<Connection> made = found.value_or(std::nullopt);
        if (!made && !code) {
            apply(WizardEvent::Refused);
            emit missing(InitiateField::NewConnection);
            return;
        }
        const Connection connection = made.value_or(Connection{.id = {}, .name = name, .status = Connection::Status::Pending});
        if (code && !connection.id.isEmpty())
            m_workspace->keeper()->keep(connection.id, *code);
        takeCommitted({connection, code, false, {}});
    };
    m_commit = m_handOver.find(m_workspace, name, this)->then(this, take);
}

void InitiateFlow::saveDraft()
{
    if (m_phase == WizardPhase::Committed)
        return;
    InitiateDraft draft = m_draft;
    // What is not of the address may be anything, a code or a password among it (rules.md 22).
    draft.urlText = m_address ? m_address->address() : QString();
    m_workspace->keep(draft);
}
