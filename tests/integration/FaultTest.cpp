// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// Every fault of the network in tests/data/faults.tsv against the real HTTP stack: Discovery where a destination is looked up,
// Node where somebody is signed in. Each holds its row of docs/faults.md to what the program says. With
// FAULTS_TABLE=docs/faults.md in the environment the times are those that are shipped, and the table is written.

#include "FaultTable.h"
#include "HostileServer.h"
#include "ProxyServer.h"
#include "ServerCertificates.h"
#include "Words.h"
#include "awaited.h"
#include "base/ShownText.h"
#include "credentials/MemoryStore.h"
#include "discovery/Discovery.h"
#include "net/HostLookup.h"
#include "net/HttpClient.h"
#include "node/Node.h"
#include "proxy/Proxies.h"
#include "table.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Outcome = Job<InstanceDescription>;

QStringList &played()
{
    static QStringList ids;
    return ids;
}

/// A name that the system's own resolver refuses by its length, so that no question for it leaves this computer:
/// the real look-up is told it in place of the host's name, which would be one for the name servers.
QString nameThatNobodyIsAskedFor()
{
    return QStringList(5, QString(60, u'a')).join(u'.').left(254);
}

struct Row {
    QString id;
    QString fault;
    QString key;
};

Row row(const QString &id)
{
    for (const QStringList &fields : readTable(u"faults.tsv"_s)) {
        if (fields.constFirst() == id)
            return {id, fields.at(1), fields.at(2)};
    }
    FAIL("no row " << id);
    return {};
}

/// What one row of the table is played with: the hostile server, another host that it may lead to, a proxy, and one client
/// that asks during the fault and after it.
class Stage
{
public:
    explicit Stage(const Row &row)
        : m_fault(row.id)
        , m_endsByTime(row.key == keyText(ProblemKey::TimedOut))
        , m_proxy(m_server.serverPort())
    {
        m_instance = {.id = u"id"_s, .name = u"Good"_s, .exalateUrl = m_server.url(), .user = u"user"_s};
        REQUIRE(awaited<Done>(m_store.store(credentialKey(m_instance), Secret(u"planted-password"_s), &m_store)));
        m_node = std::make_unique<Node>(m_instance, &m_store, nullptr);
        QUrl otherHost = m_elsewhere.url(u"/landing"_s);
        otherHost.setHost(u"localhost"_s);
        m_server.leadTo(otherHost);
    }
    ~Stage()
    {
        Proxies::use({});
        qunsetenv("https_proxy");
    }

    void begin()
    {
        if (m_fault == "no-such-tenant"_L1) {
            Proxies::use(m_proxy.setting());
            m_server.play(m_fault);
        } else if (m_fault == "proxy-no-scheme"_L1) {
            qputenv("https_proxy", m_proxy.name().toUtf8());
        } else if (m_fault == "proxy-refuses"_L1 || m_fault == "proxy-gone"_L1) {
            Proxies::use(m_proxy.setting());
            m_proxy.setManner(ProxyServer::Manner::Refuse);
            if (m_fault == "proxy-gone"_L1)
                m_proxy.goAway();
        } else if (m_fault == "dns-nxdomain"_L1 || m_fault.startsWith("pac-"_L1)) {
            if (m_fault.startsWith("pac-"_L1)) {
                m_script.play(m_fault);
                QUrl script = m_script.url(u"/proxy.pac"_s);
                script.setScheme(u"http"_s);
                qputenv("https_proxy", "pac+"_ba + script.toEncoded());
            }
            m_lookUp = [](const QString &, std::chrono::milliseconds timeout, QObject *owner) {
                return new HostLookup(nameThatNobodyIsAskedFor(), timeout, owner);
            };
        } else if (m_fault != "no-route"_L1) {
            m_server.play(m_fault);
        }
    }

    void end()
    {
        // A connection that began with the broken certificate goes on with it.
        if (m_fault.startsWith("tls-"_L1))
            REQUIRE(QTest::qWaitFor([this] { return m_server.findChildren<QTcpSocket *>().isEmpty(); }, 2'000));
        if (m_fault == "proxy-gone"_L1)
            m_proxy.listenAgain();
        m_proxy.setManner(ProxyServer::Manner::Tunnel);
        if (m_fault == "dns-nxdomain"_L1 || m_fault.startsWith("pac-"_L1)) {
            // The same name by the same client; a proxy stands in for the network in which it leads to the server.
            m_lookUp = [this](const QString &, std::chrono::milliseconds, QObject *owner) {
                Proxies::use(m_proxy.setting());
                return HttpClient::LookUpJob::of(owner, QList{QHostAddress(QHostAddress::LocalHost)});
            };
        }
        m_over = true;
        m_server.heal();
    }

    /// Asks as the program does where this fault can happen.
    Outcome *ask(QObject *owner)
    {
        if (!isSignedIn())
            return new Discovery(&m_client, *InstanceUrl::read(address().toString()), limits(), owner);
        if (m_over)
            return done(m_node->connections(owner));
        if (m_fault == "status-410"_L1)
            return done(m_node->accept(*InvitationCode::fromText(u"0123456789abcdefABCDEF"_s), {}, u"key"_s, owner));
        // What is no GET is sent once, whatever comes.
        if (m_fault == "status-409"_L1 || m_fault == "status-422"_L1 || m_fault == "status-429"_L1)
            return done(m_node->create({.name = u"a_to_b"_s, .destination = m_elsewhere.url()}, u"key"_s, owner));
        return done(m_node->connections(owner));
    }

    bool isSignedIn() const
    {
        return m_fault == "redirect-token"_L1 || (m_fault.startsWith("status-"_L1) && m_fault != "status-204"_L1);
    }

    /// Little time only where time ends the question: on a busy computer any other answer would come too late as well.
    Discovery::Limits limits() const
    {
        if (FaultTable::isWanted() || !m_endsByTime || m_over)
            return {};
        return {.request = {.total = 1'000ms, .inactivity = 500ms, .bodyBytes = 256 * 1024, .retries = 0}, .total = 1'500ms};
    }

    HostileServer &server() { return m_server; }
    HostileServer &elsewhere() { return m_elsewhere; }
    HostileServer &script() { return m_script; }
    ProxyServer &proxy() { return m_proxy; }

private:
    QUrl address() const
    {
        if (m_fault == "no-such-tenant"_L1)
            return QUrl(u"https://company-b.zendesk.com"_s);
        if (m_fault == "pac-slow"_L1) // another one than for pac-silent, of which the system was asked
            return QUrl(u"https://www.company-b.example.com"_s);
        if (m_fault.startsWith("proxy-"_L1) || m_fault == "pac-silent"_L1 || m_fault == "dns-nxdomain"_L1)
            return QUrl(u"https://company-b.example.com"_s);
        if (m_fault == "no-route"_L1 && !m_over)
            return QUrl(u"http://127.255.255.255:9002"_s); // the broadcast address of loopback, where no TCP can lead
        return m_server.url();
    }

    template <class T>
    static Outcome *done(Job<T> *job)
    {
        return job->map([](const T &) -> Result<InstanceDescription> { return InstanceDescription(); });
    }

    QString m_fault;
    bool m_endsByTime;
    bool m_over = false;
    HostileServer m_server;
    HostileServer m_elsewhere;
    HostileServer m_script; ///< from which the system fetches its script for proxies
    ProxyServer m_proxy;
    HttpClient::LookUp m_lookUp = [](const QString &host, std::chrono::milliseconds timeout, QObject *owner) {
        return new HostLookup(host, timeout, owner);
    };
    HttpClient m_client{nullptr, [this](const QString &host, std::chrono::milliseconds timeout, QObject *owner) {
                            return m_lookUp(host, timeout, owner);
                        }};
    MemoryStore m_store;
    LocalInstance m_instance;
    std::unique_ptr<Node> m_node;
};

/// What people met of it stands in their words in a table of its own, with a part of what has to be said.
void checkWords(const QString &fault, const Problem &problem)
{
    const auto [what, toDo] = Words::problem(problem);
    for (const QStringList &met : readTable(u"field/answers.tsv"_s)) {
        if (met.at(2) != fault)
            continue;
        INFO(met.constFirst().toStdString());
        CHECK(QString(what + u' ' + toDo).contains(met.at(3)));
    }
}

void checkKeyAndTime(Stage &stage, const Row &wanted)
{
    QObject owner;
    QElapsedTimer since;
    since.start();
    const Result<InstanceDescription> result = awaited<InstanceDescription>(stage.ask(&owner), 30'000);
    const qint64 took = since.elapsed();
    if (wanted.key == u"-"_s) {
        REQUIRE(result);
        const QString shown = shownText(result->name);
        CHECK(shown.size() < 500);
        CHECK_FALSE(shown.contains(QChar(0)));
        CHECK_FALSE(shown.contains(QChar(0x202e)));
    } else {
        REQUIRE_FALSE(result);
        INFO(result.error().transcript.join(u'\n').toStdString());
        CHECK(QString(keyText(result.error().key)) == wanted.key);
        CHECK_FALSE(result.error().host.isEmpty());
        CHECK((stage.isSignedIn() || !result.error().transcript.isEmpty()));
        checkWords(wanted.id, result.error());
    }
    // Its own time is kept by timers; the rest is for a computer that is busy with other tests.
    CHECK(took < stage.limits().total.count() + 3'000);
    FaultTable::add(wanted.id, wanted.fault, wanted.key, took, result);
}

void checkCancel(Stage &stage)
{
    QObject owner;
    const int before = stage.server().connections() + int(stage.proxy().requests().size());
    bool reported = false;
    QPointer<Outcome> job =
        stage.ask(&owner)->then(&owner, [&reported](const Result<InstanceDescription> &) { reported = true; });
    // Well under way, as far as this fault lets it come.
    const bool came = QTest::qWaitFor(
        [&] { return reported || stage.server().connections() + int(stage.proxy().requests().size()) > before; }, 100);
    UNSCOPED_INFO((came ? "the server was reached" : "nobody was reached"));
    if (reported)
        return;
    QElapsedTimer since;
    since.start();
    job->cancel();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // one turn of the event loop, with which it goes
    CHECK_FALSE(job);
    CHECK(since.elapsed() < 100);
    CHECK_FALSE(reported);
}

void playOut(const QString &id)
{
    ServerCertificates::ofThisRun().trust();
    const Row wanted = row(id);
    Stage stage(wanted);
    stage.begin();
    checkKeyAndTime(stage, wanted);
    checkCancel(stage);
    if (id == u"status-401"_s) {
        const auto signIns = std::ranges::count_if(stage.server().requests(), [](const QByteArray &request) {
            return request.startsWith("POST /rest/issuehub/4.0/authenticate");
        });
        CHECK(signIns >= 2);
    }
    CHECK(stage.elsewhere().connections() == 0);
    if (id.startsWith("pac-"_L1))
        CHECK(stage.script().connections() > 0);
    if (id == u"proxy-no-scheme"_s)
        CHECK(stage.proxy().requests().value(0).startsWith("CONNECT company-b.example.com:443"));

    stage.end();
    QObject owner;
    const auto after = awaited<InstanceDescription>(stage.ask(&owner));
    INFO((after ? QString() : after.error().transcript.join(u'\n')).toStdString());
    CHECK(after);
}

struct Listed {
    explicit Listed(const QString &id) { played() << id; }
};

} // namespace

#define FAULT(number, id)                                                                                      \
    static const Listed listed##number(QStringLiteral(id));                                                    \
    TEST_CASE("the fault " id " ends as the table says, in time, can be cancelled, and leaves nothing behind") \
    {                                                                                                          \
        playOut(QStringLiteral(id));                                                                           \
    }

FAULT(1, "dns-nxdomain")
FAULT(2, "refused")
FAULT(3, "blackhole")
FAULT(4, "silent")
FAULT(5, "slow-headers")
FAULT(6, "slow-body")
FAULT(7, "reset-before")
FAULT(8, "reset-mid-body")
FAULT(9, "short-body")
FAULT(10, "not-http")
FAULT(11, "empty-200")
FAULT(12, "html-200")
FAULT(13, "json-array")
FAULT(14, "json-deep")
FAULT(15, "json-cut")
FAULT(16, "json-wrong-types")
FAULT(17, "json-nul-bidi")
FAULT(18, "endless-body")
FAULT(19, "gzip-bomb")
FAULT(20, "bad-gzip")
FAULT(21, "bad-utf8")
FAULT(22, "huge-headers")
FAULT(23, "status-204")
FAULT(24, "status-401")
FAULT(25, "status-403")
FAULT(26, "status-404-op")
FAULT(27, "status-405-op")
FAULT(28, "status-501-op")
FAULT(29, "status-409")
FAULT(30, "status-410")
FAULT(31, "status-422")
FAULT(32, "status-429")
FAULT(33, "status-500")
FAULT(34, "status-503")
FAULT(35, "redirect-loop")
FAULT(36, "redirect-many")
FAULT(37, "redirect-http")
FAULT(38, "redirect-other-domain")
FAULT(39, "redirect-token")
FAULT(40, "tls-expired")
FAULT(41, "tls-future")
FAULT(42, "tls-self-signed")
FAULT(43, "tls-unknown-ca")
FAULT(44, "tls-wrong-host")
FAULT(45, "tls-1.0-only")
FAULT(46, "tls-plain")
FAULT(50, "client-certificate")
FAULT(51, "missing-intermediate")
FAULT(52, "issuer-may-not")
FAULT(53, "tls-purpose")
FAULT(62, "tls-weak")
FAULT(54, "gateway-403-json")
FAULT(55, "waf-403-html")
FAULT(56, "sign-in-page")
FAULT(57, "context-redirect")
FAULT(58, "gzip-unasked")
FAULT(59, "no-such-tenant")
FAULT(60, "pac-silent")
FAULT(61, "pac-slow")
FAULT(63, "proxy-no-scheme")
FAULT(47, "proxy-refuses")
FAULT(48, "proxy-gone")
FAULT(49, "no-route")

TEST_CASE("no fault of the network is left out")
{
    QStringList wanted;
    bool isOfTheNetwork = true;
    for (const QStringList &fields : readTable(u"faults.tsv"_s)) {
        const QString &id = fields.constFirst();
        if (isOfTheNetwork || id == u"no-route"_s)
            wanted << id;
        isOfTheNetwork &= id != u"proxy-gone"_s;
    }
    CHECK(wanted.constFirst() == u"dns-nxdomain"_s);
    CHECK(played() == wanted);
    FaultTable::checkDocument(wanted);
}

TEST_CASE("what answered people is played by a fault of the table, or by a test of its own")
{
    const auto rows = readTable(u"field/answers.tsv"_s);
    CHECK(rows.size() >= 16);
    for (const QStringList &row : rows) {
        INFO(row.join(u" | "_s).toStdString());
        REQUIRE(row.size() == 4);
        const QString &by = row.at(2);
        CHECK((played().contains(by) || by.startsWith("unit/"_L1) || by.startsWith("integration/"_L1)));
        CHECK((row.at(3).isEmpty() || played().contains(by))); // only of a fault the words are looked at
    }
}
