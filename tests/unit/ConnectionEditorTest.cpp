// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/ConnectionEditor.h"

#include "ScriptedServer.h"
#include "awaited.h"
#include "credentials/MemoryStore.h"
#include "flow/ConnectionUpgrade.h"
#include "storage/CodeIndex.h"
#include "storage/IntentStore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Status = Connection::Status;

namespace {

const QByteArray SignedIn = R"({"t":"eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJFWEFMQVRFIn0.c2ln"})";

/// The description of a node that takes changes by PATCH, and deletes.
const QByteArray Published =
    R"({"openapi":"3.1.0","paths":{"/rest/issuehub/4.0/connections/{id}":{"delete":{},"patch":{"requestBody":{"content":
    {"application/json":{"schema":{"properties":{"name":{},"description":{},"status":{},"type":{}}}}}}}}}})";

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
    QHash<QByteArray, QByteArray> answers{{"connections", ScriptedServer::json(200, R"({"results":[]})")},
                                          {"swagger", ScriptedServer::json(200, Published)}};
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
        answers["connections"] = ScriptedServer::json(200, R"({"results":[{"id":"7","name":"n","status":"DEACTIVATED"}]})");
        CHECK(awaited(job)->status == Status::Deactivated);
    }
    SECTION("with a problem")
    {
        answers["7"] = ScriptedServer::json(404, R"({"message":"gone"})");
        answers["connections"] = ScriptedServer::json(200, R"({"results":[{"id":"7","name":"n","status":"ACTIVE"}]})");
        CHECK(awaited(editor.remove(u"7"_s)).error().key == ProblemKey::NoSuchOperation);
    }
    REQUIRE(QTest::qWaitFor([this] { return !editor.isBusy(u"7"_s); }));
    CHECK(busy.size() == 2);
    CHECK(QTest::qWaitFor([this] { return asked("GET", "/connections") == 2; }));
}

TEST_CASE_METHOD(Edited, "what became of a change is what the list shows, whatever the answer was")
{
    const auto row = [](const QByteArray &status) {
        return ScriptedServer::json(200, R"({"total":1,"results":[{"id":"7","name":"n","status":")" + status + R"("}]})");
    };
    const auto nothing = ScriptedServer::json(200, R"({"total":0,"results":[]})");
    const auto part = ScriptedServer::json(200, R"({"total":9,"results":[{"id":"1","name":"a","status":"ACTIVE"}]})");
    const auto unreadable = ScriptedServer::json(200, R"({"nothing":true})");
    const auto page = ScriptedServer::json(200, "<html>");
    const auto refusal = ScriptedServer::json(500, "{}");

    struct Case {
        QByteArray answer;
        QByteArray list;
        std::optional<ProblemKey> deleting; ///< nothing: it is done
    };
    const QList<Case> cases{
        {page, nothing, {}},
        {refusal, nothing, {}},
        {page, row("ACTIVE"), ProblemKey::AnswerNotUnderstood},
        {refusal, row("ACTIVE"), ProblemKey::ServerProblem},
        {page, part, ProblemKey::OutcomeUnknown},
        {refusal, part, ProblemKey::ServerProblem},
        {page, unreadable, ProblemKey::OutcomeUnknown},
        {refusal, unreadable, ProblemKey::ServerProblem},
    };
    for (const Case &each : cases) {
        CAPTURE(each.answer.toStdString(), each.list.toStdString());
        answers["7"] = each.answer;
        answers["connections"] = each.list;
        const auto removed = awaited(editor.remove(u"7"_s));
        CHECK(removed.has_value() == !each.deleting.has_value());
        if (!removed && each.deleting)
            CHECK(keyText(removed.error().key) == keyText(*each.deleting));
    }
    answers["7"] = refusal;
    answers["connections"] = row("DEACTIVATED");
    CHECK(awaited(editor.setActive(u"7"_s, false)));
    answers["7"] = ScriptedServer::json(200, R"({"id":"7","name":"n","status":"DEACTIVATED"})");
    answers["connections"] = row("ACTIVE");
    CHECK(awaited(editor.setActive(u"7"_s, false)).error().key == ProblemKey::AnswerNotUnderstood);
    answers["connections"] = nothing;
    answers["7"] = refusal;
    CHECK(awaited(editor.setActive(u"7"_s, false)).error().key == ProblemKey::Gone);
}

TEST_CASE_METHOD(Edited, "a change whose dialog is closed before the answer leaves nothing busy, and the list is read again")
{
    auto dialog = std::make_unique<QObject>();
    editor.change(u"7"_s, {.name = u"other"_s}, dialog.get());
    REQUIRE(QTest::qWaitFor([this] { return asked("PATCH", "/7") == 1; }));
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
    SECTION("our node does not say: the request decides")
    {
        answers["instance"] = ScriptedServer::json(404, "{}");
        answers["license"] = ScriptedServer::json(404, "{}");
        comesTo(basic, {});
    }
}

TEST_CASE_METHOD(Edited, "a change is sent only in a way that the node publishes")
{
    answers["7"] = ScriptedServer::json(200, R"({"id":"7","name":"n","status":"ACTIVE","syncRules":"a script","remote":null})");
    answers["connections"] = ScriptedServer::json(200, R"({"total":1,"results":[{"id":"7","name":"n","status":"ACTIVE"}]})");
    const auto lastBody = [this](const QByteArray &method) {
        for (qsizetype i = server.requests().size() - 1; i >= 0; --i) {
            const QByteArray &request = server.requests().at(i);
            if (request.startsWith(method + ' '))
                return QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
        }
        return QJsonObject();
    };
    SECTION("by PATCH, alone")
    {
        (void)awaited(editor.setActive(u"7"_s, false));
        CHECK(lastBody("PATCH") == QJsonObject{{"status"_L1, "DEACTIVATED"_L1}});
    }
    SECTION("by PUT, with the whole object as the node gives it")
    {
        QByteArray put = Published;
        put.replace("\"patch\"", "\"get\":{},\"put\"");
        answers["swagger"] = ScriptedServer::json(200, put);
        (void)awaited(editor.setActive(u"7"_s, false));
        CHECK(lastBody("PUT")
              == QJsonObject{{"id"_L1, "7"_L1},
                             {"name"_L1, "n"_L1},
                             {"status"_L1, "DEACTIVATED"_L1},
                             {"syncRules"_L1, "a script"_L1},
                             {"remote"_L1, QJsonValue()}});
        answers["7"] = ScriptedServer::json(200, R"({"id":"8","name":"another"})");
        const qsizetype sent = asked("PUT", "/7");
        CHECK_FALSE(awaited(editor.setActive(u"7"_s, false)));
        CHECK(asked("PUT", "/7") == sent);
    }
    SECTION("not by PUT where the whole object cannot be read, nor where nothing is published")
    {
        for (const QByteArray &description : {QByteArray(Published).replace("\"patch\"", "\"put\""), "<html></html>"_ba}) {
            answers["swagger"] = ScriptedServer::json(200, description);
            for (const auto *guess : {"swagger.json", "openapi.json"})
                answers[guess] = ScriptedServer::json(404, "{}");
            session->setInstance(instance()); // a description is read once
            CHECK(awaited(editor.setActive(u"7"_s, false)).error().key == ProblemKey::NotOffered);
            CHECK_FALSE(editor.mayDo(ConnectionEditor::Action::SetActive, u"7"_s));
        }
        CHECK(asked("PUT", "/7") == 0);
        CHECK(asked("PATCH", "/7") == 0);
    }
}
