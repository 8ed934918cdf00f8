// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"

#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>

/// The first bytes of a server's answer in any protocol, because Qt reports an answer that is not HTTP like a closed connection.
/// Requests `url` without its query and without identifying headers. Yields at most 16 bytes, and none if none arrive within
/// `timeout`.
class FirstBytes : public Job<QByteArray>
{
public:
    FirstBytes(const QUrl &url, std::chrono::milliseconds timeout, QObject *owner);

private:
    void onBytesOrEnd();
    void stop() override;

    QTimer m_deadline;
    QSslSocket m_socket;
};
