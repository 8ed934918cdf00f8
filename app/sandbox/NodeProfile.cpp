// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "NodeProfile.h"

#include <QVersionNumber>

using namespace Qt::StringLiterals;

QList<ConfigurationMode> NodeProfile::features() const
{
    using enum ConfigurationMode;
    if (tracker == Tracker::HpAlm || QVersionNumber::fromString(version) < QVersionNumber(5, 1, 0))
        return {Script};
    switch (tracker) {
    case Tracker::JiraCloud:
    case Tracker::JiraOnPremise:
    case Tracker::AzureDevOpsService:
    case Tracker::Zendesk:
        return {Basic, Visual, Script};
    default:
        return {Basic, Script};
    }
}

bool NodeProfile::allowsLocal() const
{
    return tracker != Tracker::AzureDevOpsService && tracker != Tracker::AzureDevOpsServer && tracker != Tracker::GitHub;
}

bool NodeProfile::isLicensedFor(ConfigurationMode mode) const
{
    switch (licence) {
    case Licence::Kind::Free:
        return mode == ConfigurationMode::Basic;
    case Licence::Kind::Unknown:
    case Licence::Kind::None:
        return false;
    default:
        return licenceDays >= 0;
    }
}

QList<NodeProfile> sampleProfiles()
{
    using Kind = Licence::Kind;
    const QStringList jiraProjects{u"Development"_s, u"Operations"_s, u"Support"_s};
    const QStringList azureProjects{u"Platform"_s, u"Service desk"_s};
    return {
        {.name = u"Acme Support"_s, .tracker = Tracker::Zendesk},
        {.name = u"company B"_s,
         .tracker = Tracker::JiraCloud,
         .trackerVersion = u"1001.0.0"_s,
         .projects = jiraProjects,
         .licence = Kind::Evaluation,
         .licenceDays = 30,
         .tokensInMilliseconds = true},
        {.name = u"contoso"_s, .tracker = Tracker::AzureDevOpsService, .projects = azureProjects, .licence = Kind::Network},
        {.name = u"initech"_s, .tracker = Tracker::ServiceNow, .idsAreText = true},
        {.name = u"Salesforce"_s, .tracker = Tracker::Salesforce, .tokensInMilliseconds = true},
        {.name = u"globex"_s, .tracker = Tracker::GitHub, .projects = {u"api"_s, u"documentation"_s, u"website"_s}},
        {.name = u"Jira on-premise"_s,
         .tracker = Tracker::JiraOnPremise,
         .trackerVersion = u"9.12.5"_s,
         .projects = jiraProjects},
        {.name = u"Azure DevOps Server"_s, .tracker = Tracker::AzureDevOpsServer, .projects = azureProjects},
        {.name = u"Freshdesk"_s, .tracker = Tracker::Freshdesk},
        {.name = u"Freshservice"_s, .tracker = Tracker::Freshservice},
        {.name = u"Asana"_s, .tracker = Tracker::Asana},
        {.name = u"Xurrent"_s, .tracker = Tracker::Xurrent},
        {.name = u"HP ALM/QC"_s, .tracker = Tracker::HpAlm},
        {.name = u"Old version"_s,
         .tracker = Tracker::JiraCloud,
         .trackerVersion = u"1001.0.0"_s,
         .projects = jiraProjects,
         .version = u"5.0.9"_s},
        {.name = u"Free Plan"_s, .tracker = Tracker::Zendesk, .licence = Kind::Free, .licenceDays = 0},
        {.name = u"Evaluation expired"_s, .tracker = Tracker::Zendesk, .licence = Kind::Evaluation, .licenceDays = -3},
        {.name = u"Behind a firewall"_s,
         .tracker = Tracker::JiraOnPremise,
         .trackerVersion = u"9.12.5"_s,
         .projects = jiraProjects,
         .isPublic = false},
        {.name = u"Slow"_s, .tracker = Tracker::Zendesk, .delayMs = 4000},
        {.name = u"Console and list only"_s, .tracker = Tracker::Zendesk, .level = NodeLevel::Public},
        {.name = u"Console only"_s, .tracker = Tracker::Zendesk, .level = NodeLevel::Guided},
        {.name = u"Broken certificate"_s, .tracker = Tracker::Zendesk, .hasBrokenCertificate = true},
    };
}
