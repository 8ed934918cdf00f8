// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "SingleInstance.h"

#include "Identity.h"
#include "storage/JsonFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QByteArrayView RaiseRequest("raise");
constexpr qint64 MaxRequestLength = 1024;
constexpr auto ActivationToken = "XDG_ACTIVATION_TOKEN";

/// A socket name that other users can neither see nor claim.
QString serverNameFor(const QString &folder)
{
    const QByteArray path = QDir(folder).absolutePath().toUtf8() + QDir::homePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(16);
    const QString name = u"%1-%2"_s.arg(Identity::binary, QLatin1StringView(hash));
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return name; // Windows: the pipe's access list admits this user only; macOS: the temporary folder belongs to this user
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
#endif
}

QString lockFileIn(const QString &folder)
{
    makePrivateFolder(folder);
    return folder + "/lock"_L1;
}

} // namespace

SingleInstance::SingleInstance(const QString &settingsFolder, QObject *parent)
    : QObject(parent)
    , m_serverName(serverNameFor(settingsFolder))
    , m_lock(lockFileIn(settingsFolder))
{
    m_lock.setStaleLockTime(0); // stale only if its process is gone, at any age
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnected);

    m_retry.setSingleShot(true);
    m_retry.setInterval(200ms);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (!m_lock.tryLock(0)) {
            askOther();
            return;
        }
        m_deadline.stop();
        listen();
        emit claimed();
    });
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(5s);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_retry.stop();
        emit unanswered();
    });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim()
{
    if (m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError) {
        listen();
        return true;
    }
    m_deadline.start();
    askOther();
    return false;
}

void SingleInstance::listen()
{
    // This program holds the lock, so an existing socket is a leftover.
    QLocalServer::removeServer(m_serverName);
    m_server.listen(m_serverName);
}

void SingleInstance::onConnected()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(1s, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() < MaxRequestLength)
                return;
            const QList<QByteArray> words = socket->readLine(MaxRequestLength).trimmed().split(' ');
            if (words.first() == RaiseRequest) {
                if (const QByteArray token = words.value(1); !token.isEmpty())
                    qputenv(ActivationToken, token);
                socket->write("ok\n");
                emit raiseRequested();
            }
            socket->disconnectFromServer();
        });
    }
}

void SingleInstance::askOther()
{
    delete m_socket;
    m_socket = new QLocalSocket(this);
    connect(m_socket, &QLocalSocket::connected, this, [this] {
#ifdef Q_OS_WIN
        AllowSetForegroundWindow(ASFW_ANY);
#endif
        m_socket->write(RaiseRequest.toByteArray() + ' ' + qgetenv(ActivationToken) + '\n');
    });
    connect(m_socket, &QLocalSocket::readyRead, this, [this] {
        m_deadline.stop();
        m_retry.stop();
        m_socket->disconnect(this);
        emit handedOver();
    });
    // The first program may not listen yet, or may be about to end.
    connect(m_socket, &QLocalSocket::errorOccurred, this, [this] { m_retry.start(); });
    m_socket->connectToServer(m_serverName);
}
