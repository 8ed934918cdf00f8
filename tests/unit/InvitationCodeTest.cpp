// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "invitation/InvitationCode.h"

#include "catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("any text of 16 characters or more without white space is a code, trimmed")
{
    const QString text =
        GENERATE(u"0123456789abcdef"_s, u"Zm9yLWNvbXBhbnktYi1vbmx5.c2lnbmVk+/=_-"_s, u"{\"code\":\"\u00e9\",\"n\":1}"_s);
    CAPTURE(text);
    const auto code = InvitationCode::fromText(u" \t"_s + text + u"\r\n"_s);
    REQUIRE(code);
    CHECK(code->secret().revealText() == text);
}

TEST_CASE("text that is too short, has white space or something invisible inside is no code")
{
    const QString text = GENERATE(QString(), u"   "_s, u"0123456789abcde"_s, u"01234567 89abcdef"_s, u"01234567\n89abcdef"_s,
                                  u"01234567\u00a089abcdef"_s, u"01234567\u200b89abcdef"_s, u"01234567\u202e89abcdef"_s);
    CAPTURE(text);
    CHECK_FALSE(InvitationCode::fromText(text));
}

TEST_CASE("a secret becomes a code by the same rule")
{
    CHECK(InvitationCode::fromSecret(Secret(u"0123456789abcdef\n"_s))->secret().reveal() == "0123456789abcdef");
    CHECK_FALSE(InvitationCode::fromSecret(Secret(u"short"_s)));
    CHECK_FALSE(InvitationCode::fromSecret(Secret()));
}

TEST_CASE("the fingerprint is the first 40 bits of SHA-256 over the trimmed UTF-8, in our alphabet")
{
    // Computed with Python's hashlib.
    const auto [text, fingerprint] = GENERATE(table<QString, QString>({
        {u"0123456789abcdef"_s, u"V8RX-CERZ"_s},
        {u"Zm9yLWNvbXBhbnktYi1vbmx5LjE3Mzg0.c2lnbmVkLWJ5LWFjbWUtc3VwcG9ydC1ub2Rl"_s, u"66JY-V6X5"_s},
        {u"p\u00e4ssw\u00f6rd-of-24-characters"_s, u"M6ZX-XQBY"_s},
    }));
    CAPTURE(text);
    CHECK(InvitationCode::fromText(text)->fingerprint() == fingerprint);
    CHECK(InvitationCode::fromText(u"\n "_s + text + u" "_s)->fingerprint() == fingerprint);
}

TEST_CASE("codes are equal when their text is")
{
    CHECK((InvitationCode::fromText(u"0123456789abcdef"_s) == InvitationCode::fromText(u"0123456789abcdef "_s)));
    CHECK_FALSE((InvitationCode::fromText(u"0123456789abcdef"_s) == InvitationCode::fromText(u"0123456789abcdeF"_s)));
}
