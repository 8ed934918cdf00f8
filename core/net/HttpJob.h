// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/Transport.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QTimer>

#include <functional>
#include <memory>

class HttpClient;
class QNetworkAccessManager;

/// One request, from the first byte to the last, with redirects followed by hand. Yields an answer whatever its status, or
/// a network problem. No cookies, no HTTP/2, no compression, no Referer of its own; TLS 1.2 or later, and no certificate is ever
/// ignored.
class HttpJob : public HttpExchange
{
public:
    HttpJob(HttpClient *client, const HttpRequest &request, QObject *owner);
    ~HttpJob() override;

    QStringList transcript() const override { return m_transcript; }

private:
    void send();
    void readMore();
    void finished();
    /// Once the reply is finished and read: what it means.
    void conclude();
    void answered();
    /// After a connection that stood and ended without a status: whether somebody is there who speaks something else.
    void lookAtFirstBytes();
    /// After a handshake of which nobody said what was wrong: of requests that share a connection Qt tells one alone.
    void lookAtCertificate();
    void follow(const QUrl &target);
    /// Sends to where a redirect led, unless that is another host, at forbidden addresses alone (rules.md 6).
    void sendOn();
    bool retryLater(int status, QNetworkReply::NetworkError error);
    void end(Problem problem);
    void stop() override;
    void dropReply();
    void note(const QString &line);
    void noteCertificate(const QSslCertificate &certificate);
    Problem problem(ProblemKey key, Problem::About about = {}) const;
    Problem problemOf(QNetworkReply::NetworkError error) const;

    QPointer<HttpClient> m_client;
    std::shared_ptr<QNetworkAccessManager> m_manager; ///< of the reply, which it outlives
    HttpRequest m_request;
    QUrl m_url;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QString m_proxy; ///< "host:port"; empty where the request goes straight to the host
    QSslCertificate m_certificate;
    std::optional<Problem> m_tlsProblem;
    QStringList m_transcript;
    QElapsedTimer m_since;
    QTimer m_deadline;
    QTimer m_inactivity;
    QTimer m_pause;
    int m_redirects = 0;
    int m_retries = 0;
};

/// What one remote instance is talked to with: one access manager, made when it is first needed, and anew after a request was
/// given up. Qt would take the connection that hangs for the next request, which would hang as well.
class HttpClient : public QObject, public Transport
{
    Q_OBJECT
public:
    using LookUpJob = Job<QList<QHostAddress>>;
    using LookUp = std::function<LookUpJob *(const QString &host, std::chrono::milliseconds most, QObject *owner)>;

    explicit HttpClient(QObject *parent = nullptr);

    HttpJob *send(const HttpRequest &request, QObject *owner) override;

    /// Asks the system, unless another way was set.
    LookUpJob *lookUp(const QString &host, std::chrono::milliseconds timeout, QObject *owner) override
    {
        return m_lookUp(host, timeout, owner);
    }
    void setLookUp(LookUp lookUp) { m_lookUp = std::move(lookUp); }

private:
    friend class HttpJob;
    std::shared_ptr<QNetworkAccessManager> manager();
    void renew(const std::shared_ptr<QNetworkAccessManager> &stale);

    LookUp m_lookUp;
    std::shared_ptr<QNetworkAccessManager> m_manager;
};

/// The time that an answer's Retry-After asks to wait, in seconds or as a date, at most `most`; nothing where it is missing.
std::optional<std::chrono::seconds> retryAfter(const HttpAnswer &answer, std::chrono::seconds most);
