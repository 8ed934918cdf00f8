// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/HttpDate.h"

#include "catch.h"

#include <QTimeZone>

TEST_CASE("a date is read as HTTP writes it")
{
    const QDateTime expected(QDate(2026, 11, 22), QTime(12, 3, 38), QTimeZone::utc());
    CHECK(fromHttpDate("Sun, 22 Nov 2026 12:03:38 GMT") == expected);
    CHECK(fromHttpDate(" Sun, 22 Nov 2026 12:03:38 +0000 ") == expected);
    CHECK_FALSE(fromHttpDate("").isValid());
    CHECK_FALSE(fromHttpDate("GMT").isValid());
    CHECK_FALSE(fromHttpDate("tomorrow").isValid());
}
