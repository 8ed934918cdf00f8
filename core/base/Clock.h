// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

/// Rings once after each start(), from the event loop; never after stop() or its own end.
class Alarm
{
public:
    virtual ~Alarm() = default;

    /// Restarts an alarm that is running.
    virtual void start(std::chrono::milliseconds pause) = 0;
    virtual void stop() = 0;
    virtual bool isActive() const = 0;

protected:
    Alarm() = default;
    Q_DISABLE_COPY_MOVE(Alarm)
};

/// Tells the time and lets it pass: the computer's clock, or one that a test moves.
class Clock
{
public:
    virtual ~Clock() = default;

    /// In UTC.
    virtual QDateTime now() const = 0;
    /// `ring` may destroy the alarm.
    virtual std::unique_ptr<Alarm> alarm(std::function<void()> ring) = 0;

    /// The computer's own.
    static Clock &system();

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};
