// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/RetryAfter.h"

#include "catch.h"

using namespace std::chrono_literals;

TEST_CASE("Retry-After is read as seconds and as a date, and is never longer than allowed")
{
    const auto read = [](const QByteArray &value, const QByteArray &date = {}) {
        return retryAfter({.headers = {{"retry-after", value}, {"Date", date}}}, 30s);
    };
    CHECK(read("2") == 2s);
    CHECK(read("0") == 0s);
    CHECK(read("-5") == 0s);
    CHECK(read("3600") == 30s);
    CHECK(read("Sun, 22 Nov 2026 10:00:07 GMT", "Sun, 22 Nov 2026 10:00:00 GMT") == 7s); // by the clock of who says it
    CHECK(read("soon") == std::nullopt);
    CHECK(read({}) == std::nullopt);
}
