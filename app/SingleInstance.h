// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFileSystemWatcher>
#include <QLocalServer>
#include <QLockFile>
#include <QTimer>

class QLocalSocket;

/// One running program per user and settings folder (rules.md 31). The first one holds a lock in the folder and listens on a
/// local socket. A later one asks the first to raise its window, and quits. Nothing blocks.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &settingsFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Returns true if this program is the first one; it listens from now on. Otherwise it asks the first one to raise its
    /// window, and handedOver(), claimed() or unanswered() follows. If no lock can be written, the program counts as the first.
    bool claim();

signals:
    /// A later start asks this program to raise its window.
    void raiseRequested();
    /// The first program raised its window; this one can quit.
    void handedOver();
    /// The first program ended meanwhile, and this one took its place.
    void claimed();
    /// The first program holds the lock and does not answer.
    void unanswered();

private:
    bool canBeHeld() const;
    bool takesOver();
    void listen();
    void onConnected();
    void askOther();

    QString m_folder; ///< its real path
    QString m_serverName;
    QLockFile m_lock;
    QLocalServer m_server;
    QLocalSocket *m_socket = nullptr;
    QTimer m_retry;
    QTimer m_deadline;
    int m_tries = 0;
    QFileSystemWatcher m_socketFolder;
};
