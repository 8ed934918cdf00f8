// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/ConnectionEditor.h"

#include "ScriptedServer.h"
#include "awaited.h"
#include "credentials/MemoryStore.h"
#include "flow/ConnectionUpgrade.h"
#include "storage/CodeIndex.h"
#include "storage/IntentStore.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Status = Connection::Status;

namespace {

const QByteArray SignedIn = R"({"t":"eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJFWEFMQVRFIn0.c2ln"})";

/// A node that answers what a test says, and an editor of its connections.
struct Edited {
    Edited()
        : server([this](QTcpSocket *socket, const QByteArray &request) { answer(socket, request); })
    {
        REQUIRE(awaited(credentials.store(credentialKey(instance()), Secret(u"p"_s), &credentials)));
    }

    LocalInstance instance() const { return {.id = u"1"_s, .name = u"acme"_s, .exalateUrl = server.url(), .user = u"u"_s}; }

    void answer(QTcpSocket *socket, const QByteArray &request)
    {
        const QByteArray path = request.split(' ').value(1);
        if (path.endsWith("/authenticate"))
            socket->write(ScriptedServer::json(200, SignedIn));
        else if (answers.contains(path.mid(path.lastIndexOf('/') + 1)))
            socket->write(answers.value(path.mid(path.lastIndexOf('/') + 1)));
    }

    /// How many requests of this kind ("GET …/connections") have arrived.
    qsizetype asked(const QByteArray &method, const QByteArray &pathEnd) const
    {
        return std::ranges::count_if(server.requests(), [&](const QByteArray &request) {
            return request.startsWith(method + ' ') && request.split(' ').value(1).endsWith(pathEnd);
        });
    }

    /// By the last part of the path; what is not in here is never answered.
    QHash<QByteArray, QByteArray> answers{{"connections", ScriptedServer::json(200, R"({"results":[]})")}};
    ScriptedServer server;
    MemoryStore credentials;
    QTemporaryDir folder;
    CodeIndex index{folder.path()};
    IntentStore intents{folder.path()};
    const std::shared_ptr<InstanceSession> session =
        std::make_shared<InstanceSession>(instance(), InstanceSession::Stores{credentials, intents, index}, Environment());
    ConnectionEditor editor{session};
};

} // namespace

TEST_CASE("the state of a connection says what can be done with it")
{
    const Connection pending{.id = u"7"_s, .status = Status::Pending, .mode = ConfigurationMode::Basic};
    CHECK(ConnectionEditor::hasCode(pending));
    CHECK(ConnectionEditor::canUpgrade(pending));
    CHECK_FALSE(ConnectionEditor::canActivate(pending));
    CHECK_FALSE(ConnectionEditor::canDeactivate(pending));

    const Connection active{.id = u"7"_s, .status = Status::Active, .mode = ConfigurationMode::Script};
    CHECK_FALSE(ConnectionEditor::hasCode(active));
    CHECK_FALSE(ConnectionEditor::canUpgrade(active));
    CHECK_FALSE(ConnectionEditor::canActivate(active));
    CHECK(ConnectionEditor::canDeactivate(active));

    const Connection deactivated{.id = u"7"_s, .status = Status::Deactivated};
    CHECK(ConnectionEditor::canActivate(deactivated));
    CHECK_FALSE(ConnectionEditor::canUpgrade(deactivated));
    CHECK_FALSE(ConnectionEditor::canActivate({.id = u"7"_s, .statusText = u"NEW_ONE"_s}));
}

TEST_CASE("a connection without a name is not asked for, and white space around a text is none of it")
{
    CHECK_FALSE(ConnectionEditor::typedChange(u" \t"_s, u"Escalations"_s));
    const auto change = ConnectionEditor::typedChange(u" acme_to_b "_s, u" Escalations\n"_s);
    REQUIRE(change);
    CHECK(change->name == u"acme_to_b"_s);
    CHECK(change->description == u"Escalations"_s);
    CHECK_FALSE(change->active);
    CHECK_FALSE(change->mode);
}

TEST_CASE_METHOD(Edited, "a connection is busy until its request has ended, and then the list is read again")
{
    QSignalSpy busy(&editor, &ConnectionEditor::busyChanged);
    SECTION("with a connection")
    {
        answers["7"] = ScriptedServer::json(200, R"({"id":"7","name":"n","status":"DEACTIVATED"})");
        auto *job = editor.setActive(u"7"_s, false);
        CHECK(editor.isBusy(u"7"_s));
        CHECK_FALSE(editor.isBusy(u"8"_s));
        CHECK(awaited(job)->status == Status::Deactivated);
        CHECK(server.requests().constLast().contains(R"("status":"DEACTIVATED")"));
    }
    SECTION("with a problem")
    {
        answers["7"] = ScriptedServer::json(404, R"({"message":"gone"})");
        CHECK(awaited(editor.remove(u"7"_s)).error().key == ProblemKey::Gone);
    }
    REQUIRE(QTest::qWaitFor([this] { return !editor.isBusy(u"7"_s); }));
    CHECK(busy.size() == 2);
    CHECK(QTest::qWaitFor([this] { return asked("GET", "/connections") == 1; }));
}

TEST_CASE_METHOD(Edited, "a change whose dialog is closed before the answer leaves nothing busy, and the list is read again")
{
    auto dialog = std::make_unique<QObject>();
    editor.change(u"7"_s, {.name = u"other"_s}, dialog.get());
    REQUIRE(QTest::qWaitFor([this] { return asked("PUT", "/7") == 1; }));
    REQUIRE(editor.isBusy(u"7"_s));
    dialog.reset();
    CHECK_FALSE(editor.isBusy(u"7"_s));
    CHECK(QTest::qWaitFor([this] { return asked("GET", "/connections") == 1; }));
}

TEST_CASE_METHOD(Edited, "an upgrade to Visual is offered until our own node says that its tracker or its licence has none")
{
    const Connection basic{.id = u"7"_s, .mode = ConfigurationMode::Basic, .remoteTracker = Tracker::JiraCloud};
    const auto ownIs = [this](const QByteArray &tracker) {
        answers["instance"] = ScriptedServer::json(200, R"({"uid":"u","version":"5.18.0","trackerType":")" + tracker + "\"}");
    };
    answers["license"] = ScriptedServer::json(200, R"({"type":"PAID"})");
    const auto reasons = [](const ConnectionUpgrade &upgrade) {
        return std::pair(upgrade.whyNot(ConfigurationMode::Script), upgrade.whyNot(ConfigurationMode::Visual));
    };
    using Reasons = std::pair<std::optional<ModeReason>, std::optional<ModeReason>>;
    const auto comesTo = [&](const Connection &connection, const Reasons &expected) {
        ConnectionUpgrade upgrade(session->node(), connection);
        QSignalSpy changed(&upgrade, &ConnectionUpgrade::changed);
        CHECK(reasons(upgrade) == Reasons()); // nothing is known yet
        REQUIRE(QTest::qWaitFor([&changed] { return changed.size() == 2; }));
        CHECK(reasons(upgrade) == expected);
    };
    SECTION("both trackers have it")
    {
        ownIs("ZENDESK");
        comesTo(basic, {});
    }
    SECTION("ours has not")
    {
        ownIs("SERVICENOW");
        comesTo(basic, {{}, ModeReason::VisualNeedsBoth});
    }
    SECTION("the licence has neither")
    {
        ownIs("ZENDESK");
        answers["license"] = ScriptedServer::json(200, R"({"type":"FREE"})");
        comesTo(basic, {ModeReason::LicenceFree, ModeReason::LicenceFree});
    }
    SECTION("our node does not say: the request decides about the licence")
    {
        answers["instance"] = ScriptedServer::json(404, "{}");
        answers["license"] = ScriptedServer::json(404, "{}");
        comesTo(basic, {{}, ModeReason::VisualNeedsBoth});
    }
}
