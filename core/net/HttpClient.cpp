// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/HttpClient.h"

#include "net/HostLookup.h"
#include "net/HttpJob.h"
#include "proxy/Proxies.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace {

HttpClient::LookUpJob *askSystem(const QString &host, std::chrono::milliseconds timeout, QObject *owner)
{
    return new HostLookup(host, timeout, owner);
}

} // namespace

HttpClient::HttpClient(QObject *parent, LookUp lookUp)
    : QObject(parent)
    , m_lookUp(lookUp ? std::move(lookUp) : askSystem)
{
}

HttpExchange *HttpClient::send(const HttpRequest &request, QObject *owner)
{
    return new HttpJob(this, request, owner);
}

HttpClient::LookUpJob *HttpClient::lookUp(const QUrl &url, std::chrono::milliseconds timeout, QObject *owner)
{
    return Proxies::find(url, owner)->andThen([lookUp = m_lookUp, url, timeout](const QNetworkProxy &proxy, QObject *outer) {
        const bool isDirect = proxy.type() == QNetworkProxy::NoProxy;
        return isDirect ? lookUp(url.host(QUrl::FullyEncoded), timeout, outer) : LookUpJob::of(outer, QList<QHostAddress>());
    });
}

std::shared_ptr<QNetworkAccessManager> HttpClient::manager()
{
    if (!m_manager) {
        m_manager = {new QNetworkAccessManager, [](QNetworkAccessManager *manager) { manager->deleteLater(); }};
        m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_manager->setAutoDeleteReplies(false);
        m_manager->setProxyFactory(new Proxies::Factory);
    }
    return m_manager;
}

void HttpClient::renew(const std::shared_ptr<QNetworkAccessManager> &stale)
{
    if (m_manager == stale)
        m_manager.reset();
}
