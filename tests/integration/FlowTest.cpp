// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// The flows of both wizards over real HTTP: the whole job against the companion, and what goes wrong against servers that
// answer as told.

#include "Companion.h"
#include "HastyClock.h"
#include "InitiateOn.h"
#include "ScriptedServer.h"
#include "awaited.h"
#include "contract.h"
#include "credentials/MemoryStore.h"
#include "flow/AcceptFlow.h"
#include "flow/ConnectionEditor.h"
#include "net/HttpClient.h"
#include "session/ProjectSearch.h"
#include "workspace/InstanceSetup.h"
#include "workspace/Workspace.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 10'000;

/// A workspace in a folder of its own, with one instance of the sandbox.
struct Desk {
    explicit Desk(const Companion::Place &place, Clock &clock = Clock::system())
        : workspace(folder.path(), std::unique_ptr<CredentialStore>(keychain), {.clock = clock})
    {
        workspace.load();
        REQUIRE(awaited<Done>(workspace.put(place.instance(), Secret(place.password), &workspace)));
    }

    QTemporaryDir folder;
    CredentialStore *keychain = new MemoryStore;
    Workspace workspace;
};

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, Patience);
}

/// Initiates a Script connection to `destination` and leaves the flow on its last page.
void initiate(InitiateFlow &flow, const QUrl &destination)
{
    flow.form().setUrlText(destination.toString());
    flow.form().chooseMode(ConfigurationMode::Script);
    flow.next();
    REQUIRE(waitFor([&flow] { return flow.step() == InitiateStep::ConnectionInformation; }));
    flow.next();
    REQUIRE(waitFor([&flow] { return flow.phase() != WizardPhase::Committing; }));
}

/// A pretend node that keeps its connections, and loses answers when told to.
struct ForgetfulNode {
    bool loseAnswers = false;
    bool dropLists = false;
    bool goesAway = false;         ///< with the answer to what cannot be asked twice, and all lists after it
    bool hidesNew = false;         ///< the list is that of a moment ago
    bool forgetsQuestions = false; ///< a verification is not there any more when it is asked for
    int created = 0;
    int accepted = 0; ///< requests to accept, which a used code refuses
    QStringList names;
    ScriptedServer server{[this](QTcpSocket *socket, const QByteArray &request) { answer(socket, request); }};

    Companion::Place place() const { return {.name = u"acme"_s, .exalateUrl = server.url(), .user = u"u"_s, .password = u"p"_s}; }

    void answer(QTcpSocket *socket, const QByteArray &request)
    {
        const QByteArray path = request.split(' ').value(1).mid(QByteArray("/rest/issuehub/4.0/").size());
        if (request.startsWith("GET /swagger ")) {
            socket->write(ScriptedServer::json(200, contractDescription()));
        } else if (path == "authenticate") {
            socket->write(ScriptedServer::json(200, R"({"t":"eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJFWEFMQVRFIn0.c2ln"})"));
        } else if (path == "instance") {
            socket->write(ScriptedServer::json(
                200, R"({"uid":"1","name":"acme","trackerType":"ZENDESK","version":"5.18.0","public":true})"));
        } else if (path == "license") {
            socket->write(ScriptedServer::json(200, R"({"type":"PAID"})"));
        } else if (path == "connections" && request.startsWith("POST")) {
            ++created;
            const QJsonObject body = QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
            names << body.value("name"_L1).toString();
            dropLists |= goesAway;
            if (loseAnswers || goesAway)
                socket->abort();
            else
                socket->write(
                    ScriptedServer::json(201,
                                         R"({"id":)" + QByteArray::number(names.size()) + R"(,"name":")" + names.last().toUtf8()
                                             + R"(","status":"PENDING","invitation":{"code":"first-code-0123456789"}})"));
        } else if (path == "invitations/preview" && accepted > 0) {
            socket->write(ScriptedServer::json(410, R"({"message":"used"})"));
        } else if (path == "invitations/preview") {
            socket->write(ScriptedServer::json(200, R"({"name":"theirs","type":"SCRIPT","from":{"name":"company B"}})"));
        } else if (path == "invitations/accept" && accepted++ > 0) {
            socket->write(ScriptedServer::json(410, R"({"message":"used"})"));
        } else if (path == "invitations/accept") {
            names << u"theirs"_s;
            dropLists |= goesAway;
            if (loseAnswers || goesAway)
                socket->abort();
            else
                socket->write(ScriptedServer::json(200, R"({"id":1,"name":"theirs","status":"ACTIVE"})"));
        } else if (path == "verifications") {
            socket->write(ScriptedServer::json(201, R"({"id":"7","url":"http://127.0.0.1:1/page"})"));
        } else if (path.startsWith("verifications/") && !forgetsQuestions) {
            socket->write(ScriptedServer::json(401, "{}"));
        } else if (path.endsWith("/invitation")) {
            socket->write(ScriptedServer::json(200, R"({"code":"second-code-0123456789"})"));
        } else if (path == "connections" && dropLists) {
            socket->abort();
        } else if (path == "connections") {
            QByteArray results;
            for (qsizetype i = 0; i < (hidesNew ? 0 : names.size()); ++i)
                results += QByteArray(i > 0 ? "," : "") + R"({"id":)" + QByteArray::number(i + 1) + R"(,"name":")"
                    + names.at(i).toUtf8() + R"(","status":"PENDING"})";
            socket->write(ScriptedServer::json(200, R"({"results":[)" + results + "]}"));
        } else {
            socket->write(ScriptedServer::json(404, "{}"));
        }
    }
};

} // namespace

TEST_CASE("a Script connection is initiated on one side, accepted on the other, and turns active on both by itself")
{
    const Companion companion;
    const Companion::Place &acmePlace = companion.place(u"Acme Support"_s);
    const Companion::Place &otherPlace = companion.place(u"company B"_s);
    Desk acme(acmePlace);
    Desk other(otherPlace);

    InitiateOn initiating(acme.workspace);
    initiating.form().setUrlText(otherPlace.exalateUrl.toString());
    CHECK(initiating.form().lookup().state() == DestinationLookup::State::Due);
    initiating.form().chooseMode(ConfigurationMode::Script);
    initiating.next();
    CHECK(initiating.phase() == WizardPhase::Checking);
    REQUIRE(waitFor([&] { return initiating.step() == InitiateStep::ConnectionInformation; }));
    CHECK(initiating.form().lookup().found().tracker == Tracker::JiraCloud);
    CHECK(initiating.form().entered().localShortName == u"Acme Support");
    CHECK(initiating.form().entered().remoteShortName == u"company B");
    CHECK(initiating.form().entered().name == u"acme-support_to_company-b");
    CHECK(initiating.isCommitStep());

    initiating.form().setText(&NewConnection::localShortName, u"acme"_s);
    CHECK(initiating.form().entered().name == u"acme_to_company-b");
    initiating.next();
    CHECK(initiating.phase() == WizardPhase::Committing);
    CHECK_FALSE(initiating.canGoBack());
    REQUIRE(waitFor([&] { return initiating.step() == InitiateStep::Invitation; }));
    CHECK_FALSE(initiating.canGoBack());
    REQUIRE(initiating.committed()->code);
    const QString id = initiating.committed()->connection.id;

    AcceptFlow accepting(other.workspace.session());
    accepting.setText(u"Hello,\n\n> "_s + initiating.committed()->code->secret().revealText() + u"\n\nRegards"_s);
    REQUIRE(accepting.code());
    CHECK(accepting.code()->code.fingerprint() == initiating.committed()->code->fingerprint());
    accepting.next();
    REQUIRE(waitFor([&] { return accepting.step() == AcceptStep::Check; }));
    CHECK(accepting.preview()->connectionName == u"acme_to_company-b");
    REQUIRE(waitFor([&] { return accepting.own().description().has_value(); }));
    REQUIRE(accepting.needsProject());

    QSignalSpy missing(&accepting, &AcceptFlow::missing);
    accepting.confirm();
    CHECK(missing.size() == 1);
    accepting.projects()->setText({});
    REQUIRE(waitFor([&] { return !accepting.projects()->names().isEmpty(); }));
    accepting.setProject(accepting.projects()->names().constFirst());
    accepting.confirm();
    REQUIRE(waitFor([&] { return accepting.step() == AcceptStep::Accepted; }));
    CHECK(accepting.committed()->connection.status == Connection::Status::Active);

    QSignalSpy activated(&acme.workspace.session()->watch(), &ConnectionWatch::connectionActivated);
    acme.workspace.session()->watch().refresh();
    REQUIRE(waitFor([&] { return activated.size() == 1; }));
    CHECK(acme.workspace.session()->watch().connection(id)->status == Connection::Status::Active);

    // The journals of both sides tell it afterwards.
    using Event = JournalEntry::Event;
    const auto events = [](const QList<JournalEntry> &history) {
        QList<Event> all;
        for (const JournalEntry &entry : history)
            all << entry.event;
        return all;
    };
    const QList<JournalEntry> history = acme.workspace.session()->history(id);
    CHECK(events(history) == QList{Event::Created, Event::BecameActive});
    CHECK(history.constFirst().fingerprint == initiating.committed()->code->fingerprint());
    CHECK(history.constFirst().name == u"acme_to_company-b"_s);
    const QString otherId = accepting.committed()->connection.id;
    CHECK(events(other.workspace.session()->history(otherId)) == QList{Event::Accepted});

    // A stored code is put aside when the connection is active.
    REQUIRE(waitFor([&] {
        acme.workspace.session()->watch().refresh(); // two lists in a row have to show it
        return awaited<Secret>(acme.keychain->read(InvitationCodes::key(acmePlace.instance().id, id), &acme.workspace))
            ->isEmpty();
    }));
    CHECK(acme.workspace.session()->intents().store().intents().isEmpty());
    CHECK(other.workspace.session()->intents().store().intents().isEmpty());
}

TEST_CASE("the code of a pending connection is had again from the keychain, and asked of the node where it is not there")
{
    const Companion companion;
    Desk acme(companion.places().constFirst());
    InitiateOn flow(acme.workspace);
    initiate(flow, companion.place(u"company B"_s).exalateUrl);
    REQUIRE(flow.committed());
    const QString id = flow.committed()->connection.id;
    REQUIRE(waitFor([&] { return acme.workspace.session()->intents().store().intents().isEmpty(); }));

    const auto kept = awaited<FoundCode>(acme.workspace.session()->codes().storedOrNew(id, &acme.workspace));
    REQUIRE(kept);
    CHECK_FALSE(kept->isNew);
    CHECK(kept->code == *flow.committed()->code);

    acme.workspace.session()->codes().forget(id);
    const auto made = awaited<FoundCode>(acme.workspace.session()->codes().storedOrNew(id, &acme.workspace));
    REQUIRE(made);
    CHECK(made->isNew);
    CHECK_FALSE(made->code == kept->code);
}

TEST_CASE("Next with something missing tells the first such field, and nothing else happens")
{
    const Companion companion;
    Desk acme(companion.places().constFirst());
    InitiateOn flow(acme.workspace);
    QList<InitiateField> missing;
    QObject::connect(&flow, &InitiateFlow::missing, &flow, [&missing](InitiateField field) { missing << field; });
    flow.next();
    flow.form().setUrlText(u"not an address"_s);
    flow.next();
    flow.form().setUrlText(companion.place(u"company B"_s).exalateUrl.toString());
    flow.next();
    flow.form().chooseMode(ConfigurationMode::Script);
    flow.next();
    REQUIRE(waitFor([&] { return flow.step() == InitiateStep::ConnectionInformation; }));
    flow.form().setText(&NewConnection::remoteShortName, {});
    flow.next();
    flow.form().setText(&NewConnection::remoteShortName, u"b"_s);
    flow.form().setText(&NewConnection::name, u"  "_s);
    flow.next();
    CHECK(missing
          == QList{InitiateField::Url, InitiateField::Url, InitiateField::Mode, InitiateField::RemoteShortName,
                   InitiateField::ConnectionName});
    CHECK(flow.phase() == WizardPhase::Editing);
}

TEST_CASE("what was typed is neither lost nor overwritten by going back and choosing another destination")
{
    const Companion companion;
    Desk acme(companion.places().constFirst());
    InitiateOn flow(acme.workspace);
    flow.form().setUrlText(companion.place(u"company B"_s).exalateUrl.toString());
    flow.form().chooseMode(ConfigurationMode::Script);
    flow.next();
    REQUIRE(waitFor([&] { return flow.step() == InitiateStep::ConnectionInformation; }));
    flow.form().setText(&NewConnection::localShortName, u"mine"_s);
    flow.form().setText(&NewConnection::description, u"why"_s);
    flow.previous();
    CHECK(flow.step() == InitiateStep::Destination);
    flow.form().setUrlText(companion.place(u"globex"_s).exalateUrl.toString());
    flow.next();
    REQUIRE(waitFor([&] { return flow.step() == InitiateStep::ConnectionInformation; }));
    CHECK(flow.form().entered().localShortName == u"mine");
    CHECK(flow.form().entered().description == u"why");
    CHECK(flow.form().entered().remoteShortName == u"globex");
    CHECK(flow.form().entered().name == u"mine_to_globex");

    flow.form().setText(&NewConnection::name, u"my own name"_s);
    flow.form().setText(&NewConnection::remoteShortName, u"other"_s);
    CHECK(flow.form().entered().name == u"my own name");
}

TEST_CASE("a destination that is not there is told, keeps what was typed, and is tried again by Next")
{
    const Companion companion;
    Desk acme(companion.places().constFirst());
    QUrl gone;
    {
        ScriptedServer server([](QTcpSocket *, const QByteArray &) {});
        gone = server.url();
    }
    InitiateOn flow(acme.workspace);
    flow.form().setUrlText(gone.toString());
    flow.form().chooseMode(ConfigurationMode::Script);
    flow.next();
    REQUIRE(waitFor([&] { return flow.phase() == WizardPhase::Editing; }));
    CHECK(flow.step() == InitiateStep::Destination);
    REQUIRE(flow.form().lookup().problem());
    CHECK(flow.form().lookup().problem()->key == ProblemKey::ConnectionRefused);
    CHECK(flow.form().lookup().text() == gone.toString());
    flow.next();
    CHECK(flow.phase() == WizardPhase::Checking);
}

TEST_CASE("a name that is taken is told, loses nothing, and another one works")
{
    const Companion companion;
    Desk acme(companion.places().constFirst());
    {
        InitiateOn first(acme.workspace);
        initiate(first, companion.place(u"company B"_s).exalateUrl);
        REQUIRE(first.committed());
    }
    InitiateOn flow(acme.workspace);
    initiate(flow, companion.place(u"company B"_s).exalateUrl);
    CHECK(flow.step() == InitiateStep::ConnectionInformation);
    REQUIRE(flow.problem());
    CHECK(flow.problem()->key == ProblemKey::NameTaken);
    flow.form().setText(&NewConnection::name, u"another"_s);
    CHECK_FALSE(flow.problem());
    flow.next();
    REQUIRE(waitFor([&] { return flow.step() == InitiateStep::Invitation; }));
}

TEST_CASE("the answer to creating is lost: the list is looked at, and there is one connection with a code")
{
    ForgetfulNode node;
    node.loseAnswers = true;
    const Companion companion;
    Desk desk(node.place());
    InitiateOn flow(desk.workspace);
    initiate(flow, companion.place(u"company B"_s).exalateUrl);
    CHECK(flow.step() == InitiateStep::Invitation);
    REQUIRE(flow.committed());
    REQUIRE(flow.committed()->code);
    CHECK(flow.committed()->codeIsNew);
    CHECK(node.created == 1);
    CHECK(desk.workspace.session()->intents().store().intents().isEmpty());
}

TEST_CASE("answer and list are lost: the next press looks first and does not create again")
{
    ForgetfulNode node;
    const Companion companion;
    Desk desk(node.place());
    REQUIRE(waitFor([&] { return desk.workspace.session()->watch().isLoaded(); }));
    InitiateOn flow(desk.workspace);
    flow.form().setUrlText(companion.place(u"company B"_s).exalateUrl.toString());
    flow.form().chooseMode(ConfigurationMode::Script);
    flow.next();
    REQUIRE(waitFor([&] { return flow.step() == InitiateStep::ConnectionInformation; }));
    node.loseAnswers = true;
    QObject::connect(&flow, &InitiateFlow::changed, &flow,
                     [&] { node.dropLists = node.created > 0 && flow.phase() == WizardPhase::Committing; });
    flow.next();
    flow.next();
    REQUIRE(waitFor([&] {
        node.dropLists = node.created > 0;
        return flow.phase() == WizardPhase::Editing;
    }));
    CHECK(flow.problem()->key == ProblemKey::ConnectionLost);
    CHECK(desk.workspace.session()->intents().store().intents().size() == 1);

    flow.disconnect(&flow);
    node.dropLists = false;
    SECTION("by pressing again")
    {
        flow.next();
        REQUIRE(waitFor([&] { return flow.step() == InitiateStep::Invitation; }));
    }
    SECTION("by pressing again with another name")
    {
        flow.form().setText(&NewConnection::name, u"another name"_s);
        flow.next();
        REQUIRE(waitFor([&] { return flow.step() == InitiateStep::Invitation; }));
    }
    SECTION("by the next start")
    {
        Workspace next(desk.folder.path(), std::make_unique<MemoryStore>());
        QSignalSpy settled(&next, &Workspace::intentRecovered);
        next.load();
        REQUIRE(awaited<Done>(next.put(node.place().instance(), Secret(u"p"_s), &next)));
        REQUIRE(waitFor([&] { return settled.size() == 1; }));
        CHECK(next.session()->intents().store().intents().isEmpty());
    }
    CHECK(node.created == 1);
}

TEST_CASE("the answer to accepting is lost: the connection is found, and nobody is told that the code was used already")
{
    ForgetfulNode node;
    node.loseAnswers = true;
    Desk desk(node.place());
    REQUIRE(waitFor([&] { return desk.workspace.session()->watch().isLoaded(); }));
    AcceptFlow flow(desk.workspace.session());
    flow.setText(u"a-code-of-theirs-0123456789"_s);
    flow.next();
    REQUIRE(waitFor([&] { return flow.step() == AcceptStep::Check && flow.own().description(); }));
    SECTION("by looking at the list at once")
    {
        flow.confirm();
    }
    SECTION("with the list lost too, by pressing again")
    {
        QObject::connect(&flow, &AcceptFlow::changed, &flow, [&] { node.dropLists = node.accepted > 0; });
        flow.confirm();
        REQUIRE(waitFor([&] {
            node.dropLists = node.accepted > 0;
            return flow.phase() == WizardPhase::Editing;
        }));
        CHECK(flow.problem()->key == ProblemKey::ConnectionLost);
        CHECK(desk.workspace.session()->intents().store().intents().size() == 1);
        flow.disconnect(&flow);
        node.dropLists = false;
        SECTION("on this page")
        {
            flow.confirm();
        }
        SECTION("after going back to the code")
        {
            flow.previous();
            REQUIRE(flow.step() == AcceptStep::Code);
            flow.next();
        }
    }
    REQUIRE(waitFor([&] { return flow.step() == AcceptStep::Accepted; }));
    CHECK(flow.committed()->connection.name == u"theirs");
    CHECK(node.accepted == 1);
    CHECK(node.names == QStringList{u"theirs"_s});
    CHECK(desk.workspace.session()->intents().store().intents().isEmpty());
}

TEST_CASE("an invitation whose acceptance was left open is found when its code is pasted into another wizard")
{
    ForgetfulNode node;
    Desk desk(node.place());
    REQUIRE(waitFor([&] { return desk.workspace.session()->watch().isLoaded(); }));
    {
        AcceptFlow first(desk.workspace.session());
        first.setText(u"a-code-of-theirs-0123456789"_s);
        first.next();
        REQUIRE(waitFor([&] { return first.step() == AcceptStep::Check && first.own().description(); }));
        node.goesAway = true;
        first.confirm();
        REQUIRE(waitFor([&] { return first.phase() == WizardPhase::Editing; }));
        REQUIRE(desk.workspace.session()->intents().store().intents().size() == 1);
    }
    node.goesAway = node.dropLists = false;
    AcceptFlow second(desk.workspace.session());
    second.setText(u"a-code-of-theirs-0123456789"_s);
    second.next();
    REQUIRE(waitFor([&] { return second.step() == AcceptStep::Accepted; }));
    CHECK(second.committed()->connection.name == u"theirs");
    CHECK(node.accepted == 1);
    CHECK(desk.workspace.session()->intents().store().intents().isEmpty());
}

TEST_CASE("a code that was just kept outlives a list that is old, and one that cannot be read")
{
    ForgetfulNode node;
    const Companion companion;
    Desk desk(node.place());
    REQUIRE(waitFor([&] { return desk.workspace.session()->watch().isLoaded(); }));
    InitiateOn flow(desk.workspace);
    initiate(flow, companion.place(u"company B"_s).exalateUrl);
    REQUIRE(flow.committed());
    REQUIRE(flow.committed()->code);
    const auto readAgain = [&desk] {
        ConnectionWatch *watch = &desk.workspace.session()->watch();
        REQUIRE(waitFor([watch] { return !watch->isRefreshing(); }));
        watch->refresh();
        REQUIRE(waitFor([watch] { return !watch->isRefreshing(); }));
    };
    const auto kept = [&] {
        const auto code =
            awaited<InvitationCode>(desk.workspace.session()->codes().stored(flow.committed()->connection.id, &flow));
        return code && code->fingerprint() == flow.committed()->code->fingerprint();
    };
    readAgain();
    CHECK(kept());
    node.dropLists = true;
    readAgain();
    CHECK(desk.workspace.session()->watch().problem());
    CHECK(kept());
    node.dropLists = node.hidesNew = false;
    readAgain();
    CHECK(kept());
    // Once it was seen in a list, it is put aside when it is missing from two in a row, and comes back with it.
    node.hidesNew = true;
    readAgain();
    CHECK(kept());
    readAgain();
    REQUIRE(waitFor([&] { return !desk.workspace.session()->codes().keeps(flow.committed()->connection.id); }));
    CHECK_FALSE(kept());
    node.hidesNew = false;
    readAgain();
    REQUIRE(waitFor([&] { return desk.workspace.session()->codes().keeps(flow.committed()->connection.id); }));
    CHECK(kept());
}

TEST_CASE("a wizard that is closed while the node is at it, or whose draft is gone on with, makes one connection")
{
    ForgetfulNode node;
    const Companion companion;
    Desk desk(node.place());
    REQUIRE(waitFor([&] { return desk.workspace.session()->watch().isLoaded(); }));
    const auto draft = [&] {
        InitiateOn flow(desk.workspace);
        flow.form().setUrlText(companion.place(u"company B"_s).exalateUrl.toString());
        flow.form().chooseMode(ConfigurationMode::Basic);
        flow.next();
        REQUIRE(waitFor([&] { return flow.step() != InitiateStep::Destination; }));
        flow.form().setAdminAccess(false);
        node.goesAway = true;
        flow.next();
        REQUIRE(waitFor([&] { return node.created == 1 && flow.phase() == WizardPhase::Editing; }));
        const auto saved = desk.workspace.drafts().load();
        REQUIRE(saved);
        REQUIRE(*saved);
        CHECK((*saved)->intentKey == desk.workspace.session()->intents().store().intents().constFirst().key);
        return **saved;
    }();
    node.goesAway = node.dropLists = false;

    Workspace next(desk.folder.path(), std::make_unique<MemoryStore>());
    next.load();
    REQUIRE(awaited<Done>(next.put(node.place().instance(), Secret(u"p"_s), &next)));
    SECTION("as is found out at the next start, and the draft goes")
    {
        QSignalSpy settled(&next, &Workspace::intentRecovered);
        REQUIRE(waitFor([&] { return settled.size() == 1; }));
        CHECK_FALSE(next.drafts().load()->has_value());
    }
    InitiateOn again(next);
    again.restore(draft);
    again.next();
    REQUIRE(waitFor([&] { return again.step() != InitiateStep::Destination; }));
    again.form().setAdminAccess(false);
    again.next();
    REQUIRE(waitFor([&] { return again.step() == InitiateStep::Invitation; }));
    CHECK(again.committed()->code);
    CHECK(node.created == 1);
}

TEST_CASE("a draft keeps the address and nothing of what came with it")
{
    ForgetfulNode node;
    Desk desk(node.place());
    InitiateOn flow(desk.workspace);
    flow.form().setUrlText(u"https://company-b.example.com/desk?jwt=planted-token#planted-fragment"_s);
    flow.form().chooseMode(ConfigurationMode::Script);
    REQUIRE(waitFor([&] { return desk.workspace.drafts().load()->has_value(); }));
    CHECK((*desk.workspace.drafts().load())->urlText == u"https://company-b.example.com/desk");
    QFile file(desk.folder.filePath(u"draft.json"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("planted"));
}

TEST_CASE("an instance is added after its credentials were proven, and its secret is kept")
{
    const Companion companion;
    const Companion::Place &place = companion.places().constFirst();
    QTemporaryDir folder;
    auto *keychain = new MemoryStore;
    Workspace workspace(folder.path(), std::unique_ptr<CredentialStore>(keychain));
    workspace.load();
    CHECK_FALSE(workspace.current());

    InstanceSetup setup(&workspace, std::nullopt);
    QSignalSpy saved(&setup, &InstanceSetup::saved);
    QSignalSpy missing(&setup, &InstanceSetup::missing);
    InstanceForm form{.urlText = place.exalateUrl.toString(), .user = place.user};
    setup.submit(form);
    CHECK(missing.size() == 1);

    form.secret = Secret(u"wrong"_s);
    setup.submit(form);
    CHECK(setup.isBusy());
    REQUIRE(waitFor([&] { return !setup.isBusy(); }));
    REQUIRE(setup.problem());
    CHECK(setup.problem()->key == ProblemKey::SignInRefused);
    CHECK(workspace.instances().isEmpty());

    form.secret = Secret(place.password);
    setup.submit(form);
    REQUIRE(waitFor([&] { return saved.size() == 1; }));
    REQUIRE(workspace.current());
    CHECK(workspace.current()->name == u"Acme Support");
    CHECK(workspace.current()->exalateUrl == place.exalateUrl);
    CHECK(*awaited<Secret>(keychain->read(credentialKey(*workspace.current()), &workspace)) == Secret(place.password));
    REQUIRE(waitFor([&] { return workspace.session()->watch().isLoaded(); }));

    SECTION("an address that is not a node is told")
    {
        form.urlText = place.trackerUrl.toString();
        setup.submit(form);
        REQUIRE(waitFor([&] { return !setup.isBusy(); }));
        REQUIRE(setup.problem());
        CHECK(setup.problem()->key == ProblemKey::NotAnInstance);
    }
    SECTION("removing it removes its secret")
    {
        const LocalInstance instance = *workspace.current();
        REQUIRE(awaited<Done>(workspace.remove(instance.id, &workspace)));
        CHECK_FALSE(workspace.current());
        CHECK(awaited<Secret>(keychain->read(credentialKey(instance), &workspace))->isEmpty());
    }
}

TEST_CASE("a draft is kept while it is filled in, without what is no address, and goes with the commit")
{
    const Companion companion;
    Desk acme(companion.places().constFirst());
    InitiateOn flow(acme.workspace);
    flow.form().setUrlText(u"https://user:secret@company-b.example.com"_s);
    flow.form().chooseMode(ConfigurationMode::Script);
    REQUIRE(waitFor([&] { return acme.workspace.drafts().load()->has_value(); }));
    const InitiateDraft draft = **acme.workspace.drafts().load();
    CHECK(draft.urlText.isEmpty());
    CHECK(draft.mode == ConfigurationMode::Script);

    initiate(flow, companion.place(u"company B"_s).exalateUrl);
    REQUIRE(flow.committed());
    CHECK_FALSE(acme.workspace.drafts().load()->has_value());
}

TEST_CASE("switching the instance while a wizard is open creates on the instance that it was opened for, and nowhere else")
{
    const Companion companion;
    Desk acme(companion.places().constFirst());
    REQUIRE(awaited<Done>(acme.workspace.put(companion.place(u"company B"_s).instance(),
                                             Secret(companion.place(u"company B"_s).password), &acme.workspace)));
    InitiateOn flow(acme.workspace);
    flow.form().setUrlText(companion.place(u"globex"_s).exalateUrl.toString());
    flow.form().chooseMode(ConfigurationMode::Script);
    flow.next();
    REQUIRE(waitFor([&] { return flow.step() == InitiateStep::ConnectionInformation; }));
    acme.workspace.setCurrent(companion.place(u"company B"_s).instance().id);
    flow.next();
    REQUIRE(waitFor([&] { return flow.step() == InitiateStep::Invitation; }));
    CHECK(awaited<ConnectionList>(flow.session().node().connections(&acme.workspace))->connections.size() == 1);
    CHECK(awaited<ConnectionList>(acme.workspace.session()->node().connections(&acme.workspace))->connections.isEmpty());
}

TEST_CASE("private Basic creates from its first page, once our own node has said whether a project is needed")
{
    const Companion companion;
    SECTION("where the tracker has no projects")
    {
        Desk acme(companion.places().constFirst());
        InitiateOn flow(acme.workspace);
        flow.form().setWithoutUrl(true);
        flow.form().chooseMode(ConfigurationMode::Basic);
        flow.next(); // before the node has answered
        CHECK(flow.phase() == WizardPhase::Checking);
        REQUIRE(waitFor([&] { return flow.step() == InitiateStep::Invitation; }));
        CHECK(flow.committed()->connection.name == u"acme-support_to_unknown");

        InitiateOn second(acme.workspace);
        REQUIRE(waitFor([&] { return second.form().own().description() && second.form().own().licence(); }));
        second.form().setWithoutUrl(true);
        second.form().chooseMode(ConfigurationMode::Basic);
        second.next();
        REQUIRE(waitFor([&] { return second.step() == InitiateStep::Invitation; }));
        CHECK(second.committed()->connection.name == u"acme-support_to_unknown-2");
    }
    SECTION("where it has")
    {
        Desk other(companion.place(u"company B"_s));
        InitiateOn flow(other.workspace);
        flow.form().setWithoutUrl(true);
        flow.form().chooseMode(ConfigurationMode::Basic);
        flow.next();
        REQUIRE(waitFor([&] { return flow.step() == InitiateStep::Project; }));
        CHECK(awaited<ConnectionList>(other.workspace.session()->node().connections(&other.workspace))->connections.isEmpty());
    }
}

TEST_CASE("an address that turns out to be our own does not create by a button that said Next")
{
    const Companion companion;
    const Companion::Place &place = companion.places().constFirst();
    Desk acme(place);
    InitiateOn flow(acme.workspace);
    flow.form().setUrlText(place.trackerUrl.toString());
    flow.form().chooseMode(ConfigurationMode::Basic);
    CHECK_FALSE(flow.isCommitStep());
    flow.next();
    REQUIRE(waitFor([&] { return flow.phase() == WizardPhase::Editing && flow.form().type() == ConnectionType::Local; }));
    CHECK(flow.step() == InitiateStep::Destination);
    CHECK(flow.isCommitStep());
    flow.next();
    REQUIRE(waitFor([&] { return flow.step() == InitiateStep::Connected; }));
    CHECK(flow.committed()->connection.status == Connection::Status::Active);
}

TEST_CASE("a verification that nobody answers ends after its time, and can be asked for again")
{
    const Companion companion;
    Desk acme(companion.places().constFirst());
    InitiateOn flow(acme.workspace, {.deadline = std::chrono::milliseconds(500)});
    QSignalSpy opened(&flow, &InitiateFlow::browserNeeded);
    flow.form().setUrlText(companion.place(u"company B"_s).exalateUrl.toString());
    flow.form().chooseMode(ConfigurationMode::Basic);
    flow.next();
    REQUIRE(waitFor([&] { return flow.step() == InitiateStep::AdminQuestion; }));
    flow.form().setAdminAccess(true);
    flow.next();
    REQUIRE(flow.step() == InitiateStep::Verification);

    flow.startVerification();
    REQUIRE(waitFor([&] { return flow.verification().state() == AdminVerification::State::Ended; }));
    REQUIRE(flow.verification().problem());
    CHECK(flow.verification().problem()->key == ProblemKey::VerificationUnanswered);
    CHECK(opened.size() == 1);
    flow.next();
    CHECK(flow.step() == InitiateStep::Verification);

    flow.startVerification();
    REQUIRE(waitFor([&] { return flow.verification().state() == AdminVerification::State::Waiting; }));
    CHECK(opened.size() == 2);
    CHECK(opened.at(1).constFirst().toUrl() != opened.at(0).constFirst().toUrl());

    // Another destination is another question: the former one is not asked about any more.
    flow.form().setUrlText(companion.place(u"contoso"_s).exalateUrl.toString());
    CHECK(flow.verification().state() == AdminVerification::State::NotStarted);
}

TEST_CASE("an instance on loopback that says nothing of itself may be public; one in a private network is not")
{
    const Companion companion({u"--public-api-only"_s});
    QTemporaryDir folder;
    Workspace workspace(folder.path(), std::make_unique<MemoryStore>());
    workspace.load();
    LocalInstance instance = companion.places().constFirst().instance();
    SECTION("loopback")
    {
        REQUIRE(awaited<Done>(workspace.put(instance, Secret(companion.places().constFirst().password), &workspace)));
        InitiateOn flow(workspace);
        CHECK(flow.form().facts().ownPublic);
    }
    SECTION("a private network")
    {
        instance.exalateUrl = QUrl(u"https://10.1.2.3"_s);
        REQUIRE(awaited<Done>(workspace.put(instance, Secret(u"p"_s), &workspace)));
        InitiateOn flow(workspace);
        CHECK_FALSE(flow.form().facts().ownPublic);
    }
}

TEST_CASE("a node without the operations hands both wizards over to its console, and they go on with what it made")
{
    const Companion companion({u"--public-api-only"_s});
    const Companion::Place &place = companion.places().constFirst();
    HastyClock clock(Commit::LookPause);
    Desk acme(place, clock);
    REQUIRE(waitFor([&] { return acme.workspace.session()->watch().isLoaded(); }));

    InitiateOn flow(acme.workspace);
    QSignalSpy opened(&flow, &InitiateFlow::browserNeeded);
    QSignalSpy missing(&flow, &InitiateFlow::missing);
    flow.form().setUrlText(companion.place(u"company B"_s).exalateUrl.toString());
    flow.form().chooseMode(ConfigurationMode::Script);
    flow.next();
    REQUIRE(waitFor([&] { return flow.step() == InitiateStep::HandOver; }));
    REQUIRE(opened.size() == 1);
    CHECK(opened.constFirst().constFirst().toUrl() == place.exalateUrl);
    CHECK(acme.workspace.session()->intents().store().intents().isEmpty()); // nothing was sent
    flow.next();
    CHECK(missing.size() == 1);
    flow.previous();
    CHECK(flow.step() == InitiateStep::Destination);
    flow.next();
    REQUIRE(waitFor([&] { return flow.step() == InitiateStep::HandOver; }));
    flow.setConsoleText(u"Use this code: Zm9yLWNvbXBhbnktYi1vbmx5LjE3Mzg0.c2lnbmVkLWJ5LWFjbWUtc3VwcG9ydC1ub2Rl"_s);
    REQUIRE(flow.console().code());
    flow.next();
    REQUIRE(waitFor([&] { return flow.step() == InitiateStep::Invitation; }));
    CHECK(flow.committed()->code == flow.console().code()->code);
    CHECK_FALSE(flow.console().hasPastedText());
    CHECK_FALSE(flow.canGoBack());

    AcceptFlow accepting(acme.workspace.session());
    QSignalSpy nothingNew(&accepting, &AcceptFlow::missing);
    accepting.setText(flow.committed()->code->secret().revealText());
    accepting.next();
    REQUIRE(waitFor([&] { return accepting.step() == AcceptStep::HandOver; }));
    accepting.confirm();
    REQUIRE(waitFor([&] { return nothingNew.size() == 1; }));
    CHECK(accepting.phase() == WizardPhase::Editing);
    accepting.previous();
    CHECK(accepting.step() == AcceptStep::Code);

    QUrl guesses = place.exalateUrl;
    guesses.setPath(u"/sandbox/guesses"_s);
    HttpClient client;
    const auto counted = awaited<HttpAnswer>(client.send({.url = guesses}, &client));
    REQUIRE(counted);
    CHECK(counted->body == R"({"writes":[]})");
}

TEST_CASE("what a node offers is known before the first page, and nothing on the way promises what it does not")
{
    const Companion companion({u"--node-level"_s, u"Acme Support=public"_s});
    Desk acme(companion.places().constFirst());
    REQUIRE(waitFor([&] { return acme.workspace.session()->node().knownAbilities().has_value(); }));

    InitiateOn flow(acme.workspace);
    CHECK(flow.isForConsole());
    CHECK(flow.steps() == QList{InitiateStep::Destination, InitiateStep::HandOver, InitiateStep::Invitation});
    const AcceptFlow accepting(acme.workspace.session());
    CHECK(accepting.steps() == QList{AcceptStep::Code, AcceptStep::HandOver, AcceptStep::Accepted});
    const ConnectionEditor editor(acme.workspace.session());
    using Action = ConnectionEditor::Action;
    for (const Action action : {Action::CopyCode, Action::Edit, Action::Upgrade, Action::SetActive, Action::Remove})
        CHECK_FALSE(editor.mayDo(action, u"7"_s));

    // A destination that cannot be found stops nobody: the console takes the address.
    flow.form().setUrlText(u"http://127.0.0.1:1"_s);
    flow.form().chooseMode(ConfigurationMode::Script);
    flow.next();
    REQUIRE(waitFor([&] { return flow.step() == InitiateStep::HandOver; }));

    Desk other(companion.place(u"company B"_s));
    REQUIRE(waitFor([&] { return other.workspace.session()->node().knownAbilities().has_value(); }));
    CHECK_FALSE(InitiateOn(other.workspace).isForConsole());
}

TEST_CASE("a verification that can no longer be read ends with its reason, and does not wait for its deadline")
{
    ForgetfulNode node;
    const Companion companion;
    Desk desk(node.place());
    InitiateOn flow(desk.workspace);
    flow.form().setUrlText(companion.place(u"company B"_s).exalateUrl.toString());
    flow.form().chooseMode(ConfigurationMode::Basic);
    flow.next();
    REQUIRE(waitFor([&] { return flow.step() == InitiateStep::AdminQuestion; }));
    flow.form().setAdminAccess(true);
    flow.next();
    const auto end = [&] {
        flow.startVerification();
        REQUIRE(waitFor([&] { return flow.verification().state() == AdminVerification::State::Ended; }));
        REQUIRE(flow.verification().problem());
        return flow.verification().problem()->key;
    };
    CHECK(end() == ProblemKey::SignInRefused);
    node.forgetsQuestions = true;
    CHECK(end() == ProblemKey::Gone);
    CHECK(flow.step() == InitiateStep::Verification);
}
