// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "Words.h"

using namespace Qt::StringLiterals;

QString Words::mode(ConfigurationMode mode)
{
    switch (mode) {
    case ConfigurationMode::Basic:
        return tr("Basic");
    case ConfigurationMode::Visual:
        return tr("Visual");
    case ConfigurationMode::Script:
        return tr("Script");
    }
    Q_UNREACHABLE();
}

QString Words::modeLabel(ConfigurationMode mode)
{
    return mode == ConfigurationMode::Visual ? tr("Beta") : QString();
}

QStringList Words::modeBullets(ConfigurationMode mode)
{
    switch (mode) {
    case ConfigurationMode::Basic:
        return {tr("Automatic configuration of basic fields"), tr("Sync rules cannot be edited"), tr("Only Issues can be synced"),
                tr("Recommended for use cases of basic complexity")};
    case ConfigurationMode::Visual:
        return {tr("Low-code, visual interface"), tr("Configure both sides of the connection using a single interface"),
                tr("Recommended for use cases of basic to intermediate complexity")};
    case ConfigurationMode::Script:
        return {tr("Groovy-based scripting"), tr("Configure each side of the connection separately"),
                tr("Recommended for use cases of basic to advanced complexity")};
    }
    Q_UNREACHABLE();
}

QString Words::modeNote(ConfigurationMode mode)
{
    return mode == ConfigurationMode::Visual ? tr("You prove your admin access to the destination.") : QString();
}

QString Words::reason(ModeReason reason, ConfigurationMode mode, const ModeFacts &facts)
{
    switch (reason) {
    case ModeReason::OwnNotPublic:
        return tr("Not available: your instance is not public");
    case ModeReason::PrivateHasNoVisual:
        return tr("Not available: private connections have no Visual mode");
    case ModeReason::LocalUnsupported:
        //: %1 is the product name of an issue tracker
        return tr("Not available: %1 does not support local connections").arg(tracker(facts.local));
    case ModeReason::LocalHasNoVisual:
        return tr("Not available: local connections have no Visual mode");
    case ModeReason::AlmIsScriptOnly:
        return tr("Not available: HP ALM/QC supports Script only, and Exalate ended its support in November 2024");
    case ModeReason::VisualNeedsBoth:
        return tr("Not available: Visual works only between Jira, Azure DevOps Service and Zendesk");
    case ModeReason::DestinationTrackerUnknown:
        return tr("Not available: this program cannot tell whether the destination's tracker supports Visual");
    case ModeReason::PrivateAzureIsScriptOnly:
        return tr("Not available: private connections from Azure DevOps support Script only");
    case ModeReason::OwnTooOld:
        //: both are versions, such as 5.0.9 and 5.1.0
        return tr("Not available: your instance runs Exalate %1, older than %2. Update it first")
            .arg(leftToRight(facts.localVersion), neededVersion(mode, facts.local).toString());
    case ModeReason::DestinationTooOld:
        //: both are versions, such as 5.0.9 and 5.1.0
        return tr("Not available: the destination runs Exalate %1, older than %2. Ask for an update")
            .arg(leftToRight(facts.destinationVersion), neededVersion(mode, facts.destination).toString());
    case ModeReason::DestinationLacksMode:
        return tr("Not available: the destination does not offer it");
    case ModeReason::LicenceFree:
        return tr("Not available: the Free Plan includes Basic only. If the other side has a Network licence, start the "
                  "connection there");
    case ModeReason::LicenceExpired:
        return tr("Not available: your licence or evaluation has expired. Renew it in the Exalate console");
    case ModeReason::LicenceNone:
        return tr("Not available: your instance has no licence. Add one in the Exalate console");
    case ModeReason::NeedsAdminAccess:
        return tr("Not available: it needs admin access to the destination");
    }
    Q_UNREACHABLE();
}
