// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/ModeRules.h"

#include <QVersionNumber>

#include <array>

namespace {

using enum ConfigurationMode;

bool isAzureDevOps(Tracker tracker)
{
    return tracker == Tracker::AzureDevOpsService || tracker == Tracker::AzureDevOpsServer;
}

bool hasVisual(Tracker tracker)
{
    return tracker == Tracker::JiraCloud || tracker == Tracker::JiraOnPremise || tracker == Tracker::AzureDevOpsService
        || tracker == Tracker::Zendesk;
}

bool ownNotPublic(ConfigurationMode, const ModeFacts &facts)
{
    return facts.type != ConnectionType::Local && !facts.ownPublic;
}

bool privateHasNot(ConfigurationMode mode, const ModeFacts &facts)
{
    return facts.type == ConnectionType::Private && mode == Visual;
}

bool localHasNot(ConfigurationMode mode, const ModeFacts &facts)
{
    return facts.type == ConnectionType::Local && (mode == Visual || !supportsLocalConnections(facts.local));
}

bool trackersHaveNot(ConfigurationMode mode, const ModeFacts &facts)
{
    if (mode == Script)
        return false;
    if (facts.local == Tracker::HpAlm || facts.destination == Tracker::HpAlm)
        return true;
    if (mode == Visual)
        return !hasVisual(facts.local) || !hasVisual(facts.destination);
    return facts.type == ConnectionType::Private && isAzureDevOps(facts.local);
}

bool versionHasNot(ConfigurationMode mode, const ModeFacts &facts)
{
    const auto version = QVersionNumber::fromString(facts.destinationVersion);
    return mode != Script && !version.isNull() && version < QVersionNumber(5, 1, 0);
}

bool nodeHasNot(ConfigurationMode mode, const ModeFacts &facts)
{
    return !facts.destinationFeatures.isEmpty() && !facts.destinationFeatures.contains(mode);
}

bool licenceHasNot(ConfigurationMode mode, const ModeFacts &facts)
{
    switch (facts.licence.kind) {
    case Licence::Kind::None:
        return true;
    case Licence::Kind::Free:
        return mode != Basic;
    default:
        return facts.licence.expired;
    }
}

bool adminHasNot(ConfigurationMode mode, const ModeFacts &facts)
{
    return mode == Visual && facts.adminAccess == false;
}

struct Rule {
    ModeReason reason;
    bool (*applies)(ConfigurationMode, const ModeFacts &);
};

constexpr auto Rules = std::to_array<Rule>({
    {ModeReason::OwnNotPublic, ownNotPublic},
    {ModeReason::Private, privateHasNot},
    {ModeReason::Local, localHasNot},
    {ModeReason::Tracker, trackersHaveNot},
    {ModeReason::Version, versionHasNot},
    {ModeReason::Node, nodeHasNot},
    {ModeReason::Licence, licenceHasNot},
    {ModeReason::NeedsAdminAccess, adminHasNot},
});

} // namespace

std::optional<ModeReason> whyNotOffered(ConfigurationMode mode, const ModeFacts &facts)
{
    for (const Rule &rule : Rules) {
        if (rule.applies(mode, facts))
            return rule.reason;
    }
    return std::nullopt;
}

bool supportsLocalConnections(Tracker tracker)
{
    return !isAzureDevOps(tracker) && tracker != Tracker::GitHub;
}
