// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QTimer>

class QLocalSocket;

/// One program per user and settings folder (rules.md 31). The first one holds a lock in the folder and listens; a later one
/// asks it to come to the front, and ends. Nothing is waited for in a blocking way.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &settingsFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True when this is the first one, which listens from now on. Otherwise the other one is asked to show itself, and one
    /// of the signals follows. A folder where no lock can be written does not keep the program from running.
    bool claim();

signals:
    /// A later start asks this one to come to the front.
    void raiseRequested();
    void handedOver();
    /// The first one ended meanwhile, and this is the first one now.
    void claimed();
    /// The first one holds the lock and does not answer.
    void unanswered();

private:
    void listen();
    void takeRequest();
    void askOther();

    QString m_serverName;
    QLockFile m_lock;
    QLocalServer m_server;
    QLocalSocket *m_socket = nullptr;
    QTimer m_retry;
    QTimer m_deadline;
};
