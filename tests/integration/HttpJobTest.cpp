// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// HttpJob over real sockets on loopback.

#include "net/HttpJob.h"

#include "ScriptedServer.h"
#include "awaited.h"
#include "url/Host.h"

#include <QElapsedTimer>
#include <QTcpSocket>

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
    ScriptedServer server(always(ScriptedServer::json(302, {}, "Location: " + other.url(u"/else"_s).toEncoded() + "\r\n")));
    HttpClient client;
    HttpRequest request = quick(server.url());
    request.headers = {{"X-exalate-jwt", "token"}};
    const auto answer = awaited<HttpAnswer>(client.send(request, &client));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().key == ProblemKey::RedirectedElsewhere);
    CHECK(answer.error().names == QStringList(hostOf(other.url())));
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
    bool closed = false;
    ScriptedServer server([&closed](QTcpSocket *socket, const QByteArray &) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [&closed] { closed = true; });
    });
    HttpClient client;
    bool reported = false;
    HttpJob *job = client.send(quick(server.url()), &client);
    job->then(&client, [&reported](const Result<HttpAnswer> &) { reported = true; });
    REQUIRE(QTest::qWaitFor([&server] { return !server.requests().isEmpty(); }));
    QPointer<HttpJob> gone(job);
    job->cancel();
    CHECK(QTest::qWaitFor([&gone, &closed] { return !gone && closed; }, 1'000));
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
