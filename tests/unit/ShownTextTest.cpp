// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/ShownText.h"

#include "catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("plain text in any language is shown as it is")
{
    const QString text = GENERATE(u"company B"_s, u"Müller & Söhne"_s, u"社内サポート"_s, u"شركة"_s, u"😀 team"_s);
    CHECK(shownText(text) == text);
}

TEST_CASE("line breaks and runs of white space are shown as one space, those at the ends not at all")
{
    CHECK(shownText(u"  one\r\n\t two\u00a0\u2028three\n"_s) == u"one two three"_s);
}

TEST_CASE("characters that nobody can see are shown as their code points")
{
    CHECK(shownText(u"abc\u202egpj.exe"_s) == u"abc[U+202E]gpj.exe"_s);
    CHECK(shownText(u"a\u200bb\u0007c\ufeffd"_s) == u"a[U+200B]b[U+0007]c[U+FEFF]d"_s);
    CHECK(shownText(u"\U000E0041x"_s) == u"[U+E0041]x"_s);
}

TEST_CASE("text longer than the limit ends in an ellipsis within the limit")
{
    CHECK(shownText(u"12345"_s, 5) == u"12345"_s);
    CHECK(shownText(u"123456"_s, 5) == u"1234…"_s);
    CHECK(shownText(QString(1'000'000, u'x')).size() == 200);
    CHECK(shownText(u"abc"_s, 1) == u"…"_s);
}

TEST_CASE("the cut goes through no character and through no code point")
{
    CHECK(shownText(u"12😀😀"_s, 4) == u"12…"_s);
    CHECK(shownText(u"12\u202e3456789"_s, 8) == u"12…"_s);
}

TEST_CASE("white space does not count against the limit more than once")
{
    CHECK(shownText(u"a"_s + QString(5000, u' ') + u"b"_s, 10) == u"a b"_s);
}

TEST_CASE("half a surrogate pair from outside does no harm")
{
    CHECK(shownText(QString(QChar(0xd83d)) + u"x"_s) == u"\ufffdx"_s);
}
