// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/HostLookup.h"

#include <QHostInfo>

#include "catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("a name that nobody could be asked about is unreachable, and not one that does not exist")
{
    QHostInfo told;
    told.setError(QHostInfo::HostNotFound);
    CHECK(problemOf(told) == ProblemKey::HostNotFound);
    told.setError(QHostInfo::UnknownError); // what Qt makes of every other answer, "try again" when offline among them
    CHECK(problemOf(told) == ProblemKey::Unreachable);
    told.setError(QHostInfo::NoError);
    told.setAddresses({QHostAddress(u"192.0.2.1"_s)});
    CHECK_FALSE(problemOf(told));
}
