// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"

#include <QSet>

#include <optional>

/// A clock that stands still until a test moves it. Due alarms then ring in order.
class ScriptedClock : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    std::unique_ptr<Alarm> alarm(std::function<void()> ring) override;

    void advance(std::chrono::milliseconds time);
    /// The time until the next alarm rings; nothing if none is set.
    std::optional<std::chrono::milliseconds> untilNext() const;

private:
    class ScriptedAlarm;
    ScriptedAlarm *next() const;

    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate);
    QSet<ScriptedAlarm *> m_alarms;
};
