// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"
#include "instance/Instance.h"

/// The table of docs/faults.md, written where the environment's FAULTS_TABLE names the file.
namespace FaultTable {

bool isWanted();

/// Adds a row and writes the table as it is by then.
void add(const QString &id, const QString &fault, const QString &key, qint64 milliseconds,
         const Result<InstanceDescription> &result);

} // namespace FaultTable
