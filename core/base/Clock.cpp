// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Clock.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace {

class SystemAlarm : public Alarm
{
public:
    explicit SystemAlarm(std::function<void()> ring)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [ring = std::move(ring)] {
            const auto kept = ring; // the alarm may go while it rings
            kept();
        });
    }

    void start(std::chrono::milliseconds pause) override
    {
        // Coarse timers come up to a twentieth late, which deadlines may not (rules.md 8).
        m_timer.setTimerType(pause <= 30s ? Qt::PreciseTimer : Qt::CoarseTimer);
        m_timer.start(pause);
    }

    void stop() override { m_timer.stop(); }
    bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

class SystemClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    std::unique_ptr<Alarm> alarm(std::function<void()> ring) override { return std::make_unique<SystemAlarm>(std::move(ring)); }
};

} // namespace

Clock &Clock::system()
{
    static SystemClock clock;
    return clock;
}
