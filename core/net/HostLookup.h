// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"

#include <QHostAddress>
#include <QTimer>

#include <chrono>
#include <optional>

class QHostInfo;

/// What stands in the way of using what the system told of a name: host-not-found where there is none, unreachable where nobody
/// could be asked; nothing where it has addresses.
std::optional<ProblemKey> problemOf(const QHostInfo &told);

/// The addresses that a name has, as the system resolves it. Yields what problemOf() says where there are none, and timed-out
/// where nobody tells within `most`.
class HostLookup : public Job<QList<QHostAddress>>
{
public:
    HostLookup(const QString &host, std::chrono::milliseconds most, QObject *owner);

private:
    void stop() override;

    QTimer m_deadline;
    int m_id = -1;
};
