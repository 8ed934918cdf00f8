// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"

#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>

/// What a server says first.
struct ServerStart {
    QByteArray bytes;              ///< at most 16
    bool wantsCertificate = false; ///< it ended the connection because this computer showed no certificate of its own
};

/// The start of a server's answer in any protocol, because Qt reports an answer that is not HTTP like a closed connection.
/// Requests `url` without its query and without identifying headers. Yields no bytes if none arrive within `timeout`.
class FirstBytes : public Job<ServerStart>
{
    Q_OBJECT
public:
    FirstBytes(const QUrl &url, std::chrono::milliseconds timeout, QObject *owner);

private:
    void onBytesOrEnd();
    void stop() override;

    QTimer m_deadline;
    bool m_wantsCertificate = false;
    QSslSocket m_socket;
};
