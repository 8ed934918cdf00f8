// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "SingleInstance.h"

#include "Identity.h"
#include "storage/JsonFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
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
constexpr int TriesBeforeTakingOver = 5; // one second: a program that has just started listens by then
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ActivationToken = "XDG_ACTIVATION_TOKEN";

/// A socket name that other users can neither see nor claim.
QString serverNameFor(const QString &folder)
{
    const QByteArray path = folder.toUtf8() + QDir::homePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(16);
    const QString name = u"%1-%2"_s.arg(Identity::binary, QLatin1StringView(hash));
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return name; // Windows: the pipe's access list admits this user only; macOS: the temporary folder belongs to this user
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
#endif
}

/// The real path of the folder, which is made if there is none: a link to it, or another spelling, is the same folder.
QString madeFolder(const QString &folder)
{
    makePrivateFolder(folder);
    return QFileInfo::exists(folder) ? QFileInfo(folder).canonicalFilePath() : folder;
}

} // namespace

SingleInstance::SingleInstance(const QString &settingsFolder, QObject *parent)
    : QObject(parent)
    , m_folder(madeFolder(settingsFolder))
    , m_serverName(serverNameFor(m_folder))
    , m_lock(m_folder + "/lock"_L1)
{
    m_lock.setStaleLockTime(0); // stale only if its process is gone, at any age
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnected);
    connect(&m_socketFolder, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (m_server.isListening() && !QFileInfo::exists(m_server.fullServerName())) {
            m_server.close();
            listen();
        }
    });

    m_retry.setSingleShot(true);
    m_retry.setInterval(200ms);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (!m_lock.tryLock(0) && !takesOver()) {
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
    if (m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError || !canBeHeld()) {
        listen();
        return true;
    }
    m_deadline.start();
    askOther();
    return false;
}

/// False for what no program holds as a lock: a folder or a link in its place. A link leads nowhere, or out of the folder.
bool SingleInstance::canBeHeld() const
{
    const QFileInfo lock(m_lock.fileName());
    return lock.isFile() && !lock.isSymLink();
}

/// Takes over a lock whose program is gone although the lock does not say so: it is damaged, empty, or of a former name of this
/// computer. Whoever is alive has it locked for the system too, so that it cannot be removed.
bool SingleInstance::takesOver()
{
    if (++m_tries < TriesBeforeTakingOver)
        return false;
    QFile::setPermissions(m_lock.fileName(), OwnerOnly);
    return m_lock.removeStaleLockFile() && m_lock.tryLock(0);
}

void SingleInstance::listen()
{
    if (m_lock.isLocked())
        QFile::setPermissions(m_lock.fileName(), OwnerOnly);
    // This program holds the lock, so an existing socket is a leftover.
    QLocalServer::removeServer(m_serverName);
    m_server.listen(m_serverName);
    // Something that cleans up may remove the socket of a program that runs for weeks.
    if (const QString socket = m_server.fullServerName(); socket.startsWith(u'/'))
        m_socketFolder.addPath(QFileInfo(socket).path());
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
