// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "catch.h"

#include <QTest>

/// The value that `job` yields; fails if there is none within `most` milliseconds.
template <class T>
Result<T> awaited(Job<T> *job, int most = 10'000)
{
    std::optional<Result<T>> yielded;
    QObject context;
    job->then(&context, [&yielded](const Result<T> &result) { yielded = result; });
    REQUIRE(QTest::qWaitFor([&yielded] { return yielded.has_value(); }, most));
    return *yielded;
}
