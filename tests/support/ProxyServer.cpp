// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "ProxyServer.h"

#include "catch.h"

#include <QNetworkProxy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr char SocksVersion = 5;

} // namespace

ProxyServer::ProxyServer(quint16 target)
    : m_target(target)
{
    setProxy(QNetworkProxy::NoProxy);
    listenAgain();
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

ProxyServer::~ProxyServer()
{
    const auto sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect();
}

void ProxyServer::goAway()
{
    close();
    const auto sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void ProxyServer::listenAgain()
{
    REQUIRE(listen(QHostAddress::LocalHost, m_port));
    m_port = serverPort();
}

ProxySetting ProxyServer::setting(ProxySetting::Kind kind) const
{
    return {.kind = kind, .host = u"127.0.0.1"_s, .port = m_port};
}

QString ProxyServer::name() const
{
    return "127.0.0.1:"_L1 + QString::number(m_port);
}

void ProxyServer::read(QTcpSocket *socket)
{
    QByteArray &head = m_partial[socket];
    head += socket->readAll();
    if (head.startsWith(SocksVersion)) {
        readSocks(socket);
        return;
    }
    if (!head.contains("\r\n\r\n"))
        return;
    const QByteArray request = m_partial.take(socket);
    m_requests << request;
    const QByteArray credentials = QByteArray("Basic ") + (QByteArray(User) + ':' + Password).toBase64();
    if (m_manner == Manner::Refuse) {
        socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
    } else if (m_manner == Manner::WantSignIn && !request.contains(credentials)) {
        socket->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"test\"\r\n"
                      "Content-Length: 0\r\n\r\n");
    } else {
        tunnel(socket, "HTTP/1.1 200 Connected\r\n\r\n");
    }
}

/// RFC 1928: a greeting with the ways to sign in, of which the answer takes "none"; then a host name and a port.
void ProxyServer::readSocks(QTcpSocket *socket)
{
    constexpr qsizetype beforeName = 5; // version, command, reserved, kind of address, length
    constexpr char isName = 3;
    QByteArray &head = m_partial[socket];
    if (head.size() > 1 && head.at(1) > 0 && head.size() == 2 + head.at(1)) {
        head.clear();
        socket->write(QByteArray("\x05\x00", 2));
        return;
    }
    if (head.size() < beforeName || head.at(3) != isName || head.size() < beforeName + head.at(4) + 2)
        return;
    const QByteArray name = head.mid(beforeName, head.at(4));
    const int port = quint8(head.at(beforeName + name.size())) * 256 + quint8(head.at(beforeName + name.size() + 1));
    m_requests << "SOCKS5 " + name + ':' + QByteArray::number(port);
    m_partial.remove(socket);
    tunnel(socket, QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
}

void ProxyServer::tunnel(QTcpSocket *socket, const QByteArray &consent)
{
    auto *other = new QTcpSocket(socket);
    other->setProxy(QNetworkProxy::NoProxy);
    socket->disconnect(this);
    connect(other, &QTcpSocket::connected, socket, [socket, consent] { socket->write(consent); });
    connect(other, &QTcpSocket::readyRead, socket, [socket, other] { socket->write(other->readAll()); });
    connect(other, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
    connect(socket, &QTcpSocket::readyRead, other, [socket, other] { other->write(socket->readAll()); });
    other->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}
