// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// The companion's HTTP, byte by byte.

#include "Companion.h"
#include "catch.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// A connection to a server, and what came back on it.
class Wire
{
public:
    explicit Wire(const QUrl &address)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
        REQUIRE(m_socket.waitForConnected());
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_received += m_socket.readAll(); });
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    const QByteArray &received() const { return m_received; }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &headers = {})
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n";
}

QByteArray answerTo(const QByteArray &bytes, const QUrl &address)
{
    Wire wire(address);
    wire.send(bytes);
    REQUIRE(QTest::qWaitFor([&wire] { return wire.isClosed(); }, 20'000));
    return wire.received();
}

} // namespace

TEST_CASE("a node of the sandbox answers many calls at once, each after its delay")
{
    const Companion companion({u"--delay"_s, u"500"_s});
    const QUrl address = companion.places().first().exalateUrl;
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 24; ++i)
        wires.push_back(std::make_unique<Wire>(address));
    QElapsedTimer sinceSent;
    sinceSent.start();
    for (const auto &wire : wires)
        wire->send(request("GET", "/"));
    REQUIRE(QTest::qWaitFor([&wires] { return std::ranges::all_of(wires, [](const auto &wire) { return wire->isClosed(); }); },
                            20'000));
    CHECK(sinceSent.elapsed() >= 500);
    CHECK(sinceSent.elapsed() < 24 * 500 / 2); // not one after the other
    for (const auto &wire : wires)
        CHECK(wire->received().startsWith("HTTP/1.1 200 "));
}

TEST_CASE("connections that say nothing keep nobody from the sandbox's node")
{
    const Companion companion;
    const QUrl address = companion.places().first().exalateUrl;
    std::vector<std::unique_ptr<Wire>> idle;
    for (int i = 0; i < 40; ++i) // more than a server has threads
        idle.push_back(std::make_unique<Wire>(address));
    CHECK(answerTo(request("GET", "/"), address).startsWith("HTTP/1.1 200 "));
}

TEST_CASE("the sandbox takes a target as it came")
{
    const Companion companion;
    const QUrl address = companion.places().first().exalateUrl;
    const QByteArray page = answerTo(request("GET", "/sandbox/verifications/a%2Fb"), address);
    CHECK(page.startsWith("HTTP/1.1 404 "));
    CHECK(page.contains("There is no such question")); // an id with a slash in it, and no path of one segment more
    CHECK(answerTo(request("GET", "/sandbox/verifications/a/b"), address).contains("There is no such operation"));
    CHECK(answerTo(request("GET", "//"), address).startsWith("HTTP/1.1 404 "));
    CHECK(answerTo(request("GET", "/?a=%0A&b"), address).startsWith("HTTP/1.1 200 "));
    CHECK(answerTo(request("HEAD", "/"), address).endsWith("\r\n\r\n"));
    CHECK(answerTo(request("GET", '/' + QByteArray(8'000, 'x')), address).startsWith("HTTP/1.1 404 "));
}

TEST_CASE("the sandbox refuses a body over 1 MiB, and what is no HTTP")
{
    const Companion companion;
    const QUrl address = companion.places().first().exalateUrl;
    const QByteArray body(1024 * 1024 + 1, 'x');
    const QByteArray refusal = answerTo(
        request("POST", "/rest/issuehub/4.0/authenticate", "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + body,
        address);
    CHECK(refusal.startsWith("HTTP/1.1 413 "));
    CHECK(refusal.contains("larger than 1 MiB"));
    CHECK(answerTo("NONSENSE\r\n\r\n", address).startsWith("HTTP/1.1 400 "));
}

TEST_CASE("quitting the sandbox first answers the calls that wait")
{
    Companion companion({u"--delay"_s, u"600000"_s});
    Wire wire(companion.places().first().exalateUrl);
    wire.send(request("POST", "/rest/issuehub/4.0/authenticate", "Expect: 100-continue\r\nContent-Length: 2\r\n"));
    REQUIRE(QTest::qWaitFor([&wire] { return wire.received().startsWith("HTTP/1.1 100 Continue\r\n\r\n"); }, 10'000));
    wire.send("{}");
    companion.quit();
    REQUIRE(QTest::qWaitFor([&wire] { return wire.isClosed(); }, 10'000));
    const QByteArray answer = wire.received().sliced(wire.received().indexOf("\r\n\r\n") + 4);
    CHECK(answer.startsWith("HTTP/1.1 "));
    CHECK(answer.contains("\"message\":"));
    CHECK(QTest::qWaitFor([&companion] { return companion.hasEnded(); }, 10'000));
}
