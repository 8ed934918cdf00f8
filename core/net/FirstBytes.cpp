// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/FirstBytes.h"

#include "net/Tls.h"
#include "proxy/Proxies.h"
#include "url/Host.h"

#include <QSslConfiguration>

using namespace Qt::StringLiterals;

FirstBytes::FirstBytes(const QUrl &url, std::chrono::milliseconds timeout, QObject *owner)
    : Job(owner)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &FirstBytes::onBytesOrEnd);
    m_deadline.start(timeout);

    const auto ask = [this, url] {
        const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
        m_socket.write("GET " + (path.isEmpty() ? "/"_ba : path) + " HTTP/1.1\r\nHost: " + hostOf(url).toLatin1()
                       + "\r\nConnection: close\r\n\r\n");
    };
    connect(&m_socket, &QAbstractSocket::readyRead, this, &FirstBytes::onBytesOrEnd);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &FirstBytes::onBytesOrEnd);
    connect(&m_socket, &QAbstractSocket::disconnected, this, &FirstBytes::onBytesOrEnd);
    m_socket.setProxy(Proxies::forAddress(url));
    const QString host = url.host(QUrl::FullyEncoded);
    if (url.scheme() == "https"_L1) {
        connect(&m_socket, &QSslSocket::encrypted, this, ask);
        connect(&m_socket, &QSslSocket::alertReceived, this, [this](QSsl::AlertLevel, QSsl::AlertType type) {
            m_wantsCertificate |= type == QSsl::AlertType::CertificateRequired;
        });
        m_socket.setSslConfiguration(tlsConfiguration());
        m_socket.connectToHostEncrypted(host, quint16(url.port(443)));
    } else {
        connect(&m_socket, &QAbstractSocket::connected, this, ask);
        m_socket.connectToHost(host, quint16(url.port(80)));
    }
}

void FirstBytes::onBytesOrEnd()
{
    constexpr qint64 maxBytes = 16;
    const QByteArray first = m_socket.read(maxBytes);
    stop();
    settle(ServerStart{first, m_wantsCertificate});
}

void FirstBytes::stop()
{
    m_deadline.stop();
    m_socket.disconnect(this);
    m_socket.abort();
}
