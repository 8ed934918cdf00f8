// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/Transport.h"

#include <functional>
#include <memory>

class QNetworkAccessManager;

/// The HTTP client for one remote instance, over the network.
class HttpClient : public QObject, public Transport
{
    Q_OBJECT
public:
    using LookUpJob = Job<QList<QHostAddress>>;
    using LookUp = std::function<LookUpJob *(const QString &host, std::chrono::milliseconds timeout, QObject *owner)>;

    /// Without a `lookUp`, the system resolves names.
    explicit HttpClient(QObject *parent = nullptr, LookUp lookUp = {});

    HttpExchange *send(const HttpRequest &request, QObject *owner) override;
    LookUpJob *lookUp(const QUrl &url, std::chrono::milliseconds timeout, QObject *owner) override;

    /// The access manager that requests share, made when it is first needed.
    std::shared_ptr<QNetworkAccessManager> manager();

    /// Gives later requests another manager than `stale`, on which a request was given up: Qt would use the connection that hangs
    /// for the next request, which would then hang as well. Qt 6.4.2, no public report known; may go once FaultTest passes
    /// without it.
    void renew(const std::shared_ptr<QNetworkAccessManager> &stale);

private:
    LookUp m_lookUp;
    std::shared_ptr<QNetworkAccessManager> m_manager;
};
