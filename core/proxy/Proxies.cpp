// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "proxy/Proxies.h"

#include "proxy/ProxyEnvironment.h"
#include "url/Host.h"

#include <QHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

struct SignIn {
    QString user;
    Secret password;
};

ProxySetting &setting()
{
    static ProxySetting it;
    return it;
}

QHash<QString, SignIn> &signIns()
{
    static QHash<QString, SignIn> them;
    return them;
}

std::optional<EnvironmentProxy> ofEnvironment(const QUrl &address)
{
    return environmentProxy(address, [](const char *name) { return qEnvironmentVariable(name); });
}

QList<QNetworkProxy> withoutSignIn(const QNetworkProxyQuery &query)
{
    const ProxySetting &is = setting();
    if (is.kind == ProxySetting::Kind::None || isLoopback(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (is.hasHost() && !is.host.isEmpty()) {
        const bool isHttp = is.kind == ProxySetting::Kind::Other;
        return {QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, is.host, is.port)};
    }
    if (const auto said = ofEnvironment(query.url()); said && said->isUnderstood)
        return {said->proxy};
    return QNetworkProxyFactory::systemProxyForQuery(query);
}

} // namespace

void Proxies::use(const ProxySetting &wanted)
{
    setting() = wanted;
}

void Proxies::signIn(const QString &proxy, const QString &user, const Secret &password)
{
    if (user.isEmpty())
        signIns().remove(proxy);
    else
        signIns().insert(proxy, {user, password});
}

QNetworkProxy Proxies::forAddress(const QUrl &address)
{
    const QList<QNetworkProxy> proxies = Factory().queryProxy(QNetworkProxyQuery(address));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

QString Proxies::unusableVariable(const QUrl &address)
{
    if (setting().kind != ProxySetting::Kind::System || isLoopback(address.host(QUrl::FullyEncoded)))
        return {};
    const auto said = ofEnvironment(address);
    return said && !said->isUnderstood ? said->variable : QString();
}

QString Proxies::nameOf(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty())
        return {};
    return "%1:%2"_L1.arg(proxy.hostName(), QString::number(proxy.port()));
}

QList<QNetworkProxy> Proxies::Factory::queryProxy(const QNetworkProxyQuery &query)
{
    QList<QNetworkProxy> proxies = withoutSignIn(query);
    for (QNetworkProxy &proxy : proxies) {
        const auto known = signIns().constFind(nameOf(proxy));
        if (known == signIns().cend())
            continue;
        proxy.setUser(known->user);
        proxy.setPassword(known->password.revealText());
    }
    return proxies;
}
