// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

/// A loopback server that sends the bytes that a test chooses, when it chooses, and remembers its requests.
class ScriptedServer : public QObject
{
public:
    /// Called with the socket once a whole request has arrived; it may answer, stay silent, or end the connection.
    using Script = std::function<void(QTcpSocket *socket, const QByteArray &request)>;

    explicit ScriptedServer(Script script);

    QUrl url(const QString &path = {}) const;
    /// Every request whole, head and body, in the order of arrival.
    const QList<QByteArray> &requests() const { return m_requests; }
    void setScript(Script script) { m_script = std::move(script); }

    /// A whole answer with a JSON body.
    static QByteArray json(int status, const QByteArray &body, const QByteArray &moreHeaders = {});

private:
    void read(QTcpSocket *socket);

    Script m_script;
    QList<QByteArray> m_requests;
    QHash<QTcpSocket *, QByteArray> m_partial;
    QTcpServer m_server; // destroyed first: its sockets report their end
};
