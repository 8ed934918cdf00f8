// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/RegistrableDomain.h"
#include "url/Tracker.h"

#include "catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("the registrable part of a host tells whose it is, by the public suffix list and by the rule alike")
{
    const auto [host, part] = GENERATE(table<QString, QString>({
        {u"acme.com"_s, u"acme.com"_s},
        {u"jira.acme.com"_s, u"acme.com"_s},
        {u"acme.com.evil.net"_s, u"evil.net"_s},
        {u"company-b.atlassian.net.login.example.org"_s, u"example.org"_s},
        {u"acme.com.au"_s, u"acme.com.au"_s},
        {u"shop.acme.co.uk"_s, u"acme.co.uk"_s},
        {u"jira.firma.de"_s, u"firma.de"_s},
        {u"jira.xn--mller-kva.de"_s, u"xn--mller-kva.de"_s},
        {u"zendesknode-1f3a.exalate.cloud"_s, u"exalate.cloud"_s},
        {u"com.au"_s, QString()},
        {u"localhost"_s, QString()},
        {u"127.0.0.1"_s, QString()},
        {u"::1"_s, QString()},
        {QString(), QString()},
    }));
    INFO(host.toStdString());
    CHECK(registrableDomain(host) == part);
    CHECK(registrableByRule(host) == part);
}

TEST_CASE("for a customer's host at each known tracker the rule says what the public suffix list says")
{
    for (const KnownHost &known : allKnownHosts()) {
        const QString suffix = known.suffix;
        const QString host = suffix.startsWith(u'.') ? u"acme"_s + suffix : suffix;
        INFO(host.toStdString());
        CHECK(registrableByRule(host) == registrableDomain(host));
        CHECK(!registrableDomain(host).isEmpty());
    }
}
