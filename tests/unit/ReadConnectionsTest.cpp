// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "ScriptedNode.h"
#include "awaited.h"
#include "credentials/MemoryStore.h"
#include "node/Node.h"

#include <QJsonDocument>
#include <QTimeZone>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 50;

/// A node with many connections, whose list comes in pages.
struct Paged : ScriptedNode {
    Paged() { REQUIRE(awaited(credentials.store(credentialKey(instance()), Secret(u"p"_s), &credentials))); }

    static QJsonArray rows(int from, int count)
    {
        QJsonArray rows;
        for (int i = from; i < from + count; ++i)
            rows << QJsonObject{{"id"_L1, i}, {"name"_L1, u"n%1"_s.arg(i)}, {"status"_L1, "ACTIVE"_L1}};
        return rows;
    }
    /// The rows from the one that this parameter asks for.
    void lists(int all, const QString &parameter, int perStep, int first = 0)
    {
        on("GET /connections", [=](const HttpRequest &request) {
            const QString value = QUrlQuery(request.url).queryItemValue(parameter);
            const int from = (value.isEmpty() ? 0 : value.toInt() - first) * perStep;
            return json(200, {{"total"_L1, all}, {"results"_L1, rows(from, qBound(0, all - from, PageSize))}});
        });
    }
    void publishes(const QByteArray &parameter)
    {
        on("GET /swagger", [parameter](const HttpRequest &) {
            const QByteArray body = R"({"openapi":"3.0.0","paths":{"/rest/issuehub/4.0/connections":{"get":{"parameters":
                [{"in":"query",)"
                + parameter + "}]}}}}";
            return HttpAnswer{.status = 200, .body = body};
        });
    }
    ConnectionList read()
    {
        const auto list = awaited(node.connections(&credentials));
        REQUIRE(list);
        return *list;
    }

    MemoryStore credentials;
    Node node{instance(), &credentials, nullptr, environment()};
};

} // namespace

TEST_CASE_METHOD(Paged, "a list that comes in pages is read on as the node's description tells")
{
    SECTION("by offset")
    {
        publishes(R"("name":"offset")");
        lists(120, u"offset"_s, 1);
    }
    SECTION("by page, from 0 on")
    {
        publishes(R"("name":"page","schema":{"default":0})");
        lists(120, u"page"_s, PageSize);
    }
    SECTION("by page, from 1 on")
    {
        publishes(R"("name":"page","schema":{"minimum":1})");
        lists(120, u"page"_s, PageSize, 1);
    }
    SECTION("by page, from 1 on, without a word about it")
    {
        publishes(R"("name":"page")");
        lists(120, u"page"_s, PageSize, 1);
    }
    SECTION("by the header Link")
    {
        on("GET /connections", [](const HttpRequest &request) {
            const int from = QUrlQuery(request.url).queryItemValue(u"after"_s).toInt();
            auto answer = *json(200, {{"results"_L1, rows(from, qMin(PageSize, 120 - from))}});
            if (from + PageSize < 120)
                answer.headers << std::pair{"Link"_ba, "<?after=" + QByteArray::number(from + PageSize) + ">; rel=\"next\""};
            return answer;
        });
    }
    const ConnectionList list = read();
    CHECK(list.isWhole);
    CHECK(list.connections.size() == 120);
    CHECK(count("GET /connections") <= 4);
}

TEST_CASE_METHOD(Paged, "a list that nobody tells how to read on is a part")
{
    lists(120, u"offset"_s, 1);
    const ConnectionList list = read();
    CHECK_FALSE(list.isWhole);
    CHECK(list.connections.size() == PageSize);
    CHECK(list.total == 120);
    CHECK(count("GET /connections") == 1);
}

TEST_CASE_METHOD(Paged, "a parameter that does not do what it says ends the reading")
{
    publishes(R"("name":"offset")");
    lists(120, u"somethingElse"_s, 1);
    const ConnectionList list = read();
    CHECK_FALSE(list.isWhole);
    CHECK(list.connections.size() == PageSize);
    CHECK(count("GET /connections") < 60);
}

TEST_CASE_METHOD(Paged, "a list that changes while it is read is read once more")
{
    publishes(R"("name":"offset")");
    int all = 120;
    SECTION("and then stands still")
    {
        on("GET /connections", [&all, asked = 0](const HttpRequest &request) mutable {
            all += asked++ == 1; // one more between the first page and the second
            const int from = QUrlQuery(request.url).queryItemValue(u"offset"_s).toInt();
            return json(200, {{"total"_L1, all}, {"results"_L1, rows(from, qMin(PageSize, all - from))}});
        });
        const ConnectionList list = read();
        CHECK(list.isWhole);
        CHECK(list.connections.size() == 121);
    }
    SECTION("and never stands still")
    {
        on("GET /connections", [&all](const HttpRequest &request) mutable {
            const int from = QUrlQuery(request.url).queryItemValue(u"offset"_s).toInt();
            return json(200, {{"total"_L1, ++all}, {"results"_L1, rows(from, qMin(PageSize, all - from))}});
        });
        CHECK_FALSE(read().isWhole);
    }
}

TEST_CASE_METHOD(Paged, "whether a single answer is the whole list")
{
    struct Row {
        QByteArray answer;
        bool isWhole;
        int count;
    };
    const auto listOf = [](int count) {
        return "{\"results\":" + QJsonDocument(rows(0, count)).toJson(QJsonDocument::Compact) + "}";
    };
    const QList<Row> table{
        {R"({"total":0,"results":[]})", true, 0},
        {R"({"results":[]})", true, 0},
        {R"([])", false, 0}, // may be anybody's
        {R"([{"id":1}])", true, 1},
        {R"({"total":1,"results":[{"id":1}]})", true, 1},
        {R"({"total":2,"results":[{"id":1}]})", false, 1},
        {R"({"total":2,"results":[{"id":1},{"id":1}]})", false, 1},
        {R"({"total":1,"results":[{"name":"no id"}]})", false, 0},
        {R"({"results":[{"id":1},{"name":"no id"}]})", false, 1},
        {R"({"results":[{"id":1}],"next":"/x"})", false, 1},
        {R"({"results":[{"id":1}],"hasMore":true})", false, 1},
        {R"({"results":[{"id":1}],"isLast":false})", false, 1},
        {R"({"results":[{"id":1}],"isLast":true,"next":null})", true, 1},
        {listOf(7), true, 7},
        {listOf(25), false, 25},
        {listOf(50), false, 50},
    };
    for (const Row &row : table) {
        CAPTURE(row.answer.left(100).toStdString());
        on("GET /connections", [&row](const HttpRequest &) { return HttpAnswer{.status = 200, .body = row.answer}; });
        const ConnectionList list = read();
        CHECK(list.isWhole == row.isWhole);
        CHECK(list.connections.size() == row.count);
    }
}

TEST_CASE_METHOD(Paged, "an id keeps each of its digits, whatever number it is")
{
    on("GET /connections", [](const HttpRequest &) {
        const QByteArray body = R"({"total":6,"results":[{"id":18446744073709551617,"name":"a \" 12345678901234567890"},
            {"id":9007199254740993},{"id":1.5},{"id":-7},{"id":"x"},{"id":123456789012345678901234567890,"issuesUnderSync":3}]})";
        return HttpAnswer{.status = 200, .body = body};
    });
    const ConnectionList list = read();
    REQUIRE(list.connections.size() == 6);
    CHECK(list.isWhole);
    CHECK(list.connections[0].id == u"18446744073709551617");
    CHECK(list.connections[0].name == u"a \" 12345678901234567890");
    CHECK(list.connections[1].id == u"9007199254740993");
    CHECK(list.connections[2].id == u"1.5");
    CHECK(list.connections[3].id == u"-7");
    CHECK(list.connections[4].id == u"x");
    CHECK(list.connections[5].id == u"123456789012345678901234567890");
    CHECK(list.connections[5].issuesUnderSync == 3);
}

TEST_CASE_METHOD(Paged, "never synchronised is what a node says, not what it leaves out")
{
    on("GET /connections", [](const HttpRequest &) {
        const QByteArray body = R"({"results":[{"id":1,"lastSync":null},{"id":2},{"id":3,"lastSync":"2026-11-05T09:30:00Z"},
            {"id":4,"lastSync":"a while ago"},{"id":5,"lastSync":{}}]})";
        return HttpAnswer{.status = 200, .body = body};
    });
    const ConnectionList list = read();
    REQUIRE(list.connections.size() == 5);
    CHECK(list.connections[0].lastSync == QDateTime());
    CHECK_FALSE(list.connections[1].lastSync);
    CHECK(list.connections[2].lastSync == QDateTime(QDate(2026, 11, 5), QTime(9, 30), QTimeZone::utc()));
    CHECK_FALSE(list.connections[3].lastSync);
    CHECK_FALSE(list.connections[4].lastSync);
}

TEST_CASE_METHOD(Paged, "a node that blocks itself until it is updated is told by its own words, and by nothing else")
{
    struct Row {
        int status;
        QString message;
        ProblemKey key;
    };
    const Row rows[]{
        {403, u"This version of Exalate is outdated."_s, ProblemKey::NodeOutdated},
        {503, u"The node is out of date and must be updated before it goes on"_s, ProblemKey::NodeOutdated},
        {403, u"Exalate has to be upgraded"_s, ProblemKey::NodeOutdated},
        {403, u"You may not see the last update"_s, ProblemKey::NotAllowed},
        {403, u"Your licence is outdated"_s, ProblemKey::Licence},
        {503, u"Being updated, back soon"_s, ProblemKey::Busy},
        {500, u"outdated"_s, ProblemKey::ServerProblem},
    };
    for (const Row &row : rows) {
        CAPTURE(row.status, row.message.toStdString());
        on("GET /connections", [&row](const HttpRequest &) { return json(row.status, {{"message"_L1, row.message}}); });
        Node blocked(instance(), &credentials, nullptr, environment());
        const auto list = awaited(blocked.connections(&blocked));
        REQUIRE_FALSE(list);
        CHECK(list.error().key == row.key);
        CHECK(list.error().text == row.message);
    }
}
