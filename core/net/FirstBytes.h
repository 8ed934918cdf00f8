// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"

#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>

/// What a server begins its answer with, whatever it speaks: Qt does not tell an answer that is no HTTP from a connection that
/// was closed. Asks for `url` without its query and without a header that could tell on anybody; yields what comes first, at
/// most 16 bytes, and nothing where none came within `most`.
class FirstBytes : public Job<QByteArray>
{
public:
    FirstBytes(const QUrl &url, std::chrono::milliseconds most, QObject *owner);

private:
    void take();
    void stop() override;

    QTimer m_deadline;
    QSslSocket m_socket;
};
