// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/Redirects.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array RedirectStatuses{301, 302, 303, 307, 308};

QString hostName(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded);
}

QString withoutWww(const QString &host)
{
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "http"_L1 ? 80 : 443);
}

bool isAllowed(RedirectRule rule, const QUrl &from, const QUrl &to)
{
    const bool sameHost = hostName(from) == hostName(to);
    switch (rule) {
    case RedirectRule::SameOrigin:
        return sameHost && from.scheme() == to.scheme() && portOf(from) == portOf(to);
    case RedirectRule::SameHostOrWww:
        return sameHost || withoutWww(hostName(from)) == withoutWww(hostName(to));
    }
    Q_UNREACHABLE();
}

} // namespace

bool Redirects::isRedirect(int status)
{
    return std::ranges::count(RedirectStatuses, status) > 0;
}

QUrl Redirects::target(const QUrl &from, const QByteArray &location)
{
    const QByteArray address = location.trimmed();
    return address.isEmpty() ? QUrl() : from.resolved(QUrl::fromEncoded(address, QUrl::StrictMode));
}

bool Redirects::asksForSignIn(const QUrl &address)
{
    static const QRegularExpression host(
        u"^(login|log-in|signin|sign-in|sso|auth|oauth|accounts?|id|idp|identity|adfs|sts)\\d*\\."
        "|\\.(okta|oktapreview|okta-emea|auth0|onelogin|pingone|pingidentity|duosecurity|"
        "microsoftonline|cloudflareaccess|jumpcloud)\\."_s);
    static const QRegularExpression path(
        u"(^|/)(login|log-in|signin|sign-in|sso|saml2?|oauth2?|authorize|adfs|wsfed|cas|openid-connect)(/|\\.|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression query(u"(^|&)(SAMLRequest|RelayState|redirect_uri|client_id|response_type|wtrealm)="_s);
    return address.host().contains(host) || address.path().contains(path) || address.query().contains(query);
}

std::variant<Redirects::Follow, ProblemKey> Redirects::judge(RedirectRule rule, const Met &redirect)
{
    const QUrl &to = redirect.to;
    if (!to.isValid() || to.host().isEmpty())
        return ProblemKey::AnswerNotUnderstood;
    if (to.scheme() != "https"_L1 && redirect.from.scheme() == "https"_L1)
        return ProblemKey::InsecureRedirect;
    if (!isAllowed(rule, redirect.asked, to))
        return asksForSignIn(to) ? ProblemKey::SignInPage : ProblemKey::RedirectedElsewhere;
    if (redirect.followed >= MaxRedirects || to == redirect.from)
        return ProblemKey::TooManyRedirects;
    return Follow{to.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment)};
}
