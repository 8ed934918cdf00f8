// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QThreadPool>

/// Lets everything happen that needs no time to pass: the events that wait, the work of the pool's threads, and what follows from
/// both. For code whose transport and clock are scripted.
inline void runUntilIdle()
{
    constexpr int rounds = 40; // each hop of a chain of jobs takes two
    for (int i = 0; i < rounds; ++i) {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}
