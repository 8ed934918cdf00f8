// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// An instance to which the program does not sign in (node.md, Three levels of a node): a person does everything in its console,
// and the list is what this program helped with.

#include "InitiateOn.h"
#include "LockableStore.h"
#include "ScriptedNode.h"
#include "awaited.h"
#include "flow/AcceptFlow.h"
#include "flow/ConnectionEditor.h"
#include "idle.h"
#include "workspace/InstanceSetup.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString Code = u"an-invitation-code-of-the-console-0123456789-ABCDEF"_s;

struct Guided : ScriptedNode {
    Guided()
    {
        workspace.load();
        REQUIRE(awaited(workspace.put(guidedInstance(), {}, &workspace)));
        runUntilIdle();
    }

    InstanceSession &session() { return *workspace.session(); }
    QList<Connection> listed()
    {
        session().watch().refresh();
        runUntilIdle();
        return session().watch().connections();
    }
    bool holds(const QString &connectionId)
    {
        return !awaited(keychain->read(InvitationCodes::key(instance().id, connectionId), keychain)).value().isEmpty();
    }

    /// A connection that the console made, with its code; its id here.
    QString help(const QString &name = u"acme_to_b"_s)
    {
        const auto code = *InvitationCode::fromText(Code);
        const NewConnection wanted{.name = name, .destination = QUrl(u"https://company-b.zendesk.com"_s)};
        const Committed made = session().withId(
            {.connection = {.id = {}, .name = name, .status = Connection::Status::Pending}, .code = code}, wanted);
        session().note(JournalEntry::Event::MadeInConsole, made.connection, code);
        runUntilIdle();
        return made.connection.id;
    }
    void signInLater()
    {
        REQUIRE(awaited(workspace.put(instance(), Secret(u"p"_s), &workspace)));
        runUntilIdle();
    }
    void makeThere(const QString &id, const QString &name)
    {
        connections << QJsonObject{{"id"_L1, id}, {"name"_L1, name}, {"status"_L1, "PENDING"_L1}};
    }

    QTemporaryDir folder;
    LockableStore *keychain = new LockableStore;
    Workspace workspace{folder.path(), std::unique_ptr<CredentialStore>(keychain), environment()};
};

/// Requests to the own node; looking a destination up is none.
qsizetype sentToNode(const ScriptedNode &node)
{
    return std::ranges::count_if(
        node.requests(), [&](const HttpRequest &request) { return request.url.host() == node.instance().exalateUrl.host(); });
}

struct Initiating : Guided {
    Initiating()
    {
        flow.form().setUrlText(u"https://company-b.zendesk.com"_s);
        runUntilIdle();
    }
    void toConsole(ConfigurationMode mode)
    {
        flow.form().chooseMode(mode);
        flow.next();
        runUntilIdle();
        REQUIRE(flow.step() == InitiateStep::HandOver);
        flow.form().setText(&NewConnection::remoteShortName, u"company B"_s);
        flow.form().setText(&NewConnection::name, u"acme_to_b"_s);
        runUntilIdle();
    }
    /// The page looks again.
    void wait()
    {
        clock.advance(ConsoleHandOver::WatchPause);
        runUntilIdle();
    }

    InitiateOn flow{workspace};
};

struct Accepting : Guided {
    AcceptFlow flow{workspace.session()};
};

} // namespace

TEST_CASE_METHOD(Guided, "without signing in nothing is sent to the node, whatever is asked")
{
    Node &node = session().node();
    const auto code = *InvitationCode::fromText(Code);
    const auto refused = [](const auto &result) { return !result && isForConsole(result.error().key); };
    CHECK(refused(awaited(node.describe(&node))));
    CHECK(refused(awaited(node.licence(&node))));
    CHECK(refused(awaited(node.connection(u"7"_s, &node))));
    CHECK(refused(awaited(node.create({.name = u"a"_s}, u"key"_s, &node))));
    CHECK(refused(awaited(node.reissueInvitation(u"7"_s, &node))));
    CHECK(refused(awaited(node.preview(code, &node))));
    CHECK(refused(awaited(node.accept(code, {}, u"key"_s, &node))));
    CHECK(refused(awaited(node.projects(u"s"_s, &node))));
    CHECK(refused(awaited(node.remoteProjects(u"s"_s, &node))));
    CHECK(refused(awaited(node.startVerification(QUrl(u"https://b.example"_s), &node))));
    CHECK(refused(awaited(node.verification(u"v"_s, &node))));
    CHECK(awaited(node.connections(&node)) == ConnectionList{});
    CHECK_FALSE(awaited(node.change(u"7"_s, {.name = u"other"_s}, &node)));
    CHECK(awaited(node.remove(u"7"_s, &node)));
    CHECK(awaited(node.abilities(&node)) == NodeAbilities());
    CHECK(requests().isEmpty());
}

TEST_CASE_METHOD(Initiating, "the wizard knows from its first page that the console does it, and the code ends it")
{
    CHECK(flow.steps() == QList{InitiateStep::Destination, InitiateStep::HandOver, InitiateStep::Invitation});
    QSignalSpy missing(&flow, &InitiateFlow::missing);
    toConsole(ConfigurationMode::Script);
    wait();
    CHECK(flow.phase() == WizardPhase::Editing);
    flow.next();
    REQUIRE(missing.size() == 1);
    CHECK(missing.constFirst().constFirst().value<InitiateField>() == InitiateField::InvitationCode);

    flow.setConsoleText(Code);
    wait();
    REQUIRE(flow.phase() == WizardPhase::Committed);
    CHECK(flow.step() == InitiateStep::Invitation);
    REQUIRE(flow.committed()->code);
    const Connection made = flow.committed()->connection;
    const QList<Connection> shown = listed();
    REQUIRE(shown == QList{made});
    CHECK(made.name == u"acme_to_b"_s);
    CHECK(made.status == Connection::Status::Pending);
    CHECK(made.mode == ConfigurationMode::Script);
    CHECK(made.remoteUrl == QUrl(u"https://company-b.zendesk.com"_s));
    CHECK(made.remoteName == u"company B"_s);
    CHECK(holds(made.id));
    CHECK(session().codes().keeps(made.id));
    CHECK(session().history(made.id).size() == 1);
    CHECK(sentToNode(*this) == 0);

    Workspace next(folder.path(), std::make_unique<MemoryStore>(), environment());
    next.load();
    next.session()->watch().refresh();
    runUntilIdle();
    CHECK(next.session()->watch().connections() == shown);
}

TEST_CASE_METHOD(Initiating, "where the console may give no code, the person says that it is there, and a code may come later")
{
    toConsole(ConfigurationMode::Basic);
    flow.next();
    runUntilIdle();
    REQUIRE(flow.phase() == WizardPhase::Committed);
    CHECK_FALSE(flow.committed()->code);
    CHECK(flow.committed()->connection.status == Connection::Status::Pending); // nobody has said that it is active
    REQUIRE(listed().size() == 1);
    const QString id = listed().constFirst().id;
    CHECK_FALSE(listed().constFirst().name.isEmpty());
    CHECK_FALSE(holds(id));
    flow.setConsoleText(Code);
    runUntilIdle();
    CHECK(flow.committed()->code);
    CHECK(holds(id));
    CHECK(listed().size() == 1);
}

TEST_CASE_METHOD(Accepting, "an invitation is accepted at the person's word, under its fingerprint until somebody names it")
{
    flow.setText(Code);
    CHECK(flow.steps() == QList{AcceptStep::Code, AcceptStep::HandOver, AcceptStep::Accepted});
    flow.next();
    runUntilIdle();
    REQUIRE(flow.step() == AcceptStep::HandOver);
    flow.confirm();
    runUntilIdle();
    REQUIRE(flow.phase() == WizardPhase::Committed);
    const QList<Connection> shown = listed();
    REQUIRE(shown.size() == 1);
    CHECK(shown.constFirst().name == InvitationCode::fromText(Code)->fingerprint());
    CHECK(shown.constFirst().status == Connection::Status::Active);
    CHECK_FALSE(shown.constFirst().mode); // nobody has told it
    CHECK_FALSE(shown.constFirst().type);
    CHECK_FALSE(holds(shown.constFirst().id)); // the code is used up

    ConnectionEditor editor(workspace.session());
    REQUIRE(awaited(editor.change(shown.constFirst().id, {.name = u"b_to_acme"_s}, &editor)));
    CHECK(listed().constFirst().name == u"b_to_acme"_s);
    CHECK(requests().isEmpty());
}

TEST_CASE_METHOD(Guided, "what the person says of a connection is what the list shows")
{
    using Action = ConnectionEditor::Action;
    const QString id = help();
    ConnectionEditor editor(workspace.session());
    CHECK(editor.canMarkAccepted(listed().constFirst()));
    CHECK(editor.mayDo(Action::CopyCode, id));
    CHECK(editor.mayDo(Action::Edit, id));
    CHECK(editor.mayDo(Action::Remove, id));
    CHECK_FALSE(editor.mayDo(Action::Upgrade, id));
    CHECK(awaited(editor.code(id)).value().code.secret().revealText() == Code);

    REQUIRE(awaited(editor.setActive(id, true)));
    CHECK(listed().constFirst().status == Connection::Status::Active);
    CHECK_FALSE(editor.canMarkAccepted(listed().constFirst()));
    CHECK(session().history(id).constLast().event == JournalEntry::Event::BecameActive);

    REQUIRE(awaited(editor.remove(id)));
    runUntilIdle();
    CHECK(listed().isEmpty());
    CHECK_FALSE(holds(id));
    CHECK(session().history(id).constLast().event == JournalEntry::Event::Deleted);
    CHECK(requests().isEmpty());
}

TEST_CASE_METHOD(Guided, "signing in later recognises what was helped with, and its code and history go along")
{
    const QString known = help(u"acme_to_b"_s);
    const QString renamed = help(u"acme_to_c"_s);
    makeThere(u"1"_s, u"older"_s);
    makeThere(u"2"_s, u"acme_to_b"_s);
    makeThere(u"3"_s, u"called otherwise"_s);

    SECTION("at once")
    {
        signInLater();
    }
    SECTION("as soon as the keychain lets the code go along")
    {
        signInLater();
        keychain->isLocked = true;
        (void)listed();
        keychain->isLocked = false;
    }
    for (int i = 0; i < 3; ++i)
        CHECK(listed().size() == 3);
    CHECK(holds(u"2"_s));
    CHECK_FALSE(holds(known));
    CHECK(session().codes().keeps(u"2"_s));
    const QList<JournalEntry> history = session().history(u"2"_s);
    REQUIRE(history.size() == 2);
    CHECK(history.constFirst().event == JournalEntry::Event::MadeInConsole);
    CHECK(history.constLast().event == JournalEntry::Event::Recognised);
    // It may be there under another name: its code stays.
    CHECK(holds(renamed));
    makeThere(u"4"_s, u"acme_to_c"_s);
    (void)listed();
    CHECK(holds(u"4"_s));
    CHECK_FALSE(holds(renamed));
}

TEST_CASE_METHOD(Guided, "an instance that is removed takes along what it was helped with")
{
    const QString id = help();
    REQUIRE(awaited(workspace.remove(instance().id, &workspace)));
    REQUIRE(awaited(workspace.put(guidedInstance(), {}, &workspace)));
    CHECK(listed().isEmpty());
    CHECK_FALSE(holds(id));
}

TEST_CASE_METHOD(Guided, "signing in no more forgets the sign-in details")
{
    signInLater();
    CHECK_FALSE(awaited(keychain->read(credentialKey(instance()), keychain)).value().isEmpty());
    REQUIRE(awaited(workspace.put(guidedInstance(), {}, &workspace)));
    CHECK(awaited(keychain->read(credentialKey(instance()), keychain)).value().isEmpty());
}

TEST_CASE_METHOD(Guided, "a guided instance needs no keychain")
{
    keychain->isLocked = true;
    LocalInstance other = guidedInstance();
    other.id = u"other"_s;
    CHECK(awaited(workspace.put(other, {}, &workspace)));
}

TEST_CASE_METHOD(ScriptedNode, "without signing in an address that answers will do, but not that of a tracker")
{
    on("GET ", [](const HttpRequest &) {
        return HttpAnswer{.status = 200, .headers = {{"Content-Type", "text/html"}}, .body = "<html>Sign in</html>"};
    });
    QTemporaryDir folder;
    Workspace workspace(folder.path(), std::make_unique<MemoryStore>(), environment());
    workspace.load();
    InstanceSetup setup(&workspace, std::nullopt, nullptr, environment());
    InstanceForm form{.name = u"company B"_s, .urlText = u"exalate.company-b.com"_s, .signIn = SignInKind::None};

    SECTION("a console of the company's own")
    {
        CHECK_FALSE(setup.needsSecret(form));
        setup.submit(form);
        runUntilIdle();
        CHECK_FALSE(setup.problem());
    }
    SECTION("a tracker, where no Exalate is")
    {
        form.urlText = u"company-b.zendesk.com"_s;
        setup.submit(form);
        runUntilIdle();
        REQUIRE(setup.problem());
        CHECK(setup.problem()->key == ProblemKey::NotAnInstance);
        CHECK(workspace.instances().isEmpty());
        CHECK(setup.canTakeAtWord());
        setup.submitAtWord(form);
        runUntilIdle();
    }
    SECTION("one that this computer cannot reach, but a browser may")
    {
        on("GET ", [](const HttpRequest &) { return problem(ProblemKey::ConnectionLost); });
        setup.submit(form);
        runUntilIdle();
        CHECK(setup.problem());
        CHECK(setup.canTakeAtWord());
        setup.submitAtWord(form);
        runUntilIdle();
    }
    REQUIRE(workspace.instances().size() == 1);
    CHECK(workspace.instances().constFirst().isGuided());
    CHECK(workspace.instances().constFirst().user.isEmpty());
    CHECK(count("POST /authenticate") == 0);
}

TEST_CASE_METHOD(Guided, "the code of a connection that is not recognised stays in the next run, too")
{
    const QString id = help(u"called otherwise there"_s);
    makeThere(u"1"_s, u"acme_to_b"_s);
    signInLater();

    auto *entries = new MemoryStore;
    const QString key = InvitationCodes::key(instance().id, id);
    REQUIRE(awaited(entries->store(credentialKey(instance()), Secret(u"p"_s), entries)));
    REQUIRE(awaited(entries->store(key, Secret(Code), entries)));
    Workspace next(folder.path(), std::unique_ptr<CredentialStore>(entries), environment());
    next.load();
    for (int i = 0; i < 3; ++i) {
        next.session()->watch().refresh();
        runUntilIdle();
    }
    REQUIRE(next.session()->watch().connections().size() == 1);
    CHECK(awaited(entries->read(key, entries)).value().revealText() == Code);
}
