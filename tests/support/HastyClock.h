// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"

/// The computer's clock, but short waits are over at once, as if their time had passed: for a test with real servers that has to
/// see what happens after many of them.
class HastyClock : public Clock
{
public:
    /// Waits of at most this time are cut short.
    explicit HastyClock(std::chrono::milliseconds maxSkipped)
        : m_maxSkipped(maxSkipped)
    {
    }

    QDateTime now() const override { return Clock::system().now().addMSecs(m_skipped.count()); }

    std::unique_ptr<Alarm> alarm(std::function<void()> ring) override
    {
        return std::make_unique<HastyAlarm>(*this, std::move(ring));
    }

private:
    class HastyAlarm : public Alarm
    {
    public:
        HastyAlarm(HastyClock &clock, std::function<void()> ring)
            : m_clock(clock)
            , m_alarm(Clock::system().alarm([this, ring = std::move(ring)] {
                m_clock.m_skipped += m_cut;
                ring();
            }))
        {
        }

        void start(std::chrono::milliseconds pause) override
        {
            m_cut = pause <= m_clock.m_maxSkipped ? pause : std::chrono::milliseconds(0);
            m_alarm->start(pause - m_cut);
        }
        void stop() override { m_alarm->stop(); }
        bool isActive() const override { return m_alarm->isActive(); }

    private:
        HastyClock &m_clock;
        std::chrono::milliseconds m_cut{0};
        std::unique_ptr<Alarm> m_alarm;
    };

    const std::chrono::milliseconds m_maxSkipped;
    std::chrono::milliseconds m_skipped{0};
};
