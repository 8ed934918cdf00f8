// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/InitiateForm.h"

#include "connection/NewConnectionFields.h"

#include <algorithm>

InitiateForm::InitiateForm(InstanceSession &session, std::function<QStringList()> knownHosts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_own(session.node(), OwnSide::Wanted::DescriptionAndLicence, this)
    , m_lookup(session.environment(), std::move(knownHosts), this)
    , m_sides(m_own, m_lookup)
    , m_projects(session.node(), session.environment().clock, ProjectSearch::Side::Local, this)
    , m_remoteProjects(session.node(), session.environment().clock, ProjectSearch::Side::Remote, this)
    , m_names(session.watch().names())
{
    connect(&m_projects, &ProjectSearch::changed, this, &InitiateForm::changed);
    connect(&m_remoteProjects, &ProjectSearch::changed, this, &InitiateForm::changed);
    connect(&m_own, &OwnSide::changed, this, &InitiateForm::takeAnswer);
    connect(&m_lookup, &DestinationLookup::changed, this, &InitiateForm::changed);
    connect(&m_lookup, &DestinationLookup::finished, this, &InitiateForm::takeAnswer);
    connect(&m_lookup, &DestinationLookup::addressChanged, this, [this] {
        if (isWithoutUrl() || !address())
            proposeNames();
        emit addressChanged();
    });
}

// ---- what follows

InitiateRoute InitiateForm::route() const
{
    const Offered offer = m_offered.value_or(offered());
    return {
        .mode = mode(),
        .type = type(),
        .hasProjects = m_own.offersProjects(),
        .adminAccess = adminAccess(),
        .canCreate = offer.create,
        .canVerify = offer.verify,
        .handsOver = m_handsOver,
    };
}

InitiateForm::Offered InitiateForm::offered() const
{
    return {.create = m_own.mayOffer(NodeOperation::Create), .verify = m_own.mayOffer(NodeOperation::StartVerification)};
}

QString InitiateForm::wantedName() const
{
    if (asksForNames())
        return m_entered.name.trimmed();
    return freeName(unaskedName(), m_session.watch().names());
}

NewConnection InitiateForm::wanted() const
{
    NewConnection wanted = m_entered;
    for (const WantedText &text : WantedTexts) {
        if (text.isOnInformationPage())
            wanted.*text.member = (wanted.*text.member).trimmed();
    }
    wanted.type = type();
    wanted.mode = mode().value_or(ConfigurationMode::Script);
    wanted.name = wantedName();
    wanted.destination = isWithoutUrl() ? QUrl() : destination();
    if (!steps().contains(InitiateStep::Project))
        wanted.project.clear();
    if (wanted.type != ConnectionType::Local)
        wanted.remoteProject.clear();
    return wanted;
}

InitiateDraft InitiateForm::draft() const
{
    return {
        .instanceId = m_session.instance().id,
        .urlText = m_lookup.text(),
        .withoutUrl = isWithoutUrl(),
        .mode = mode(),
        .wanted = m_entered,
    };
}

qsizetype InitiateForm::filledIn() const
{
    const bool others[] = {!m_lookup.text().isEmpty(), m_mode.isOwnChoice(), adminAccess().has_value()};
    return m_names.countTyped(m_entered) + std::ranges::count(others, true);
}

std::optional<InitiateField> InitiateForm::firstMissing(InitiateStep step) const
{
    const auto isMissing = [this](QString NewConnection::*text) { return (m_entered.*text).trimmed().isEmpty(); };
    switch (step) {
    case InitiateStep::Destination:
        if (!isWithoutUrl() && !address())
            return InitiateField::Url;
        if (!mode())
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
        if (!adminAccess())
            return InitiateField::AdminAccess;
        break;
    case InitiateStep::Verification:
    case InitiateStep::HandOver:
    case InitiateStep::Invitation:
    case InitiateStep::Connected:
        break;
    }
    return std::nullopt;
}

bool InitiateForm::isAsking() const
{
    return m_own.isAsking() || (!m_sides.isDestinationFound() && m_lookup.state() != DestinationLookup::State::Failed);
}

// ---- the person's actions

void InitiateForm::setUrlText(const QString &text)
{
    if (m_lookup.setText(text))
        takeEdit();
}

void InitiateForm::setWithoutUrl(bool withoutUrl)
{
    if (withoutUrl == isWithoutUrl())
        return;
    m_sides.setWithoutUrl(withoutUrl);
    m_lookup.setNeeded(!withoutUrl);
    takeEdit();
}

void InitiateForm::allowLookAlike()
{
    if (m_lookup.allowLookAlike())
        takeEdit();
}

void InitiateForm::chooseMode(ConfigurationMode mode)
{
    if (m_mode.choose(mode, [this](ConfigurationMode each) { return whyNot(each); }))
        takeEdit();
}

void InitiateForm::setText(QString NewConnection::*text, const QString &value)
{
    if (m_names.set(m_entered, text, value))
        takeEdit();
}

void InitiateForm::setAdminAccess(bool admin)
{
    if (adminAccess() == admin)
        return;
    m_sides.setAdminAccess(admin);
    takeEdit();
}

void InitiateForm::restore(const InitiateDraft &draft)
{
    m_sides.setWithoutUrl(draft.withoutUrl);
    m_entered = draft.wanted;
    m_mode.restore(draft.mode);
    m_lookup.setNeeded(!draft.withoutUrl);
    m_lookup.setText(draft.urlText);
    takeEdit();
}

void InitiateForm::askAgain()
{
    if (m_own.problem())
        m_own.ask();
    if (!m_lookup.isFound())
        m_lookup.lookUpNow();
}

void InitiateForm::keepOffer()
{
    if (!m_offered)
        m_offered = offered();
}

void InitiateForm::takeEdit()
{
    reconsiderMode();
    emit edited();
}

void InitiateForm::takeAnswer()
{
    proposeNames();
    reconsiderMode();
    emit answered();
}

void InitiateForm::reconsiderMode()
{
    m_mode.reconsider([this](ConfigurationMode mode) { return whyNot(mode); }, m_sides.areKnown());
}

void InitiateForm::proposeNames()
{
    m_names.propose(m_entered, m_own.shortName(), m_sides.remoteShortName());
}
