// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/ModeRules.h"

#include "catch.h"
#include "table.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, ModeReason> ReasonWords{
    {u"own-not-public"_s, ModeReason::OwnNotPublic},
    {u"private"_s, ModeReason::Private},
    {u"local"_s, ModeReason::Local},
    {u"tracker"_s, ModeReason::Tracker},
    {u"version"_s, ModeReason::Version},
    {u"node"_s, ModeReason::Node},
    {u"licence"_s, ModeReason::Licence},
    {u"needs-admin-access"_s, ModeReason::NeedsAdminAccess},
};

const QHash<QString, Licence> LicenceWords{
    {u"paid"_s, {Licence::Kind::Paid}},
    {u"evaluation"_s, {Licence::Kind::Evaluation}},
    {u"network"_s, {Licence::Kind::Network}},
    {u"free"_s, {Licence::Kind::Free}},
    {u"expired"_s, {Licence::Kind::Evaluation, true}},
    {u"none"_s, {Licence::Kind::None}},
};

ModeFacts factsOf(const QStringList &row)
{
    ModeFacts facts{
        .local = trackerFromWord(row.at(0)),
        .destination = trackerFromWord(row.at(1)),
        .type = *typeFromWord(row.at(2)),
        .ownPublic = row.at(3) == u"yes",
        .licence = LicenceWords.value(row.at(4)),
    };
    if (row.at(5) != u"unknown")
        facts.adminAccess = row.at(5) == u"yes";
    if (row.at(6) != u"unknown")
        facts.destinationVersion = row.at(6);
    if (row.at(7) != u"unknown") {
        for (const QString &word : row.at(7).split(u','))
            facts.destinationFeatures << *modeFromWord(word);
    }
    return facts;
}

} // namespace

TEST_CASE("every row of modes.tsv offers the modes it says, and gives the reason it says for the others")
{
    for (const QStringList &row : readTable(u"modes.tsv"_s)) {
        INFO(row.join(u" | "_s).toStdString());
        const ModeFacts facts = factsOf(row);
        for (std::size_t i = 0; i < AllModes.size(); ++i) {
            const QString expected = row.at(8 + static_cast<qsizetype>(i));
            const auto reason = whyNotOffered(AllModes[i], facts);
            INFO(modeWord(AllModes[i]).latin1());
            if (expected == u"yes") {
                CHECK_FALSE(reason.has_value());
            } else {
                REQUIRE(ReasonWords.contains(expected));
                CHECK(reason == ReasonWords.value(expected));
            }
        }
    }
}

TEST_CASE("what is not known of a destination does not speak against Basic or Script")
{
    const ModeFacts nothingKnown;
    CHECK_FALSE(whyNotOffered(ConfigurationMode::Basic, nothingKnown));
    CHECK_FALSE(whyNotOffered(ConfigurationMode::Script, nothingKnown));
}
