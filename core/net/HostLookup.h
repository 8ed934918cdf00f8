// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"

#include <QHostAddress>
#include <QTimer>

#include <chrono>

/// The addresses that a name has, as the system resolves it. Yields host-not-found where it has none, and timed-out where
/// nobody tells within `most`.
class HostLookup : public Job<QList<QHostAddress>>
{
public:
    HostLookup(const QString &host, std::chrono::milliseconds most, QObject *owner);

private:
    void stop() override;

    QTimer m_deadline;
    int m_id = -1;
};
