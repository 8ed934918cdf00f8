// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"
#include "url/ProxySetting.h"

#include <QNetworkProxyFactory>

class QUrl;

/// The proxies that every request of this process goes through (rules.md 25): as set, and none to loopback.
namespace Proxies {

/// Requests that begin from now on go this way. Until then, and for a setting without a host, it is the system's.
void use(const ProxySetting &setting);
ProxySetting inUse();

/// Who we are to the proxy `proxy` ("host:port"); kept in memory, and given to that proxy alone. An empty user forgets it.
void signIn(const QString &proxy, const QString &user, const Secret &password);

/// The proxy of a request for `address`; of type NoProxy where it goes straight to the host.
QNetworkProxy forAddress(const QUrl &address);

/// "host:port"; empty for NoProxy.
QString nameOf(const QNetworkProxy &proxy);

/// Tells a QNetworkAccessManager the same.
class Factory : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace Proxies
