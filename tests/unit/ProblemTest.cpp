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

TEST_CASE("a problem that is met before a request leaves says that nothing was sent, one that hides the answer leaves it open")
{
    for (const ProblemKey key : Enumerators<ProblemKey>) {
        INFO(keyText(key).latin1());
        switch (traits(key).concerns) {
        case Concerns::Input: // of a code, the node has read it
        case Concerns::Computer:
        case Concerns::Destination: {
            const bool isAboutCode = key == ProblemKey::CodeDamaged || key == ProblemKey::OtherInstance;
            CHECK((traits(key).outcome == Outcome::NotSent) == !isAboutCode);
            break;
        }
        case Concerns::Proxy:
        case Concerns::Exchange:
        case Concerns::Answer:
            CHECK(traits(key).outcome == Outcome::Open);
            break;
        case Concerns::Host:
            CHECK((traits(key).outcome == Outcome::Open) == (key == ProblemKey::Unreachable));
            break;
        case Concerns::Node:
            break;
        }
    }
}

TEST_CASE("a refusal counts only with a status that the contract has for it")
{
    for (const ProblemKey key : Enumerators<ProblemKey>) {
        INFO(keyText(key).latin1());
        const auto outcomeWith = [key](int status) { return Problem{.key = key, .about = Fact::HttpStatus{status}}.outcome(); };
        const Outcome ofKey = traits(key).outcome;
        for (const int status : {402, 403, 409, 410, 422})
            CHECK(outcomeWith(status) == ofKey);
        for (const int status : {0, 200, 302, 400, 401, 404, 405, 408, 429, 500, 502, 503, 504})
            CHECK(outcomeWith(status) == (ofKey == Outcome::Refused ? Outcome::Open : ofKey));
    }
}
