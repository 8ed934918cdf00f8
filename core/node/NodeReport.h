// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "node/NodeAbilities.h"

/// What a node offers against the contract, by its own description, as a text that its owner may send to the project (node.md,
/// The node report). In English, like technical details. It holds paths below the Exalate URL, methods, names of fields and their
/// types, and nothing else of the node: no value, no name of a person, no host.
QString nodeReport(const NodeAbilities &abilities);
