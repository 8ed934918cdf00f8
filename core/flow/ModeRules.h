// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"
#include "instance/Instance.h"

/// Why a mode is not offered, in the order in which they are looked at; the first one that applies is given
/// (product.md, Which modes are offered).
enum class ModeReason { OwnNotPublic, Private, Local, Tracker, Version, Node, Licence, NeedsAdminAccess };

/// What is known when the modes are offered. What is not known does not speak against a mode.
struct ModeFacts {
    Tracker local = Tracker::Unknown;
    Tracker destination = Tracker::Unknown;
    ConnectionType type = ConnectionType::Public;
    bool ownPublic = true;
    Licence licence = {};
    std::optional<bool> adminAccess = {};
    QString destinationVersion = {};
    QList<ConfigurationMode> destinationFeatures = {};
};

/// Why `mode` is not available, or nothing when it is. Pure.
std::optional<ModeReason> whyNotOffered(ConfigurationMode mode, const ModeFacts &facts);

/// False for trackers whose own instances cannot be connected to each other, whatever the mode.
bool supportsLocalConnections(Tracker tracker);
