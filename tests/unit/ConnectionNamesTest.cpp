// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/ConnectionNames.h"

#include "catch.h"

using namespace Qt::StringLiterals;

namespace {

struct Named {
    ConnectionNames names;
    NewConnection entered;

    void type(QString NewConnection::*text, const QString &value) { names.set(entered, text, value); }
};

} // namespace

TEST_CASE_METHOD(Named, "the connection's name follows the short names until it is edited, and again when the proposal is typed")
{
    names.propose(entered, u"acme"_s, u"company B"_s);
    CHECK(entered.name == u"acme_to_company-b");
    type(&NewConnection::remoteShortName, u"B"_s);
    CHECK(entered.name == u"acme_to_b");
    type(&NewConnection::name, u"ours"_s);
    type(&NewConnection::localShortName, u"A"_s);
    CHECK(entered.name == u"ours");
    type(&NewConnection::name, u"a_to_b"_s);
    type(&NewConnection::localShortName, u"C"_s);
    CHECK(entered.name == u"c_to_b");
}

TEST_CASE_METHOD(Named, "a new proposal replaces the former one and never what was typed")
{
    names.propose(entered, u"acme"_s, u"b"_s);
    names.propose(entered, u"acme-support"_s, u"b"_s);
    CHECK(entered.localShortName == u"acme-support");
    type(&NewConnection::localShortName, u"mine"_s);
    names.propose(entered, u"other"_s, u"c"_s);
    CHECK(entered.localShortName == u"mine");
    CHECK(entered.remoteShortName == u"c");
    CHECK(entered.name == u"mine_to_c");
}

TEST_CASE_METHOD(Named, "a name that a connection has already is not proposed, and its number follows the short names")
{
    names = ConnectionNames({u"acme_to_b"_s});
    names.propose(entered, u"acme"_s, u"B"_s);
    CHECK(entered.name == u"acme_to_b-2");
    CHECK(names.countTyped(entered) == 0);
    type(&NewConnection::remoteShortName, u"C"_s);
    CHECK(entered.name == u"acme_to_c");
    type(&NewConnection::remoteShortName, u"B"_s);
    CHECK(entered.name == u"acme_to_b-2");
    type(&NewConnection::name, u"acme_to_b"_s);
    CHECK(names.countTyped(entered) == 1);
}

TEST_CASE_METHOD(Named, "proposals do not count as typed, other texts do")
{
    names.propose(entered, u"acme"_s, u"b"_s);
    CHECK(names.countTyped(entered) == 0);
    type(&NewConnection::description, u"why"_s);
    CHECK(names.countTyped(entered) == 1);
    type(&NewConnection::remoteShortName, u"other"_s);
    CHECK(names.countTyped(entered) == 2);
    type(&NewConnection::name, u"mine"_s);
    CHECK(names.countTyped(entered) == 3);
}

TEST_CASE_METHOD(Named, "setting a text to what it is changes nothing")
{
    CHECK(names.set(entered, &NewConnection::description, u"why"_s));
    CHECK_FALSE(names.set(entered, &NewConnection::description, u"why"_s));
}

TEST_CASE_METHOD(Named, "where no page asks for a name, it is made of what is known")
{
    names.propose(entered, u"acme"_s, {});
    CHECK(names.unaskedName(entered) == u"acme_to_unknown");
    names.propose(entered, u"acme"_s, u"b"_s);
    CHECK(names.unaskedName(entered) == u"acme_to_b");
    type(&NewConnection::name, u"  ours "_s);
    CHECK(names.unaskedName(entered) == u"ours");
}

TEST_CASE("a name that is taken, in any case, gets the first free number, and stays within its length")
{
    CHECK(freeName(u"a_to_b"_s, {}) == u"a_to_b");
    CHECK(freeName(u"a_to_b"_s, {u"A_TO_B"_s, u"a_to_b-2"_s}) == u"a_to_b-3");
    const QString longest(MaxConnectionNameLength, u'x');
    const QString free = freeName(longest, {longest});
    CHECK(free.size() == MaxConnectionNameLength);
    CHECK(free.endsWith(u"-2"));
}
