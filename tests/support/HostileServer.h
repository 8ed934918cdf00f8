// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QPointer>
#include <QSslServer>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpSocket;

/// A server on loopback, over TLS, that is a small Exalate node until it is told to play a fault of tests/data/faults.tsv.
/// What it was asked it remembers. The process has to trust ServerCertificates.
class HostileServer : public QSslServer
{
public:
    HostileServer();
    ~HostileServer() override;

    /// Plays a row of faults.tsv by its id from now on; connections that are open end. An id that it has no play for fails.
    void play(const QString &fault);
    static bool plays(const QString &fault);
    /// Is a node again.
    void heal();
    /// Where redirects of redirect-other-domain and redirect-token lead.
    void leadTo(const QUrl &elsewhere) { m_elsewhere = elsewhere; }

    /// What a test says by itself: called with each whole request instead of a fault.
    using Answer = std::function<void(QTcpSocket *socket, const QByteArray &request)>;
    void answerWith(Answer answer);

    QUrl url(const QString &path = {}) const;
    /// Every request whole, head and body, in the order of arrival.
    const QList<QByteArray> &requests() const { return m_requests; }
    /// How often somebody connected, whether a request came or not.
    int connections() const { return m_connections; }

    static QByteArray http(int status, const QByteArray &body, const QByteArray &moreHeaders = {},
                           const QByteArray &type = "application/json");
    /// What a node answers.
    static void beNode(QTcpSocket *socket, const QByteArray &request);
    /// A session token as nodes make them; its end is far away.
    static QByteArray jwt();

    const QUrl &elsewhere() const { return m_elsewhere; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    void take();
    void read(QTcpSocket *socket, const std::shared_ptr<QByteArray> &partial);
    void listenAgain(int backlog);
    void dropConnections();

    struct Fault;
    static const QHash<QString, Fault> &faults();

    const Fault *m_fault = nullptr;
    Answer m_answer;
    QUrl m_elsewhere;
    QList<QByteArray> m_requests;
    QList<QPointer<QTcpSocket>> m_open;
    QList<QTcpSocket *> m_fillers; ///< they keep the queue of a port full on which nobody accepts
    quint16 m_port = 0;
    int m_connections = 0;
};
