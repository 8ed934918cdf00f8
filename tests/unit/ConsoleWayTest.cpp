// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// A node that signs programs in and lists its connections, and leaves the rest to its console (node.md, Three levels of a node).

#include "InitiateOn.h"
#include "ScriptedNode.h"
#include "awaited.h"
#include "credentials/MemoryStore.h"
#include "flow/AcceptFlow.h"
#include "idle.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Code = u"an-invitation-code-of-the-console-0123456789-ABCDEF"_s;

struct Public : ScriptedNode {
    Public()
    {
        on("GET ", [](const HttpRequest &) { return json(404, {}); }); // it describes nothing, and nothing of itself
        on("GET /connections", [this](const HttpRequest &) { return json(200, {{"results"_L1, connections}}); });
        workspace.load();
        REQUIRE(awaited(workspace.put(instance(), Secret(u"p"_s), &workspace)));
        runUntilIdle();
    }

    void wait(std::chrono::milliseconds time)
    {
        clock.advance(time);
        runUntilIdle();
    }
    void makeThere(const QString &name)
    {
        connections << QJsonObject{{"id"_L1, name}, {"name"_L1, name}, {"status"_L1, "PENDING"_L1}};
    }

    QTemporaryDir folder;
    Workspace workspace{folder.path(), std::make_unique<MemoryStore>(), environment()};
};

struct InitiatingThere : Public {
    InitiatingThere()
    {
        flow.form().setUrlText(u"https://company-b.zendesk.com"_s);
        runUntilIdle();
        flow.form().chooseMode(ConfigurationMode::Script);
        flow.next();
        runUntilIdle();
        REQUIRE(flow.step() == InitiateStep::HandOver);
        flow.form().setText(&NewConnection::name, u"acme_to_b"_s);
        runUntilIdle();
    }

    InitiateOn flow{workspace};
};

struct AcceptingThere : Public {
    AcceptingThere()
    {
        flow.setText(Code);
        flow.next();
        runUntilIdle();
        REQUIRE(flow.step() == AcceptStep::HandOver);
    }

    AcceptFlow flow{workspace.session()};
};

} // namespace

TEST_CASE_METHOD(InitiatingThere, "the list has its time to show what the console made; then the person may say that it is there")
{
    flow.setConsoleText(Code);
    wait(19s);
    CHECK_FALSE(flow.canSayItIsThere());
    flow.sayItIsThere();
    CHECK(flow.phase() == WizardPhase::Editing);
    wait(1s);
    REQUIRE(flow.canSayItIsThere());

    SECTION("they say so")
    {
        flow.sayItIsThere();
        runUntilIdle();
        REQUIRE(flow.phase() == WizardPhase::Committed);
        CHECK(flow.step() == InitiateStep::Invitation);
        CHECK(flow.committed()->connection.name == u"acme_to_b"_s);
        CHECK(flow.committed()->connection.status == Connection::Status::Pending);
        REQUIRE(flow.committed()->code);
        CHECK(flow.committed()->code->secret().revealText() == Code);
        CHECK_FALSE(flow.canSayItIsThere());

        makeThere(u"ACME_to_b"_s);
        workspace.session()->watch().refresh();
        runUntilIdle();
        const auto kept = awaited(workspace.session()->codes().stored(u"ACME_to_b"_s, &workspace));
        REQUIRE(kept);
        CHECK(kept->secret().revealText() == Code);
    }
    SECTION("the list shows it after all")
    {
        makeThere(u"acme_to_b"_s);
        wait(ConsoleHandOver::WatchPause);
        REQUIRE(flow.phase() == WizardPhase::Committed);
        CHECK(flow.committed()->connection.id == u"acme_to_b"_s);
    }
    SECTION("the list shows another new one: it may be that")
    {
        makeThere(u"renamed"_s);
        wait(ConsoleHandOver::WatchPause);
        CHECK(flow.console().candidates().size() == 1);
        CHECK_FALSE(flow.canSayItIsThere());
    }
    SECTION("the page is left and entered again")
    {
        flow.previous();
        flow.next();
        runUntilIdle();
        REQUIRE(flow.step() == InitiateStep::HandOver);
        CHECK_FALSE(flow.canSayItIsThere());
    }
}

TEST_CASE_METHOD(AcceptingThere,
                 "the list has its time to show what the console accepted; then the person may say that it is there")
{
    wait(19s);
    CHECK_FALSE(flow.canSayItIsThere());
    wait(1s);
    REQUIRE(flow.canSayItIsThere());
    flow.sayItIsThere();
    runUntilIdle();
    REQUIRE(flow.phase() == WizardPhase::Committed);
    CHECK(flow.step() == AcceptStep::Accepted);
    CHECK(flow.committed()->connection.status == Connection::Status::Active);
    CHECK(workspace.session()->history({}).size() == 1);
}

TEST_CASE_METHOD(Public, "the next start knows the way before the node has answered anything")
{
    workspace.session()->watch().refresh();
    runUntilIdle();
    REQUIRE(workspace.session()->node().hasReadAbilities());

    on("GET ", [](const HttpRequest &) { return std::nullopt; });
    on("GET /connections", [](const HttpRequest &) { return std::nullopt; });
    Workspace next(folder.path(), std::make_unique<MemoryStore>(), environment());
    next.load();
    CHECK_FALSE(next.session()->node().hasReadAbilities());
    const InitiateOn flow(next);
    CHECK(flow.steps() == QList{InitiateStep::Destination, InitiateStep::HandOver, InitiateStep::Invitation});

    REQUIRE(awaited(next.remove(instance().id, &next)));
    REQUIRE(awaited(next.put(instance(), Secret(u"p"_s), &next)));
    CHECK_FALSE(next.session()->node().knownAbilities());
}
