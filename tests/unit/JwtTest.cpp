// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Jwt.h"

#include "catch.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

QByteArray token(const QByteArray &payload)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"HS256"})") + '.' + part(payload) + '.' + part("signature");
}

} // namespace

TEST_CASE("a token's end is read in seconds and in milliseconds")
{
    const QDateTime end = QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc());
    const auto inSeconds = Jwt::read(token(R"({"iss":"EXALATE","user":"admin","exp":1800000000})"));
    const auto inMilliseconds = Jwt::read(token(R"({"iss":"EXALATE","user":"admin","exp":1800000000000})"));
    REQUIRE(inSeconds);
    REQUIRE(inMilliseconds);
    CHECK(inSeconds->expires == end);
    CHECK(inMilliseconds->expires == end);
    CHECK(inSeconds->user == u"admin");
}

TEST_CASE("a token without an end, or with one that makes no sense, is a token all the same")
{
    for (const char *exp : {"", R"(,"exp":"soon")", R"(,"exp":-5)", R"(,"exp":1e300)", R"(,"exp":null)"}) {
        const auto jwt = Jwt::read(token(R"({"iss":"EXALATE")" + QByteArray(exp) + "}"));
        REQUIRE(jwt);
        CHECK_FALSE(jwt->expires.isValid());
    }
}

TEST_CASE("a node may name another issuer")
{
    const auto jwt = Jwt::read(token(R"({"iss":"idalko","user":"admin"})"));
    REQUIRE(jwt);
    CHECK(jwt->user == u"admin");
    CHECK_FALSE(jwt->isOfExalate);
}

TEST_CASE("what is no token is not taken for one")
{
    CHECK_FALSE(Jwt::read({}));
    CHECK_FALSE(Jwt::read("a.b.c"));
    CHECK_FALSE(Jwt::read(token("{}")));
    CHECK_FALSE(Jwt::read("e30." + token(R"({"iss":"EXALATE"})").split('.').at(1) + ".e30")); // a head that says nothing
    CHECK_FALSE(Jwt::read(token("[]")));
    CHECK_FALSE(Jwt::read(QByteArray(100'000, 'a') + ".b.c"));
}

TEST_CASE("a token is found inside a body")
{
    const QByteArray one = token(R"({"iss":"EXALATE","user":"admin"})");
    const auto found = Jwt::find(R"({"result":{"jwt":")" + one + R"("}})");
    REQUIRE(found);
    CHECK(found->token == Secret(one));
}

TEST_CASE("of several tokens in a body, the one that EXALATE issued is taken")
{
    const QByteArray others = token(R"({"iss":"gateway","sub":"csrf"})");
    const QByteArray ours = token(R"({"iss":"EXALATE","user":"admin"})");
    const auto found = Jwt::find(R"({"csrf":")" + others + R"(","jwt":")" + ours + R"("})");
    REQUIRE(found);
    CHECK(found->token == Secret(ours));

    const auto onlyOthers = Jwt::find("eyJub3QiOnQ.broken.x " + others);
    REQUIRE(onlyOthers);
    CHECK(onlyOthers->token == Secret(others));
}
