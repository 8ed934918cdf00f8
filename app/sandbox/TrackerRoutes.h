// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Answer.h"
#include "Call.h"
#include "SandboxNode.h"

/// The public answers of the tracker that a node serves (node.md, Finding out what a destination is). A tracker is not a
/// node: it does not speak the node's protocol.
Answer trackerAnswer(const SandboxNode &node, const Call &call);

/// The path of the tracker on its server, for kinds that have one; else empty.
QString trackerPath(Tracker tracker);
