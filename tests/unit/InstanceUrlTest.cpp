// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/InstanceUrl.h"
#include "url/RegistrableDomain.h"
#include "url/Tracker.h"

#include "table.h"

#include "catch.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using Note = InstanceUrl::Note;

namespace {

QString outcome(const Result<InstanceUrl> &read)
{
    return read ? u"ok"_s : QString(keyText(read.error().key));
}

/// The address that will be used, or the problem's key.
QString reading(QStringView typed)
{
    const auto read = InstanceUrl::read(typed.toString());
    return read ? read->address() : QString(keyText(read.error().key));
}

const std::map<Note, QString> Words{
    {Note::RaisedToHttps, u"raised to https"_s},
    {Note::Repaired, u"repaired"_s},
    {Note::NotEncrypted, u"not encrypted"_s},
    {Note::PrivateAddress, u"private address"_s},
    {Note::AsciiFormShown, u"ASCII form shown"_s},
    {Note::OrganizationMissing, u"an organization is missing"_s},
    {Note::OwnerMissing, u"an owner is missing"_s},
    {Note::Corrected, u"corrected"_s},
    {Note::Unwrapped, u"unwrapped"_s},
    {Note::UsualHost, u"the usual host"_s},
    {Note::UserLeftOut, u"without the user"_s},
};

} // namespace

TEST_CASE("every row of urls.tsv, and of what people pasted, is read as it stands there")
{
    for (const QStringList &row : readTable(u"urls.tsv"_s) + readTable(u"field/addresses.tsv"_s)) {
        INFO(row.join(u" | "_s).toStdString());
        const auto read = InstanceUrl::read(unescaped(row.at(0)));
        CHECK(outcome(read) == row.at(1));
        if (!read) {
            const auto *meant = read.error().fact<Fact::WebAddress>();
            CHECK((meant ? meant->address.toString(QUrl::FullyEncoded) : QString()) == row.value(2));
            continue;
        }
        CHECK(read->address() == row.at(2));
        QStringList said;
        for (const Note note : read->notes())
            said << Words.at(note);
        CHECK(said.join(u", "_s) == row.at(3));
    }
}

/// `pasted` in the form that hosts are compared in: links that are wrapped in a link unescaped, characters of full width, dashes
/// and the dots of the IDNA as their plain forms, letters small.
QString plainForm(const QString &pasted)
{
    static const QRegularExpression dash(u"\\p{Pd}"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString unescapedOnce = QUrl::fromPercentEncoding(pasted.toUtf8());
    return unescapedOnce.normalized(QString::NormalizationForm_KC).toCaseFolded().replace(dash, u"-"_s).replace(u'\u3002', u'.');
}

TEST_CASE("nothing that was pasted is repaired into a domain that does not stand in it, but for a tracker's own other one")
{
    int repaired = 0;
    for (const QStringList &row : readTable(u"urls.tsv"_s) + readTable(u"field/addresses.tsv"_s)) {
        const QString pasted = unescaped(row.at(0));
        INFO(row.join(u" | "_s).toStdString());
        const auto read = InstanceUrl::read(pasted);
        if (!read)
            continue;
        const QString host = QUrl(read->address()).host(QUrl::FullyEncoded);
        const QString domain = registrableDomain(host);
        const QString whole = domain.isEmpty() ? host : domain;
        const auto notes = read->notes();
        if (std::ranges::find(notes, Note::UsualHost) != notes.end()) {
            CHECK(knownHost(host).value_or(KnownHost{}).tracker != Tracker::Unknown);
            continue;
        }
        repaired += read->address() != pasted;
        const QString plain = plainForm(pasted);
        CHECK((plain.contains(whole) || plain.contains(QUrl::fromAce(whole.toLatin1()))));
    }
    CHECK(repaired > 40);
}

TEST_CASE("quotation marks, brackets and the end of a sentence around an address do not count, in any nesting")
{
    CHECK(reading(u"(\"https://company-b.com\").") == u"https://company-b.com"_s);
    CHECK(reading(u"\u00ab company-b.com \u00bb,") == u"https://company-b.com"_s);
    CHECK(reading(u"`https://company-b.com/jira`") == u"https://company-b.com/jira"_s);
    CHECK(reading(u"\u2066https://company-b.com\u2069") == u"https://company-b.com"_s);
    CHECK(reading(u"\u00a0company-b.com\u3000") == u"https://company-b.com"_s);
    CHECK(reading(u"\"\"") == u"empty"_s);
    CHECK(reading(u".,;") == u"empty"_s);
}

TEST_CASE("an address with marks of any script around it is the address without them, and leads nowhere else")
{
    const QString addresses[] = {u"https://company-b.com"_s,         u"https://company-b.com:8443/jira"_s,
                                 u"https://dev.azure.com/contoso"_s, u"https://[2001:db8::1]:8443"_s,
                                 u"http://localhost:9000/exalate"_s, u"https://company-b.com/wiki/A_(b)"_s,
                                 u"https://m\u00fcller.example"_s};
    const QString before[] = {{}, u"("_s, u"["_s, u"\u300c"_s, u"\u00ab "_s, u"<"_s, u"\uff08"_s, u"\""_s, u"\u2018"_s, u"{"_s};
    const QString behind[] = {{},          u")"_s,      u"]"_s,      u"\u300d"_s, u"\u00bb"_s, u">"_s,
                              u"\uff09"_s, u"\u2026"_s, u"\u3002"_s, u"!?"_s,     u"}."_s};
    for (const QString &address : addresses) {
        const auto plain = InstanceUrl::read(address);
        REQUIRE(plain);
        for (const QString &one : before) {
            for (const QString &other : behind) {
                const QString pasted = one + address + other;
                INFO(pasted.toStdString());
                const auto read = InstanceUrl::read(pasted);
                REQUIRE(read);
                CHECK(read->address() == plain->address());
            }
        }
    }
}

TEST_CASE("a character that nobody can see is refused inside an address, also one that is no format character")
{
    CHECK(reading(u"https://company\u00ad-b.com") == u"hidden-character"_s);
    CHECK(reading(u"https://company\ufe0f-b.com") == u"hidden-character"_s);
    CHECK(reading(u"https://company\u3164.com") == u"hidden-character"_s);
    CHECK(reading(u"https://company-b.com/\u2067x") == u"hidden-character"_s);
}

TEST_CASE("what is at first taken for a scheme may be a host with a port, or a user")
{
    CHECK(reading(u"localhost:") == u"http://localhost"_s);
    CHECK(reading(u"company-b.com:/jira") == u"https://company-b.com/jira"_s);
    CHECK(reading(u"company-b.com:jira") == u"bad-port"_s);
    CHECK(reading(u"git@github.com:globex/tools.git") == u"git-address"_s);
    CHECK(reading(u"user:123@company-b.com") == u"has-credentials"_s);
    CHECK(reading(u"data:text/html,x") == u"unsupported-scheme"_s);
    CHECK(reading(u"company.app://open") == u"unsupported-scheme"_s);
    CHECK(reading(u"HTTP:company-b.com") == u"https://company-b.com"_s);
    CHECK(reading(u"//company-b.com") == u"https://company-b.com"_s);
    CHECK(reading(u"https:///company-b.com") == u"https://company-b.com"_s);
    CHECK(reading(u"http://https://company-b.com") == u"https://company-b.com"_s);
}

TEST_CASE("the problem with a scheme names it")
{
    CHECK(InstanceUrl::read(u"FTP://company-b.com"_s).error().fact<Fact::Scheme>()->word == u"ftp"_s);
}

TEST_CASE("user information is refused wherever a browser would see it, and its host is named")
{
    CHECK(reading(u"https://@company-b.com") == u"has-credentials"_s);
    CHECK(reading(u"company-b.com@evil.example.com/x") == u"has-credentials"_s);
    CHECK(reading(u"https://company-b.com/@me") == u"https://company-b.com/@me"_s);
    CHECK(reading(u"https://company-b.com\\@evil.example.com") == u"https://company-b.com/@evil.example.com"_s);
    CHECK(reading(u"https://company-b.com?user@x") == u"https://company-b.com"_s);
    CHECK(InstanceUrl::read(u"https://user:p@ss@Company-B.com:8443/x"_s).error().host == u"company-b.com"_s);
}

TEST_CASE("user information and session tokens are taken out of the field, and nothing else is")
{
    CHECK(withoutCredentials(u"https://user:p@ss@company-b.com/x?y=a@b"_s) == u"https://company-b.com/x?y=a@b"_s);
    CHECK(withoutCredentials(u"user:pw@company-b.com"_s) == u"company-b.com"_s);
    CHECK(withoutCredentials(u"https://https://user@company-b.com"_s) == u"https://https://company-b.com"_s);
    CHECK(withoutCredentials(u"\"https:\\\\token@company-b.com\""_s) == u"\"https:\\\\company-b.com\"");
    CHECK(withoutCredentials(u"https://john.smith:12#34@company-b.com/x"_s) == u"https://company-b.com/x"_s);
    CHECK(withoutCredentials(u"a@https://"_s.repeated(3'000) + u"company-b.com"_s) == u""_s);
    CHECK(withoutCredentials(u" https://a:1@https://b:2@company-b.com"_s) == u" https://https://company-b.com"_s);
}

TEST_CASE("user information is taken out however the scheme before it was mistyped")
{
    const QString beginning = GENERATE(u"https:/"_s, u"http:/"_s, u"https:"_s, u"https//"_s, u"/"_s, u"//"_s,
                                       u"https://https:/"_s, u"https:\\"_s, u"HTTPS:///"_s, u""_s);
    CAPTURE(beginning);
    const QString typed = beginning + u"user:secret@company-b.com/jira?x=y@z"_s;
    CHECK(reading(typed) == u"has-credentials"_s);
    CHECK(withoutCredentials(typed) == beginning + u"company-b.com/jira?x=y@z"_s);
}

TEST_CASE("a mark of a query or a fragment may be a password's")
{
    CHECK(reading(u"https://john.smith:12#34@company-b.com") == u"has-credentials"_s);
    CHECK(reading(u"https://john.smith:12?34@company-b.com/jira") == u"has-credentials"_s);
    CHECK(InstanceUrl::read(u"john:12#34@Company-B.com:8443/x"_s).error().host == u"company-b.com"_s);
    CHECK(reading(u"https://company-b.com:8443?mail=me@company-b.com") == u"https://company-b.com:8443"_s);
    CHECK(reading(u"https://company-b.com:8443/#me@company-b.com") == u"https://company-b.com:8443"_s);
    CHECK(reading(u"https://company-b.com:8443?next=/@me") == u"https://company-b.com:8443"_s);
}

TEST_CASE("a session token of a node is a credential, any other token is taken for a code")
{
    const auto jwt = [](const char *payload) {
        const auto part = [](const char *json) {
            return QByteArray(json).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        return QString::fromLatin1(part("{\"alg\":\"HS256\"}") + '.' + part(payload) + ".c2lnbmF0dXJlLW9mLTEyMw");
    };
    const QString ours = jwt("{\"iss\":\"EXALATE\",\"user\":\"admin\",\"exp\":1700000000}");
    CHECK(reading(ours) == u"has-credentials"_s);
    CHECK(reading(u"<"_s + ours + u">"_s) == u"has-credentials"_s);
    CHECK(withoutCredentials(ours) == u""_s);
    CHECK(reading(jwt("{\"iss\":\"somebody else\"}")) == u"looks-like-code"_s);
}

TEST_CASE("an address without a scheme is not taken for a code, however long it is")
{
    CHECK(reading(u"jira.company-b.com/projects/ABC/issues/ABC-12345") == u"https://jira.company-b.com"_s);
    CHECK(reading(u"Company-B.Atlassian.net/browse/PROJECTS-1234567890") == u"https://company-b.atlassian.net"_s);
    CHECK(reading(u"ZendeskNode-aaaa1111-bbbb2222-cccc3333.Exalate.Cloud")
          == u"https://zendesknode-aaaa1111-bbbb2222-cccc3333.exalate.cloud"_s);
    CHECK(reading(u"a-very-long-name-of-a-department-1.company-b.com")
          == u"https://a-very-long-name-of-a-department-1.company-b.com"_s);
}

TEST_CASE("40 characters of the code's alphabet with both cases and a digit are a code")
{
    const QString body(37, u'x');
    CHECK(reading(body + u"A1+"_s) == u"looks-like-code"_s);
    CHECK(reading(body + u"A1"_s) == u"incomplete-host"_s);
    CHECK(reading(body + u"AAA"_s) == u"incomplete-host"_s);
    CHECK(reading(body + u"111"_s) == u"incomplete-host"_s);
}

TEST_CASE("an e-mail address is told from an address with a user by what surrounds it")
{
    CHECK(reading(u"<admin@company-b.com>") == u"email-address"_s);
    CHECK(reading(u"MAILTO:admin@company-b.com?subject=x") == u"email-address"_s);
    CHECK(reading(u"admin@company-b.com/jira") == u"has-credentials"_s);
    CHECK(InstanceUrl::read(u"admin@Company-B.com"_s).error().host == u"company-b.com"_s);
}

TEST_CASE("a port is a number from 1 to 65535, and the usual one is left out")
{
    CHECK(reading(u"company-b.com:1") == u"https://company-b.com:1"_s);
    CHECK(reading(u"company-b.com:65535") == u"https://company-b.com:65535"_s);
    CHECK(reading(u"company-b.com:0443") == u"https://company-b.com"_s);
    CHECK(reading(u"company-b.com:80") == u"https://company-b.com:80"_s);
    CHECK(reading(u"http://company-b.com:80") == u"https://company-b.com"_s);
    CHECK(reading(u"http://company-b.com:443") == u"https://company-b.com"_s);
    CHECK(reading(u"localhost:80") == u"http://localhost"_s);
    CHECK(reading(u"localhost:443") == u"http://localhost:443"_s);
    CHECK(reading(u"https://company-b.com:65536") == u"bad-port"_s);
    CHECK(reading(u"https://company-b.com:-1") == u"bad-port"_s);
    CHECK(reading(u"https://company-b.com:+80") == u"bad-port"_s);
    CHECK(reading(u"https://company-b.com:99999999999999999999") == u"bad-port"_s);
    CHECK(reading(u"https://company-b.com:80:80") == u"bad-port"_s);
    CHECK(reading(u"https://company-b.com:\u0661") == u"bad-port"_s);
}

TEST_CASE("plain http is for loopback alone, and https typed there stays")
{
    CHECK(reading(u"http://127.8.9.10") == u"http://127.8.9.10"_s);
    CHECK(reading(u"https://localhost:9002") == u"https://localhost:9002"_s);
    CHECK(reading(u"LOCALHOST.") == u"http://localhost"_s);
    CHECK(reading(u"http://localhost.example.com") == u"https://localhost.example.com"_s);
    CHECK(reading(u"http://[::ffff:127.0.0.1]:9002") == u"http://127.0.0.1:9002"_s);
    CHECK(reading(u"::1") == u"http://[::1]"_s);
}

TEST_CASE("a forbidden address is found in every notation")
{
    const QString host =
        GENERATE(u"0xa9fea9fe"_s, u"0xa9.0xfe.0xa9.0xfe"_s, u"0251.0376.0251.0376"_s, u"169.254.43518"_s, u"169.16689662"_s,
                 u"[::ffff:169.254.169.254]"_s, u"[::ffff:a9fe:a9fe]"_s, u"[fe80::1%25eth0]"_s, u"fe80::1"_s, u"[ff02::1]"_s,
                 u"0"_s, u"255.255.255.255"_s, u"\uff11\uff16\uff19.254.169.254"_s, u"169\u3002254\u3002169\u3002254"_s);
    CAPTURE(host);
    CHECK(reading(u"https://"_s + host) == u"forbidden-address"_s);
}

TEST_CASE("an IPv4 address is four decimal numbers; other notations are not used")
{
    CHECK(reading(u"10.1.2.3") == u"https://10.1.2.3"_s);
    for (const QString &host : {u"10.1.2"_s, u"10.1"_s, u"167838211"_s, u"0x0a010203"_s, u"10.1.2.03"_s, u"10.1.2.256"_s,
                                u"10.1.2.3.4"_s, u"company-b.1"_s}) {
        CAPTURE(host);
        CHECK(reading(host) == u"incomplete-host"_s);
    }
}

TEST_CASE("an IPv6 address is accepted with or without brackets, and only that may stand in brackets")
{
    CHECK(reading(u"https://[2001:DB8::1]:8443/jira") == u"https://[2001:db8::1]:8443/jira"_s);
    CHECK(reading(u"2001:db8:0:0::1") == u"https://[2001:db8::1]"_s);
    CHECK(reading(u"https://2001:db8::1/jira") == u"https://[2001:db8::1]/jira"_s);
    CHECK(reading(u"https://[fd00::1%25eth0]") == u"https://[fd00::1]"_s);
    CHECK(reading(u"https://[company-b.com]") == u"incomplete-host"_s);
    CHECK(reading(u"https://[10.1.2.3]") == u"incomplete-host"_s);
    CHECK(reading(u"https://[2001:db8::1") == u"incomplete-host"_s);
    CHECK(reading(u"https://[2001:db8::1]x") == u"incomplete-host"_s);
}

TEST_CASE("a host is a name with a domain, made of labels that the DNS can hold")
{
    for (const QString &host : {u"a..b"_s, u".com"_s, u"-a.com"_s, u"a%20b.com"_s, u"a<b.com"_s, u"a*b.com"_s,
                                QString(u"a."_s).repeated(130) + u"com"_s, QString(64, u'a') + u".com"_s}) {
        CAPTURE(host);
        CHECK(reading(u"https://"_s + host) == u"incomplete-host"_s);
    }
    CHECK(reading(u"https://company-b.com./jira") == u"https://company-b.com/jira"_s);
    CHECK(reading(u"build_server.company-b.com") == u"https://build_server.company-b.com"_s);
}

TEST_CASE("the problem with a host names it")
{
    CHECK(InstanceUrl::read(u"Acme"_s).error().host == u"acme"_s);
    CHECK(InstanceUrl::read(u"https://company-b.com:0"_s).error().host == u"company-b.com"_s);
    CHECK(InstanceUrl::read(u"https://169.254.169.254/x"_s).error().host == u"169.254.169.254"_s);
}

TEST_CASE("the part of the path that belongs to an instance is kept")
{
    CHECK(reading(u"jira.company-b.com/jira/") == u"https://jira.company-b.com/jira"_s);
    CHECK(reading(u"jira.company-b.com//jira/./x/../y//") == u"https://jira.company-b.com/jira/y"_s);
    CHECK(reading(u"jira.company-b.com/../../etc") == u"https://jira.company-b.com/etc"_s);
    CHECK(reading(u"jira.company-b.com/%2e%2e/%2E/a") == u"https://jira.company-b.com/a"_s);
    CHECK(reading(u"jira.company-b.com/jira/BROWSE/A-1") == u"https://jira.company-b.com/jira"_s);
    CHECK(reading(u"jira.company-b.com/jira/login.jsp?os_destination=%2F") == u"https://jira.company-b.com/jira"_s);
    CHECK(reading(u"jira.company-b.com/a%20b/\u00fc") == u"https://jira.company-b.com/a%20b/%C3%BC"_s);
    CHECK(reading(u"jira.company-b.com/100%") == u"https://jira.company-b.com/100%25"_s);
    CHECK(reading(u"jira.company-b.com/%00/%2F") == u"https://jira.company-b.com/%00/%2F"_s);
    CHECK(reading(u"jira.company-b.com/a/.;/?x") == u"https://jira.company-b.com/a"_s);
    CHECK(reading(u"jira.company-b.com/a/browse./x") == u"https://jira.company-b.com/a"_s);
    CHECK(reading(u"jira.company-b.com/1/2/3/4/5/6/7/8/9/10") == u"https://jira.company-b.com/1/2/3/4/5/6/7/8"_s);
}

TEST_CASE("a known host keeps as much of the path as its addresses have")
{
    CHECK(reading(u"https://github.com/orgs/globex/projects/1") == u"https://github.com/globex"_s);
    CHECK(reading(u"https://github.com/globex.") == u"https://github.com/globex"_s);
    CHECK(reading(u"https://dev.azure.com//contoso/Project/_boards") == u"https://dev.azure.com/contoso"_s);
    CHECK(reading(u"https://acme.zendesk.com/some/page") == u"https://acme.zendesk.com"_s);
    for (const QString &page : {u"github.com/login?return_to=%2Fglobex"_s, u"github.com/settings/profile"_s,
                                u"github.com/Notifications"_s, u"github.com/orgs"_s}) {
        CAPTURE(page);
        CHECK(reading(page) == u"https://github.com"_s);
        CHECK(InstanceUrl::read(page)->notes() == QList{Note::OwnerMissing});
    }
    CHECK(reading(u"https://github.com/now") == u"https://github.com/now"_s);
    CHECK(InstanceUrl::read(u"https://dev.azure.com/_usersSettings/keys"_s)->notes() == QList{Note::OrganizationMissing});
    CHECK(InstanceUrl::read(u"https://dev.azure.com/contoso"_s)->notes().isEmpty());
}

TEST_CASE("the addresses to try are the path and its parents up to the root")
{
    QStringList addresses;
    for (const QUrl &candidate : InstanceUrl::read(u"https://company-b.com:8443/a%20b/c"_s)->candidates())
        addresses << candidate.toString(QUrl::FullyEncoded);
    CHECK(addresses
          == QStringList{u"https://company-b.com:8443/a%20b/c"_s, u"https://company-b.com:8443/a%20b"_s,
                         u"https://company-b.com:8443"_s});
    CHECK(InstanceUrl::read(u"company-b.com"_s)->candidates().size() == 1);
}

TEST_CASE("a host that is not ASCII is used as ASCII and shown as it is written")
{
    const auto read = InstanceUrl::read(u"https://M\u00dcNCHEN.example.com:8443/x"_s);
    CHECK(read->host() == u"xn--mnchen-3ya.example.com:8443"_s);
    CHECK(read->shownHost() == u"m\u00fcnchen.example.com"_s);
    CHECK(read->url().host(QUrl::FullyEncoded) == u"xn--mnchen-3ya.example.com"_s);
}

TEST_CASE("a label that mixes scripts is a look-alike, unless custom mixes them")
{
    for (const QString &host :
         {u"acm\u0435.example.com"_s, u"g\u03bfogle.example.com"_s, u"xn--cme-5cd.example.com"_s, u"\u0561bc.example.com"_s}) {
        CAPTURE(host);
        CHECK(reading(host) == u"look-alike"_s);
    }
    for (const QString &host :
         {u"\u6771\u4eac\u30bf\u30ef\u30fctokyo.example.jp"_s, u"\ud55c\uad6d\u97d3\u570b.example.kr"_s,
          u"\u4e2d\u6587abc.example.cn"_s, u"\u043a\u043e\u043c\u043f\u0430\u043d\u0438\u044f-1.example.com"_s,
          u"\u0634\u0631\u0643\u0629.example.com"_s}) {
        CAPTURE(host);
        CHECK(InstanceUrl::read(host).has_value());
    }
}

TEST_CASE("a label that reads as the name in a tracker's domain is a look-alike, the name itself is not")
{
    for (const QString &host :
         {u"acme.zend\u00e9sk.com"_s, u"acme.atlass\u0131an.net"_s, u"g\u00efthub.com"_s, u"at1assian.example.com"_s,
          u"acme.ex\u00e4late.cloud"_s, u"\u0430\u0455\u0430\u043f\u0430.example.com"_s, u"zendesk.f0rce.com"_s}) {
        CAPTURE(host);
        CHECK(reading(host) == u"look-alike"_s);
    }
    CHECK(reading(u"jira.company-b.com") == u"https://jira.company-b.com"_s);
    CHECK(reading(u"github.company-b.com") == u"https://github.company-b.com"_s);
}

TEST_CASE("a label that reads as one of a known host is a look-alike, in any script and any domain")
{
    const QStringList known{u"jira.modern-acme.com:8443"_s, u"xn--mnchen-3ya.example.de"_s};
    const auto key = [&](QStringView typed) { return outcome(InstanceUrl::read(typed.toString(), known)); };
    CHECK(key(u"modern-acme.org") == u"ok"_s);
    CHECK(key(u"modern-acrne.org") == u"look-alike"_s);
    CHECK(key(u"rnodern-acme.org") == u"look-alike"_s);
    CHECK(key(u"m0dern-acme.com") == u"look-alike"_s);
    CHECK(key(u"\u0458\u0456\u0433\u0430.example.com") == u"look-alike"_s);
    CHECK(key(u"munchen.example.de") == u"look-alike"_s);
    CHECK(key(u"m\u00fcnchen.example.de") == u"ok"_s);
    CHECK(key(u"modern-beta.org") == u"ok"_s);
}

TEST_CASE("a known host, or a tracker's domain, as the beginning of another host is a look-alike")
{
    const auto key = [](const QString &host) {
        return outcome(InstanceUrl::read(u"https://"_s + host, {u"help.acme.com"_s, u"intranet"_s}));
    };
    CHECK(key(u"help.acme.com.evil.example"_s) == u"look-alike"_s);
    CHECK(key(u"www.help.acme.com.evil.example"_s) == u"look-alike"_s);
    CHECK(key(u"acme.zendesk.com.evil.example"_s) == u"look-alike"_s);
    CHECK(key(u"github.com.evil.example"_s) == u"look-alike"_s);
    CHECK(key(u"help.acme.com"_s) == u"ok"_s);
    CHECK(key(u"www.help.acme.com"_s) == u"ok"_s);
    CHECK(key(u"acme.zendesk.com"_s) == u"ok"_s);
    CHECK(key(u"intranet.company-b.com"_s) == u"ok"_s);
}

TEST_CASE("an address in numbers is no look-alike, and nothing looks like it")
{
    CHECK(outcome(InstanceUrl::read(u"10.0.0.1"_s, {u"lo.example.com"_s})) == u"ok"_s);
    CHECK(outcome(InstanceUrl::read(u"lo.example.com"_s, {u"10.0.0.1:8080"_s})) == u"ok"_s);
}

TEST_CASE("a look-alike is told with both its forms, and passes when the user said yes or it is known already")
{
    const QString typed = u"https://\u0430cme.zendesk.com:8443"_s;
    const QString ascii = u"xn--cme-5cd.zendesk.com"_s;
    const Problem problem = InstanceUrl::read(typed).error();
    REQUIRE(problem.fact<Fact::LookAlike>());
    CHECK(problem.fact<Fact::LookAlike>()->shown == u"\u0430cme.zendesk.com"_s);
    CHECK(problem.fact<Fact::LookAlike>()->exact == ascii);
    CHECK(problem.host == ascii + u":8443"_s);
    CHECK(outcome(InstanceUrl::read(typed, {}, problem.host)) == u"ok"_s);
    CHECK(outcome(InstanceUrl::read(typed, {}, ascii)) == u"ok"_s);
    CHECK(outcome(InstanceUrl::read(typed, {ascii})) == u"ok"_s);
    CHECK(outcome(InstanceUrl::read(typed, {}, u"acme.zendesk.com"_s)) == u"look-alike"_s);
}

TEST_CASE("a look-alike in plain letters is told with the host that it looks like")
{
    const QStringList known{u"jira.modern-acme.com:8443"_s, u"xn--mnchen-3ya.example.de"_s};
    const auto names = [&](QStringView typed) {
        const Problem problem = InstanceUrl::read(typed.toString(), known).error();
        const auto *fact = problem.fact<Fact::LookAlike>();
        return fact ? QStringList{fact->shown, fact->known} : QStringList();
    };
    CHECK(names(u"modern-acrne.org/jira") == QStringList{u"modern-acrne.org"_s, u"jira.modern-acme.com"_s});
    CHECK(names(u"munchen.example.de") == QStringList{u"munchen.example.de"_s, u"m\u00fcnchen.example.de"_s});
    CHECK(names(u"at1assian.example.com") == QStringList{u"at1assian.example.com"_s, u"atlassian.net"_s});
    const QString typed = u"https://modern-acrne.org:8443"_s;
    CHECK(outcome(InstanceUrl::read(typed, known, InstanceUrl::read(typed, known).error().host)) == u"ok"_s);
}

TEST_CASE("what was accepted is accepted again unchanged")
{
    for (const QStringList &row : readTable(u"urls.tsv"_s)) {
        const auto first = InstanceUrl::read(unescaped(row.at(0)));
        if (!first)
            continue;
        CAPTURE(first->address());
        const auto second = InstanceUrl::read(first->address());
        REQUIRE(second);
        CHECK(second->address() == first->address());
        CHECK((*second == *first));
    }
}

TEST_CASE("a very long paste is read within a moment")
{
    const QString host = QString(u"\u6f22"_s).repeated(30'000);
    CHECK(reading(u"https://"_s + host) == u"incomplete-host"_s);
    CHECK(InstanceUrl::read(u"https://company-b.com"_s + u"/a"_s.repeated(30'000))->candidates().size() <= 10);
}
