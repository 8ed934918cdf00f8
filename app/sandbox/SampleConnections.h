// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "NodeProfile.h"
#include "SandboxConnection.h"

class SandboxNode;

/// `count` connections of a node with that profile to `others`: every status with every one of them, and the statuses that
/// no client knows once each. The same for the same count, but for the times, which lie before `now`.
QList<SandboxConnection> sampleConnections(const NodeProfile &profile, const QList<SandboxNode *> &others, const QDateTime &now,
                                           int count);
