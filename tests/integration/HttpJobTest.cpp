// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// HttpJob over real sockets on loopback.

#include "net/HttpClient.h"

#include "HostileServer.h"
#include "ProxyServer.h"
#include "ScriptedServer.h"
#include "ServerCertificates.h"
#include "awaited.h"
#include "proxy/Proxies.h"
#include "url/Host.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpRequest quick(const QUrl &url)
{
    return {.url = url, .limits = {.total = 2s, .inactivity = 300ms, .bodyBytes = 1000, .retries = 0}};
}

ScriptedServer::Script always(const QByteArray &answer)
{
    return [answer](QTcpSocket *socket, const QByteArray &) { socket->write(answer); };
}

} // namespace

TEST_CASE("an answer comes with its status, headers and body, whatever the status")
{
    for (const int status : {200, 404, 418, 429, 502}) {
        ScriptedServer server(always(ScriptedServer::json(status, R"({"a":1})", "X-Kind: test\r\n")));
        HttpClient client;
        const auto answer = awaited<HttpAnswer>(client.send(quick(server.url(u"/x"_s)), &client));
        REQUIRE(answer);
        CHECK(answer->status == status);
        CHECK(answer->header("x-kind") == "test");
        CHECK(answer->body == R"({"a":1})");
    }
}

// Qt 6.4.2 passes over 100 alone, and ends a reply at any other such status. RFC 8297 asks servers not to send 103 by HTTP/1.1 to
// a client that they do not know; where one does, nothing is believed and the list is looked at.
TEST_CASE("an informational answer is passed over, or is no answer")
{
    ScriptedServer server(always("HTTP/1.1 100 Continue\r\n\r\n" + ScriptedServer::json(200, R"({"a":1})")));
    HttpClient client;
    const auto answer = awaited<HttpAnswer>(client.send(quick(server.url(u"/x"_s)), &client));
    REQUIRE(answer);
    CHECK(answer->status == 200);
    CHECK(answer->body == R"({"a":1})");

    server.setScript(always("HTTP/1.1 103 Early Hints\r\n\r\n" + ScriptedServer::json(200, R"({"a":1})")));
    const auto early = awaited<HttpAnswer>(client.send(quick(server.url(u"/x"_s)), &client));
    if (early) {
        CHECK(early->body == R"({"a":1})"); // a later Qt
    } else {
        CHECK(early.error().key == ProblemKey::AnswerNotUnderstood);
        CHECK(early.error().outcome() == Outcome::Open);
    }
}

TEST_CASE("a request carries what it was given and nothing that tells on the user")
{
    ScriptedServer server(always(ScriptedServer::json(200, "{}", "Set-Cookie: a=b\r\n")));
    HttpClient client;
    for (int i = 0; i < 2; ++i) {
        HttpRequest request = quick(server.url(u"/x"_s));
        request.headers = {{"X-Own", "yes"}};
        REQUIRE(awaited<HttpAnswer>(client.send(request, &client)));
    }
    const QByteArray second = server.requests().at(1).toLower();
    CHECK(second.contains("x-own: yes"));
    CHECK(second.contains("accept-encoding: identity"));
    CHECK_FALSE(second.contains("cookie:"));
    CHECK_FALSE(second.contains("referer:"));
    CHECK_FALSE(second.contains("authorization:"));
}

TEST_CASE("a server that keeps silent, or drips for ever, ends in timed-out within its time")
{
    HttpClient client;
    QElapsedTimer since;
    SECTION("silent")
    {
        ScriptedServer server([](QTcpSocket *, const QByteArray &) {});
        since.start();
        const auto answer = awaited<HttpAnswer>(client.send(quick(server.url()), &client));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().key == ProblemKey::TimedOut);
        CHECK(answer.error().host == hostOf(server.url()));
    }
    SECTION("drip")
    {
        ScriptedServer server([](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            auto *drip = new QTimer(socket);
            QObject::connect(drip, &QTimer::timeout, socket, [socket] { socket->write("x"); });
            drip->start(50);
        });
        since.start();
        HttpRequest request = quick(server.url());
        request.limits.total = 700ms;
        const auto answer = awaited<HttpAnswer>(client.send(request, &client));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().key == ProblemKey::TimedOut);
    }
    CHECK(since.elapsed() < 2'000);
}

TEST_CASE("a closed port is connection-refused, and the same client works at once when somebody listens again")
{
    HttpClient client;
    QUrl gone;
    {
        ScriptedServer server(always({}));
        gone = server.url();
    }
    const auto refused = awaited<HttpAnswer>(client.send(quick(gone), &client));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == ProblemKey::ConnectionRefused);
    ScriptedServer server(always(ScriptedServer::json(200, "{}")));
    CHECK(awaited<HttpAnswer>(client.send(quick(server.url()), &client)));
}

TEST_CASE("a body that is cut, or larger than allowed, is not an answer")
{
    HttpClient client;
    ScriptedServer cut([](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"a\":");
        socket->disconnectFromHost();
    });
    const auto lost = awaited<HttpAnswer>(client.send(quick(cut.url()), &client));
    REQUIRE_FALSE(lost);
    CHECK(lost.error().key == ProblemKey::ConnectionLost);

    ScriptedServer large(always(ScriptedServer::json(200, QByteArray(1001, 'x'))));
    const auto tooLarge = awaited<HttpAnswer>(client.send(quick(large.url()), &client));
    REQUIRE_FALSE(tooLarge);
    CHECK(tooLarge.error().key == ProblemKey::AnswerTooLarge);

    ScriptedServer fits(always(ScriptedServer::json(200, QByteArray(1000, 'x'))));
    CHECK(awaited<HttpAnswer>(client.send(quick(fits.url()), &client)));
}

TEST_CASE("a redirect to another origin is not followed, and a signed-in request's token does not travel there")
{
    ScriptedServer other(always(ScriptedServer::json(200, "{}")));
    ScriptedServer server(
        always(ScriptedServer::json(302, {}, "Location: " + other.url(u"/else"_s).toEncoded() + "?token=secret#top\r\n")));
    HttpClient client;
    HttpRequest request = quick(server.url());
    request.headers = {{"X-exalate-jwt", "token"}};
    const auto answer = awaited<HttpAnswer>(client.send(request, &client));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().key == ProblemKey::RedirectedElsewhere);
    REQUIRE(answer.error().fact<Fact::Redirect>());
    CHECK(answer.error().fact<Fact::Redirect>()->address == other.url(u"/else"_s));
    CHECK(other.requests().isEmpty());
}

TEST_CASE("redirects on the same origin are followed, but not for ever")
{
    int hops = 2;
    ScriptedServer server([&hops](QTcpSocket *socket, const QByteArray &) {
        const QByteArray next = "Location: /hop" + QByteArray::number(hops) + "\r\n";
        socket->write(hops-- > 0 ? ScriptedServer::json(302, {}, next) : ScriptedServer::json(200, R"({"end":true})"));
    });
    HttpClient client;
    const auto answer = awaited<HttpAnswer>(client.send(quick(server.url()), &client));
    REQUIRE(answer);
    CHECK(answer->url.path() == u"/hop1");

    hops = 10;
    const auto many = awaited<HttpAnswer>(client.send(quick(server.url()), &client));
    REQUIRE_FALSE(many);
    CHECK(many.error().key == ProblemKey::TooManyRedirects);
}

TEST_CASE("a redirect that does not say where to is not understood")
{
    ScriptedServer server(always(ScriptedServer::json(302, {})));
    HttpClient client;
    const auto answer = awaited<HttpAnswer>(client.send(quick(server.url()), &client));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().key == ProblemKey::AnswerNotUnderstood);
    CHECK(server.requests().size() == 1);
}

TEST_CASE("a redirect to the host with www is not followed to a forbidden address")
{
    QString asked;
    HttpClient client(nullptr, [&asked](const QString &host, std::chrono::milliseconds, QObject *owner) {
        asked = host;
        return HttpClient::LookUpJob::of(owner, QList{QHostAddress(u"169.254.169.254"_s), QHostAddress(u"fe80::1"_s)});
    });
    ScriptedServer server(always({}));
    QUrl target = server.url();
    target.setHost(u"www.127.0.0.1"_s);
    server.setScript(always(ScriptedServer::json(301, {}, "Location: " + target.toEncoded() + "\r\n")));
    HttpRequest request = quick(server.url());
    request.redirects = RedirectRule::SameHostOrWww;
    const auto answer = awaited<HttpAnswer>(client.send(request, &client));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().key == ProblemKey::ForbiddenAddress);
    CHECK(answer.error().host == hostOf(target));
    CHECK(asked == u"www.127.0.0.1"_s);
}

TEST_CASE(
    "what is connected to once more to see what is spoken there is in the transcript, and left out where it is not asked for")
{
    ScriptedServer server([](QTcpSocket *socket, const QByteArray &) {
        socket->write("220 mail.example.com ESMTP ready\r\n");
        socket->disconnectFromHost();
    });
    HttpClient client;
    HttpRequest request = quick(server.url());
    const auto looked = awaited<HttpAnswer>(client.send(request, &client));
    REQUIRE_FALSE(looked);
    CHECK(looked.error().key == ProblemKey::AnswerNotUnderstood);
    CHECK(looked.error().transcript.join(u'\n').contains(u"connects once more"_s));

    request.looksAtFirstBytes = false;
    const auto plain = awaited<HttpAnswer>(client.send(request, &client));
    REQUIRE_FALSE(plain);
    CHECK(plain.error().key == ProblemKey::ConnectionLost);
    CHECK_FALSE(plain.error().transcript.join(u'\n').contains(u"connects once more"_s));
}

TEST_CASE("only GET is tried again, twice at the most, and only after what may pass by itself")
{
    const auto count = [](const QByteArray &method, int status) {
        ScriptedServer server(always(ScriptedServer::json(status, "{}", "Retry-After: 0\r\n")));
        HttpClient client;
        HttpRequest request = quick(server.url());
        request.method = method;
        request.limits.retries = 2;
        REQUIRE(awaited<HttpAnswer>(client.send(request, &client)));
        return server.requests().size();
    };
    CHECK(count("GET", 503) == 3);
    CHECK(count("GET", 429) == 3);
    CHECK(count("GET", 500) == 1);
    CHECK(count("GET", 404) == 1);
    CHECK(count("POST", 503) == 1);
}

TEST_CASE("what cannot be asked twice is sent once, even where a kept connection ends before the answer")
{
    ScriptedServer server([](QTcpSocket *socket, const QByteArray &request) {
        if (request.startsWith("POST"))
            socket->abort();
        else
            socket->write(ScriptedServer::json(200, "{}"));
    });
    HttpClient client;
    REQUIRE(awaited<HttpAnswer>(client.send(quick(server.url()), &client)));
    HttpRequest request = quick(server.url());
    request.method = "POST";
    request.body = R"({"wanted":true})";
    const auto answer = awaited<HttpAnswer>(client.send(request, &client));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().key == ProblemKey::ConnectionLost);
    CHECK(server.requests().size() == 2);
    CHECK(server.requests().constLast().endsWith(R"({"wanted":true})"));
}

TEST_CASE("a cancelled request ends at once, reports nothing, and closes its connection")
{
    const auto closed = std::make_shared<bool>(false);
    ScriptedServer server([closed](QTcpSocket *socket, const QByteArray &) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [closed] { *closed = true; });
    });
    HttpClient client;
    bool reported = false;
    HttpExchange *job = client.send(quick(server.url()), &client);
    job->then(&client, [&reported](const Result<HttpAnswer> &) { reported = true; });
    REQUIRE(QTest::qWaitFor([&server] { return !server.requests().isEmpty(); }));
    QPointer<HttpExchange> gone(job);
    job->cancel();
    CHECK(QTest::qWaitFor([&gone, closed] { return !gone && *closed; }, 1'000));
    CHECK_FALSE(reported);
}

TEST_CASE("the transcript tells what was asked and what came, without query and credentials")
{
    ScriptedServer server(always(ScriptedServer::json(200, "{}")));
    HttpClient client;
    QUrl url = server.url(u"/path"_s);
    url.setQuery(u"token=verysecret"_s);
    const auto answer = awaited<HttpAnswer>(client.send(quick(url), &client));
    REQUIRE(answer);
    const QString text = answer->transcript.join(u'\n');
    CHECK(text.contains(u"GET "_s + server.url(u"/path"_s).toString()));
    CHECK(text.contains(u"200 after"));
    CHECK_FALSE(text.contains(u"verysecret"));
}

TEST_CASE("the limits that are shipped are those of the rules")
{
    const HttpLimits limits;
    CHECK(limits.total == 30s);
    CHECK(limits.inactivity == 10s);
    CHECK(limits.bodyBytes == 64 * 1024 * 1024);
    CHECK(limits.headerBytes == 128 * 1024);
    CHECK(limits.retries == 2);
}

TEST_CASE("a head that is larger than allowed is not an answer, whether one header is or there are too many")
{
    const QByteArray headers =
        GENERATE(as<QByteArray>(), "X-Long: " + QByteArray(200'000, 'x') + "\r\n", QByteArray("X-Many: x\r\n").repeated(20'000));
    const auto patient = [](const QUrl &url) {
        HttpRequest request = quick(url);
        request.limits.total = request.limits.inactivity = 8s;
        return request;
    };
    ScriptedServer server(always(ScriptedServer::json(200, "{}", headers)));
    HttpClient client;
    const auto answer = awaited<HttpAnswer>(client.send(patient(server.url()), &client));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().key == ProblemKey::AnswerNotUnderstood);

    ScriptedServer fits(always(ScriptedServer::json(200, "{}", "X-Long: " + QByteArray(8'000, 'x') + "\r\n")));
    CHECK(awaited<HttpAnswer>(client.send(patient(fits.url()), &client)));
}

TEST_CASE("where the headers are what is asked for, a body over the limit is cut")
{
    ScriptedServer server(always(ScriptedServer::json(200, QByteArray(5'000, 'x'), "X-Kind: test\r\n")));
    HttpClient client;
    HttpRequest request = quick(server.url());
    request.cutsBody = true;
    const auto answer = awaited<HttpAnswer>(client.send(request, &client));
    REQUIRE(answer);
    CHECK(answer->header("X-Kind") == "test");
    CHECK(answer->body.size() <= 1'001);
}

TEST_CASE("a pause before a retry grows, and is never twice the same by design")
{
    ScriptedServer server(always(ScriptedServer::json(503, "{}")));
    HttpClient client;
    HttpRequest request = quick(server.url());
    request.limits.total = 10s;
    request.limits.retries = 2;
    const auto answer = awaited<HttpAnswer>(client.send(request, &client));
    REQUIRE(answer);
    static const QRegularExpression pause(u"once more in (\\d+) ms"_s);
    QList<int> pauses;
    for (const QString &line : answer->transcript) {
        if (const auto match = pause.match(line); match.hasMatch())
            pauses << match.captured(1).toInt();
    }
    REQUIRE(pauses.size() == 2);
    CHECK((pauses.at(0) >= 250 && pauses.at(0) <= 375));
    CHECK((pauses.at(1) >= 500 && pauses.at(1) <= 750));
}

TEST_CASE("a pause that is longer than the time that is left is not waited for")
{
    ScriptedServer server(always(ScriptedServer::json(503, "{}", "Retry-After: 20\r\n")));
    HttpClient client;
    HttpRequest request = quick(server.url());
    request.limits.retries = 2;
    const auto answer = awaited<HttpAnswer>(client.send(request, &client));
    REQUIRE(answer);
    CHECK(answer->status == 503);
    CHECK(server.requests().size() == 1);
}

TEST_CASE("a request settles once, whatever ends it first")
{
    // The body is too large, its end comes with it, and the deadline passes soon after.
    ScriptedServer server([](QTcpSocket *socket, const QByteArray &) {
        socket->write(ScriptedServer::json(200, QByteArray(1'500, 'x')));
        socket->disconnectFromHost();
    });
    HttpClient client;
    HttpRequest request = quick(server.url());
    request.limits.total = 100ms;
    int told = 0;
    HttpExchange *job = client.send(request, &client);
    QPointer<HttpExchange> gone(job);
    job->then(&client, [&told](const Result<HttpAnswer> &) { ++told; });
    REQUIRE(QTest::qWaitFor([&gone] { return !gone; }, 5'000));
    CHECK(told == 1);
}

TEST_CASE("HTTP/2 is not offered, where a server would take it")
{
    ServerCertificates::ofThisRun().trust();
    HostileServer server;
    QByteArray agreed = "nothing";
    server.answerWith([&agreed](QTcpSocket *socket, const QByteArray &) {
        agreed = static_cast<QSslSocket *>(socket)->sslConfiguration().nextNegotiatedProtocol();
        socket->write(HostileServer::http(200, "{}"));
    });
    QSslConfiguration both = server.sslConfiguration();
    both.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    server.setSslConfiguration(both);
    HttpClient client;
    REQUIRE(awaited<HttpAnswer>(client.send(quick(server.url()), &client)));
    CHECK(agreed != "h2");
}

TEST_CASE("a connection that is reset before it stands is not asked what else it speaks")
{
    ServerCertificates::ofThisRun().trust();
    HostileServer server;
    server.play(u"reset-before"_s);
    HttpClient client;
    const auto answer = awaited<HttpAnswer>(client.send(quick(server.url()), &client));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().key == ProblemKey::ConnectionLost);
    // Qt takes a reset while it connects for a connection that is not there yet, and connects as often as it can.
    UNSCOPED_INFO(server.connections());
    CHECK(server.connections() <= 3);
}

TEST_CASE("the transcript of an encrypted request tells the version, and the names, dates, issuer and digest of the certificate")
{
    ServerCertificates::ofThisRun().trust();
    HostileServer server;
    HttpClient client;
    const auto answer = awaited<HttpAnswer>(client.send(quick(server.url()), &client));
    REQUIRE(answer);
    const QString text = answer->transcript.join(u'\n');
    CHECK(text.contains(u"TLSv1.3"));
    CHECK(text.contains(u"company-b.example.com"));
    CHECK(text.contains(u"issuer Known Authority"));
    CHECK(text.contains(QRegularExpression(u"valid \\d{4}-\\d\\d-\\d\\dT.* to \\d{4}-"_s)));
    CHECK(text.contains(QRegularExpression(u"SHA-256 ([0-9a-f]{2}:){31}[0-9a-f]{2}"_s)));
}

TEST_CASE("a redirect without an end is in the transcript, each step of it, and without what was behind a question mark")
{
    ServerCertificates::ofThisRun().trust();
    HostileServer server;
    server.answerWith([&server](QTcpSocket *socket, const QByteArray &) {
        socket->write(HostileServer::http(302, {}, "Location: " + server.url(u"/next"_s).toEncoded() + "?token=verysecret\r\n"));
    });
    HttpClient client;
    const auto answer = awaited<HttpAnswer>(client.send(quick(server.url()), &client));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().key == ProblemKey::TooManyRedirects);
    const QString text = answer.error().transcript.join(u'\n');
    CHECK(text.contains("redirected to "_L1 + server.url(u"/next"_s).toString()));
    CHECK_FALSE(text.contains(u"verysecret"));
}

namespace {

/// A proxy in use, with a server behind it that answers under every name.
struct BehindProxy {
    BehindProxy() { Proxies::use(proxy.setting()); }
    ~BehindProxy()
    {
        Proxies::signIn(proxy.name(), {}, {});
        Proxies::use({});
    }

    Result<HttpAnswer> ask(const QUrl &url = QUrl(u"https://company-b.example.com/rest/issuehub/4.0/instance"_s))
    {
        HttpRequest request = quick(url);
        request.limits.inactivity = 2s; // the first handshake of a process reads every certificate that the system trusts
        request.headers = {{"X-exalate-jwt", "planted-token"}};
        return awaited<HttpAnswer>(client.send(request, &client));
    }

    HostileServer server;
    ProxyServer proxy{server.serverPort()};
    HttpClient client;
};

} // namespace

TEST_CASE("a request goes through the proxy that is set, says so, and the proxy sees the host and nothing else")
{
    ServerCertificates::ofThisRun().trust();
    BehindProxy behind;
    const auto answer = behind.ask();
    REQUIRE(answer);
    CHECK(answer->transcript.join(u'\n').contains("through the proxy "_L1 + behind.proxy.name()));
    REQUIRE(behind.proxy.requests().size() == 1);
    CHECK(behind.proxy.requests().constFirst().startsWith("CONNECT company-b.example.com:443"));
    CHECK_FALSE(behind.proxy.requests().constFirst().contains("planted-token"));
}

TEST_CASE("a request goes through a SOCKS 5 proxy, which resolves the host's name")
{
    ServerCertificates::ofThisRun().trust();
    BehindProxy behind;
    Proxies::use(behind.proxy.setting(ProxySetting::Kind::Socks5));
    const auto answer = behind.ask();
    REQUIRE(answer);
    CHECK(answer->transcript.join(u'\n').contains("through the proxy "_L1 + behind.proxy.name()));
    CHECK(behind.proxy.requests() == QList<QByteArray>{"SOCKS5 company-b.example.com:443"});
}

TEST_CASE("loopback never goes through a proxy, and nothing does where none is wanted")
{
    ServerCertificates::ofThisRun().trust();
    BehindProxy behind;
    REQUIRE(behind.ask(behind.server.url()));
    CHECK(behind.proxy.requests().isEmpty());
    CHECK(Proxies::forAddress(QUrl(u"http://localhost:9002"_s)).type() == QNetworkProxy::NoProxy);
    CHECK(Proxies::forAddress(QUrl(u"http://[::1]:9002"_s)).type() == QNetworkProxy::NoProxy);
    CHECK(Proxies::forAddress(QUrl(u"https://company-b.example.com"_s)).type() == QNetworkProxy::HttpProxy);
    Proxies::use({.kind = ProxySetting::Kind::None});
    CHECK(Proxies::forAddress(QUrl(u"https://company-b.example.com"_s)).type() == QNetworkProxy::NoProxy);
}

TEST_CASE("a proxy that wants to be signed in to is named, and works once it is")
{
    ServerCertificates::ofThisRun().trust();
    BehindProxy behind;
    behind.proxy.setManner(ProxyServer::Manner::WantSignIn);
    const auto refused = behind.ask();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == ProblemKey::ProxyProblem);
    CHECK(refused.error().httpStatus() == 407);
    CHECK(refused.error().proxy == behind.proxy.name());
    CHECK(refused.error().host == u"company-b.example.com");

    Proxies::signIn(behind.proxy.name(), QString::fromLatin1(ProxyServer::User), Secret(u"wrong"_s));
    const auto wrong = behind.ask();
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().httpStatus() == 407);

    Proxies::signIn(behind.proxy.name(), QString::fromLatin1(ProxyServer::User),
                    Secret(QString::fromLatin1(ProxyServer::Password)));
    CHECK(behind.ask());
    for (const QByteArray &request : behind.server.requests())
        CHECK_FALSE(request.toLower().contains("proxy-authorization"));
}

TEST_CASE("credentials for one proxy are not given to another")
{
    ServerCertificates::ofThisRun().trust();
    BehindProxy behind;
    behind.proxy.setManner(ProxyServer::Manner::WantSignIn);
    Proxies::signIn(u"127.0.0.1:1"_s, QString::fromLatin1(ProxyServer::User), Secret(QString::fromLatin1(ProxyServer::Password)));
    CHECK_FALSE(behind.ask());
    for (const QByteArray &request : behind.proxy.requests())
        CHECK_FALSE(request.toLower().contains("proxy-authorization"));
    Proxies::signIn(u"127.0.0.1:1"_s, {}, {});
}

TEST_CASE("a host that answers like a proxy is not taken for one")
{
    ScriptedServer server(always(ScriptedServer::json(407, "{}", "Proxy-Authenticate: Basic realm=\"x\"\r\n")));
    HttpClient client;
    const auto answer = awaited<HttpAnswer>(client.send(quick(server.url()), &client));
    REQUIRE(answer);
    CHECK(answer->status == 407);
}
