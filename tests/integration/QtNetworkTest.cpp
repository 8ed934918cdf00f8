// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// What Qt itself reports for each fault: HttpJob is built on it. A Qt that reports something else is noticed here.

#include "HostileServer.h"
#include "ProxyServer.h"
#include "ServerCertificates.h"
#include "catch.h"

#include <QLibraryInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

using Error = QNetworkReply::NetworkError;

namespace {

struct Reported {
    Error error = Error::NoError;
    int status = 0;
    QList<QSslError::SslError> tls = {};
    qsizetype headers = 0;
};

Reported reported(const QUrl &url, const QNetworkProxy &proxy = QNetworkProxy::NoProxy)
{
    QNetworkAccessManager manager;
    manager.setProxy(proxy);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    Reported what;
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, &manager, [&what](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            what.tls << error.error();
    });
    REQUIRE(QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000));
    what.error = reply->error();
    what.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    what.headers = reply->rawHeaderPairs().size();
    return what;
}

} // namespace

TEST_CASE("Qt reports each fault as HttpJob takes it")
{
    struct Row {
        QString fault;
        Error error;
        int status = 0;
        QList<QSslError::SslError> tls = {};
    };
    const Row rows[] = {
        {u"refused"_s, Error::ConnectionRefusedError},
        {u"reset-before"_s, Error::RemoteHostClosedError},
        {u"reset-mid-body"_s, Error::RemoteHostClosedError, 200},
        {u"short-body"_s, Error::RemoteHostClosedError, 200},
        {u"not-http"_s, Error::RemoteHostClosedError}, // as if it had closed: hence FirstBytes
        {u"empty-200"_s, Error::NoError, 200},
        {u"html-200"_s, Error::NoError, 200},
        {u"bad-gzip"_s, Error::UnknownContentError, 200},
        {u"status-204"_s, Error::NoError, 204},
        {u"status-401"_s, Error::AuthenticationRequiredError, 401},
        {u"status-403"_s, Error::ContentAccessDenied, 403},
        {u"status-404-op"_s, Error::ContentNotFoundError, 404},
        {u"status-405-op"_s, Error::ContentOperationNotPermittedError, 405},
        {u"status-409"_s, Error::ContentConflictError, 409},
        {u"status-410"_s, Error::ContentGoneError, 410},
        {u"status-422"_s, Error::UnknownContentError, 422}, // no error of their own: the status decides
        {u"status-429"_s, Error::UnknownContentError, 429},
        {u"status-500"_s, Error::InternalServerError, 500},
        {u"status-501-op"_s, Error::OperationNotImplementedError, 501},
        {u"status-503"_s, Error::ServiceUnavailableError, 503},
        {u"redirect-loop"_s, Error::NoError, 302}, // by hand, so it is no problem of Qt's
        {u"redirect-http"_s, Error::NoError, 302},
        {u"redirect-other-domain"_s, Error::NoError, 302},
        {u"tls-expired"_s, Error::SslHandshakeFailedError, 0, {QSslError::CertificateExpired}},
        {u"tls-future"_s, Error::SslHandshakeFailedError, 0, {QSslError::CertificateNotYetValid}},
        {u"tls-self-signed"_s, Error::SslHandshakeFailedError, 0, {QSslError::SelfSignedCertificate}},
        {u"tls-unknown-ca"_s,
         Error::SslHandshakeFailedError,
         0,
         {QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate}},
        {u"tls-wrong-host"_s, Error::SslHandshakeFailedError, 0, {QSslError::HostNameMismatch}},
        {u"tls-1.0-only"_s, Error::SslHandshakeFailedError}, // without a word on the certificate
        {u"tls-plain"_s, Error::SslHandshakeFailedError},
    };
    ServerCertificates::ofThisRun().trust();
    HostileServer server;
    server.leadTo(QUrl(u"https://localhost:1/"_s));
    for (const Row &row : rows) {
        server.play(row.fault);
        const Reported what = reported(server.url(u"/rest/issuehub/4.0/connections"_s));
        INFO(row.fault.toStdString());
        CHECK(what.error == row.error);
        CHECK(what.status == row.status);
        CHECK(what.tls == row.tls);
    }
}

TEST_CASE("Qt reports a name without an address and an address without a route")
{
    // Longer than any name may be, so that nobody is asked for it.
    const QString name = QStringList(5, QString(60, u'a')).join(u'.').left(254);
    CHECK(reported(QUrl("https://"_L1 + name)).error == Error::HostNotFoundError);
#ifdef Q_OS_LINUX
    CHECK(reported(QUrl(u"http://127.255.255.255:9002"_s)).error == Error::UnknownNetworkError);
#endif
}

TEST_CASE("Qt reports what a proxy does without naming the proxy")
{
    ServerCertificates::ofThisRun().trust();
    HostileServer server;
    ProxyServer proxy(server.serverPort());
    const QUrl url(u"https://company-b.example.com/rest/issuehub/4.0/instance"_s);
    const QNetworkProxy way(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort());
    CHECK(reported(url, way).status == 200);
    proxy.setManner(ProxyServer::Manner::Refuse);
    CHECK(reported(url, way).error == Error::UnknownNetworkError);
    proxy.setManner(ProxyServer::Manner::WantSignIn);
    CHECK(reported(url, way).error == Error::ProxyAuthenticationRequiredError);
    proxy.goAway();
    // Seen in 6.4.2 and in 6.8.2; HttpJob takes both alike.
    const bool namesRefusal = QLibraryInfo::version() >= QVersionNumber(6, 8);
    CHECK(reported(url, way).error == (namesRefusal ? Error::ProxyConnectionRefusedError : Error::UnknownNetworkError));
}

TEST_CASE("Qt gives no header at all where there are more than it takes")
{
    ServerCertificates::ofThisRun().trust();
    HostileServer server;
    server.answerWith([](QTcpSocket *socket, const QByteArray &) {
        socket->write(HostileServer::http(200, "{}", QByteArray("X-Much: x\r\n").repeated(1'000)));
        socket->disconnectFromHost();
    });
    const Reported what = reported(server.url());
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    CHECK(what.error == Error::NoError);
    CHECK(what.status == 200);
#endif
    CHECK(what.headers == 0);
}

TEST_CASE("Qt ends a reply inside the call of abort()")
{
    ServerCertificates::ofThisRun().trust();
    HostileServer server;
    server.play(u"silent"_s);
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(server.url())));
    int finished = 0;
    QObject::connect(reply.get(), &QNetworkReply::finished, &manager, [&finished] { ++finished; });
    reply->abort();
    CHECK(finished == 1);
    CHECK(reply->error() == Error::OperationCanceledError);
}
