// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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

/// The proxy of a request for `address`; of type NoProxy if the request goes straight to the host.
QNetworkProxy forAddress(const QUrl &address);

/// The variable of the environment that names a proxy for `address` which this program cannot use; empty if there is none.
QString unusableVariable(const QUrl &address);

/// "host:port"; empty for NoProxy.
QString nameOf(const QNetworkProxy &proxy);

/// The same for a QNetworkAccessManager.
class Factory : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace Proxies
