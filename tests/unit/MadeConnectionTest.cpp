// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/MadeConnection.h"

#include "catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Connection listed(const QString &id, const QString &name, const QString &remote = {})
{
    return {.id = id, .name = name, .remoteUrl = remote.isEmpty() ? QUrl() : QUrl("https://"_L1 + remote)};
}

const WantedConnection Wanted{.name = u"acme_to_company-b"_s, .destination = QUrl(u"https://company-b.zendesk.com"_s)};

MadeConnection found(const QList<Connection> &now, const WantedConnection &wanted = Wanted, bool isWhole = true)
{
    return findMade(wanted, {.connections = now, .isWhole = isWhole}, SeenIds(QStringList{u"old"_s}), true);
}

QString idOf(const MadeConnection &made)
{
    return made.ours ? made.ours->id : QString();
}

} // namespace

TEST_CASE("a connection that was there before is never the one that was made")
{
    CHECK(found({listed(u"old"_s, Wanted.name, u"company-b.zendesk.com"_s)}).isAbsent());
    CHECK(found({}).isAbsent());
    CHECK_FALSE(found({}, Wanted, false).isAbsent()); // it may be on a page that nobody has seen
}

TEST_CASE("a name that the node trims, cuts or numbers is a hint")
{
    CHECK(idOf(found({listed(u"1"_s, u"ACME_to_company-b"_s)})) == u"1");
    CHECK(idOf(found({listed(u"1"_s, u"acme_to_company-b (1)"_s)})) == u"1");
    CHECK(idOf(found({listed(u"1"_s, u"acme_to_comp"_s)})) == u"1");
}

TEST_CASE("the destination decides, whatever the name")
{
    CHECK(idOf(found({listed(u"1"_s, u"C-000017"_s, u"company-b.zendesk.com"_s)})) == u"1");
    CHECK(idOf(found({listed(u"1"_s, u"acme_to_company-b"_s, u"elsewhere.example"_s),
                      listed(u"2"_s, u"acme_to_company-b-2"_s, u"company-b.zendesk.com"_s)}))
          == u"2");
    CHECK(found({listed(u"1"_s, u"of somebody else"_s, u"elsewhere.example"_s)}).isAbsent());
}

TEST_CASE("the address of a tracker says nothing against that of its node")
{
    CHECK(idOf(found({listed(u"1"_s, u"acme_to_company-b-2"_s, u"zendesknode-abcd-efgh.exalate.cloud"_s)})) == u"1");
    const WantedConnection jira{.name = u"a"_s, .destination = QUrl(u"https://jira.company-b.example"_s)};
    CHECK(idOf(found({listed(u"1"_s, u"a"_s, u"exalate.company-b.example"_s)}, jira)) == u"1");
}

TEST_CASE("what cannot be told apart is in doubt")
{
    const MadeConnection twins = found({listed(u"1"_s, u"acme_to_company-b"_s), listed(u"2"_s, u"acme_to_company-b"_s)});
    CHECK_FALSE(twins.ours);
    CHECK(twins.others.size() == 2);
    CHECK_FALSE(twins.isAbsent());
    const MadeConnection silent = found({listed(u"1"_s, u"C-000017"_s)});
    CHECK_FALSE(silent.ours);
    CHECK(silent.others.size() == 1);
}

TEST_CASE("the id in the node's answer counts where the list bears it out")
{
    WantedConnection claimed = Wanted;
    claimed.claimedId = u"2"_s;
    CHECK(idOf(found({listed(u"1"_s, u"acme_to_company-b"_s), listed(u"2"_s, u"acme_to_company-b"_s)}, claimed)) == u"2");
    CHECK(found({}, claimed).isAbsent());
    CHECK(found({listed(u"2"_s, u"filter"_s, u"elsewhere.example"_s)}, claimed).isAbsent());
    claimed.claimedId = u"old"_s;
    CHECK(found({listed(u"old"_s, u"filter"_s)}, claimed).isAbsent());
}

TEST_CASE("where the list before was a part, only what the node itself named is new")
{
    const ConnectionList now{.connections = {listed(u"1"_s, u"acme_to_company-b"_s), listed(u"2"_s, u"of long ago"_s)}};
    const SeenIds before(QStringList{u"old"_s});
    const MadeConnection made = findMade(Wanted, now, before, false);
    CHECK_FALSE(made.ours);
    CHECK(made.others.size() == 1);
    WantedConnection claimed = Wanted;
    claimed.claimedId = u"1"_s;
    CHECK(idOf(findMade(claimed, now, before, false)) == u"1");
}

TEST_CASE("in the console others work, too: the name has to fit")
{
    WantedConnection byHand = Wanted;
    byHand.isByHand = true;
    CHECK(idOf(found({listed(u"1"_s, u"acme_to_company-b"_s)}, byHand)) == u"1");
    const MadeConnection another = found({listed(u"1"_s, u"C-000017"_s, u"company-b.zendesk.com"_s)}, byHand);
    CHECK_FALSE(another.ours);
    CHECK(another.others.size() == 1);
    byHand.name.clear(); // Basic asks for none
    CHECK(idOf(found({listed(u"1"_s, u"C-000017"_s, u"company-b.zendesk.com"_s)}, byHand)) == u"1");
}

TEST_CASE("the digest of 100,000 ids tells each of them from any other")
{
    QStringList ids;
    for (int i = 0; i < 100'000; ++i)
        ids << u"connection-%1-abcdefghijklmnopqrst"_s.arg(i, 6);
    const SeenIds seen = SeenIds::fromText(SeenIds(ids).toText());
    CHECK(seen.size() == ids.size());
    CHECK(std::ranges::all_of(ids, [&seen](const QString &id) { return seen.contains(id); }));
    CHECK_FALSE(seen.contains(u"connection-another"_s));
    CHECK(seen.toText().size() < 2 * 1024 * 1024);
    CHECK(SeenIds::fromText(u"no base64!"_s).size() == 0);
    CHECK(SeenIds::fromText(u"AAAA"_s).size() == 0);
}
