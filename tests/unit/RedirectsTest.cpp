// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/Redirects.h"

#include "catch.h"

using namespace Qt::StringLiterals;

namespace {

using Verdict = std::variant<Redirects::Follow, ProblemKey>;

const QUrl Asked(u"https://company-b.example.com/desk"_s);

Verdict judged(RedirectRule rule, const QString &to, int followed = 0)
{
    return Redirects::judge(rule, {.asked = Asked, .from = Asked, .to = QUrl(to), .followed = followed});
}

/// The address to go on with, or the word of the problem.
QString outcome(const Verdict &verdict)
{
    if (const auto *key = std::get_if<ProblemKey>(&verdict))
        return keyText(*key);
    return std::get<Redirects::Follow>(verdict).address.toString();
}

} // namespace

TEST_CASE("what is signed in follows a redirect on the same origin only")
{
    const auto leads = [](const QString &to) { return outcome(judged(RedirectRule::SameOrigin, to)); };
    CHECK(leads(u"https://company-b.example.com/other"_s) == u"https://company-b.example.com/other"_s);
    CHECK(leads(u"https://company-b.example.com:443/other"_s) == u"https://company-b.example.com:443/other"_s);
    CHECK(leads(u"https://company-b.example.com:8443/desk"_s) == u"redirected-elsewhere"_s);
    CHECK(leads(u"https://www.company-b.example.com/desk"_s) == u"redirected-elsewhere"_s);
    CHECK(leads(u"https://elsewhere.example.com/"_s) == u"redirected-elsewhere"_s);
}

TEST_CASE("a sign-in page on another host is told apart from another address of the instance")
{
    const auto leads = [](const QString &to) { return outcome(judged(RedirectRule::SameHostOrWww, to)); };
    const QString signIn = GENERATE(
        u"https://login.example.net/"_s, u"https://acme.okta.com/app/1"_s, u"https://sso2.example.net/x"_s,
        u"https://example.net/adfs/ls/?wa=1"_s, u"https://example.net/Login.aspx"_s, u"https://example.net/x?SAMLRequest=abc"_s,
        u"https://example.net/x?a=1&redirect_uri=https://b"_s, u"https://id.atlassian.com/login?continue=x"_s,
        u"https://example.net/realms/acme/protocol/openid-connect/auth"_s);
    CAPTURE(signIn);
    CHECK(leads(signIn) == u"sign-in-page"_s);
    const QString other =
        GENERATE(u"https://example.net/"_s, u"https://support.example.net/hc/en-us"_s, u"https://idaho.example.net/"_s,
                 u"https://example.net/blogin/x"_s, u"https://example.net/x?author=client"_s);
    CAPTURE(other);
    CHECK(leads(other) == u"redirected-elsewhere"_s);
}

TEST_CASE("what anyone may read follows a redirect to the host with or without www, at any port")
{
    const auto leads = [](const QString &to) { return outcome(judged(RedirectRule::SameHostOrWww, to)); };
    CHECK(leads(u"https://www.company-b.example.com/"_s) == u"https://www.company-b.example.com/"_s);
    CHECK(leads(u"https://company-b.example.com:8443/"_s) == u"https://company-b.example.com:8443/"_s);
    CHECK(leads(u"https://wwwcompany-b.example.com/"_s) == u"redirected-elsewhere"_s);
    CHECK(leads(u"https://company-b.example.com.example.org/"_s) == u"redirected-elsewhere"_s);
}

TEST_CASE("no redirect leads from https to anything else")
{
    for (const RedirectRule rule : {RedirectRule::SameOrigin, RedirectRule::SameHostOrWww}) {
        CHECK(outcome(judged(rule, u"http://company-b.example.com/desk/"_s)) == u"insecure-redirect"_s);
        CHECK(outcome(judged(rule, u"ftp://company-b.example.com/desk"_s)) == u"insecure-redirect"_s);
    }
}

TEST_CASE("the fourth redirect, and one to where it comes from, are not followed")
{
    const QString to = u"https://company-b.example.com/next"_s;
    CHECK(outcome(judged(RedirectRule::SameOrigin, to, Redirects::MaxRedirects - 1)) == to);
    CHECK(outcome(judged(RedirectRule::SameOrigin, to, Redirects::MaxRedirects)) == u"too-many-redirects"_s);
    CHECK(outcome(judged(RedirectRule::SameOrigin, Asked.toString())) == u"too-many-redirects"_s);
}

TEST_CASE("a redirect that leads nowhere is not understood")
{
    CHECK(outcome(judged(RedirectRule::SameOrigin, {})) == u"answer-not-understood"_s);
    CHECK(outcome(judged(RedirectRule::SameOrigin, u"https:///desk"_s)) == u"answer-not-understood"_s);
    CHECK(Redirects::target(Asked, "  ").isEmpty());
}

TEST_CASE("an address is followed without user information and fragment, and is read against the one it comes from")
{
    CHECK(outcome(judged(RedirectRule::SameOrigin, u"https://user:secret@company-b.example.com/a?b=c#d"_s))
          == u"https://company-b.example.com/a?b=c"_s);
    CHECK(Redirects::target(Asked, " other?x ").toString() == u"https://company-b.example.com/other?x"_s);
    CHECK(Redirects::target(Asked, "//www.example.com/a").toString() == u"https://www.example.com/a"_s);
}

TEST_CASE("five statuses are redirects")
{
    int count = 0;
    for (int status = 100; status < 600; ++status)
        count += Redirects::isRedirect(status) ? 1 : 0;
    CHECK(count == 5);
    CHECK_FALSE(Redirects::isRedirect(304));
}
