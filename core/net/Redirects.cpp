// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/Redirects.h"

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

std::variant<Redirects::Follow, ProblemKey> Redirects::judge(RedirectRule rule, const Met &redirect)
{
    const QUrl &to = redirect.to;
    if (!to.isValid() || to.host().isEmpty())
        return ProblemKey::AnswerNotUnderstood;
    if (to.scheme() != "https"_L1 && redirect.from.scheme() == "https"_L1)
        return ProblemKey::InsecureRedirect;
    if (!isAllowed(rule, redirect.asked, to))
        return ProblemKey::RedirectedElsewhere;
    if (redirect.followed >= MaxRedirects || to == redirect.from)
        return ProblemKey::TooManyRedirects;
    return Follow{to.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment)};
}
