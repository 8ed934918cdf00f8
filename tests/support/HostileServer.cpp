// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "HostileServer.h"

#include "ServerCertificates.h"
#include "catch.h"
#include "contract.h"

#include <QHash>
#include <QNetworkProxy>
#include <QProcess>
#include <QSslSocket>
#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;
using Certificate = ServerCertificates::Kind;

namespace {

/// How a connection begins.
enum class Entry {
    Encrypted,
    Silent,   ///< accepted, and no byte ever
    Reset,    ///< accepted and reset
    Plain,    ///< HTTP without TLS
    OpenSsl,  ///< the openssl program listens, for what Qt's own server cannot do
    OldTls,   ///< the alert that a server sends which has nothing newer than TLS 1.0
    Closed,   ///< nobody listens
    NoAccept, ///< the queue of the port is full and stays so
};

constexpr auto Api = "/rest/issuehub/4.0/"_L1;

constexpr auto Description = R"({"uid":"1","name":"Good","trackerType":"zendesk","version":"5.18.0",)"
                             R"("exalateUrl":"https://company-b.example.com","features":["BASIC","SCRIPT"]})";

QString pathOf(const QByteArray &request)
{
    return QString::fromLatin1(request.split(' ').value(1));
}

void resetAtOnce(QTcpSocket *socket)
{
    const linger now{1, 0};
    setsockopt(socket->socketDescriptor(), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now), sizeof now);
    socket->abort();
}

/// Writes `piece` again and again as fast as it is taken, `times` often; for ever where it is negative.
void pour(QTcpSocket *socket, const QByteArray &piece, qint64 times)
{
    constexpr qint64 ahead = 256 * 1024;
    auto *encrypted = static_cast<QSslSocket *>(socket);
    const auto left = std::make_shared<qint64>(times);
    const auto more = [encrypted, piece, left] {
        while (*left != 0 && encrypted->bytesToWrite() + encrypted->encryptedBytesToWrite() < ahead && encrypted->isOpen()) {
            encrypted->write(piece);
            if (*left > 0)
                --*left;
        }
    };
    QObject::connect(encrypted, &QSslSocket::encryptedBytesWritten, encrypted, more);
    more();
}

void drip(QTcpSocket *socket, const QByteArray &beginning)
{
    socket->write(beginning);
    auto *everySecond = new QTimer(socket);
    QObject::connect(everySecond, &QTimer::timeout, socket, [socket] { socket->write("x"); });
    everySecond->start(1'000);
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

/// One member of a gzip file; members may follow each other.
QByteArray gzipped(const QByteArray &content)
{
    constexpr int lengthAndHeader = 6;
    constexpr int checksum = 4;
    const QByteArray deflated = qCompress(content, 9).mid(lengthAndHeader).chopped(checksum);
    QByteArray end;
    for (const quint32 number : {crc32(content), quint32(content.size())}) {
        for (int shift = 0; shift < 32; shift += 8)
            end += char(number >> shift);
    }
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + deflated + end;
}

/// 1 MiB of zeros.
const QByteArray &gzippedMebibyte()
{
    static const QByteArray member = gzipped(QByteArray(1024 * 1024, '\0'));
    return member;
}

QByteArray redirect(const QUrl &target)
{
    return HostileServer::http(302, {}, "Location: " + target.toEncoded() + "\r\n");
}

} // namespace

struct HostileServer::Fault {
    Entry entry = Entry::Encrypted;
    Certificate certificate = Certificate::Good;
    QStringList openssl = {}; ///< what the openssl program is started with
    /// Answers every request; a node's sign-in goes on working where `signsIn` is set.
    std::function<void(HostileServer &, QTcpSocket *, const QByteArray &)> answer = {};
    bool signsIn = false;
};

const QHash<QString, HostileServer::Fault> &HostileServer::faults()
{
    using Socket = QTcpSocket *;
    using Bytes = const QByteArray &;
    const auto always = [](const QByteArray &answer) {
        return Fault{.answer = [answer](HostileServer &, Socket socket, Bytes) { socket->write(answer); }};
    };
    const auto refusing = [](int status, const QByteArray &body = {}, const QByteArray &headers = {}) {
        return Fault{
            .answer = [answer = http(status, body, headers)](HostileServer &, Socket socket, Bytes) { socket->write(answer); },
            .signsIn = true};
    };
    const QByteArray half = QByteArray(Description).left(40);
    static const QHash<QString, Fault> all{
        {u"refused"_s, {.entry = Entry::Closed}},
        {u"blackhole"_s, {.entry = Entry::NoAccept}},
        {u"silent"_s, {.entry = Entry::Silent}},
        {u"slow-headers"_s, {.answer = [](HostileServer &, Socket socket, Bytes) { drip(socket, "HTTP/1.1 200 OK\r\nX-"); }}},
        {u"slow-body"_s,
         {.answer = [](HostileServer &, Socket socket,
                       Bytes) { drip(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{"); }}},
        {u"reset-before"_s, {.entry = Entry::Reset}},
        {u"reset-mid-body"_s,
         {.answer =
              [](HostileServer &, Socket socket, Bytes) {
                  socket->write(http(200, Description).chopped(40));
                  QObject::connect(static_cast<QSslSocket *>(socket), &QSslSocket::encryptedBytesWritten, socket,
                                   [socket] { resetAtOnce(socket); });
              }}},
        {u"short-body"_s,
         {.answer =
              [half](HostileServer &, Socket socket, Bytes) {
                  socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n" + half);
                  socket->disconnectFromHost();
              }}},
        {u"not-http"_s,
         {.answer =
              [](HostileServer &, Socket socket, Bytes) {
                  socket->write("220 mail.example.com ESMTP ready\r\n502 5.5.2 not recognized\r\n");
                  socket->disconnectFromHost();
              }}},
        {u"empty-200"_s, always(http(200, {}))},
        {u"html-200"_s, always(http(200, "<!DOCTYPE html><html><body>Welcome to the airport</body></html>", {}, "text/html"))},
        {u"json-array"_s, always(http(200, "[1,2,3]"))},
        {u"json-deep"_s, always(http(200, QByteArray(100'000, '[') + QByteArray(100'000, ']')))},
        {u"json-cut"_s, always(http(200, half))},
        {u"json-wrong-types"_s,
         always(http(200,
                     R"({"uid":1,"name":["x"],"trackerType":7,"version":5.1,"exalateUrl":{},"features":"BASIC",)"
                     R"("deploymentType":1,"installed_version":2,"results":"none"})"))},
        {u"json-nul-bidi"_s,
         always(http(200,
                     R"({"uid":"1","version":"5.18.0","exalateUrl":"https://company-b.example.com","name":"A\u0000B\u202eC)"
                         + QByteArray(10'000, 'x') + "\"}"))},
        {u"endless-body"_s,
         {.answer =
              [](HostileServer &, Socket socket, Bytes) {
                  socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n");
                  pour(socket, QByteArray(64 * 1024, 'x'), -1);
              }}},
        {u"gzip-bomb"_s,
         {.answer =
              [](HostileServer &, Socket socket, Bytes) {
                  constexpr int mebibytes = 10 * 1024;
                  constexpr int atATime = 64;
                  socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: "
                                + QByteArray::number(gzippedMebibyte().size() * mebibytes) + "\r\n\r\n");
                  pour(socket, gzippedMebibyte().repeated(atATime), mebibytes / atATime);
              }}},
        {u"bad-gzip"_s, always(http(200, Description, "Content-Encoding: gzip\r\n"))},
        {u"bad-utf8"_s, always(http(200, QByteArray(Description).replace("Good", "G\xff\xfe\xc3")))},
        {u"huge-headers"_s, always(http(200, Description, ("X-Much: " + QByteArray(1'014, 'x') + "\r\n").repeated(1'024)))},
        {u"status-204"_s, always("HTTP/1.1 204 No Content\r\n\r\n")},
        {u"status-401"_s, refusing(401, R"({"message":"over"})")},
        {u"status-403"_s, refusing(403, R"({"message":"Cannot get connections"})")},
        {u"status-404-op"_s, refusing(404)},
        {u"status-405-op"_s, refusing(405)},
        {u"status-501-op"_s, refusing(501)},
        {u"status-409"_s, refusing(409, R"({"message":"There is one already"})")},
        {u"status-410"_s, refusing(410, R"({"message":"Used"})")},
        {u"status-422"_s, refusing(422, R"({"message":"The project is not known"})")},
        {u"status-429"_s, refusing(429, {}, "Retry-After: 2\r\n")},
        {u"status-500"_s, refusing(500, "java.lang.NullPointerException\n\tat com.example.Node.run(Node.java:1)")},
        {u"status-503"_s, refusing(503)},
        {u"redirect-loop"_s,
         {.answer = [](HostileServer &server, Socket socket,
                       Bytes request) { socket->write(redirect(server.url(pathOf(request)))); }}},
        {u"redirect-many"_s,
         {.answer =
              [](HostileServer &server, Socket socket, Bytes request) {
                  const int hop = pathOf(request).section("/hop"_L1, 1).toInt();
                  socket->write(hop < 10 ? redirect(server.url("/hop"_L1 + QString::number(hop + 1))) : http(200, Description));
              }}},
        {u"redirect-http"_s,
         {.answer =
              [](HostileServer &server, Socket socket, Bytes request) {
                  QUrl target = server.url(pathOf(request));
                  target.setScheme(u"http"_s);
                  socket->write(redirect(target));
              }}},
        {u"redirect-other-domain"_s,
         {.answer = [](HostileServer &server, Socket socket, Bytes) { socket->write(redirect(server.elsewhere())); }}},
        {u"redirect-token"_s,
         {.answer = [](HostileServer &server, Socket socket, Bytes) { socket->write(redirect(server.elsewhere())); },
          .signsIn = true}},
        {u"tls-expired"_s, {.certificate = Certificate::Expired}},
        {u"tls-future"_s, {.certificate = Certificate::Future}},
        {u"tls-self-signed"_s, {.certificate = Certificate::SelfSigned}},
        {u"tls-unknown-ca"_s, {.certificate = Certificate::UnknownAuthority}},
        {u"tls-wrong-host"_s, {.certificate = Certificate::WrongHost}},
        {u"tls-1.0-only"_s, {.entry = Entry::OldTls}},
        {u"tls-plain"_s,
         {.entry = Entry::Plain,
          .answer =
              [](HostileServer &, Socket socket, Bytes) {
                  socket->write(http(400, "The plain HTTP request was sent to nobody", {}, "text/plain"));
                  socket->disconnectFromHost();
              }}},
        {u"pac-silent"_s, {.entry = Entry::Silent}},
        {u"pac-slow"_s,
         {.entry = Entry::Plain, .answer = [](HostileServer &, Socket socket, Bytes) { drip(socket, "HTTP/1.1 200 OK\r\nX-"); }}},
        {u"tls-weak"_s,
         {.entry = Entry::OpenSsl, .certificate = Certificate::WeakKey, .openssl = {u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s}}},
        {u"client-certificate"_s, {.entry = Entry::OpenSsl, .openssl = {u"-Verify"_s, u"1"_s}}},
        {u"missing-intermediate"_s, {.certificate = Certificate::NoIntermediate}},
        {u"issuer-may-not"_s, {.certificate = Certificate::IssuerMayNot}},
        {u"tls-purpose"_s, {.certificate = Certificate::OtherPurpose}},
        {u"gateway-403-json"_s, always(http(403, R"({"message":"Missing Authentication Token"})"))},
        {u"waf-403-html"_s, always(http(403, "<html><h1>Access denied</h1></html>", {}, "text/html"))},
        {u"sign-in-page"_s,
         always(redirect(QUrl(u"https://acme.example.net/authorize?client_id=1&redirect_uri=https%3A%2F%2Fback"_s)))},
        {u"context-redirect"_s,
         {.answer =
              [](HostileServer &server, Socket socket, Bytes request) {
                  const QString path = pathOf(request);
                  if (path == "/"_L1)
                      socket->write(redirect(server.url(u"/jira/secure/Dashboard.jspa"_s)));
                  else if (path == "/jira/secure/Dashboard.jspa"_L1)
                      socket->write(http(200, "<html>Dashboard</html>", {}, "text/html"));
                  else if (path.startsWith("/jira/rest/issuehub"_L1))
                      beNode(socket, request);
                  else
                      socket->write(http(404, {}, {}, "text/html"));
              }}},
        {u"gzip-unasked"_s, always(http(200, gzipped(Description), "Content-Encoding: gzip\r\n"))},
        {u"no-such-tenant"_s, always(http(404, "<html>Oops</html>", {}, "text/html"))},
    };
    return all;
}

HostileServer::HostileServer()
{
    setProxy(QNetworkProxy::NoProxy);
    connect(this, &QTcpServer::pendingConnectionAvailable, this, &HostileServer::take);
    heal();
}

HostileServer::~HostileServer()
{
    if (m_openssl) {
        m_openssl->kill();
        m_openssl->waitForFinished();
    }
    dropConnections();
}

void HostileServer::play(const QString &fault)
{
    const auto found = faults().constFind(fault);
    INFO(fault.toStdString());
    REQUIRE(found != faults().constEnd());
    heal();
    m_fault = &*found;
    setSslConfiguration(ServerCertificates::ofThisRun().configuration(m_fault->certificate));
    if (m_fault->entry == Entry::OpenSsl) {
        const QString certificate = ServerCertificates::ofThisRun().file(m_fault->certificate);
        close();
        m_openssl = std::make_unique<QProcess>();
        m_openssl->start(u"openssl"_s,
                         QStringList{u"s_server"_s, u"-accept"_s, "127.0.0.1:"_L1 + QString::number(m_port), u"-cert"_s,
                                     certificate, u"-key"_s, QString(certificate).replace(".pem"_L1, ".key"_L1), u"-www"_s}
                             + m_fault->openssl);
        QByteArray said;
        while (!said.contains("ACCEPT") && m_openssl->waitForReadyRead())
            said += m_openssl->readAllStandardOutput();
        REQUIRE(said.contains("ACCEPT"));
    }
    if (m_fault->entry == Entry::Closed) {
        close();
    } else if (m_fault->entry == Entry::NoAccept) {
        listenAgain(1);
        pauseAccepting();
        for (int i = 0; i < 4; ++i) {
            auto *filler = new QTcpSocket(this);
            filler->setProxy(QNetworkProxy::NoProxy);
            filler->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            m_fillers << filler;
        }
    }
}

void HostileServer::heal()
{
    constexpr int usual = 50;
    // Where the fault is in what was said, a client may go on with the connections it has.
    if (!m_fault || !m_fault->signsIn)
        dropConnections();
    m_fault = nullptr;
    m_answer = {};
    if (const auto openssl = std::exchange(m_openssl, nullptr)) {
        openssl->kill();
        openssl->waitForFinished();
    }
    setSslConfiguration(ServerCertificates::ofThisRun().configuration(Certificate::Good));
    if (!isListening() || !m_fillers.isEmpty())
        listenAgain(usual);
    qDeleteAll(m_fillers);
    m_fillers.clear();
}

void HostileServer::answerWith(Answer answer)
{
    heal();
    m_answer = std::move(answer);
}

void HostileServer::listenAgain(int backlog)
{
    close();
    setListenBacklogSize(backlog);
    REQUIRE(listen(QHostAddress::LocalHost, m_port));
    resumeAccepting();
    m_port = serverPort();
}

void HostileServer::dropConnections()
{
    for (const QPointer<QTcpSocket> &socket : std::exchange(m_open, {})) {
        if (!socket)
            continue;
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

QUrl HostileServer::url(const QString &path) const
{
    QUrl url(u"https://127.0.0.1"_s);
    url.setPort(m_port);
    url.setPath(path);
    return url;
}

void HostileServer::incomingConnection(qintptr handle)
{
    ++m_connections;
    if (!m_fault || m_fault->entry == Entry::Encrypted)
        QSslServer::incomingConnection(handle);
    else
        QTcpServer::incomingConnection(handle); // clazy:exclude=skipped-base-method
}

void HostileServer::take()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        m_open << socket;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        switch (m_fault ? m_fault->entry : Entry::Encrypted) {
        case Entry::Encrypted: {
            const auto partial = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, partial] { read(socket, partial); });
            read(socket, partial); // what has come with the end of the handshake
            break;
        }
        case Entry::Reset:
            resetAtOnce(socket);
            break;
        case Entry::Plain:
            connect(socket, &QTcpSocket::readyRead, this,
                    [this, socket, answer = m_fault->answer] { answer(*this, socket, socket->readAll()); });
            break;
        case Entry::OldTls:
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write(QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7)); // fatal alert, protocol_version
                socket->disconnectFromHost();
            });
            break;
        case Entry::Silent:
        case Entry::Closed:
        case Entry::OpenSsl:
        case Entry::NoAccept:
            break;
        }
    }
}

void HostileServer::read(QTcpSocket *socket, const std::shared_ptr<QByteArray> &partial)
{
    *partial += socket->readAll();
    for (;;) {
        const qsizetype head = partial->indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const QByteArray lower = partial->left(head + 2).toLower();
        const qsizetype length = lower.indexOf("\r\ncontent-length:");
        const qsizetype from = length + 17;
        const qsizetype body = length < 0 ? 0 : lower.mid(from, lower.indexOf("\r\n", from) - from).trimmed().toLongLong();
        if (partial->size() < head + 4 + body)
            return;
        const QByteArray request = partial->left(head + 4 + body);
        partial->remove(0, request.size());
        m_requests << request;
        const bool isSignIn = request.startsWith("POST") && pathOf(request).endsWith(Api + "authenticate"_L1);
        if (m_answer)
            m_answer(socket, request);
        else if (!m_fault || !m_fault->answer || (m_fault->signsIn && (isSignIn || pathOf(request) == u"/swagger")))
            beNode(socket, request);
        else
            m_fault->answer(*this, socket, request);
    }
}

QByteArray HostileServer::http(int status, const QByteArray &body, const QByteArray &moreHeaders, const QByteArray &type)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body;
}

void HostileServer::beNode(QTcpSocket *socket, const QByteArray &request)
{
    const QString path = pathOf(request).section(u'?', 0, 0);
    const bool signedIn = request.contains(jwt());
    if (request.startsWith("POST") && path.endsWith(Api + "authenticate"_L1))
        socket->write(http(200, "{}", "X-Exalate-Jwt: " + jwt() + "\r\n"));
    else if (path.endsWith(Api + "instance"_L1))
        socket->write(http(200, Description));
    else if (path == "/swagger"_L1)
        socket->write(http(200, contractDescription()));
    else if (path.startsWith(Api) && !signedIn)
        socket->write(http(401, R"({"message":"Credentials provided are not correct"})"));
    else if (request.startsWith("POST"))
        socket->write(http(201, R"({"id":1,"name":"x","status":"ACTIVE"})"));
    else if (path.endsWith(Api + "connections"_L1))
        socket->write(http(200, R"({"total":0,"results":[]})"));
    else
        socket->write(http(404, "{}"));
}

bool HostileServer::plays(const QString &fault)
{
    return faults().contains(fault);
}

QByteArray HostileServer::jwt()
{
    return "eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJFWEFMQVRFIn0.c2ln";
}
