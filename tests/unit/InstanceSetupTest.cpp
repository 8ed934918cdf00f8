// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/InstanceSetup.h"

#include "ScriptedNode.h"
#include "awaited.h"
#include "credentials/MemoryStore.h"
#include "idle.h"
#include "workspace/Workspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A node at a host of its owner's, which answers nobody who is not signed in with anything that a node would say.
struct Behind : ScriptedNode {
    Behind()
    {
        const auto get = [this](const HttpRequest &request) -> Answer {
            const auto isToken = [](const auto &header) { return header.first == "X-Exalate-Jwt"; };
            if (request.url.path().endsWith("/connections"_L1) && std::ranges::any_of(request.headers, isToken))
                return json(200, {{"results"_L1, connections}});
            return HttpAnswer{.status = 200, .headers = {{"Content-Type", "text/html"}}, .body = "<html>Sign in</html>"};
        };
        on("GET ", get); // of any path
        on("GET /connections", get);
        workspace.load();
    }

    void submit(const InstanceForm &wanted)
    {
        setup.submit(wanted);
        runUntilIdle();
        CHECK_FALSE(setup.isBusy());
    }
    void submitAtWord(const InstanceForm &wanted)
    {
        setup.submitAtWord(wanted);
        runUntilIdle();
        CHECK_FALSE(setup.isBusy());
    }

    const InstanceForm form{.name = u"company B"_s,
                            .urlText = u"exalate.company-b.com"_s,
                            .user = u"admin"_s,
                            .secret = Secret(u"planted-password"_s)};
    QTemporaryDir folder;
    Workspace workspace{folder.path(), std::make_unique<MemoryStore>(), environment()};
    InstanceSetup setup{&workspace, std::nullopt, nullptr, environment()};
};

} // namespace

TEST_CASE_METHOD(Behind, "an address at which no node shows itself is one at the user's word, if it signs in")
{
    submit(form);
    REQUIRE(setup.problem());
    CHECK(setup.problem()->key == ProblemKey::NotAnInstance);
    CHECK(setup.canTakeAtWord());
    CHECK(count("POST /authenticate") == 0); // no secret goes to where no node was found

    submitAtWord(form);
    CHECK_FALSE(setup.problem());
    REQUIRE(workspace.instances().size() == 1);
    CHECK(workspace.instances().constFirst().exalateUrl == QUrl(u"https://exalate.company-b.com"_s));
    CHECK(workspace.instances().constFirst().name == u"company B"_s);
}

TEST_CASE_METHOD(Behind, "an instance that tells no name is asked for one, and is never named after the host of its node")
{
    QSignalSpy missing(&setup, &InstanceSetup::missing);
    InstanceForm nameless = form;
    nameless.name.clear();
    submit(nameless);
    submitAtWord(nameless);
    REQUIRE(missing.size() == 1);
    CHECK(missing.constFirst().constFirst().value<InstanceField>() == InstanceField::Name);
    CHECK_FALSE(setup.problem());
    CHECK(workspace.instances().isEmpty());
    CHECK(count("POST /authenticate") == 0);

    CHECK(setup.proposedName(u"acme.zendesk.com"_s) == u"acme"_s);
    CHECK(setup.proposedName(u"https://dev.azure.com/contoso"_s) == u"contoso"_s);
    CHECK(setup.proposedName(u"zendesknode-1a2b-3c4d-5e6f-7a8b.exalate.cloud"_s).isEmpty());
    CHECK(setup.proposedName(u"exalate.company-b.com"_s).isEmpty());
    CHECK(setup.proposedName(u"not an address"_s).isEmpty());
}

TEST_CASE_METHOD(Behind, "the secret goes to the address that the user has vouched for, and nowhere else")
{
    submit(form);
    submitAtWord(form);
    for (const HttpRequest &request : requests()) {
        if (request.body.contains("planted-password"))
            CHECK(request.url.host() == u"exalate.company-b.com"_s);
    }
    const auto before = count("POST /authenticate");
    InstanceForm other = form;
    other.urlText = u"another.company-b.com"_s;
    submit(other);
    CHECK(setup.canTakeAtWord()); // the word was for the first address
    CHECK(count("POST /authenticate") == before);
}

TEST_CASE_METHOD(Behind, "an address that does not sign in like a node is none, whatever was said")
{
    on("POST /authenticate", [](const HttpRequest &) { return json(404, {}); });
    submit(form);
    submitAtWord(form);
    REQUIRE(setup.problem());
    CHECK(setup.problem()->key == ProblemKey::NotAnInstance);
    CHECK_FALSE(setup.canTakeAtWord()); // it was tried
    CHECK(workspace.instances().isEmpty());

    on("POST /authenticate", [](const HttpRequest &) { return json(401, {{"message"_L1, "Wrong password"_L1}}); });
    submitAtWord(form);
    REQUIRE(setup.problem());
    CHECK(setup.problem()->key == ProblemKey::SignInRefused);
}

TEST_CASE_METHOD(Behind, "an address that cannot be reached is not taken at the user's word")
{
    for (const char *get : {"GET ", "GET /connections"})
        on(get, [](const HttpRequest &) { return problem(ProblemKey::ConnectionRefused); });
    submit(form);
    REQUIRE(setup.problem());
    CHECK(setup.problem()->key == ProblemKey::ConnectionRefused);
    CHECK_FALSE(setup.canTakeAtWord());
}
