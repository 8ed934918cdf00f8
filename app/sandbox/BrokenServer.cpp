// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "BrokenServer.h"

#include "BrokenCertificate.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;

BrokenServer::BrokenServer(QObject *parent)
    : QSslServer(parent)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(BrokenCertificate));
    configuration.setPrivateKey(QSslKey(BrokenCertificateKey, QSsl::Ec));
    setSslConfiguration(configuration);
    connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromHost();
        }
    });
}

QUrl BrokenServer::open()
{
    if (!listen(QHostAddress::LocalHost))
        return {};
    QUrl address;
    address.setScheme(u"https"_s);
    address.setHost(serverAddress().toString());
    address.setPort(serverPort());
    return address;
}
