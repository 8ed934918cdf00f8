// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/Host.h"

#include <QHostAddress>
#include <QUrl>

#include "catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("loopback is localhost, 127.0.0.0/8 and ::1, with and without a port")
{
    const QString host = GENERATE(u"localhost"_s, u"localhost:9002"_s, u"127.0.0.1"_s, u"127.255.255.254:80"_s, u"::1"_s,
                                  u"[::1]"_s, u"[::1]:9002"_s, u"::ffff:127.0.0.1"_s);
    CAPTURE(host);
    CHECK(isLoopback(host));
    CHECK(isPrivateHost(host));
}

TEST_CASE("what only resembles loopback is not loopback")
{
    const QString host =
        GENERATE(u"localhost.example.com"_s, u"127.0.0.1.example.com"_s, u"128.0.0.1"_s, u"::2"_s, u"my-localhost"_s, QString());
    CAPTURE(host);
    CHECK_FALSE(isLoopback(host));
}

TEST_CASE("nobody outside can reach a private network, a name without a dot, or a private domain")
{
    const QString host = GENERATE(u"10.1.2.3"_s, u"10.1.2.3:8080"_s, u"172.16.0.1"_s, u"172.31.255.1"_s, u"192.168.1.20"_s,
                                  u"100.64.0.1"_s, u"fd00::1"_s, u"[fd00::1]:443"_s, u"::ffff:10.0.0.1"_s, u"jira"_s,
                                  u"jira:8080"_s, u"jira.local"_s, u"jira.corp.internal"_s, u"nas.home.arpa"_s);
    CAPTURE(host);
    CHECK(isPrivateHost(host));
}

TEST_CASE("what is on the internet is not private")
{
    const QString host = GENERATE(u"company-b.com"_s, u"172.32.0.1"_s, u"172.15.0.1"_s, u"11.0.0.1"_s, u"100.128.0.1"_s,
                                  u"2001:db8::1"_s, u"[2001:db8::1]:443"_s, u"notlocal.com"_s, u"10.example.com"_s);
    CAPTURE(host);
    CHECK_FALSE(isPrivateHost(host));
}

TEST_CASE("no instance has a link-local, multicast, broadcast or unspecified address")
{
    const QString address =
        GENERATE(u"169.254.169.254"_s, u"fe80::1"_s, u"fe80::1%eth0"_s, u"224.0.0.1"_s, u"239.1.2.3"_s, u"ff02::1"_s,
                 u"255.255.255.255"_s, u"0.0.0.0"_s, u"0.1.2.3"_s, u"::"_s, u"::ffff:169.254.1.1"_s, u"::ffff:0.0.0.0"_s);
    CAPTURE(address);
    CHECK(isForbiddenAddress(QHostAddress(address)));
}

TEST_CASE("loopback, private and public addresses are not forbidden")
{
    const QString address =
        GENERATE(u"127.0.0.1"_s, u"::1"_s, u"10.1.2.3"_s, u"192.168.1.1"_s, u"203.0.113.7"_s, u"2001:db8::1"_s);
    CAPTURE(address);
    CHECK_FALSE(isForbiddenAddress(QHostAddress(address)));
}

TEST_CASE("the host of an address is ASCII and carries the port, never a user")
{
    CHECK(hostOf(QUrl(u"https://münchen.example.de:8443/x?y#z"_s)) == u"xn--mnchen-3ya.example.de:8443"_s);
    CHECK(hostOf(QUrl(u"https://user:secret@company-b.com"_s)) == u"company-b.com"_s);
    CHECK(hostOf(QUrl(u"http://[::1]:9002"_s)) == u"[::1]:9002"_s);
    CHECK(hostOf(QUrl()) == u""_s);
}

TEST_CASE("the shown form of a host does not depend on its top-level domain")
{
    CHECK(shownForm(u"xn--mnchen-3ya.example.com"_s) == u"münchen.example.com"_s);
    CHECK(shownForm(u"company-b.com"_s) == u"company-b.com"_s);
}
