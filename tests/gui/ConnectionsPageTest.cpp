// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/ConnectionsPage.h"
#include "Accessible.h"
#include "SandboxFixture.h"
#include "SecretClipboard.h"
#include "connections/ConnectionDialog.h"
#include "connections/ConnectionsModel.h"
#include "connections/ConnectionsView.h"
#include "instances/InstanceButton.h"
#include "widgets/ReadOnlyValue.h"

#include "catch.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

#ifdef SANDBOX_PROGRAM

namespace {

struct ShownPage : SandboxFixture {
    explicit ShownPage(int connections)
        : SandboxFixture(connections)
    {
        page.resize(980, 660);
        page.show();
        QObject::connect(&refresh, &QAction::triggered, &workspace.session()->watch(), &ConnectionWatch::refresh);
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    /// The question that is asked now; null if there is none.
    QMessageBox *question() const { return page.findChild<QMessageBox *>(); }

    void sayYes()
    {
        REQUIRE(question());
        for (QAbstractButton *button : question()->buttons()) {
            if (question()->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
    }

    /// The row whose cell in the column of statuses says `status`.
    int rowWith(const QString &status) const
    {
        const auto *model = view->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, ConnectionsModel::StatusColumn).data() == status)
                return row;
        }
        FAIL("no row is " << status.toStdString());
        return -1;
    }

    void choose(int row) const { view->setCurrentIndex(view->model()->index(row, 0)); }
    QString nameAt(int row) const { return view->model()->index(row, 0).data().toString(); }

    QStringList texts() const
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }

    bool says(const QString &part) const { return texts().filter(part).size() > 0; }
    bool comesToSay(const QString &part) const
    {
        return QTest::qWaitFor([&] { return says(part); }, 10'000);
    }

    SecretClipboard clipboard{nullptr};
    QAction initiate{u"Initiate connection"_s};
    QAction acceptInvitation{u"Accept invitation"_s};
    QAction refresh{u"Refresh"_s};
    ConnectionsPage page{&workspace, &clipboard, {&initiate, &acceptInvitation, &refresh}};
    ConnectionsView *view = page.findChild<ConnectionsView *>();
};

} // namespace

TEST_CASE("while a list is read for the first time, that is said where its rows will be")
{
    ShownPage shown(2);
    CHECK_FALSE(shown.says(u"Loading connections…"_s));
    LocalInstance other = *shown.workspace.current();
    other.id = u"other"_s;
    bool isSaid = false;
    QObject::connect(&shown.workspace, &Workspace::currentChanged, &shown.page,
                     [&] { isSaid = shown.says(u"Loading connections…"_s); });
    REQUIRE(awaited(shown.workspace.put(other, Secret(u"wrong"_s), &shown.workspace)));
    shown.workspace.setCurrent(other.id);
    CHECK(isSaid);
    REQUIRE(shown.comesToSay(u"rejected your sign-in details"_s));
    CHECK_FALSE(shown.says(u"Loading connections…"_s));
    CHECK(shown.button(u"Initiate connection"_s));
}

TEST_CASE("an empty list offers the two ways to a connection, each once")
{
    ShownPage shown(0);
    CHECK(shown.button(u"Initiate connection"_s));
    CHECK(shown.button(u"Accept invitation"_s));
    const auto buttons = shown.page.findChildren<QPushButton *>();
    CHECK(
        std::count_if(buttons.begin(), buttons.end(),
                      [](const QPushButton *button) { return button->isVisible() && button->text() == u"Initiate connection"_s; })
        == 1);
    CHECK(!shown.view->isVisible());
}

TEST_CASE("the list counts the connections and tells when it was read")
{
    ShownPage shown(12);
    CHECK(shown.view->model()->rowCount() == 12);
    CHECK(shown.says(u"12 connections · refreshed"_s));
}

TEST_CASE("the search narrows the list, and says so where nothing matches")
{
    ShownPage shown(12);
    auto *search = shown.page.findChild<QLineEdit *>();
    search->setText(shown.nameAt(3));
    CHECK(shown.view->model()->rowCount() >= 1);
    CHECK(shown.view->model()->rowCount() < 12);
    search->setText(u"no such connection"_s);
    CHECK(shown.says(u"no such connection"_s));
    search->clear();
    CHECK(shown.view->model()->rowCount() == 12);
}

TEST_CASE("the current row and the scroll position survive a refresh")
{
    ShownPage shown(200);
    shown.choose(120);
    const QString current = shown.nameAt(120);
    REQUIRE(QTest::qWaitFor([&] { return shown.view->verticalScrollBar()->value() > 0; }));
    const int scrolled = shown.view->verticalScrollBar()->value();

    const QDateTime before = shown.workspace.session()->watch().refreshedAt();
    shown.refresh.trigger();
    REQUIRE(QTest::qWaitFor([&] { return shown.workspace.session()->watch().refreshedAt() > before; }));
    CHECK(shown.nameAt(shown.view->currentIndex().row()) == current);
    CHECK(shown.view->verticalScrollBar()->value() == scrolled);
}

TEST_CASE("the code of a pending connection is copied from the list, and its fingerprint told")
{
    ShownPage shown(12);
    shown.choose(shown.rowWith(u"Pending"_s));
    REQUIRE(shown.button(u"Copy invitation code"_s));
    shown.button(u"Copy invitation code"_s)->click();
    REQUIRE(shown.comesToSay(u"Fingerprint"_s));
    CHECK(shown.clipboard.holdsOurs());
    CHECK(!shown.says(QGuiApplication::clipboard()->text()));
}

TEST_CASE("an active connection is deactivated and activated again from the list, after a question")
{
    ShownPage shown(12);
    const int row = shown.rowWith(u"Active"_s);
    shown.choose(row);
    CHECK(!shown.button(u"Copy invitation code"_s));
    REQUIRE(shown.button(u"Deactivate"_s));
    shown.button(u"Deactivate"_s)->click();
    shown.question()->reject();
    REQUIRE(QTest::qWaitFor([&] { return !shown.question(); }));
    CHECK(shown.button(u"Deactivate"_s));

    shown.button(u"Deactivate"_s)->click();
    shown.sayYes();
    REQUIRE(QTest::qWaitFor([&] { return shown.button(u"Activate"_s) != nullptr; }, 10'000));
    shown.button(u"Activate"_s)->click();
    shown.sayYes();
    CHECK(QTest::qWaitFor([&] { return shown.button(u"Deactivate"_s) != nullptr; }, 10'000));
    CHECK(shown.view->currentIndex().row() == row);
}

TEST_CASE("Delete asks first, names the connection, and does nothing by Enter or Esc")
{
    ShownPage shown(12);
    const QString name = shown.nameAt(0);
    shown.choose(0);
    shown.button(u"Delete"_s)->click();
    auto *question = shown.page.findChild<QMessageBox *>();
    REQUIRE(question);
    CHECK(question->text().contains(name));
    CHECK(question->defaultButton() == question->escapeButton());
    CHECK(question->buttonRole(question->defaultButton()) == QMessageBox::RejectRole);
    question->reject();
    REQUIRE(QTest::qWaitFor([&] { return !shown.page.findChild<QMessageBox *>(); }));
    CHECK(shown.view->model()->rowCount() == 12);

    shown.button(u"Delete"_s)->click();
    question = shown.page.findChild<QMessageBox *>();
    REQUIRE(question);
    shown.sayYes();
    CHECK(QTest::qWaitFor([&] { return shown.view->model()->rowCount() == 11; }, 10'000));
    CHECK(shown.says(name));
}

TEST_CASE("Copy details tells support about the connection, and no secret")
{
    ShownPage shown(12);
    shown.choose(0);
    shown.button(u"Copy details"_s)->click();
    const QString details = QGuiApplication::clipboard()->text();
    CHECK(details.contains(shown.nameAt(0)));
    CHECK(details.contains(u"Status:"_s));
    CHECK(!details.contains(u"://"_s));
    CHECK(!shown.clipboard.holdsOurs());
}

TEST_CASE("a list that cannot be read is explained beside the rows that are known, with Retry")
{
    ShownPage shown(12);
    shown.companion.closeWriteChannel();
    REQUIRE(QTest::qWaitFor([&] { return shown.companion.state() == QProcess::NotRunning; }));
    shown.refresh.trigger();
    REQUIRE(QTest::qWaitFor([&] { return shown.button(u"Retry"_s) != nullptr; }, 20'000));
    CHECK(shown.view->model()->rowCount() == 12);
}

TEST_CASE("Home and End lead to the first and the last row, and Enter opens the details of the row")
{
    ShownPage shown(12);
    shown.choose(5);
    QTest::keyClick(shown.view, Qt::Key_End);
    CHECK(shown.view->currentIndex().row() == 11);
    QTest::keyClick(shown.view, Qt::Key_Home);
    CHECK(shown.view->currentIndex().row() == 0);
    QTest::keyClick(shown.view, Qt::Key_Return);
    auto *details = shown.page.findChild<ConnectionDialog *>();
    REQUIRE(details);
    CHECK(accessibleTexts(details).contains(shown.nameAt(0)));
    QStringList values;
    for (const ReadOnlyValue *value : details->findChildren<ReadOnlyValue *>())
        values << value->value();
    CHECK(values.contains(shown.view->model()->index(0, ConnectionsModel::StatusColumn).data().toString()));
    CHECK(values.filter(u"://"_s).isEmpty());
}

TEST_CASE("Shift+F10 opens the menu of the row, which sorts the list by a column and turns the order round")
{
    ShownPage shown(12);
    const auto choose = [&shown](const QString &text) {
        QTest::keyClick(shown.view, Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = shown.page.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        REQUIRE(menu);
        const QList<QAction *> actions = menu->findChild<QMenu *>()->actions();
        const auto found =
            std::find_if(actions.begin(), actions.end(), [&](const QAction *action) { return action->text() == text; });
        REQUIRE(found != actions.end());
        (*found)->trigger();
        delete menu;
    };
    const auto names = [&shown] {
        QStringList inOrder;
        for (int row = 0; row < shown.view->model()->rowCount(); ++row)
            inOrder << shown.nameAt(row);
        return inOrder;
    };
    const QStringList before = names();
    QStringList sorted = before;
    sorted.sort(Qt::CaseInsensitive);
    REQUIRE(sorted != before);
    choose(u"Connection"_s);
    CHECK(names() == sorted);
    choose(u"Descending"_s);
    std::reverse(sorted.begin(), sorted.end());
    CHECK(names() == sorted);
    choose(u"Order of the instance"_s);
    CHECK(names() == before);
}

TEST_CASE("a press on a status shows its connections alone, and the look of the list is kept for the next run")
{
    ShownPage shown(12);
    const auto chip = [&shown](const QString &word) -> QRadioButton * {
        for (auto *button : shown.page.findChildren<QRadioButton *>()) {
            if (button->text().startsWith(word) && button->isVisible())
                return button;
        }
        return nullptr;
    };
    REQUIRE(chip(u"Active"_s));
    CHECK(chip(u"All"_s)->text() == u"All 12"_s);
    CHECK(chip(u"All"_s)->isChecked());
    const int active = chip(u"Active"_s)->text().section(u' ', 1).toInt();
    chip(u"Active"_s)->click();
    CHECK(shown.view->model()->rowCount() == active);
    CHECK(shown.says(u"%1 of 12 connections"_s.arg(active)));
    shown.view->sortBy(ConnectionsModel::NameColumn, Qt::DescendingOrder);

    const ListLook kept = ListLook::fromJson(shown.page.look().toJson());
    CHECK(kept == shown.page.look());
    CHECK(kept == ListLook{ConnectionsModel::NameColumn, Qt::DescendingOrder, Connection::Status::Active});
    chip(u"All"_s)->click();
    CHECK(shown.view->model()->rowCount() == 12);
    shown.page.setLook(kept);
    CHECK(shown.view->model()->rowCount() == active);
    CHECK(shown.page.look() == kept);
    CHECK(ListLook::fromJson({{u"sortedBy"_s, u"colour"_s}, {u"status"_s, 7}}) == ListLook());
}

TEST_CASE("a connection that was just made becomes the current one, whatever the list is narrowed to")
{
    ShownPage shown(12);
    const QList<Connection> all = shown.workspace.session()->watch().connections();
    const auto made = std::ranges::find(all, Connection::Status::Pending, &Connection::status);
    REQUIRE(made != all.end());
    shown.page.setLook({.status = Connection::Status::Active});
    REQUIRE(shown.view->model()->rowCount() < all.size());
    shown.page.choose(made->id);
    CHECK(shown.view->model()->rowCount() == all.size());
    CHECK(shown.nameAt(shown.view->currentIndex().row()) == made->name);
}

TEST_CASE("in a narrow window the numbers give way, then the times, and never the name; no tool hangs between rows")
{
    ShownPage shown(12);
    const auto isShown = [&shown](int column) { return !shown.view->isColumnHidden(column); };
    const int least = shown.page.fontMetrics().averageCharWidth() * 30;
    const QWidget *search = shown.page.findChild<QLineEdit *>();
    const QWidget *first = shown.button(u"Initiate connection"_s);
    const QWidget *last = shown.button(u"Refresh"_s);
    const auto isTidy = [&] { return search->y() >= last->geometry().bottom() || last->y() == first->y(); };
    int columns = ConnectionsModel::ColumnCount;
    for (int width = 1200; width >= 400; width -= 20) {
        shown.page.resize(width, 660);
        shown.page.layout()->activate(); // at once: the window system may still be telling of a former size
        INFO("at a width of " << width);
        CHECK(isTidy());
        CHECK(isShown(ConnectionsModel::StatusColumn));
        CHECK((isShown(ConnectionsModel::LastSyncColumn) || !isShown(ConnectionsModel::IssuesColumn)));
        CHECK(shown.view->columnWidth(ConnectionsModel::NameColumn) > least);
        const int now = 2 + isShown(ConnectionsModel::IssuesColumn) + isShown(ConnectionsModel::LastSyncColumn);
        CHECK(now <= columns);
        columns = now;
    }
    CHECK(columns == 2);
}

TEST_CASE("the button Instance says which one is current, and pops up all of them without waiting")
{
    ShownPage shown(0);
    auto *button = shown.page.findChild<InstanceButton *>();
    REQUIRE(button);
    CHECK(button->accessibleName() == u"Instance"_s);
    CHECK(button->accessibleDescription() == shown.workspace.current()->name);
    button->click();
    auto *menu = button->findChild<QMenu *>();
    REQUIRE(menu);
    REQUIRE(menu->defaultAction());
    CHECK(menu->defaultAction()->text() == shown.workspace.current()->name);
    menu->close();
}

#endif
