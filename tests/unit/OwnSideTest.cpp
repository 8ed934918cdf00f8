// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/OwnSide.h"

#include "ScriptedNode.h"
#include "awaited.h"
#include "credentials/MemoryStore.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

struct Own : ScriptedNode {
    Own() { REQUIRE(awaited(credentials.store(credentialKey(instance()), Secret(u"p"_s), &credentials))); }

    bool answers(const OwnSide &own)
    {
        return QTest::qWaitFor([&own] { return !own.isAsking(); });
    }

    MemoryStore credentials;
    Node node{instance(), &credentials, nullptr, environment()};
};

} // namespace

TEST_CASE_METHOD(Own, "what our node says of itself counts")
{
    on("GET /instance", [](const HttpRequest &) {
        return json(200,
                    {{"uid"_L1, "u"_L1},
                     {"name"_L1, "Acme Support"_L1},
                     {"trackerType"_L1, "JIRA_CLOUD"_L1},
                     {"trackerUrl"_L1, "https://acme.atlassian.net"_L1},
                     {"version"_L1, "5.18.0"_L1},
                     {"public"_L1, false}});
    });
    on("GET /license", [](const HttpRequest &) { return json(200, {{"type"_L1, "FREE"_L1}}); });
    OwnSide own(node, OwnSide::Wanted::DescriptionAndLicence, nullptr);
    CHECK(own.isUnknown());
    REQUIRE(answers(own));
    CHECK_FALSE(own.isUnknown());
    CHECK_FALSE(own.problem());
    REQUIRE(own.licence());
    CHECK(own.licence()->kind == Licence::Kind::Free);
    CHECK_FALSE(own.isPublic());
    CHECK(own.host() == u"acme.atlassian.net");
    CHECK(own.isAt(QUrl(u"https://acme.atlassian.net/"_s)));
    CHECK(own.isAt(QUrl(u"https://acme.exalate.cloud"_s)));
    CHECK_FALSE(own.isAt(QUrl(u"https://company-b.atlassian.net"_s)));
    CHECK(own.shortName() == u"Acme Support");
}

TEST_CASE_METHOD(Own, "a node that does not tell is taken for what its address says, and that is no problem")
{
    OwnSide own(node, OwnSide::Wanted::DescriptionAndLicence, nullptr);
    REQUIRE(answers(own));
    CHECK_FALSE(own.description());
    CHECK_FALSE(own.problem());
    CHECK(own.isPublic());
    CHECK(own.host() == u"acme.exalate.cloud");
    CHECK(own.shortName() == u"acme");
    CHECK_FALSE(own.offersProjects());
}

TEST_CASE_METHOD(Own, "a node that cannot be asked is a problem, until it is asked anew")
{
    on("GET /instance", [](const HttpRequest &) { return problem(ProblemKey::ConnectionRefused); });
    OwnSide own(node, OwnSide::Wanted::DescriptionAndLicence, nullptr);
    REQUIRE(answers(own));
    REQUIRE(own.problem());
    CHECK(own.problem()->key == ProblemKey::ConnectionRefused);
    on("GET /instance", [](const HttpRequest &) { return json(200, {{"uid"_L1, "u"_L1}, {"version"_L1, "5.18.0"_L1}}); });
    own.ask();
    CHECK_FALSE(own.problem());
    REQUIRE(answers(own));
    CHECK(own.description());
}

TEST_CASE_METHOD(Own, "the licence is asked for only where it is wanted")
{
    OwnSide own(node, OwnSide::Wanted::Description, nullptr);
    REQUIRE(answers(own));
    CHECK(count("GET /instance") == 1);
    CHECK(count("GET /license") == 0);
}
