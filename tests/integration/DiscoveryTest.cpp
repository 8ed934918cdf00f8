// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// The real Discovery against the sandbox companion and against servers that answer as told.

#include "discovery/Discovery.h"

#include "Companion.h"
#include "HostileServer.h"
#include "InitiateOn.h"
#include "ProxyServer.h"
#include "ScriptedServer.h"
#include "ServerCertificates.h"
#include "awaited.h"
#include "contract.h"
#include "credentials/MemoryStore.h"
#include "headerOf.h"
#include "net/HttpClient.h"
#include "proxy/Proxies.h"
#include "url/Host.h"
#include "workspace/InstanceSetup.h"
#include "workspace/Workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<InstanceDescription> discovered(const QUrl &address, const Discovery::Limits &limits = {})
{
    HttpClient client;
    const auto url = InstanceUrl::read(address.toString());
    REQUIRE(url);
    return awaited<InstanceDescription>(new Discovery(&client, *url, limits, &client));
}

} // namespace

TEST_CASE("every instance of the sandbox is found by its Exalate URL, with its tracker and version")
{
    const Companion companion;
    for (const Companion::Place &place : companion.places()) {
        INFO(place.name.toStdString());
        if (place.exalateUrl.scheme() == u"https")
            continue; // its certificate is broken on purpose
        const auto found = discovered(place.exalateUrl);
        if (place.level == u"guided") {
            CHECK_FALSE(found); // it says nothing of itself to programs
            continue;
        }
        REQUIRE(found);
        CHECK(found->hasNode);
        if (place.level == u"full") {
            CHECK(found->tracker == place.tracker);
            CHECK_FALSE(found->exalateVersion.isEmpty());
        }
        CHECK(found->address == place.exalateUrl);
    }
}

TEST_CASE("the trackers that tell what they are are found by their own address, without a node")
{
    const Companion companion;
    const Tracker telling[] = {Tracker::Zendesk, Tracker::JiraCloud, Tracker::JiraOnPremise, Tracker::Salesforce,
                               Tracker::GitHub};
    for (const Tracker tracker : telling) {
        for (const Companion::Place &place : companion.places()) {
            if (place.tracker != tracker || place.trackerUrl.scheme() == u"https" || place.name == u"Slow")
                continue;
            INFO(place.name.toStdString());
            const auto found = discovered(place.trackerUrl);
            REQUIRE(found);
            CHECK_FALSE(found->hasNode);
            CHECK(found->tracker == tracker);
        }
    }
}

TEST_CASE("a page deep inside is tried upwards to the node that serves it")
{
    const Companion companion;
    QUrl deep = companion.places().constFirst().exalateUrl;
    deep.setPath(u"/some/page/of/it"_s);
    const auto found = discovered(deep);
    REQUIRE(found);
    CHECK(found->hasNode);
    CHECK(found->address == companion.places().constFirst().exalateUrl);
}

TEST_CASE("a node that tells nobody anything is known by how it refuses")
{
    const Companion companion({u"--public-api-only"_s});
    const auto found = discovered(companion.places().constFirst().exalateUrl);
    REQUIRE(found);
    CHECK(found->hasNode);
    CHECK(found->tracker == Tracker::Unknown);
}

TEST_CASE("at most six requests are sent, two at a time, with neither cookies nor credentials nor a Referer")
{
    int open = 0;
    int mostOpen = 0;
    QList<QTcpSocket *> waiting;
    ScriptedServer server([&](QTcpSocket *socket, const QByteArray &) {
        mostOpen = std::max(mostOpen, ++open);
        waiting << socket;
        if (waiting.size() < 2 && mostOpen < 2)
            return;
        for (QTcpSocket *one : std::exchange(waiting, {})) {
            --open;
            one->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nSet-Cookie: a=b\r\n\r\n");
        }
    });
    const auto found =
        discovered(server.url(u"/a/b/c"_s), {.request = {.total = 2s, .inactivity = 2s, .retries = 0}, .total = 5s});
    REQUIRE_FALSE(found);
    CHECK(found.error().key == ProblemKey::NotAnInstance);
    CHECK(found.error().host == hostOf(server.url()));
    CHECK(server.requests().size() <= 6);
    CHECK(server.requests().size() >= 4);
    CHECK(mostOpen == 2);
    for (const QByteArray &request : server.requests()) {
        const QByteArray head = request.toLower();
        CHECK_FALSE(head.contains("cookie:"));
        CHECK_FALSE(head.contains("referer:"));
        CHECK_FALSE(head.contains("authorization:"));
        CHECK_FALSE(head.contains("x-exalate-jwt"));
    }
}

TEST_CASE("what the network says is told when nothing answers")
{
    QUrl gone;
    {
        ScriptedServer server([](QTcpSocket *, const QByteArray &) {});
        gone = server.url();
    }
    const auto refused = discovered(gone);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == ProblemKey::ConnectionRefused);
    CHECK_FALSE(refused.error().transcript.isEmpty());

    ScriptedServer silent([](QTcpSocket *, const QByteArray &) {});
    const auto timedOut =
        discovered(silent.url(), {.request = {.total = 300ms, .inactivity = 300ms, .retries = 0}, .total = 500ms});
    REQUIRE_FALSE(timedOut);
    CHECK(timedOut.error().key == ProblemKey::TimedOut);
}

TEST_CASE("a look-up that is cancelled reports nothing and leaves no connection open")
{
    const auto closed = std::make_shared<int>(0);
    ScriptedServer silent([closed](QTcpSocket *socket, const QByteArray &) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [closed] { ++*closed; });
    });
    HttpClient client;
    bool reported = false;
    JobHandle handle;
    handle = (new Discovery(&client, *InstanceUrl::read(silent.url().toString()), {}, &client))
                 ->then(&client, [&reported](const Result<InstanceDescription> &) { reported = true; });
    REQUIRE(QTest::qWaitFor([&silent] { return silent.requests().size() == 2; }));
    handle.cancel();
    CHECK(QTest::qWaitFor([closed] { return *closed == 2; }, 1'000));
    CHECK_FALSE(reported);
}

TEST_CASE("the limits that are shipped for looking up are those of the rules")
{
    const Discovery::Limits limits;
    CHECK(limits.request.total == 10s);
    CHECK(limits.request.bodyBytes == 256 * 1024);
    CHECK(limits.request.retries == 0);
    CHECK(limits.total == 20s);
}

namespace {

QString pathOf(const QByteArray &request)
{
    return QString::fromLatin1(request.split(' ').value(1));
}

/// Servers that answer under any name: a proxy leads there.
struct AnyHost {
    AnyHost()
    {
        ServerCertificates::ofThisRun().trust();
        Proxies::use(proxy.setting());
        answer({});
    }
    ~AnyHost() { Proxies::use({}); }

    /// Whole answers by path; some page for any other page, and 404 for the rest.
    void answer(const QHash<QString, QByteArray> &byPath)
    {
        server.answerWith([byPath](QTcpSocket *socket, const QByteArray &request) {
            const QString path = pathOf(request);
            const bool isPage = !path.contains("/rest/"_L1) && !path.contains("/api/"_L1) && !path.contains("/services/"_L1);
            socket->write(byPath.value(path, HostileServer::http(isPage ? 200 : 404, {}, {}, "text/html")));
        });
    }

    HostileServer server;
    ProxyServer proxy{server.serverPort()};
};

const QByteArray NodeAnswer = R"({"uid":"1","name":"B","trackerType":"zendesk","version":"5.18.0"})";

} // namespace

TEST_CASE("a tracker is known by its host, and where no node answers there the look-up goes on without one")
{
    struct Row {
        QString address;
        Tracker tracker;
    };
    const Row row = GENERATE(values<Row>({
        {u"https://company-b.atlassian.net"_s, Tracker::JiraCloud},
        {u"https://company-b.jira.com"_s, Tracker::JiraCloud},
        {u"https://company-b.zendesk.com"_s, Tracker::Zendesk},
        {u"https://company-b.service-now.com"_s, Tracker::ServiceNow},
        {u"https://dev.azure.com/company-b"_s, Tracker::AzureDevOpsService},
        {u"https://company-b.visualstudio.com"_s, Tracker::AzureDevOpsService},
        {u"https://github.com/company-b"_s, Tracker::GitHub},
        {u"https://company-b.my.salesforce.com"_s, Tracker::Salesforce},
        {u"https://company-b.lightning.force.com"_s, Tracker::Salesforce},
        {u"https://company-b.freshdesk.com"_s, Tracker::Freshdesk},
        {u"https://company-b.freshservice.com"_s, Tracker::Freshservice},
        {u"https://app.asana.com"_s, Tracker::Asana},
        {u"https://company-b.xurrent.com"_s, Tracker::Xurrent},
        {u"https://company-b.4me.com"_s, Tracker::Xurrent},
        {u"https://company-b.example.com/qcbin"_s, Tracker::HpAlm},
    }));
    CAPTURE(row.address);
    AnyHost host;
    const auto found = discovered(QUrl(row.address));
    REQUIRE(found);
    CHECK(found->tracker == row.tracker);
    CHECK_FALSE(found->hasNode);
    CHECK(found->address == QUrl(row.address));
    CHECK(host.server.requests().size() <= 6);

    // What is wrong with the host as such is told all the same.
    host.proxy.setManner(ProxyServer::Manner::Refuse);
    host.server.heal();
    const auto refused = discovered(QUrl(row.address));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == ProblemKey::ProxyProblem);
    CHECK(refused.error().proxy == host.proxy.name());
}

TEST_CASE("every known host is in the certificates that the tests above are made with")
{
    for (const KnownHost &known : allKnownHosts()) {
        const QString host = known.suffix.startsWith(u'.') ? "company-b"_L1 + known.suffix : QString(known.suffix);
        if (host.endsWith(".exalate.net"_L1))
            continue;
        INFO(host.toStdString());
        AnyHost any;
        const auto found = discovered(QUrl("https://"_L1 + host));
        REQUIRE(found);
        CHECK(found->hasNode == known.isNode);
    }
}

TEST_CASE("a node's own host tells the kind of its tracker, where the node does not")
{
    AnyHost host;
    host.answer({{u"/rest/issuehub/4.0/connections"_s,
                  HostileServer::http(401, R"({"message":"Credentials provided are not correct"})")}});
    const auto found = discovered(QUrl(u"https://snownode-1a2b-3c4d.exalate.cloud"_s));
    REQUIRE(found);
    CHECK(found->hasNode);
    CHECK(found->tracker == Tracker::ServiceNow);
}

TEST_CASE("a node's own host is a node, however it refuses whom it does not know")
{
    const QByteArray refusal =
        GENERATE(HostileServer::http(401, "Unauthorized", {}, "text/plain"),
                 HostileServer::http(403, "<html>no</html>", {}, "text/html"), HostileServer::http(401, {}),
                 HostileServer::http(400, R"({"message":"no"})"), HostileServer::http(302, {}, "Location: /sign-in\r\n"));
    AnyHost host;
    const QString api = u"/rest/issuehub/4.0/"_s;
    host.answer({{u"/"_s, refusal}, {api + u"instance"_s, refusal}, {api + u"connections"_s, refusal}});
    const auto found = discovered(QUrl(u"https://zendesknode-1a2b-3c4d.exalate.cloud"_s));
    REQUIRE(found);
    CHECK(found->hasNode);
    CHECK(found->address == QUrl(u"https://zendesknode-1a2b-3c4d.exalate.cloud"_s));
    CHECK(found->tracker == Tracker::Zendesk);
}

TEST_CASE("a tracker is known by what it answers")
{
    struct Row {
        QString path; ///< of the address
        QHash<QString, QByteArray> answers;
        Tracker tracker;
        QString version = {};
    };
    const auto json = [](const QByteArray &body) { return HostileServer::http(200, body); };
    const auto page = [](const QByteArray &headers) { return HostileServer::http(200, "<html></html>", headers, "text/html"); };
    const QString serverInfo = u"/rest/api/2/serverInfo"_s;
    const Row rows[] = {
        {{}, {{serverInfo, json(R"({"deploymentType":"Cloud","version":"1001.0.0"})")}}, Tracker::JiraCloud, u"1001.0.0"_s},
        {{}, {{serverInfo, json(R"({"deploymentType":"Server","version":"9.12.1"})")}}, Tracker::JiraOnPremise, u"9.12.1"_s},
        {{}, {{serverInfo, json(R"({"version":"6.4.0"})")}}, Tracker::JiraOnPremise, u"6.4.0"_s},
        {u"/jira"_s, {{"/jira"_L1 + serverInfo, json(R"({"version":"9.12.1"})")}}, Tracker::JiraOnPremise, u"9.12.1"_s},
        {u"/desk"_s, {{serverInfo, json(R"({"version":"9.12.1"})")}}, Tracker::JiraOnPremise, u"9.12.1"_s},
        {{}, {{u"/"_s, page("x-zendesk-origin-server: 1\r\n")}}, Tracker::Zendesk},
        {u"/Collection"_s, {{u"/Collection"_s, page("X-TFS-ProcessId: 1\r\n")}}, Tracker::AzureDevOpsServer},
        {u"/Collection"_s, {{u"/Collection"_s, page("X-VSS-E2EID: 1\r\n")}}, Tracker::AzureDevOpsServer},
        {u"/company"_s,
         {{u"/api/v3/meta"_s, json(R"({"verifiable_password_authentication":true,"installed_version":"3.11.0"})")}},
         Tracker::GitHub,
         u"3.11.0"_s},
        {{},
         {{u"/services/data/"_s, json(R"([{"label":"Winter","version":"59.0","url":"/services/data/v59.0"}])")}},
         Tracker::Salesforce},
    };
    for (const Row &row : rows) {
        INFO(row.path.toStdString() << ' ' << trackerWord(row.tracker).latin1());
        AnyHost host;
        host.answer(row.answers);
        const auto found = discovered(QUrl("https://company-b.example.com"_L1 + row.path));
        REQUIRE(found);
        CHECK(found->tracker == row.tracker);
        CHECK(found->trackerVersion == row.version);
        CHECK_FALSE(found->hasNode);
        CHECK(host.server.requests().size() <= 6);
    }
}

TEST_CASE("the headers of a page tell its tracker, however large the page is")
{
    AnyHost host;
    host.answer({{u"/"_s, HostileServer::http(200, QByteArray(500'000, 'x'), "x-zendesk-origin-server: 1\r\n", "text/html")}});
    const auto found = discovered(QUrl(u"https://company-b.example.com"_s));
    REQUIRE(found);
    CHECK(found->tracker == Tracker::Zendesk);
}

TEST_CASE("requests are sent in the order of the rules, two by two")
{
    AnyHost host;
    REQUIRE_FALSE(discovered(QUrl(u"https://company-b.example.com/a/b"_s)));
    QStringList paths;
    for (const QByteArray &request : host.server.requests())
        paths << pathOf(request);
    REQUIRE(paths.size() == 6);
    // Two are on their way at a time, and may overtake each other.
    for (qsizetype i = 0; i < paths.size(); i += 2)
        std::sort(paths.begin() + i, paths.begin() + i + 2);
    CHECK(paths
          == QStringList{u"/a/b"_s, u"/a/b/rest/issuehub/4.0/instance"_s, u"/a/b/rest/api/2/serverInfo"_s,
                         u"/rest/issuehub/4.0/instance"_s, u"/api/v3/meta"_s, u"/rest/api/2/serverInfo"_s});
}

TEST_CASE("once the tracker is known, its node is looked for at every parent of the path")
{
    AnyHost host;
    SECTION("known by the address")
    {
        host.answer({{u"/qcbin/b/rest/issuehub/4.0/instance"_s, HostileServer::http(200, NodeAnswer)}});
        const auto found = discovered(QUrl(u"https://company-b.example.com/qcbin/b/c"_s));
        REQUIRE(found);
        CHECK(found->hasNode);
        CHECK(found->address == QUrl(u"https://company-b.example.com/qcbin/b"_s));
    }
    SECTION("known by the first page")
    {
        host.answer({{u"/a/b/c"_s, HostileServer::http(200, {}, "x-zendesk-origin-server: 1\r\n", "text/html")},
                     {u"/a/b/rest/issuehub/4.0/instance"_s, HostileServer::http(200, NodeAnswer)}});
        const auto found = discovered(QUrl(u"https://company-b.example.com/a/b/c"_s));
        REQUIRE(found);
        CHECK(found->hasNode);
        CHECK(found->address == QUrl(u"https://company-b.example.com/a/b"_s));
    }
    CHECK(host.server.requests().size() <= 6);
}

TEST_CASE("a redirect to the same host with www is followed, and the node is where it led")
{
    AnyHost host;
    host.server.answerWith([](QTcpSocket *socket, const QByteArray &request) {
        const bool www = headerOf(request, "Host").startsWith("www.");
        socket->write(www ? HostileServer::http(200, NodeAnswer)
                          : HostileServer::http(
                              301, {}, "Location: https://www.company-b.example.com" + pathOf(request).toLatin1() + "\r\n"));
    });
    const auto found = discovered(QUrl(u"https://company-b.example.com"_s));
    REQUIRE(found);
    CHECK(found->hasNode);
    CHECK(found->address == QUrl(u"https://www.company-b.example.com"_s));
}

TEST_CASE("a tracker that is known by its address stays known where it sends on to another host")
{
    AnyHost host;
    host.server.answerWith([](QTcpSocket *socket, const QByteArray &) {
        socket->write(HostileServer::http(302, {}, "Location: https://login.example.com/\r\n"));
    });
    const auto found = discovered(QUrl(u"https://company-b.lightning.force.com"_s));
    REQUIRE(found);
    CHECK(found->tracker == Tracker::Salesforce);

    const auto unknown = discovered(QUrl(u"https://company-b.example.com"_s));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().key == ProblemKey::SignInPage);
    CHECK(unknown.error().about == Problem::About(Fact::Redirect{QUrl(u"https://login.example.com/"_s)}));
}

TEST_CASE("a known host of a vendor without that customer is told, and one that asks for a sign-in is there")
{
    struct Row {
        QString address;
        QByteArray answer;
        QString key; ///< empty: it is there
    };
    const auto to = [](const QByteArray &target) { return HostileServer::http(302, {}, "Location: " + target + "\r\n"); };
    const QByteArray missing = HostileServer::http(404, "<html></html>", {}, "text/html");
    const Row rows[] = {
        {u"https://company-b.atlassian.net"_s, missing, u"no-such-tenant"_s},
        {u"https://company-b.atlassian.net"_s, to("https://www.atlassian.com/"), u"no-such-tenant"_s},
        {u"https://company-b.zendesk.com"_s, to("https://www.zendesk.com/app/help-center-closed/"), u"no-such-tenant"_s},
        {u"https://github.com/company-b"_s, missing, u"no-such-tenant"_s},
        {u"https://dev.azure.com/company-b"_s, missing, u"no-such-tenant"_s},
        {u"https://company-b.zendesk.com"_s, to("https://support.example.net/hc"), {}},
        {u"https://company-b.atlassian.net"_s, to("https://id.atlassian.com/login?continue=x"), {}},
        {u"https://company-b.service-now.com"_s, to("https://login.example.net/saml"), {}},
        {u"https://company-b.example.com/qcbin"_s, missing, {}},
    };
    for (const Row &row : rows) {
        INFO(row.address.toStdString() << ' ' << row.answer.toStdString());
        AnyHost host;
        host.server.answerWith([answer = row.answer](QTcpSocket *socket, const QByteArray &) { socket->write(answer); });
        const auto found = discovered(QUrl(row.address));
        CHECK((found ? QString() : QString(keyText(found.error().key))) == row.key);
        CHECK(host.server.requests().size() <= 6);
    }
}

TEST_CASE("Jira that wants a sign-in for what it is, and Jira in a folder, are known as Jira")
{
    AnyHost host;
    const QString serverInfo = u"/rest/api/2/serverInfo"_s;
    SECTION("by its words")
    {
        const QByteArray body =
            GENERATE(R"({"errorMessages":["You are not authenticated."],"errors":{}})"_ba,
                     R"({"message":"Client must be authenticated to access this resource.","status-code":401})"_ba);
        host.answer({{serverInfo, HostileServer::http(401, body)}});
        const auto found = discovered(QUrl(u"https://company-b.example.com"_s));
        REQUIRE(found);
        CHECK(found->tracker == Tracker::JiraOnPremise);
    }
    SECTION("not by JSON alone")
    {
        host.answer({{serverInfo, HostileServer::http(401, R"({"message":"Unauthorized"})")}});
        CHECK_FALSE(discovered(QUrl(u"https://company-b.example.com"_s)));
    }
    SECTION("where the front page leads to its folder")
    {
        host.answer({{u"/"_s, HostileServer::http(302, {}, "Location: /jira/secure/Dashboard.jspa\r\n")},
                     {"/jira"_L1 + serverInfo, HostileServer::http(200, R"({"version":"9.12.1"})")}});
        const auto found = discovered(QUrl(u"https://company-b.example.com"_s));
        REQUIRE(found);
        CHECK(found->tracker == Tracker::JiraOnPremise);
        CHECK(found->address == QUrl(u"https://company-b.example.com/jira"_s));
    }
    CHECK(host.server.requests().size() <= 7); // six, and the redirect
}

TEST_CASE("a node that only refuses is found at the root, though its front page leads into a folder")
{
    AnyHost host;
    host.answer({{u"/"_s, HostileServer::http(302, {}, "Location: /console/start\r\n")},
                 {u"/rest/issuehub/4.0/connections"_s,
                  HostileServer::http(401, R"({"message":"Credentials provided are not correct"})")}});
    const auto found = discovered(QUrl(u"https://company-b.example.com"_s));
    REQUIRE(found);
    CHECK(found->hasNode);
    CHECK(found->address == QUrl(u"https://company-b.example.com"_s));
}

TEST_CASE("a host in trouble is not taken for one that is no instance")
{
    AnyHost host;
    const auto keyFor = [&host](int status, const QByteArray &headers = {}) {
        host.server.answerWith([status, headers](QTcpSocket *socket, const QByteArray &) {
            socket->write(HostileServer::http(status, "<html></html>", headers, "text/html"));
        });
        const auto found = discovered(QUrl(u"https://company-b.example.com"_s));
        REQUIRE_FALSE(found);
        return found.error();
    };
    CHECK(keyFor(503, "Retry-After: 60\r\n").key == ProblemKey::Busy);
    CHECK(keyFor(503, "Retry-After: 60\r\n").fact<Fact::HttpStatus>()->retryAt.isValid());
    CHECK(keyFor(429).key == ProblemKey::Busy);
    CHECK(keyFor(502).key == ProblemKey::ServerProblem);
    CHECK(keyFor(502).httpStatus() == 502);
    CHECK(keyFor(404).key == ProblemKey::NotAnInstance);
    CHECK(keyFor(403).key == ProblemKey::HostRefuses);
    CHECK(keyFor(403).httpStatus() == 403);
}

TEST_CASE("a name that resolves to forbidden addresses alone is refused, and nothing is sent there")
{
    struct Row {
        QStringList addresses;
        bool isForbidden;
    };
    const Row rows[] = {
        {{u"169.254.169.254"_s}, true},
        {{u"0.0.0.0"_s, u"::"_s}, true},
        {{u"224.0.0.1"_s, u"ff02::1"_s, u"fe80::1"_s}, true},
        {{u"::ffff:169.254.1.1"_s}, true},
        {{u"169.254.169.254"_s, u"127.0.0.1"_s}, false}, // one that may be is enough
    };
    for (const Row &row : rows) {
        INFO(row.addresses.join(u' ').toStdString());
        HttpClient client(nullptr, [&row](const QString &host, std::chrono::milliseconds, QObject *owner) {
            CHECK(host == u"instance.company-b.invalid");
            QList<QHostAddress> addresses;
            for (const QString &address : row.addresses)
                addresses << QHostAddress(address);
            return HttpClient::LookUpJob::of(owner, addresses);
        });
        const auto url = InstanceUrl::read(u"https://instance.company-b.invalid:1"_s);
        REQUIRE(url);
        auto *discovery = new Discovery(&client, *url, {.request = {.total = 500ms, .retries = 0}, .total = 500ms}, &client);
        const QSignalSpy steps(discovery, &Discovery::stepChanged);
        const auto found = awaited<InstanceDescription>(discovery);
        REQUIRE_FALSE(found);
        CHECK((found.error().key == ProblemKey::ForbiddenAddress) == row.isForbidden);
        CHECK(found.error().host == u"instance.company-b.invalid:1");
        CHECK(found.error().transcript.value(0).endsWith(u" look up instance.company-b.invalid"_s));
        CHECK(found.error().transcript.value(1).startsWith("  "_L1 + row.addresses.join(u", "_s) + " after "_L1));
        CHECK(steps.isEmpty() == row.isForbidden);
    }
}

TEST_CASE("a look-up of a name that came to nothing is in the technical details")
{
    const auto url = InstanceUrl::read(u"https://instance.company-b.invalid"_s);
    const Discovery::Limits limits{.request = {.total = 100ms, .retries = 0}, .total = 200ms};
    SECTION("there is no such host")
    {
        HttpClient client(nullptr, [](const QString &host, std::chrono::milliseconds, QObject *owner) {
            return HttpClient::LookUpJob::of(owner, fail({.key = ProblemKey::HostNotFound, .host = host}));
        });
        const auto found = awaited<InstanceDescription>(new Discovery(&client, *url, limits, &client));
        REQUIRE_FALSE(found);
        REQUIRE(found.error().transcript.size() == 2);
        CHECK(found.error().transcript.constLast().startsWith(u"  host-not-found after "_s));
    }
    SECTION("nobody tells")
    {
        HttpClient client(
            nullptr, [](const QString &, std::chrono::milliseconds, QObject *owner) { return new HttpClient::LookUpJob(owner); });
        const auto found = awaited<InstanceDescription>(new Discovery(&client, *url, limits, &client));
        REQUIRE_FALSE(found);
        CHECK(found.error().key == ProblemKey::TimedOut);
        REQUIRE(found.error().transcript.size() == 1);
        CHECK(found.error().transcript.constLast().endsWith(u" look up instance.company-b.invalid"_s));
    }
}

TEST_CASE("what else a host speaks is looked at once in a look-up")
{
    ScriptedServer server([](QTcpSocket *socket, const QByteArray &) {
        socket->write("220 mail.example.com ESMTP ready\r\n");
        socket->disconnectFromHost();
    });
    const auto found = discovered(server.url(u"/a/b"_s));
    REQUIRE_FALSE(found);
    CHECK(found.error().key == ProblemKey::AnswerNotUnderstood);
    CHECK(found.error().transcript.filter(u"connects once more"_s).size() == 1);
}

TEST_CASE("the most specific node wins, however late it answers")
{
    QPointer<QTcpSocket> held;
    ScriptedServer server([&held](QTcpSocket *socket, const QByteArray &request) {
        const QString path = pathOf(request);
        if (path == u"/jira/rest/issuehub/4.0/instance")
            held = socket;
        else if (path == u"/rest/issuehub/4.0/instance")
            socket->write(ScriptedServer::json(200, NodeAnswer));
        else
            socket->write(ScriptedServer::json(404, {}));
    });
    HttpClient client;
    std::optional<Result<InstanceDescription>> found;
    const auto lookUp = [&](const Discovery::Limits &limits) {
        auto *discovery = new Discovery(&client, *InstanceUrl::read(server.url(u"/jira"_s).toString()), limits, &client);
        discovery->then(&client, [&found](const Result<InstanceDescription> &result) { found = result; });
        const auto rootHasAnswered = [&] { return found || discovery->transcript().join(u'\n').contains(u"  200 after"_s); };
        REQUIRE(QTest::qWaitFor(rootHasAnswered, 10'000));
        QCoreApplication::sendPostedEvents(); // what comes of it is told in the next turn of the event loop
        QCoreApplication::sendPostedEvents();
    };
    SECTION("it is one")
    {
        lookUp({});
        REQUIRE_FALSE(found);
        held->write(ScriptedServer::json(200, NodeAnswer));
        REQUIRE(QTest::qWaitFor([&found] { return found.has_value(); }, 10'000));
        REQUIRE(*found);
        CHECK((*found)->address == server.url(u"/jira"_s));
    }
    SECTION("it is none")
    {
        lookUp({});
        REQUIRE_FALSE(found);
        held->write(ScriptedServer::json(404, {}));
        REQUIRE(QTest::qWaitFor([&found] { return found.has_value(); }, 10'000));
        REQUIRE(*found);
        CHECK((*found)->address == server.url());
    }
    SECTION("it says nothing until the end")
    {
        lookUp({.request = {.total = 10s, .retries = 0}, .total = 500ms});
        REQUIRE(QTest::qWaitFor([&found] { return found.has_value(); }, 10'000));
        REQUIRE(*found);
        CHECK((*found)->address == server.url());
    }
    CHECK(server.requests().size() <= 6);
}

namespace {

/// Our own node, in a workspace: it keeps what it is asked to create.
struct OwnNode {
    OwnNode()
    {
        workspace.load();
        const LocalInstance own{.id = u"own"_s, .name = u"Acme"_s, .exalateUrl = server.url(), .user = u"admin"_s};
        REQUIRE(awaited<Done>(workspace.put(own, Secret(u"planted-password"_s), &workspace)));
    }

    void answer(QTcpSocket *socket, const QByteArray &request)
    {
        const QString path = pathOf(request).section(u"4.0/"_s, 1);
        if (pathOf(request) == u"/swagger")
            socket->write(ScriptedServer::json(200, contractDescription()));
        else if (path == u"authenticate")
            socket->write(ScriptedServer::json(200, "{}", "X-Exalate-Jwt: " + HostileServer::jwt() + "\r\n"));
        else if (path == u"instance")
            socket->write(ScriptedServer::json(
                200, R"({"uid":"own","name":"acme","trackerType":"zendesk","version":"5.18.0","public":true})"));
        else if (path == u"license")
            socket->write(ScriptedServer::json(200, R"({"type":"PAID"})"));
        else if (request.startsWith("POST")) {
            created = QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
            listed = R"({"id":1,"name":"x","status":"PENDING"})";
            socket->write(
                ScriptedServer::json(201, R"({"id":1,"name":"x","status":"PENDING","invitation":{"code":"a-code-0123456789"}})"));
        } else {
            socket->write(ScriptedServer::json(200, R"({"results":[)" + listed + "]}"));
        }
    }

    QJsonObject created;
    QByteArray listed;
    ScriptedServer server{[this](QTcpSocket *socket, const QByteArray &request) { answer(socket, request); }};
    QTemporaryDir folder;
    Workspace workspace{folder.path(), std::make_unique<MemoryStore>()};
};

} // namespace

TEST_CASE("the address that is shown is the one that is sent")
{
    struct Row {
        QString typed;
        QHash<QString, QByteArray> answers;
        Tracker tracker;
        QString used;
    };
    const auto json = [](const QByteArray &body) { return HostileServer::http(200, body); };
    const auto redirect = [](const QByteArray &to) { return HostileServer::http(302, {}, "Location: " + to + "\r\n"); };
    const auto zendesk = HostileServer::http(200, "<html></html>", "x-zendesk-origin-server: 1\r\n", "text/html");
    const QString serverInfo = u"/rest/api/2/serverInfo"_s;
    const Row rows[] = {
        {u"company-b.example.com/jira"_s,
         {{"/jira"_L1 + serverInfo, json(R"({"version":"9"})")}},
         Tracker::JiraOnPremise,
         u"https://company-b.example.com/jira"_s},
        {u"company-b.example.com/jira/desk"_s,
         {{serverInfo, json(R"({"version":"9"})")}},
         Tracker::JiraOnPremise,
         u"https://company-b.example.com"_s},
        {u"company-b.example.com/a%20b"_s,
         {{"/a%20b"_L1 + serverInfo, json(R"({"version":"9"})")}},
         Tracker::JiraOnPremise,
         u"https://company-b.example.com/a%20b"_s},
        {u"company-b.example.com"_s,
         {{u"/"_s, redirect("/access/unauthenticated?return_to=%2F")}, {u"/access/unauthenticated?return_to=%2F"_s, zendesk}},
         Tracker::Zendesk,
         u"https://company-b.example.com"_s},
        {u"company-b.example.com/globex/tools"_s,
         {{u"/api/v3/meta"_s, json(R"({"verifiable_password_authentication":true})")}},
         Tracker::GitHub,
         u"https://company-b.example.com/globex/tools"_s},
        {u"company-b.example.com"_s,
         {{serverInfo, redirect("https://www.company-b.example.com/jira/rest/api/2/serverInfo")},
          {"/jira"_L1 + serverInfo, json(R"({"version":"9"})")}},
         Tracker::JiraOnPremise,
         u"https://www.company-b.example.com/jira"_s},
        {u"company-b.example.com"_s,
         {{u"/services/data/"_s, redirect("/services/data")}, {u"/services/data"_s, json(R"([{"version":"59.0"}])")}},
         Tracker::Salesforce,
         u"https://company-b.example.com"_s},
        {u"company-b.example.com/jira/desk"_s,
         {{u"/rest/issuehub/4.0/instance"_s, json(NodeAnswer)}},
         Tracker::Zendesk,
         u"https://company-b.example.com"_s},
    };
    for (const Row &row : rows) {
        INFO(row.typed.toStdString() << ' ' << trackerWord(row.tracker).latin1());
        OwnNode own;
        AnyHost host; // after the workspace has read which proxy is set
        host.answer(row.answers);
        InitiateOn flow(own.workspace);
        flow.form().setUrlText(row.typed);
        flow.form().chooseMode(ConfigurationMode::Script);
        flow.next();
        REQUIRE(QTest::qWaitFor([&flow] { return flow.step() == InitiateStep::ConnectionInformation; }, 10'000));
        CHECK(flow.form().lookup().found().tracker == row.tracker);
        const QString shown = flow.form().destination().toString(QUrl::FullyEncoded);
        CHECK(shown == row.used);
        flow.form().setText(&NewConnection::localShortName, u"a"_s);
        flow.form().setText(&NewConnection::remoteShortName, u"b"_s);
        flow.next();
        REQUIRE(QTest::qWaitFor([&flow] { return flow.committed().has_value(); }, 10'000));
        CHECK(own.created.value("destinationUrl"_L1).toString() == shown);
    }
}

TEST_CASE("typing on ends the look-up before, and the newest one is what is shown, whenever the other one would answer")
{
    QPointer<QTcpSocket> held;
    ScriptedServer server([&held](QTcpSocket *socket, const QByteArray &request) {
        const QString path = pathOf(request);
        if (path == u"/first/rest/issuehub/4.0/instance")
            held = socket;
        else
            socket->write(path == u"/second/rest/issuehub/4.0/instance" ? ScriptedServer::json(200, NodeAnswer)
                                                                        : ScriptedServer::json(404, {}));
    });
    OwnNode own;
    InitiateOn flow(own.workspace);
    flow.form().setUrlText(server.url(u"/first"_s).toString());
    flow.lookUpNow();
    REQUIRE(QTest::qWaitFor([&held] { return held != nullptr; }, 10'000));
    CHECK(flow.form().lookup().state() == DestinationLookup::State::Running);

    flow.form().setUrlText(server.url(u"/second"_s).toString());
    CHECK(flow.form().lookup().state() == DestinationLookup::State::Due);
    flow.lookUpNow();
    REQUIRE(QTest::qWaitFor([&flow] { return flow.form().lookup().state() == DestinationLookup::State::Found; }, 10'000));
    CHECK(flow.form().destination() == server.url(u"/second"_s));
    if (held)
        held->write(ScriptedServer::json(200, NodeAnswer));
    const auto isOver = [&] { return held == nullptr || flow.form().destination() != server.url(u"/second"_s); };
    CHECK(QTest::qWaitFor(isOver, 10'000)); // its connection has ended, if nobody listens any more
    CHECK(flow.form().destination() == server.url(u"/second"_s));
}

TEST_CASE("an instance without a node is told with what was asked of it")
{
    ScriptedServer server([](QTcpSocket *socket, const QByteArray &request) {
        socket->write(pathOf(request) == u"/" ? ScriptedServer::json(200, {}, "X-Zendesk-Origin-Server: 1\r\n")
                                              : ScriptedServer::json(404, {}));
    });
    QTemporaryDir folder;
    Workspace workspace(folder.path(), std::make_unique<MemoryStore>());
    workspace.load();
    InstanceSetup setup(&workspace, std::nullopt);
    setup.submit({.urlText = server.url().toString(), .user = u"admin"_s, .secret = Secret(u"planted-password"_s)});
    REQUIRE(QTest::qWaitFor([&setup] { return !setup.isBusy(); }, 10'000));
    REQUIRE(setup.problem());
    CHECK(setup.problem()->key == ProblemKey::NotAnInstance);
    CHECK(setup.problem()->transcript.join(u'\n').contains(u"/rest/issuehub/4.0/instance"_s));
}

TEST_CASE("behind a proxy it is the proxy that resolves names")
{
    AnyHost host;
    bool wasAsked = false;
    HttpClient client(nullptr, [&wasAsked](const QString &name, std::chrono::milliseconds, QObject *owner) {
        wasAsked = true;
        return HttpClient::LookUpJob::of(owner, fail({.key = ProblemKey::HostNotFound, .host = name}));
    });
    host.answer({{u"/rest/issuehub/4.0/instance"_s, HostileServer::http(200, NodeAnswer)}});
    CHECK(awaited<InstanceDescription>(
        new Discovery(&client, *InstanceUrl::read(u"https://company-b.example.com"_s), {}, &client)));
    CHECK_FALSE(wasAsked);
}
