// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/Transport.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QTimer>

#include <memory>

class HttpClient;
class QNetworkAccessManager;
class QNetworkRequest;

/// One request, from the first byte to the last. Redirects of a GET are followed by hand, those of any other request never.
/// Yields an answer whatever its status, or a network problem. No cookies, no HTTP/2, no compression, no Referer of its own;
/// TLS 1.2 or later, and no certificate is ever ignored.
class HttpJob : public HttpExchange
{
public:
    HttpJob(HttpClient *client, const HttpRequest &request, QObject *owner);
    ~HttpJob() override;

    QStringList transcript() const override { return m_transcript; }

private:
    /// Sends once the way there is known: unless the address is that of another host than the one asked for, and resolves to
    /// forbidden addresses only (rules.md 6).
    void findWay();
    void send();
    QNetworkRequest prepared() const;
    void onSslErrors(const QList<QSslError> &errors);
    void onHeaders();
    void readMore();
    void onFinished();
    /// What to do with a reply that is finished and read.
    void decide();
    void onNoAnswer(QNetworkReply::NetworkError error, bool couldSpeak);
    std::chrono::milliseconds diagnosisTime();
    void onRedirect(const QUrl &target);
    bool retryLater(int status, QNetworkReply::NetworkError error);
    void succeed();
    void end(HttpAnswer answer);
    void fail(Problem problem);
    void stop() override;
    void dropReply();
    void note(const QString &line);
    void noteWay();
    void noteCertificate(const QSslCertificate &certificate);
    Problem problem(ProblemKey key, Problem::About about = {}) const;

    QPointer<HttpClient> m_client;
    std::shared_ptr<QNetworkAccessManager> m_manager; ///< of the reply, which it outlives
    HttpRequest m_request;
    QUrl m_url;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QString m_proxy; ///< "host:port"; empty if the request goes straight to the host
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
