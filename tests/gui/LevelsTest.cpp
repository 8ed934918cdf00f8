// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// The list of connections of nodes that do less than the sandbox's (node.md, Three levels of a node).

#include "ScriptedNode.h"
#include "SecretClipboard.h"
#include "awaited.h"
#include "connections/ConnectionsPage.h"
#include "credentials/MemoryStore.h"
#include "idle.h"
#include "workspace/Workspace.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct ShownList : ScriptedNode {
    ShownList() { workspace.load(); }

    void add(const LocalInstance &own)
    {
        REQUIRE(awaited(workspace.put(own, own.isGuided() ? Secret() : Secret(u"p"_s), &workspace)));
        page.resize(980, 660);
        page.show();
        workspace.session()->watch().refresh();
        runUntilIdle();
    }
    QStringList buttons() const
    {
        QStringList shown;
        for (const QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible())
                shown << button->text().remove(u'&');
        }
        return shown;
    }
    void press(const QString &text)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == text) {
                button->click();
                runUntilIdle();
                return;
            }
        }
        FAIL("no button " << text.toStdString());
    }

    QTemporaryDir folder;
    Workspace workspace{folder.path(), std::make_unique<MemoryStore>(), environment()};
    SecretClipboard clipboard{nullptr};
    QAction initiate{u"Initiate connection"_s};
    QAction accept{u"Accept invitation"_s};
    QAction refresh{u"Refresh"_s};
    ConnectionsPage page{&workspace, &clipboard, {&initiate, &accept, &refresh}};
};

} // namespace

TEST_CASE_METHOD(ShownList, "a list of a node that wants to be updated first leads to its console")
{
    on("GET /connections", [](const HttpRequest &) { return json(403, {{"message"_L1, "This version is outdated."_L1}}); });
    add(instance());
    CHECK(buttons().contains(u"Open the Exalate console"_s));
    CHECK(buttons().contains(u"Retry"_s));
    CHECK_FALSE(buttons().contains(u"Edit instance"_s));
}

TEST_CASE_METHOD(ShownList,
                 "a list without signing in says what it is, offers to sign in, and its rows do what the person can say")
{
    add(guidedInstance());
    CHECK(buttons().contains(u"Sign in…"_s));
    QSignalSpy edits(&page, &ConnectionsPage::editInstanceRequested);
    press(u"Sign in…"_s);
    CHECK(edits.size() == 1);

    const auto code = *InvitationCode::fromText(u"an-invitation-code-of-the-console-0123456789-ABCDEF"_s);
    workspace.session()->withId(
        {.connection = {.id = {}, .name = u"acme_to_b"_s, .status = Connection::Status::Pending}, .code = code},
        NewConnection{.name = u"acme_to_b"_s, .destination = QUrl(u"https://company-b.zendesk.com"_s)});
    workspace.session()->watch().refresh();
    runUntilIdle();
    const QStringList whilePending = buttons();
    for (const QString &action : {u"Copy invitation code"_s, u"Copy message"_s, u"Mark as accepted"_s, u"Go to remote"_s,
                                  u"Edit"_s, u"Remove from the list"_s, u"Copy details"_s, u"Open the Exalate console"_s})
        CHECK(whilePending.contains(action));
    for (const QString &action : {u"Activate"_s, u"Deactivate"_s, u"Upgrade"_s, u"Delete"_s})
        CHECK_FALSE(whilePending.contains(action));

    press(u"Mark as accepted"_s);
    const QStringList onceActive = buttons();
    for (const QString &action : {u"Copy invitation code"_s, u"Copy message"_s, u"Mark as accepted"_s, u"Deactivate"_s})
        CHECK_FALSE(onceActive.contains(action));
    CHECK(onceActive.contains(u"Remove from the list"_s));
    CHECK(requests().isEmpty());
}
