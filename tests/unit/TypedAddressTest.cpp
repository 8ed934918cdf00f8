// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/TypedAddress.h"

#include "catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("an address comes apart into scheme, user information, authority and path")
{
    const auto whole = TypedAddress::of(u"https://me:12@company-b.com:8443/desk?query#part"_s);
    CHECK(whole.scheme == u"https"_s);
    CHECK_FALSE(whole.schemeIsRepaired);
    CHECK(whole.begin == 8);
    CHECK(whole.userSize == 6);
    CHECK(whole.authority == u"company-b.com:8443"_s);
    CHECK(whole.path == u"/desk"_s);

    const auto bare = TypedAddress::of(u"company-b.com"_s);
    CHECK(bare.scheme.isEmpty());
    CHECK(bare.isWeb());
    CHECK(bare.authority == u"company-b.com"_s);
    CHECK(bare.path.isEmpty());
}

TEST_CASE("a mistyped scheme is repaired, another one than of the web is kept")
{
    for (const QString &typed : {u"https:/company-b.com"_s, u"HTTPS:\\\\company-b.com"_s, u"https://https://company-b.com"_s,
                                 u"https//company-b.com"_s, u"//company-b.com"_s}) {
        INFO(typed.toStdString());
        const auto address = TypedAddress::of(typed);
        CHECK(address.schemeIsRepaired);
        CHECK(address.isWeb());
        CHECK(address.authority == u"company-b.com"_s);
    }
    CHECK(TypedAddress::of(u"FTP://company-b.com"_s).scheme == u"ftp"_s);
    CHECK_FALSE(TypedAddress::of(u"ftp://company-b.com"_s).isWeb());
    CHECK(TypedAddress::of(u"localhost:9002"_s).scheme.isEmpty()); // digits are a port
}

TEST_CASE("what looks like a query may be the end of a password")
{
    CHECK(TypedAddress::of(u"https://me:12#34@company-b.com"_s).authority == u"company-b.com"_s);
    CHECK(TypedAddress::of(u"https://company-b.com?mail=me@company-c.com"_s).authority == u"company-b.com"_s);
}
