// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QPointer>
#include <QSslServer>
#include <QUrl>

#include <functional>
#include <memory>

class QProcess;
class QTcpSocket;

/// A TLS server on loopback that is a small Exalate node until a test makes it play a fault of tests/data/faults.tsv. It
/// remembers its requests. The process has to trust ServerCertificates.
class HostileServer : public QSslServer
{
public:
    HostileServer();
    ~HostileServer() override;

    /// Plays the row of faults.tsv with this id from now on; open connections end. Fails if it cannot play this id.
    void play(const QString &fault);
    static bool plays(const QString &fault);
    /// Behaves as a node again.
    void heal();
    /// The target of the redirects in redirect-other-domain and redirect-token.
    void leadTo(const QUrl &elsewhere) { m_elsewhere = elsewhere; }

    /// The test's own answer: called with each whole request instead of a fault.
    using Answer = std::function<void(QTcpSocket *socket, const QByteArray &request)>;
    void answerWith(Answer answer);

    QUrl url(const QString &path = {}) const;
    /// Every request whole, head and body, in the order of arrival.
    const QList<QByteArray> &requests() const { return m_requests; }
    /// The number of connections, with or without a request.
    int connections() const { return m_connections; }

    static QByteArray http(int status, const QByteArray &body, const QByteArray &moreHeaders = {},
                           const QByteArray &type = "application/json");
    /// Answers as a node does.
    static void beNode(QTcpSocket *socket, const QByteArray &request);
    /// A session token like those of nodes; it expires far in the future.
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
    std::unique_ptr<QProcess> m_openssl;
    Answer m_answer;
    QUrl m_elsewhere;
    QList<QByteArray> m_requests;
    QList<QPointer<QTcpSocket>> m_open;
    QList<QTcpSocket *> m_fillers; ///< they fill the queue of a port on which nobody accepts
    quint16 m_port = 0;
    int m_connections = 0;
};
