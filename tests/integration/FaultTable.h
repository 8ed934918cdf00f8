// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"
#include "instance/Instance.h"

/// The table of docs/faults.md. With FAULTS_TABLE in the environment it is written to that file, otherwise the document is held
/// to what the program says.
namespace FaultTable {

bool isWanted();

/// Writes the table with one more row, or checks the row of the document, apart from its time.
void add(const QString &id, const QString &fault, const QString &key, qint64 milliseconds,
         const Result<InstanceDescription> &result);

/// Checks that the document has the text above the table, and the rows of these faults in this order.
void checkDocument(const QStringList &ids);

} // namespace FaultTable
