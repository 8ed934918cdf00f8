// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "ScriptedClock.h"

#include <algorithm>

class ScriptedClock::ScriptedAlarm : public Alarm
{
public:
    ScriptedAlarm(ScriptedClock &clock, std::function<void()> ring)
        : m_clock(clock)
        , m_ring(std::move(ring))
    {
        m_clock.m_alarms << this;
    }

    ~ScriptedAlarm() override { m_clock.m_alarms.remove(this); }

    void start(std::chrono::milliseconds pause) override { m_due = m_clock.now().addMSecs(pause.count()); }
    void stop() override { m_due = {}; }
    bool isActive() const override { return m_due.isValid(); }

    const QDateTime &due() const { return m_due; }
    void ring()
    {
        stop();
        const auto kept = m_ring; // the alarm may go while it rings
        kept();
    }

private:
    ScriptedClock &m_clock;
    std::function<void()> m_ring;
    QDateTime m_due;
};

std::unique_ptr<Alarm> ScriptedClock::alarm(std::function<void()> ring)
{
    return std::make_unique<ScriptedAlarm>(*this, std::move(ring));
}

ScriptedClock::ScriptedAlarm *ScriptedClock::next() const
{
    ScriptedAlarm *next = nullptr;
    for (ScriptedAlarm *alarm : m_alarms) {
        if (alarm->isActive() && (!next || alarm->due() < next->due()))
            next = alarm;
    }
    return next;
}

void ScriptedClock::advance(std::chrono::milliseconds time)
{
    const QDateTime end = m_now.addMSecs(time.count());
    for (ScriptedAlarm *due = next(); due && due->due() <= end; due = next()) {
        m_now = std::max(m_now, due->due());
        due->ring();
    }
    m_now = end;
}

std::optional<std::chrono::milliseconds> ScriptedClock::untilNext() const
{
    const ScriptedAlarm *due = next();
    return due ? std::optional(std::chrono::milliseconds(m_now.msecsTo(due->due()))) : std::nullopt;
}
