// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "net/Transport.h"

/// The world outside the core: a way to reach instances, and the time. The real one by default; a test
/// scripts both.
struct Environment {
    /// One transport for each remote instance.
    std::function<std::unique_ptr<Transport>()> makeTransport = realTransport;
    Clock &clock = Clock::system();

    /// An HttpClient.
    static std::unique_ptr<Transport> realTransport();
};
