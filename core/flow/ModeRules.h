// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"
#include "instance/Instance.h"

#include <QVersionNumber>

/// Why a mode is not offered. The first reason that applies counts, in this order (product.md, Which modes are offered).
enum class ModeReason {
    OwnNotPublic,
    PrivateHasNoVisual,
    LocalUnsupported, ///< by the tracker, whatever the mode
    LocalHasNoVisual,
    AlmIsScriptOnly,
    VisualNeedsBoth,           ///< both trackers must have it
    DestinationTrackerUnknown, ///< whether both trackers have it cannot be told
    PrivateAzureIsScriptOnly,
    OwnTooOld,
    DestinationTooOld,
    DestinationLacksMode,
    LicenceFree,
    LicenceExpired,
    LicenceNone,
    NeedsAdminAccess,
};

/// True for a reason that depends on which trackers the two sides are, so that it may change once they are known.
bool isAboutTrackers(ModeReason reason);

/// The facts known when the modes are offered. An unknown fact excludes no mode, except an unknown destination tracker.
struct ModeFacts {
    Tracker local = Tracker::Unknown;
    Tracker destination = Tracker::Unknown;
    ConnectionType type = ConnectionType::Public;
    bool ownPublic = true;
    Licence licence = {};
    std::optional<bool> adminAccess = {};
    QString localVersion = {}; ///< of Exalate
    QString destinationVersion = {};
    QList<ConfigurationMode> destinationFeatures = {};
};

/// Why `mode` is not available; nothing if it is available. Pure.
std::optional<ModeReason> whyNotOffered(ConfigurationMode mode, const ModeFacts &facts);

/// The Exalate version that a side needs for a mode, by its tracker; null if any does. Basic needs a later one on Jira on-premise
/// (node.md, Versions, licences, and what is new).
QVersionNumber neededVersion(ConfigurationMode mode, Tracker side);

/// False for trackers whose own instances cannot be connected to each other, whatever the mode.
bool supportsLocalConnections(Tracker tracker);
