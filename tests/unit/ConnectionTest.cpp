// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connection/Connection.h"
#include "instance/Instance.h"
#include "session/ConnectionWatch.h"

#include "catch.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("the proposed connection name is both short names in lower case, with white space as one dash")
{
    CHECK(proposedConnectionName(u"acme"_s, u"company B"_s) == u"acme_to_company-b");
    CHECK(proposedConnectionName(u"  Acme \t Support "_s, u"Company"_s) == u"acme-support_to_company");
    CHECK(proposedConnectionName(u"acme"_s, {}) == u"acme_to_");
    CHECK(proposedConnectionName({}, {}).isEmpty());
    CHECK(proposedConnectionName(QString(300, u'a'), u"b"_s).size() == MaxConnectionNameLength);
}

TEST_CASE("a status is known in any case, and any other word is one of its own")
{
    CHECK(statusFromWord(u"PENDING"_s) == Connection::Status::Pending);
    CHECK(statusFromWord(u"active"_s) == Connection::Status::Active);
    CHECK(statusFromWord(u"Deactivated"_s) == Connection::Status::Deactivated);
    CHECK(statusFromWord(u"ERROR"_s) == Connection::Status::Error);
    CHECK(statusFromWord(u"UPGRADING"_s) == Connection::Status::Other);
    CHECK(statusFromWord({}) == Connection::Status::Other);
}

TEST_CASE("a short name is proposed from what the instance calls itself, else from its host or the owner in its path")
{
    CHECK(proposedShortName({.address = QUrl(u"https://acme.zendesk.com"_s), .name = u"Acme Support"_s}) == u"Acme Support");
    CHECK(proposedShortName({.address = QUrl(u"https://acme.zendesk.com"_s)}) == u"acme");
    CHECK(proposedShortName({.address = QUrl(u"https://dev.azure.com/contoso"_s)}) == u"contoso");
    CHECK(proposedShortName({.address = QUrl(u"https://github.com/globex"_s)}) == u"globex");
    CHECK(proposedShortName({.address = QUrl(u"https://10.1.2.3/jira"_s)}) == u"10.1.2.3");
    CHECK(proposedShortName({.address = QUrl(u"https://jcloudnode-1a2b-3c4d-5e6f-7a8b.exalate.cloud"_s)}) == QString());
}

TEST_CASE("the list is read every 15 s while something is pending and seen, once a minute else, and later after problems")
{
    CHECK(ConnectionWatch::interval(true, true, 0) == 15s);
    CHECK(ConnectionWatch::interval(true, false, 0) == 60s);
    CHECK(ConnectionWatch::interval(false, true, 0) == 60s);
    CHECK(ConnectionWatch::interval(true, true, 1) == 30s);
    CHECK(ConnectionWatch::interval(true, true, 3) == 120s);
    CHECK(ConnectionWatch::interval(true, true, 1000) == 600s);
    CHECK(ConnectionWatch::interval(false, false, 1000) == 600s);
}
