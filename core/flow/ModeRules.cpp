// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/ModeRules.h"

#include <array>

namespace {

using enum ConfigurationMode;

TrackerModes modesOf(Tracker tracker)
{
    return traits(tracker).modes;
}

using Verdict = std::optional<ModeReason>;

Verdict excludedForOwnSide(ConfigurationMode, const ModeFacts &facts)
{
    if (facts.type != ConnectionType::Local && !facts.ownPublic)
        return ModeReason::OwnNotPublic;
    return {};
}

Verdict excludedForPrivate(ConfigurationMode mode, const ModeFacts &facts)
{
    if (facts.type == ConnectionType::Private && mode == Visual)
        return ModeReason::PrivateHasNoVisual;
    return {};
}

Verdict excludedForLocal(ConfigurationMode mode, const ModeFacts &facts)
{
    if (facts.type != ConnectionType::Local)
        return {};
    if (!supportsLocalConnections(facts.local))
        return ModeReason::LocalUnsupported;
    if (mode == Visual)
        return ModeReason::LocalHasNoVisual;
    return {};
}

Verdict excludedByTrackers(ConfigurationMode mode, const ModeFacts &facts)
{
    if (mode == Script)
        return {};
    if (modesOf(facts.local) == TrackerModes::ScriptOnly || modesOf(facts.destination) == TrackerModes::ScriptOnly)
        return ModeReason::AlmIsScriptOnly;
    // Our own node may not tell its tracker: its administrator knows it, and its console decides.
    if (mode == Visual && facts.local != Tracker::Unknown && modesOf(facts.local) != TrackerModes::All)
        return ModeReason::VisualNeedsBoth;
    if (mode == Visual && facts.destination == Tracker::Unknown)
        return ModeReason::DestinationTrackerUnknown;
    if (mode == Visual && modesOf(facts.destination) != TrackerModes::All)
        return ModeReason::VisualNeedsBoth;
    if (mode == Basic && facts.type == ConnectionType::Private && traits(facts.local).isScriptOnlyWhenPrivate)
        return ModeReason::PrivateAzureIsScriptOnly;
    return {};
}

Verdict tooOld(ConfigurationMode mode, const ModeFacts &facts)
{
    const auto isOlder = [mode](const QString &version, Tracker side) {
        const auto is = QVersionNumber::fromString(version);
        return !is.isNull() && is < neededVersion(mode, side);
    };
    if (isOlder(facts.localVersion, facts.local))
        return ModeReason::OwnTooOld;
    if (isOlder(facts.destinationVersion, facts.destination))
        return ModeReason::DestinationTooOld;
    return {};
}

Verdict notListedByNode(ConfigurationMode mode, const ModeFacts &facts)
{
    if (!facts.destinationFeatures.isEmpty() && !facts.destinationFeatures.contains(mode))
        return ModeReason::DestinationLacksMode;
    return {};
}

Verdict excludedByLicence(ConfigurationMode mode, const ModeFacts &facts)
{
    if (facts.licence.kind == Licence::Kind::Free)
        return mode == Basic ? Verdict() : ModeReason::LicenceFree;
    if (facts.licence.expired)
        return ModeReason::LicenceExpired;
    if (facts.licence.kind == Licence::Kind::None)
        return ModeReason::LicenceNone;
    return {};
}

Verdict lacksAdminAccess(ConfigurationMode mode, const ModeFacts &facts)
{
    if (mode == Visual && facts.adminAccess == false)
        return ModeReason::NeedsAdminAccess;
    return {};
}

constexpr auto Rules = std::to_array<Verdict (*)(ConfigurationMode, const ModeFacts &)>({
    excludedForOwnSide,
    excludedForPrivate,
    excludedForLocal,
    excludedByTrackers,
    tooOld,
    notListedByNode,
    excludedByLicence,
    lacksAdminAccess,
});

} // namespace

std::optional<ModeReason> whyNotOffered(ConfigurationMode mode, const ModeFacts &facts)
{
    for (const auto rule : Rules) {
        if (const Verdict reason = rule(mode, facts))
            return reason;
    }
    return std::nullopt;
}

QVersionNumber neededVersion(ConfigurationMode mode, Tracker destination)
{
    if (mode == Script)
        return {};
    return mode == Basic && destination == Tracker::JiraOnPremise ? QVersionNumber(5, 2, 0) : QVersionNumber(5, 1, 0);
}

bool isAboutTrackers(ModeReason reason)
{
    return reason == ModeReason::AlmIsScriptOnly || reason == ModeReason::VisualNeedsBoth
        || reason == ModeReason::DestinationTrackerUnknown || reason == ModeReason::PrivateAzureIsScriptOnly;
}

bool supportsLocalConnections(Tracker tracker)
{
    return traits(tracker).localConnections != Support::No;
}
