// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"

#include <QHostAddress>
#include <QTimer>

#include <chrono>
#include <optional>

class QHostInfo;

/// Why the result of a name look-up cannot be used: host-not-found if there is no such name, unreachable if no name server could
/// be asked. Nothing if the name has addresses.
std::optional<ProblemKey> problemOf(const QHostInfo &info);

/// The addresses of a name, as the system resolves it. Fails with problemOf() if there are none, and with timed-out if there is
/// no answer within `timeout`.
class HostLookup : public Job<QList<QHostAddress>>
{
public:
    HostLookup(const QString &host, std::chrono::milliseconds timeout, QObject *owner);

private:
    void stop() override;

    QTimer m_deadline;
    int m_id = -1;
};
