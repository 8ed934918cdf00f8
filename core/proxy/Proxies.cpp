// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "proxy/Proxies.h"

#include "proxy/ProxyEnvironment.h"
#include "proxy/SystemProxies.h"
#include "url/Host.h"

#include <QCoreApplication>
#include <QHash>
#include <QPointer>
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

SystemProxies &systemProxies()
{
    static QPointer<SystemProxies> them;
    if (!them)
        them = new SystemProxies(Clock::system(), SystemProxies::askSystem, QCoreApplication::instance());
    return *them;
}

std::optional<EnvironmentProxy> ofEnvironment(const QUrl &address)
{
    return environmentProxy(address, [](const char *name) { return qEnvironmentVariable(name); });
}

/// What the setting or the environment says; nothing if the system has to be asked.
std::optional<QNetworkProxy> withoutSystem(const QUrl &address)
{
    const ProxySetting &is = setting();
    if (is.kind == ProxySetting::Kind::None || isLoopback(address.host(QUrl::FullyEncoded)))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (is.hasHost() && !is.host.isEmpty()) {
        const bool isHttp = is.kind == ProxySetting::Kind::Other;
        return QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, is.host, is.port);
    }
    if (const auto said = ofEnvironment(address); said && said->isUnderstood)
        return said->proxy;
    return std::nullopt;
}

QList<QNetworkProxy> withoutSignIn(const QUrl &address)
{
    const auto known = withoutSystem(address);
    return known ? QList{*known} : systemProxies().last(address).proxies;
}

} // namespace

void Proxies::use(const ProxySetting &wanted)
{
    setting() = wanted;
    systemProxies().forgetAll();
}

void Proxies::signIn(const QString &proxy, const QString &user, const Secret &password)
{
    if (user.isEmpty())
        signIns().remove(proxy);
    else
        signIns().insert(proxy, {user, password});
}

Job<QNetworkProxy> *Proxies::find(const QUrl &address, QObject *owner)
{
    if (withoutSystem(address))
        return Job<QNetworkProxy>::of(owner, forAddress(address));
    return systemProxies().find(address, owner)->map([address](const SystemProxy &) -> Result<QNetworkProxy> {
        return forAddress(address);
    });
}

QNetworkProxy Proxies::forAddress(const QUrl &address)
{
    const QList<QNetworkProxy> proxies = Factory().queryProxy(QNetworkProxyQuery(address));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

Proxies::Unused Proxies::unusedFor(const QUrl &address)
{
    if (withoutSystem(address))
        return {};
    const auto said = ofEnvironment(address);
    const SystemProxy system = systemProxies().last(address);
    return {.variable = said ? said->variable : QString(), .forHttp = nameOf(system.forHttp), .systemIsSilent = system.isSilent};
}

void Proxies::forget(const QUrl &address)
{
    systemProxies().forget(address);
}

bool Proxies::isSystemBeingAsked()
{
    return systemProxies().isAsking();
}

QString Proxies::nameOf(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty())
        return {};
    return "%1:%2"_L1.arg(proxy.hostName(), QString::number(proxy.port()));
}

QList<QNetworkProxy> Proxies::Factory::queryProxy(const QNetworkProxyQuery &query)
{
    QList<QNetworkProxy> proxies = withoutSignIn(query.url());
    for (QNetworkProxy &proxy : proxies) {
        const auto known = signIns().constFind(nameOf(proxy));
        if (known == signIns().cend())
            continue;
        proxy.setUser(known->user);
        proxy.setPassword(known->password.revealText());
    }
    return proxies;
}
