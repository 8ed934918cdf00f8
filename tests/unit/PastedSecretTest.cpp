// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/PastedSecret.h"

#include "catch.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QString taken(SignInKind kind, const QString &pasted)
{
    return pastedSecret(kind, Secret(pasted)).revealText();
}

const QString Token = u"eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJFWEFMQVRFIn0.c2ln"_s;

} // namespace

TEST_CASE("a line end is never part of a password, and everything else is")
{
    CHECK(taken(SignInKind::Password, u"pass word \r\n"_s) == u"pass word ");
    CHECK(taken(SignInKind::Password, u"\n\"quoted\"\n\n"_s) == u"\"quoted\"");
    CHECK(taken(SignInKind::Password, u"Bearer: x"_s) == u"Bearer: x");
    CHECK(taken(SignInKind::Password, u"\r\n"_s).isEmpty());
}

TEST_CASE("a token has no white space and no quotation marks around it")
{
    const QString pasted = GENERATE(u"ATATT3xFf-GF_0.a="_s, u" ATATT3xFf-GF_0.a=\r\n"_s, u"\"ATATT3xFf-GF_0.a=\""_s,
                                    u"ATATT3xFf\n-GF_0.a=\n"_s, u"'ATATT3xFf-GF_0.a='\t"_s);
    CAPTURE(pasted);
    CHECK(taken(SignInKind::Token, pasted) == u"ATATT3xFf-GF_0.a=");
}

TEST_CASE("a session token is found in what browsers and tools show of it")
{
    QString broken = Token;
    broken.insert(20, u"\r\n  "_s);
    const QStringList all{Token,
                          u"Bearer "_s + Token,
                          u"bearer\t"_s + Token + u"\n"_s,
                          u"\""_s + Token + u"\""_s,
                          u"Authorization: Bearer "_s + Token,
                          u"X-Exalate-Jwt: "_s + Token,
                          u"'Bearer "_s + Token + u"'"_s,
                          broken,
                          u"{\"jwt\":\""_s + Token + u"\"}"_s};
    for (const QString &pasted : all) {
        CAPTURE(pasted);
        CHECK(taken(SignInKind::Session, pasted) == Token);
    }
    CHECK(taken(SignInKind::Session, u"Bearer not-a-token\n"_s) == u"not-a-token");
}
