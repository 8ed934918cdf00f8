// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/BothSides.h"

#include "ScriptedNode.h"
#include "awaited.h"
#include "credentials/MemoryStore.h"

using namespace Qt::StringLiterals;
using Mode = ConfigurationMode;

namespace {

/// Our own node and a destination, both answered by the same script: what `own` and `there` hold.
struct Sides : ScriptedNode {
    Sides()
    {
        REQUIRE(stored);
        on("GET /instance", [this](const HttpRequest &request) -> std::optional<Answer> {
            const bool isOwn = request.url.host() == instance().exalateUrl.host();
            QJsonObject told = isOwn ? own : there;
            told.insert("version"_L1, "5.18.0"_L1);
            return json(200, told);
        });
        on("GET /license", [this](const HttpRequest &) { return json(200, {{"type"_L1, licence}}); });
    }

    /// Looks the destination up, and waits until both sides have answered.
    void ask(const QString &destination)
    {
        side.ask();
        lookup.setText(destination);
        lookup.lookUpNow();
        REQUIRE(QTest::qWaitFor([this] { return !side.isAsking() && lookup.state() != DestinationLookup::State::Running; }));
    }

    QJsonObject own{{"uid"_L1, "u1"_L1}, {"trackerType"_L1, "ZENDESK"_L1}};
    QJsonObject there{{"uid"_L1, "u2"_L1}, {"trackerType"_L1, "ZENDESK"_L1}, {"name"_L1, "company B"_L1}};
    QLatin1StringView licence = "PAID"_L1;
    MemoryStore credentials;
    const Result<Done> stored = awaited(credentials.store(credentialKey(instance()), Secret(u"p"_s), &credentials));
    Node node{instance(), &credentials, nullptr, environment()};
    OwnSide side{node, OwnSide::Wanted::DescriptionAndLicence, nullptr};
    DestinationLookup lookup{environment(), [] { return QStringList(); }, nullptr};
    BothSides sides{side, lookup};
};

} // namespace

TEST_CASE_METHOD(Sides, "what is not known yet speaks against nothing")
{
    own["trackerType"_L1] = "SERVICENOW"_L1;
    CHECK_FALSE(sides.whyNot(Mode::Visual));
    CHECK_FALSE(sides.precondition());
    CHECK_FALSE(sides.areKnown());
    CHECK_FALSE(sides.haveAnswered());
    ask(u"company-b.exalate.cloud"_s);
    CHECK(sides.areKnown());
    CHECK(sides.haveAnswered());
    CHECK(sides.whyNot(Mode::Visual) == ModeReason::VisualNeedsBoth);
    CHECK_FALSE(sides.whyNot(Mode::Script));
}

TEST_CASE_METHOD(Sides, "where the destination's tracker cannot be told, Visual is the console's to decide")
{
    SECTION("this program creates the connection")
    {
        there.remove("trackerType"_L1);
        ask(u"exalate.company-b.example"_s);
        CHECK(sides.whyNot(Mode::Visual) == ModeReason::DestinationTrackerUnknown);
        CHECK_FALSE(sides.whyNot(Mode::Basic));
    }
    SECTION("a person creates it in the console")
    {
        on("GET /swagger", [](const HttpRequest &) { return json(404, {}); });
        there.remove("trackerType"_L1);
        ask(u"exalate.company-b.example"_s);
        CHECK_FALSE(sides.whyNot(Mode::Visual));
        there["trackerType"_L1] = "SERVICENOW"_L1;
        ask(u"company-b.exalate.cloud"_s);
        CHECK(sides.whyNot(Mode::Visual) == ModeReason::VisualNeedsBoth);
    }
}

TEST_CASE_METHOD(Sides, "a stranger that claims to be our own node makes no local connection; our tracker as we know it does")
{
    ask(u"company-b.exalate.cloud"_s);
    CHECK(sides.type() == ConnectionType::Public);
    there["uid"_L1] = "u1"_L1;
    there["trackerUrl"_L1] = "https://acme.zendesk.com"_L1;
    there["exalateUrl"_L1] = "https://acme.exalate.cloud"_L1;
    own["trackerUrl"_L1] = "https://acme.zendesk.com"_L1;
    ask(u"other-name.exalate.cloud"_s);
    CHECK(sides.type() == ConnectionType::Public);
    ask(u"acme.zendesk.com"_s);
    CHECK(sides.type() == ConnectionType::Local);
    CHECK(sides.remoteShortName() == side.shortName() + " 2"_L1);
}

TEST_CASE_METHOD(Sides, "our own address makes a local connection before anything was asked, and without a URL it is private")
{
    lookup.setText(u"acme.exalate.cloud"_s);
    CHECK(sides.type() == ConnectionType::Local);
    sides.setWithoutUrl(true);
    CHECK(sides.type() == ConnectionType::Private);
    CHECK(sides.facts().destination == Tracker::Unknown);
}

TEST_CASE_METHOD(Sides, "the destination's short name is proposed once it was found")
{
    CHECK(sides.remoteShortName().isEmpty());
    ask(u"company-b.exalate.cloud"_s);
    CHECK(sides.remoteShortName() == u"company B");
}

TEST_CASE_METHOD(Sides, "the short name of a destination that cannot be looked up is proposed from its tracker's address alone")
{
    on("GET ", [](const HttpRequest &) { return problem(ProblemKey::HostNotFound); });
    on("GET /instance", [](const HttpRequest &) { return problem(ProblemKey::HostNotFound); });
    ask(u"company-b.atlassian.net"_s);
    REQUIRE(lookup.state() == DestinationLookup::State::Failed);
    CHECK(sides.remoteShortName() == u"company-b");
    ask(u"jcloudnode-1a2b-3c4d-5e6f-7a8b.exalate.cloud"_s);
    CHECK(sides.remoteShortName().isEmpty());
    ask(u"exalate.company-b.example"_s);
    CHECK(sides.remoteShortName().isEmpty());
}

TEST_CASE_METHOD(Sides, "our own side may not be able to connect at all")
{
    SECTION("others cannot reach it")
    {
        own["public"_L1] = false;
        ask(u"company-b.exalate.cloud"_s);
        REQUIRE(sides.precondition());
        CHECK(sides.precondition()->key == ProblemKey::OwnNotPublic);
    }
    SECTION("it has no licence")
    {
        licence = "NONE"_L1;
        ask(u"company-b.exalate.cloud"_s);
        REQUIRE(sides.precondition());
        CHECK(sides.precondition()->key == ProblemKey::Licence);
    }
    SECTION("its tracker has no local connections")
    {
        own["trackerType"_L1] = "GITHUB"_L1;
        ask(u"acme.exalate.cloud"_s);
        REQUIRE(sides.precondition());
        CHECK(sides.precondition()->key == ProblemKey::LocalUnsupported);
    }
    SECTION("or it is")
    {
        ask(u"company-b.exalate.cloud"_s);
        CHECK_FALSE(sides.precondition());
    }
}

TEST_CASE_METHOD(Sides, "a person without admin access there has no Visual")
{
    ask(u"company-b.exalate.cloud"_s);
    CHECK_FALSE(sides.whyNot(Mode::Visual));
    sides.setAdminAccess(false);
    CHECK(sides.whyNot(Mode::Visual) == ModeReason::NeedsAdminAccess);
}
