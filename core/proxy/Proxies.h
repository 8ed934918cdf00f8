// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "base/Secret.h"
#include "proxy/ProxySetting.h"

#include <QNetworkProxyFactory>

class QUrl;

/// The proxies of every request of this process (rules.md 25): as the user set them, and never for loopback. This is the one
/// state that the whole process shares, because the way out is one for all: Qt asks for it in factories that access managers own,
/// and a connection that did not hear of a change would go past the proxy.
namespace Proxies {

/// Sets the proxy of all requests that start from now on. Without it, and for a setting without a host, the system decides.
void use(const ProxySetting &setting);

/// Sets the sign-in details for the proxy `proxy` ("host:port"). They stay in memory and go to that proxy only. An empty user
/// removes them.
void signIn(const QString &proxy, const QString &user, const Secret &password);

/// Finds out the proxy of a request for `address`; of type NoProxy if the request goes straight to the host, as it does if the
/// system does not say within SystemProxies::Patience. Each request asks this first.
Job<QNetworkProxy> *find(const QUrl &address, QObject *owner);

/// What find() yielded last for this origin, as long as the setting is the same.
QNetworkProxy forAddress(const QUrl &address);

/// What may have been meant as a proxy for an address, and is not used.
struct Unused {
    QString variable;            ///< of the environment, that names a proxy which this program cannot use
    QString forHttp;             ///< "host:port" of the system's proxy for http, where it has none for https
    bool systemIsSilent = false; ///< it has not said yet whether there is one
};
Unused unusedFor(const QUrl &address);

/// The next find() for this origin asks the system anew: a request failed, and its settings may have changed.
void forget(const QUrl &address);

/// True while the system is being asked. Qt waits for its own thread of that when the program ends.
bool isSystemBeingAsked();

/// "host:port"; empty for NoProxy.
QString nameOf(const QNetworkProxy &proxy);

/// The same for a QNetworkAccessManager.
class Factory : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace Proxies
