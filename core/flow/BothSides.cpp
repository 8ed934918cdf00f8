// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/BothSides.h"

using namespace Qt::StringLiterals;

BothSides::BothSides(const OwnSide &own, const DestinationLookup &destination)
    : m_own(own)
    , m_destination(destination)
{
}

ConnectionType BothSides::type() const
{
    const auto &address = m_destination.address();
    if (m_withoutUrl)
        return ConnectionType::Private;
    if (!address)
        return ConnectionType::Public;
    // What a stranger says of itself makes no address our own: the uid is no secret.
    const bool isFoundAtOurs = m_destination.isFound() && m_own.isAt(m_destination.found().address);
    return isFoundAtOurs || m_own.isAt(address->url()) ? ConnectionType::Local : ConnectionType::Public;
}

ModeFacts BothSides::facts() const
{
    ModeFacts facts{
        .local = m_own.tracker(),
        .type = type(),
        .ownPublic = m_own.isPublic(),
        .licence = m_own.licence().value_or(Licence()),
        .adminAccess = m_adminAccess,
        .localVersion = m_own.description() ? m_own.description()->exalateVersion : QString(),
    };
    if (facts.type == ConnectionType::Private)
        return facts;
    if (m_destination.isFound()) {
        facts.destination = m_destination.found().tracker;
        facts.destinationVersion = m_destination.found().exalateVersion;
        facts.destinationFeatures = m_destination.found().features;
    } else if (m_destination.address()) {
        facts.destination = m_destination.address()->tracker();
    }
    return facts;
}

std::optional<ModeReason> BothSides::whyNot(ConfigurationMode mode) const
{
    const ModeFacts known = facts();
    const std::optional<ModeReason> reason = whyNotOffered(mode, known);
    const bool destinationIsUnknown =
        known.type == ConnectionType::Public && !m_destination.isFound() && known.destination == Tracker::Unknown;
    if (reason && isAboutTrackers(*reason) && (destinationIsUnknown || m_own.isUnknown()))
        return std::nullopt;
    const bool consoleDecides = !m_own.mayOffer(NodeOperation::Create);
    if (reason == ModeReason::DestinationTrackerUnknown && consoleDecides)
        return std::nullopt;
    if (reason == ModeReason::OwnNotPublic && m_own.isUnknown())
        return std::nullopt;
    return reason;
}

std::optional<Problem> BothSides::precondition() const
{
    if (m_own.isAsking())
        return std::nullopt;
    const ModeFacts known = facts();
    if (known.type != ConnectionType::Local && !known.ownPublic)
        return Problem{.key = ProblemKey::OwnNotPublic, .host = m_own.host()};
    if (known.licence.kind == Licence::Kind::None || known.licence.expired)
        return Problem{.key = ProblemKey::Licence, .host = m_own.host()};
    if (known.type == ConnectionType::Local && !supportsLocalConnections(known.local))
        return Problem{.key = ProblemKey::LocalUnsupported, .host = m_own.host()};
    return std::nullopt;
}

bool BothSides::areKnown() const
{
    return isDestinationFound() && m_own.description();
}

bool BothSides::haveAnswered() const
{
    return isDestinationFound() && !m_own.isAsking() && !m_own.problem();
}

QString BothSides::remoteShortName() const
{
    if (!m_destination.isFound()) {
        const auto &address = m_destination.address();
        const bool isTold = m_destination.state() == DestinationLookup::State::Failed && address && knownHost(address->host());
        return isTold ? proposedShortName({.address = address->url()}) : QString();
    }
    if (type() == ConnectionType::Local && m_own.description())
        return m_own.shortName() + " 2"_L1; // one instance, and two sides to tell apart
    return proposedShortName(m_destination.found());
}
