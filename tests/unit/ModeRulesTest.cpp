// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/ModeRules.h"

#include "catch.h"
#include "table.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, ModeReason> ReasonWords{
    {u"own-not-public"_s, ModeReason::OwnNotPublic},
    {u"private-has-no-visual"_s, ModeReason::PrivateHasNoVisual},
    {u"local-unsupported"_s, ModeReason::LocalUnsupported},
    {u"local-has-no-visual"_s, ModeReason::LocalHasNoVisual},
    {u"alm-is-script-only"_s, ModeReason::AlmIsScriptOnly},
    {u"visual-needs-both"_s, ModeReason::VisualNeedsBoth},
    {u"destination-tracker-unknown"_s, ModeReason::DestinationTrackerUnknown},
    {u"private-azure-is-script-only"_s, ModeReason::PrivateAzureIsScriptOnly},
    {u"destination-too-old"_s, ModeReason::DestinationTooOld},
    {u"destination-lacks-mode"_s, ModeReason::DestinationLacksMode},
    {u"licence-free"_s, ModeReason::LicenceFree},
    {u"licence-expired"_s, ModeReason::LicenceExpired},
    {u"licence-none"_s, ModeReason::LicenceNone},
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

TEST_CASE("modes.tsv has a row for each reason")
{
    QSet<QString> given;
    for (const QStringList &row : readTable(u"modes.tsv"_s))
        given.unite({row.at(8), row.at(9), row.at(10)});
    for (auto word = ReasonWords.keyBegin(); word != ReasonWords.keyEnd(); ++word) {
        INFO(word->toStdString());
        CHECK(given.contains(*word));
    }
}

TEST_CASE("the Free Plan counts as such though it has expired, and a licence that has expired is not said to be missing")
{
    ModeFacts facts{.local = Tracker::JiraCloud, .destination = Tracker::JiraCloud};
    facts.licence = {Licence::Kind::Free, true};
    CHECK_FALSE(whyNotOffered(ConfigurationMode::Basic, facts));
    CHECK(whyNotOffered(ConfigurationMode::Script, facts) == ModeReason::LicenceFree);
    facts.licence = {Licence::Kind::None, true};
    CHECK(whyNotOffered(ConfigurationMode::Basic, facts) == ModeReason::LicenceExpired);
}

TEST_CASE("our own instance needs the same version as the other one, by its own tracker")
{
    struct Row {
        Tracker local;
        QString version;
        std::optional<ModeReason> basic;
        std::optional<ModeReason> visual;
    };
    const Row rows[]{
        {Tracker::JiraOnPremise, u"5.2.0"_s, {}, {}},
        {Tracker::JiraOnPremise, u"5.1.9"_s, ModeReason::OwnTooOld, {}},
        {Tracker::JiraOnPremise, u"5.0.9"_s, ModeReason::OwnTooOld, ModeReason::OwnTooOld},
        {Tracker::Zendesk, u"5.1.0"_s, {}, {}},
        {Tracker::Zendesk, u"5.0.9"_s, ModeReason::OwnTooOld, ModeReason::OwnTooOld},
        {Tracker::Zendesk, {}, {}, {}}, // it does not say
    };
    for (const Row &row : rows) {
        INFO(row.version.toStdString());
        const ModeFacts facts{.local = row.local, .destination = Tracker::JiraCloud, .localVersion = row.version};
        CHECK(whyNotOffered(ConfigurationMode::Basic, facts) == row.basic);
        CHECK(whyNotOffered(ConfigurationMode::Visual, facts) == row.visual);
        CHECK_FALSE(whyNotOffered(ConfigurationMode::Script, facts));
    }
}
