// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "proxy/ProxySetting.h"

#include <QHash>
#include <QTcpServer>

class QTcpSocket;

/// An HTTP and SOCKS 5 proxy on loopback that leads every host to one port of this computer, or refuses, or requires a sign-in
/// (HTTP only). With it, a test reaches its own server under any name, and nothing leaves the computer.
class ProxyServer : public QTcpServer
{
public:
    enum class Manner { Tunnel, Refuse, WantSignIn };

    explicit ProxyServer(quint16 target);
    ~ProxyServer() override;

    void setManner(Manner manner) { m_manner = manner; }
    /// Stops listening until listenAgain().
    void goAway();
    void listenAgain();

    ProxySetting setting(ProxySetting::Kind kind = ProxySetting::Kind::Other) const;
    QString name() const; ///< "host:port"
    /// The heads of the requests to the proxy itself; "SOCKS5 host:port" for those in SOCKS.
    const QList<QByteArray> &requests() const { return m_requests; }

    static constexpr auto User = "proxy-user";
    static constexpr auto Password = "proxy-password";

private:
    void read(QTcpSocket *socket);
    void readSocks(QTcpSocket *socket);
    void tunnel(QTcpSocket *socket, const QByteArray &consent);

    quint16 m_target;
    quint16 m_port = 0;
    Manner m_manner = Manner::Tunnel;
    QHash<QTcpSocket *, QByteArray> m_partial;
    QList<QByteArray> m_requests;
};
