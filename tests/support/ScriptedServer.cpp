// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "ScriptedServer.h"

#include "catch.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

ScriptedServer::ScriptedServer(Script script)
    : m_script(std::move(script))
{
    REQUIRE(m_server.listen(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_partial.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(m_server.serverPort());
    url.setPath(path);
    return url;
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &partial = m_partial[socket];
    partial += socket->readAll();
    const qsizetype head = partial.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    const qsizetype length = partial.left(head).toLower().indexOf("content-length:");
    const qsizetype body =
        length < 0 ? 0 : partial.mid(length + 15, partial.indexOf("\r\n", length) - length - 15).trimmed().toLongLong();
    if (partial.size() < head + 4 + body)
        return;
    const QByteArray request = partial.left(head + 4 + body);
    partial.remove(0, request.size());
    m_requests << request;
    m_script(socket, request);
}

QByteArray ScriptedServer::json(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body;
}
