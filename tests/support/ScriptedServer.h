// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

/// A loopback server that answers with whatever bytes a test says, when it says so, and remembers what it was asked.
class ScriptedServer : public QObject
{
public:
    /// Called with the socket once a whole request has arrived; it may answer, keep silent, or end the connection.
    using Script = std::function<void(QTcpSocket *socket, const QByteArray &request)>;

    explicit ScriptedServer(Script script);

    QUrl url(const QString &path = {}) const;
    /// Every request whole, head and body, in the order of arrival.
    const QList<QByteArray> &requests() const { return m_requests; }
    void setScript(Script script) { m_script = std::move(script); }

    /// A whole answer with a body of JSON.
    static QByteArray json(int status, const QByteArray &body, const QByteArray &moreHeaders = {});

private:
    void read(QTcpSocket *socket);

    Script m_script;
    QList<QByteArray> m_requests;
    QHash<QTcpSocket *, QByteArray> m_partial;
    QTcpServer m_server; // ends first: its sockets tell of their end
};
