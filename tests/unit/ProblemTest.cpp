// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "table.h"

#include "base/EnumTable.h"
#include "catch.h"

TEST_CASE("every row of problems.tsv is a key of the program, in the same order, and no key is missing there")
{
    QStringList rows;
    for (const QStringList &row : readTable(QStringLiteral("problems.tsv")))
        rows << row.at(0);
    QStringList keys;
    for (const ProblemKey key : Enumerators<ProblemKey>)
        keys << keyText(key);
    CHECK(rows == keys);
}

TEST_CASE("a problem that is met before a request leaves says that nothing was done, one that hides the answer does not")
{
    for (const ProblemKey key : Enumerators<ProblemKey>) {
        INFO(keyText(key).latin1());
        switch (traits(key).concerns) {
        case Concerns::Input:
        case Concerns::Computer:
        case Concerns::Destination:
            CHECK(traits(key).outcome == Outcome::NotDone);
            break;
        case Concerns::Proxy:
        case Concerns::Exchange:
        case Concerns::Answer:
            CHECK(traits(key).outcome == Outcome::Unknown);
            break;
        case Concerns::Host:
            CHECK((traits(key).outcome == Outcome::Unknown) == (key == ProblemKey::Unreachable));
            break;
        case Concerns::Node:
            break;
        }
    }
}

TEST_CASE("a problem that leaves open what happened is never final")
{
    for (const ProblemKey key : Enumerators<ProblemKey>) {
        INFO(keyText(key).latin1());
        if (traits(key).outcome == Outcome::Unknown)
            CHECK(traits(key).askAgain == AskAgain::MayHelp);
        else if (traits(key).concerns == Concerns::Node)
            CHECK(traits(key).askAgain == AskAgain::CannotHelp);
    }
}
