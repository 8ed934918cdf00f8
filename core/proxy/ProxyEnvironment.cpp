// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "proxy/ProxyEnvironment.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 UsualPort = 1080; // curl's, whatever the proxy speaks

/// True if the list of hosts in no_proxy has this one: the host itself, or a domain that it is in, or "*" for all.
bool isExcepted(const QString &host, const QString &list)
{
    const QStringList excepted = list.split(u',');
    return std::ranges::any_of(excepted, [&host](const QString &each) {
        QString name = each.trimmed().toLower();
        while (name.startsWith(u'.'))
            name.remove(0, 1);
        return name == "*"_L1 || (!name.isEmpty() && (host == name || host.endsWith(u'.' + name)));
    });
}

std::optional<QNetworkProxy> readValue(const QString &value)
{
    const QString text = value.trimmed();
    const QUrl url(text.contains("://"_L1) ? text : "http://"_L1 + text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isSocks = scheme == "socks5"_L1 || scheme == "socks5h"_L1;
    if (!url.isValid() || url.host().isEmpty() || (scheme != "http"_L1 && !isSocks))
        return std::nullopt;
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         quint16(url.port(UsualPort)), url.userName(), url.password());
}

} // namespace

std::optional<EnvironmentProxy> environmentProxy(const QUrl &address, const EnvironmentValue &value)
{
    const bool isEncrypted = address.scheme() == "https"_L1;
    const char *const encrypted[] = {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"};
    const char *const plain[] = {"http_proxy", "all_proxy", "ALL_PROXY"}; // HTTP_PROXY may come from a request's header
    const auto variables = isEncrypted ? std::span<const char *const>(encrypted) : std::span<const char *const>(plain);
    const auto set = std::ranges::find_if(variables, [&value](const char *name) { return !value(name).trimmed().isEmpty(); });
    if (set == variables.end())
        return std::nullopt;

    const QString host = address.host(QUrl::FullyEncoded).toLower();
    for (const char *name : {"no_proxy", "NO_PROXY"}) {
        if (isExcepted(host, value(name)))
            return EnvironmentProxy{QNetworkProxy(QNetworkProxy::NoProxy), QString::fromLatin1(name)};
    }
    const auto proxy = readValue(value(*set));
    return EnvironmentProxy{proxy.value_or(QNetworkProxy(QNetworkProxy::NoProxy)), QString::fromLatin1(*set), proxy.has_value()};
}
