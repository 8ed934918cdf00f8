// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "catch.h"

#include <QTest>

/// What `job` yields; a failure where it yields nothing within `most` milliseconds.
template <class T>
Result<T> awaited(Job<T> *job, int most = 10'000)
{
    std::optional<Result<T>> yielded;
    QObject context;
    job->then(&context, [&yielded](const Result<T> &result) { yielded = result; });
    REQUIRE(QTest::qWaitFor([&yielded] { return yielded.has_value(); }, most));
    return *yielded;
}
