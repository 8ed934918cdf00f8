// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/SecretParts.h"
#include "catch.h"

using namespace Qt::StringLiterals;
using Side = SecretParts::Side;

namespace {

Secret secretOf(qsizetype bytes)
{
    QByteArray text;
    for (qsizetype i = 0; i < bytes; ++i)
        text += char('!' + i % 90);
    return Secret(text);
}

/// What a keychain that holds `entries` gives back.
std::optional<Secret> readBack(const QList<Secret> &entries)
{
    auto parts = SecretParts::fromHead(entries.first());
    if (!parts)
        return std::nullopt;
    for (qsizetype i = 1; i < entries.size(); ++i)
        parts->append(entries.at(i));
    return parts->joined();
}

} // namespace

TEST_CASE("a secret of any length is cut into entries that fit every keychain, and joined again")
{
    const qsizetype length = GENERATE(0, 1, 8, 1900, 1920, 1921, 2000, 3920, 3921, 10'000, 100'000);
    CAPTURE(length);
    const Secret secret = secretOf(length);
    const SecretParts parts = SecretParts::cut(secret, Side::B);
    CHECK(parts.isComplete());
    for (const Secret &entry : parts.entries()) {
        CHECK(entry.reveal().size() <= SecretParts::MaxEntrySize);
        CHECK_FALSE(entry.isEmpty());
    }
    const auto head = SecretParts::fromHead(parts.entries().first());
    REQUIRE(head);
    CHECK(head->side() == Side::B);
    CHECK(head->count() == parts.count());
    CHECK(readBack(parts.entries()) == secret);
}

TEST_CASE("a secret that fits one entry takes one")
{
    CHECK(SecretParts::cut(secretOf(1000), Side::A).count() == 1);
    CHECK(SecretParts::cut(secretOf(10'000), Side::A).count() == 6);
}

TEST_CASE("parts that are missing, changed, swapped or of another secret are not joined")
{
    const QList<Secret> whole = SecretParts::cut(secretOf(10'000), Side::A).entries();
    QList<Secret> entries = whole;
    SECTION("missing")
    {
        entries.removeLast();
    }
    SECTION("one too many")
    {
        entries << secretOf(5);
    }
    SECTION("changed")
    {
        entries[2] = secretOf(2000);
    }
    SECTION("swapped")
    {
        entries.swapItemsAt(1, 2);
    }
    SECTION("of another secret")
    {
        entries.first() = SecretParts::cut(secretOf(9'999), Side::A).entries().first();
    }
    CHECK(entries != whole);
    CHECK(readBack(entries) == std::nullopt);
}

TEST_CASE("what is not a head is not read as one")
{
    const auto head = GENERATE(as<QByteArray>(), "", "\n", "password", "cw1 a 1 abc", "cw1 c 1 abc\nx", "cw1 a 0 abc\nx",
                               "cw1 a -1 abc\nx", "cw1 a 101 abc\nx", "cw1 a 99999999999999999999 abc\nx", "cw1 ab 1 abc\nx",
                               "cw1 a 1\nx", "cw2 a 1 abc\nx", "cw1  1 abc\nx");
    CAPTURE(head);
    CHECK_FALSE(SecretParts::fromHead(Secret(head)));
}

TEST_CASE("the head has the name of the key, and the two sides share no other name")
{
    CHECK(SecretParts::entryName(u"instance/1"_s, Side::A, 0) == u"instance/1"_s);
    CHECK(SecretParts::entryName(u"instance/1"_s, Side::A, 2) == u"instance/1/a2"_s);
    CHECK(SecretParts::entryName(u"instance/1"_s, Side::B, 2) == u"instance/1/b2"_s);
}
