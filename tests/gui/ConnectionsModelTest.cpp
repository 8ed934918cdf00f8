// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/ConnectionsModel.h"

#include "catch.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 22), QTime(10, 42), QTimeZone::utc());

QList<Connection> connections(const QStringList &ids)
{
    QList<Connection> list;
    for (const QString &id : ids)
        list << Connection{.id = id, .name = "to_"_L1 + id, .status = Connection::Status::Active};
    return list;
}

QStringList idsOf(const ConnectionsModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.at(row).id;
    return ids;
}

/// A model that is checked against the rules of models all the time.
struct CheckedModel {
    ConnectionsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
};

} // namespace

TEST_CASE("the list takes over a new list of connections in the node's order")
{
    const auto [before, after] = GENERATE(table<QStringList, QStringList>({
        {{}, {u"a"_s, u"b"_s}},
        {{u"a"_s, u"b"_s}, {}},
        {{u"a"_s, u"b"_s, u"c"_s}, {u"a"_s, u"x"_s, u"y"_s, u"c"_s, u"z"_s}},
        {{u"a"_s, u"b"_s, u"c"_s}, {u"c"_s, u"b"_s, u"a"_s}},
        {{u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {u"d"_s, u"new"_s, u"b"_s}},
    }));
    CheckedModel checked;
    checked.model.setConnections(connections(before), Now);
    checked.model.setConnections(connections(after), Now);
    CHECK(idsOf(checked.model) == after);
    CHECK(checked.reset.isEmpty());
}

TEST_CASE("a refresh with the same connections moves nothing and tells what changed in them")
{
    CheckedModel checked;
    QList<Connection> list = connections({u"a"_s, u"b"_s});
    checked.model.setConnections(list, Now);
    const QSignalSpy inserted(&checked.model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&checked.model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy moved(&checked.model, &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(&checked.model, &QAbstractItemModel::dataChanged);

    list[1].status = Connection::Status::Deactivated;
    checked.model.setConnections(list, Now);

    CHECK(inserted.size() + removed.size() + moved.size() == 0);
    REQUIRE(!changed.isEmpty());
    CHECK(changed.constFirst().at(0).toModelIndex().row() == 1);
    CHECK(checked.model.index(1, ConnectionsModel::StatusColumn).data() == u"Deactivated"_s);
}

TEST_CASE("what points at a connection goes on pointing at it, wherever it moves in the list")
{
    CheckedModel checked;
    checked.model.setConnections(connections({u"a"_s, u"b"_s, u"c"_s}), Now);
    const QPersistentModelIndex b(checked.model.index(1, 0));
    checked.model.setConnections(connections({u"new"_s, u"c"_s, u"b"_s}), Now);
    REQUIRE(b.isValid());
    CHECK(checked.model.at(b.row()).id == u"b"_s);
}

TEST_CASE("of two connections with one id the first is shown")
{
    CheckedModel checked;
    QList<Connection> list = connections({u"a"_s, u"a"_s, u"b"_s});
    list[1].name = u"second"_s;
    checked.model.setConnections(list, Now);
    CHECK(idsOf(checked.model) == QStringList{u"a"_s, u"b"_s});
    CHECK(checked.model.index(0, 0).data() == u"to_a"_s);
}

TEST_CASE("a row says name, tracker, mode, issues, last sync and status")
{
    ConnectionsModel model;
    model.setConnections({{.id = u"1"_s,
                           .name = u"acme_to_company-b"_s,
                           .status = Connection::Status::Pending,
                           .mode = ConfigurationMode::Script,
                           .issuesUnderSync = 1204,
                           .lastSync = QDateTime(),
                           .remoteTracker = Tracker::JiraCloud}},
                         Now);
    const auto cell = [&model](int column, int role = Qt::DisplayRole) { return model.index(0, column).data(role).toString(); };
    CHECK(cell(ConnectionsModel::NameColumn) == u"acme_to_company-b"_s);
    CHECK(cell(ConnectionsModel::NameColumn, ConnectionsModel::SubtitleRole) == u"Jira Cloud · Script"_s);
    CHECK(cell(ConnectionsModel::NameColumn, Qt::AccessibleTextRole) == u"acme_to_company-b, Jira Cloud, Script"_s);
    CHECK(cell(ConnectionsModel::IssuesColumn) == u"1,204"_s);
    CHECK(cell(ConnectionsModel::LastSyncColumn) == u"Never"_s);
    CHECK(cell(ConnectionsModel::StatusColumn) == u"Pending"_s);
}

TEST_CASE("what a node does not tell is neither unknown nor never, and a column that it tells nothing of has nothing in it")
{
    ConnectionsModel model;
    model.setConnections({{.id = u"1"_s, .name = u"a"_s, .status = Connection::Status::Active}}, Now);
    for (const int column : {ConnectionsModel::IssuesColumn, ConnectionsModel::LastSyncColumn}) {
        CHECK(model.index(0, column).data() == u"—"_s);
        CHECK(model.index(0, column).data(Qt::AccessibleTextRole) == u"not reported"_s);
        CHECK_FALSE(model.isTold(column));
    }
    CHECK(model.isTold(ConnectionsModel::StatusColumn));
    model.setConnections({{.id = u"1"_s, .name = u"a"_s, .status = Connection::Status::Active},
                          {.id = u"2"_s, .name = u"b"_s, .status = Connection::Status::Active, .lastSync = Now}},
                         Now);
    CHECK(model.isTold(ConnectionsModel::LastSyncColumn));
    CHECK_FALSE(model.isTold(ConnectionsModel::IssuesColumn));
    CHECK(model.index(0, ConnectionsModel::LastSyncColumn).data() == u"—"_s);
}

TEST_CASE("a private connection to nobody known says so in the place of the tracker")
{
    ConnectionsModel model;
    model.setConnections({{.id = u"1"_s, .mode = ConfigurationMode::Basic, .type = ConnectionType::Private}}, Now);
    CHECK(model.index(0, 0).data(ConnectionsModel::SubtitleRole) == u"Private · Basic"_s);
}

TEST_CASE("a status that the program does not know is shown as the node wrote it")
{
    ConnectionsModel model;
    model.setConnections({{.id = u"1"_s, .statusText = u"HIBERNATING"_s}}, Now);
    CHECK(model.index(0, ConnectionsModel::StatusColumn).data() == u"HIBERNATING"_s);
}

TEST_CASE("names from outside show their hidden characters")
{
    ConnectionsModel model;
    model.setConnections({{.id = u"1"_s, .name = u"a\u202Eb\nc"_s}}, Now);
    CHECK(model.index(0, 0).data() == u"a[U+202E]b c"_s);
}

TEST_CASE("ten thousand connections are taken over, refreshed and searched without keeping anyone waiting")
{
    ConnectionsModel model;
    QStringList ids;
    for (int i = 0; i < 10'000; ++i)
        ids << QString::number(i);

    QElapsedTimer time;
    time.start();
    model.setConnections(connections(ids), Now);
    std::reverse(ids.begin(), ids.end());
    model.setConnections(connections(ids), Now);
    model.setSearch(u"to_9999"_s);
    CHECK(model.rowCount() == 1);
    CHECK(model.total() == 10'000);
    model.setSearch({});
    CHECK(model.rowCount() == 10'000);
    // Tens of milliseconds; the bound is for slow machines and for sanitizers, and what is quadratic is far beyond it.
    CHECK(time.elapsed() < 3'000);
}

TEST_CASE("the rows are sorted by each column and back, those that are alike in the node's order, and a refresh keeps that")
{
    using Status = Connection::Status;
    const QList<Connection> list{
        {.id = u"1"_s, .name = u"beta"_s, .status = Status::Active, .issuesUnderSync = 5, .lastSync = Now},
        {.id = u"2"_s, .name = u"Alpha"_s, .status = Status::Error, .issuesUnderSync = 40, .lastSync = QDateTime()},
        {.id = u"3"_s, .name = u"gamma"_s, .status = Status::Pending, .issuesUnderSync = {}, .lastSync = Now.addDays(-1)},
        {.id = u"4"_s, .name = u"delta"_s, .status = Status::Active, .issuesUnderSync = 5, .lastSync = {}},
    };
    const auto [column, ascending, descending] = GENERATE(table<int, QString, QString>({
        {-1, u"1234"_s, u"1234"_s},
        {ConnectionsModel::NameColumn, u"2143"_s, u"3412"_s},
        {ConnectionsModel::IssuesColumn, u"3142"_s, u"2143"_s},
        {ConnectionsModel::LastSyncColumn, u"4231"_s, u"1324"_s},
        {ConnectionsModel::StatusColumn, u"3142"_s, u"2143"_s},
    }));
    CheckedModel checked;
    checked.model.setConnections(list, Now);
    const QPersistentModelIndex held = checked.model.index(checked.model.rowOf(u"3"_s), 0);
    checked.model.sort(column, Qt::AscendingOrder);
    CHECK(idsOf(checked.model).join(QString()) == ascending);
    checked.model.sort(column, Qt::DescendingOrder);
    CHECK(idsOf(checked.model).join(QString()) == descending);
    checked.model.setConnections(list, Now);
    CHECK(idsOf(checked.model).join(QString()) == descending);
    CHECK(checked.model.at(held.row()).id == u"3"_s);
    checked.model.sort(-1);
    CHECK(idsOf(checked.model).join(QString()) == u"1234"_s);
    CHECK(checked.reset.isEmpty());
}

TEST_CASE("the heading of the column that the rows are sorted by says so to a screen reader")
{
    ConnectionsModel model;
    const auto heading = [&model](int column) {
        return model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    };
    CHECK(heading(ConnectionsModel::StatusColumn).isEmpty());
    model.sort(ConnectionsModel::StatusColumn, Qt::DescendingOrder);
    CHECK(heading(ConnectionsModel::StatusColumn) == u"Status, sorted descending"_s);
    CHECK(heading(ConnectionsModel::NameColumn).isEmpty());
}

TEST_CASE("the rows of one status are shown alone, also while something is searched for, and all of them are counted")
{
    using Status = Connection::Status;
    CheckedModel checked;
    QList<Connection> list = connections({u"a"_s, u"b"_s, u"c"_s, u"ab"_s});
    list[0].status = list[3].status = Status::Pending;
    checked.model.setConnections(list, Now);
    checked.model.setStatus(Status::Pending);
    CHECK(idsOf(checked.model) == QStringList{u"a"_s, u"ab"_s});
    checked.model.setSearch(u"b"_s);
    CHECK(idsOf(checked.model) == QStringList{u"ab"_s});
    CHECK(checked.model.counts() == QMap<Status, int>{{Status::Pending, 2}, {Status::Active, 2}});
    checked.model.setSearch({});
    list[0].status = Status::Active;
    checked.model.setConnections(list, Now);
    CHECK(idsOf(checked.model) == QStringList{u"ab"_s});
    checked.model.setStatus({});
    CHECK(idsOf(checked.model).size() == 4);
}

TEST_CASE("the search looks at name, tracker, mode and status, in any case, and a refresh keeps it")
{
    CheckedModel checked;
    QList<Connection> list = connections({u"a"_s, u"b"_s, u"c"_s});
    list[1].remoteTracker = Tracker::JiraCloud;
    list[2].status = Connection::Status::Pending;
    checked.model.setConnections(list, Now);
    const auto found = [&](const QString &text) {
        checked.model.setSearch(text);
        return idsOf(checked.model);
    };
    CHECK(found(u"TO_A"_s) == QStringList{u"a"_s});
    CHECK(found(u"jira"_s) == QStringList{u"b"_s});
    CHECK(found(u"pending"_s) == QStringList{u"c"_s});
    list << Connection{.id = u"d"_s, .status = Connection::Status::Pending};
    checked.model.setConnections(list, Now);
    CHECK(idsOf(checked.model) == QStringList{u"c"_s, u"d"_s});
    CHECK(checked.reset.isEmpty());
}
