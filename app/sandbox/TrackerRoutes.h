// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Answer.h"
#include "Call.h"
#include "SandboxNode.h"

/// What anyone may read of the tracker that a node serves (node.md, Finding out what a destination is). A tracker is no
/// node: nothing of the node's protocol is found there.
Answer trackerAnswer(const SandboxNode &node, const Call &call);

/// The path of the tracker on its server, where its kind has one of its own.
QString trackerPath(Tracker tracker);
