// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "LoopbackServer.h"

#include "BrokenCertificate.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestBody = 1024 * 1024;

Call callFrom(const QHttpServerRequest &request)
{
    using Method = QHttpServerRequest::Method;
    static const QHash<Method, QByteArray> methods{
        {Method::Get, "GET"},  {Method::Put, "PUT"},         {Method::Delete, "DELETE"}, {Method::Post, "POST"},
        {Method::Head, "GET"}, {Method::Options, "OPTIONS"}, {Method::Patch, "PATCH"},
    };
    Call call{.method = methods.value(request.method()),
              .path = request.url().path(),
              .query = request.query(),
              .headers = {},
              .body = request.body()};
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const auto headers = request.headers().toListOfPairs();
#else
    const auto headers = request.headers();
#endif
    for (const auto &[name, value] : headers)
        call.headers.insert(name.toLower(), value);
    return call;
}

QByteArray httpDate()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

void send(const Answer &answer, bool withBody, QHttpServerResponder &responder)
{
    QHttpServerResponse response(answer.contentType, withBody ? answer.body : QByteArray(),
                                 static_cast<QHttpServerResponse::StatusCode>(answer.status));
    const auto headers = answer.headers + decltype(answer.headers){{"Date", httpDate()}, {"Cache-Control", "no-store"}};
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders all = response.headers();
    for (const auto &[name, value] : headers)
        all.append(name, value);
    response.setHeaders(std::move(all));
    responder.sendResponse(response);
#else
    // A caller may have gone meanwhile; this Qt does not look.
    if (responder.socket()->state() != QAbstractSocket::ConnectedState)
        return;
    response.addHeaders(headers);
    response.write(std::move(responder));
#endif
}

/// What ends with the connection of a request: an answer that comes later finds it gone.
QPointer<QObject> connectionOf(QHttpServerResponder &responder, QObject *server)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    Q_UNUSED(responder); // which looks by itself there
    return server;
#else
    Q_UNUSED(server);
    return responder.socket();
#endif
}

QSslConfiguration brokenCertificate()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(BrokenCertificate));
    configuration.setPrivateKey(QSslKey(BrokenCertificateKey, QSsl::Ec));
    return configuration;
}

} // namespace

LoopbackServer::LoopbackServer(int delayMs, Handler handler, QObject *parent)
    : QObject(parent)
    , m_delayMs(delayMs)
    , m_handler(std::move(handler))
{
    // No routes here: the handlers' own tables tell an unknown path from a method that the path does not have.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_server.setMissingHandler(this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        take(request, std::move(responder));
    });
#else
    m_server.setMissingHandler(
        [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) { take(request, std::move(responder)); });
#endif
}

QUrl LoopbackServer::listen(bool withBrokenCertificate)
{
    QTcpServer *sockets = nullptr;
    if (withBrokenCertificate) {
        auto *sslServer = new QSslServer(&m_server);
        sslServer->setSslConfiguration(brokenCertificate());
        sockets = sslServer;
    } else {
        sockets = new QTcpServer(&m_server);
    }
    if (!sockets->listen(QHostAddress::LocalHost))
        return {};
    m_server.bind(sockets);
    QUrl address;
    address.setScheme(withBrokenCertificate ? u"https"_s : u"http"_s);
    address.setHost(sockets->serverAddress().toString());
    address.setPort(sockets->serverPort());
    return address;
}

void LoopbackServer::take(const QHttpServerRequest &request, QHttpServerResponder responder)
{
    const bool withBody = request.method() != QHttpServerRequest::Method::Head;
    const auto connection = connectionOf(responder, this);
    const auto held = std::make_shared<QHttpServerResponder>(std::move(responder));
    const Reply reply = [this, withBody, connection, held](const Answer &answer) {
        if (connection)
            QTimer::singleShot(m_delayMs, connection, [withBody, held, answer] { send(answer, withBody, *held); });
    };
    if (request.body().size() > LargestBody)
        reply(Answer::refusal({413, u"The request is larger than 1 MiB"_s}));
    else
        m_handler(callFrom(request), reply);
}
