// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "table.h"

#include "catch.h"

TEST_CASE("every row of problems.tsv is a key of the program, in the same order, and no key is missing there")
{
    QStringList rows;
    for (const QStringList &row : readTable(QStringLiteral("problems.tsv")))
        rows << row.at(0);
    QStringList keys;
    for (const ProblemKey key : allProblemKeys())
        keys << keyText(key);
    CHECK(rows == keys);
}
