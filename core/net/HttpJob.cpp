// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/HttpJob.h"

#include "net/HttpDate.h"
#include "url/InstanceUrl.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int MostRedirects = 3;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool mayPassByItself(int status, QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return true;
    default:
        return status == 429 || status == 502 || status == 503 || status == 504;
    }
}

QString withoutWww(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "http"_L1 ? 80 : 443);
}

bool isAllowed(RedirectRule rule, const QUrl &from, const QUrl &to)
{
    const bool sameHost = from.host(QUrl::FullyEncoded) == to.host(QUrl::FullyEncoded);
    switch (rule) {
    case RedirectRule::SameOrigin:
        return sameHost && from.scheme() == to.scheme() && portOf(from) == portOf(to);
    case RedirectRule::SameHostOrWww:
        return sameHost || withoutWww(from) == withoutWww(to);
    }
    Q_UNREACHABLE();
}

/// The address as a transcript may show it: no credentials, no query, no fragment.
QString redacted(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
}

struct TlsRow {
    QSslError::SslError error;
    ProblemKey key;
};

/// The first row that a certificate has is the one told: a date is mended in another way than a name or an issuer.
constexpr auto TlsTable = std::to_array<TlsRow>({
    {QSslError::CertificateExpired, ProblemKey::TlsExpired},
    {QSslError::CertificateNotYetValid, ProblemKey::TlsNotYetValid},
    {QSslError::HostNameMismatch, ProblemKey::TlsWrongHost},
    {QSslError::SelfSignedCertificate, ProblemKey::TlsUntrusted},
    {QSslError::SelfSignedCertificateInChain, ProblemKey::TlsUntrusted},
    {QSslError::UnableToGetIssuerCertificate, ProblemKey::TlsUntrusted},
    {QSslError::UnableToGetLocalIssuerCertificate, ProblemKey::TlsUntrusted},
    {QSslError::UnableToVerifyFirstCertificate, ProblemKey::TlsUntrusted},
    {QSslError::CertificateUntrusted, ProblemKey::TlsUntrusted},
    {QSslError::CertificateRevoked, ProblemKey::TlsUntrusted},
    {QSslError::CertificateBlacklisted, ProblemKey::TlsUntrusted},
});

Problem tlsProblem(const QString &host, const QList<QSslError> &errors)
{
    for (const TlsRow &row : TlsTable) {
        for (const QSslError &error : errors) {
            if (error.error() != row.error)
                continue;
            const QSslCertificate certificate = error.certificate();
            Problem problem{.key = row.key, .host = host};
            if (row.key == ProblemKey::TlsExpired)
                problem.when = certificate.expiryDate();
            if (row.key == ProblemKey::TlsNotYetValid)
                problem.when = certificate.effectiveDate();
            if (row.key == ProblemKey::TlsWrongHost)
                problem.names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry)
                    + certificate.subjectInfo(QSslCertificate::CommonName);
            if (row.key == ProblemKey::TlsUntrusted)
                problem.names = certificate.issuerInfo(QSslCertificate::CommonName);
            problem.names.removeDuplicates();
            return problem;
        }
    }
    return {.key = ProblemKey::TlsHandshake, .host = host};
}

QString certificateLine(const QSslCertificate &certificate)
{
    return "certificate: names %1; valid %2 to %3; issuer %4; SHA-256 %5"_L1.arg(
        QStringList(certificate.subjectAlternativeNames().values(QSsl::DnsEntry)
                    + certificate.subjectInfo(QSslCertificate::CommonName))
            .join(u' '),
        certificate.effectiveDate().toString(Qt::ISODate), certificate.expiryDate().toString(Qt::ISODate),
        certificate.issuerInfo(QSslCertificate::CommonName).join(u' '),
        QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')));
}

/// A body that can be read once. Qt sends a request again by itself when a kept connection ends before the answer; where it
/// cannot read the body again, it tells instead, and nothing is asked for twice (rules.md 13).
class OnceOnlyBody : public QIODevice
{
public:
    OnceOnlyBody(const QByteArray &body, QObject *parent)
        : QIODevice(parent)
        , m_rest(body)
    {
        open(ReadOnly | Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_rest.isEmpty(); }
    qint64 bytesAvailable() const override { return m_rest.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_rest.isEmpty())
            return -1;
        const qsizetype size = std::min<qsizetype>(most, m_rest.size());
        std::copy_n(m_rest.constData(), size, data);
        m_rest.remove(0, size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_rest;
};

} // namespace

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<std::chrono::seconds> retryAfter(const HttpAnswer &answer, std::chrono::seconds most)
{
    const QByteArray text = answer.header("Retry-After").trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime when = fromHttpDate(text);
        const QDateTime theirs = fromHttpDate(answer.header("Date"));
        if (!when.isValid())
            return std::nullopt;
        seconds = (theirs.isValid() ? theirs : QDateTime::currentDateTimeUtc()).secsTo(when);
    }
    return std::clamp(std::chrono::seconds(seconds), 0s, most);
}

HttpJob::HttpJob(QNetworkAccessManager *manager, const HttpRequest &request, QObject *owner)
    : Job(owner)
    , m_manager(manager)
    , m_request(request)
    , m_url(request.url)
{
    m_deadline.setSingleShot(true);
    m_inactivity.setSingleShot(true);
    m_pause.setSingleShot(true);
    const auto timedOut = [this] { end({.key = ProblemKey::TimedOut, .host = hostOf(m_url)}); };
    connect(&m_deadline, &QTimer::timeout, this, timedOut);
    connect(&m_inactivity, &QTimer::timeout, this, timedOut);
    connect(&m_pause, &QTimer::timeout, this, &HttpJob::send);
    m_deadline.start(m_request.limits.total);
    // From the event loop, so that whoever made the job can still say whom it reports to.
    m_pause.start(0);
}

HttpJob::~HttpJob()
{
    dropReply();
}

void HttpJob::send()
{
    if (!m_manager) {
        end({.key = ProblemKey::ConnectionLost, .host = hostOf(m_url)});
        return;
    }
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::UserAgentHeader, "ConnectionWizard"_L1);
    for (const auto &[name, value] : std::as_const(m_request.headers))
        request.setRawHeader(name, value);
    if (m_url.scheme() == "https"_L1) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        request.setSslConfiguration(tls);
    }

    m_body.clear();
    m_tlsProblem.reset();
    m_since.start();
    note("%1 %2 %3"_L1.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QString::fromLatin1(m_request.method),
                           redacted(m_url)));
    if (m_request.body.isEmpty()) {
        m_reply = m_manager->sendCustomRequest(request, m_request.method);
    } else {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        auto *body = new OnceOnlyBody(m_request.body, nullptr);
        m_reply = m_manager->sendCustomRequest(request, m_request.method, body);
        body->setParent(m_reply);
    }
    m_inactivity.start(m_request.limits.inactivity);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsProblem = tlsProblem(hostOf(m_url), errors);
        if (!errors.isEmpty())
            note(certificateLine(errors.constFirst().certificate()));
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        qint64 size = 0;
        const auto &headers = m_reply->rawHeaderPairs();
        for (const auto &[name, value] : headers)
            size += name.size() + value.size();
        if (size > m_request.limits.headerBytes)
            end({.key = ProblemKey::AnswerNotUnderstood, .host = hostOf(m_url)});
        else
            m_inactivity.start(m_request.limits.inactivity);
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpJob::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &HttpJob::finished);
}

void HttpJob::readMore()
{
    m_inactivity.start(m_request.limits.inactivity);
    // One byte more than allowed is enough to know, however much has arrived at once.
    m_body += m_reply->read(m_request.limits.bodyBytes - m_body.size() + 1);
    if (m_body.size() > m_request.limits.bodyBytes)
        end({.key = ProblemKey::AnswerTooLarge, .host = hostOf(m_url), .number = m_request.limits.bodyBytes});
}

void HttpJob::finished()
{
    if (m_reply->isOpen() && m_reply->bytesAvailable() > 0)
        readMore();
    if (isOver())
        return;

    m_inactivity.stop();
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QSslConfiguration tls = m_url.scheme() == "https"_L1 ? m_reply->sslConfiguration() : QSslConfiguration();
    QString line = "  %1 after %2 ms"_L1.arg(status > 0 ? QString::number(status) : m_reply->errorString(),
                                             QString::number(m_since.elapsed()));
    if (!tls.isNull() && tls.sessionProtocol() != QSsl::UnknownProtocol)
        line += ", "_L1 + tls.sessionCipher().protocolString();
    note(line);

    // Errors of the content are statuses by another name; below them lie those of the connection and of the proxy.
    const bool transportFailed = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    if ((transportFailed || status == 0) && !retryLater(status, error)) {
        end(problemOf(error));
        return;
    }
    if (transportFailed || status == 0)
        return;
    if (error == QNetworkReply::UnknownContentError && status == 200) {
        end({.key = ProblemKey::AnswerNotUnderstood, .host = hostOf(m_url)});
        return;
    }

    if (isRedirect(status)) {
        const QUrl target = m_url.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location"), QUrl::StrictMode));
        follow(target);
        return;
    }
    HttpAnswer answer{.status = status, .url = m_url, .headers = m_reply->rawHeaderPairs(), .body = m_body};
    if (retryLater(status, error))
        return;
    dropReply();
    m_deadline.stop();
    answer.transcript = m_transcript;
    settle(std::move(answer));
}

void HttpJob::follow(const QUrl &target)
{
    note("  redirected to %1"_L1.arg(redacted(target)));
    const auto refuse = [this, &target](ProblemKey key) {
        end({.key = key, .host = hostOf(m_request.url), .names = {hostOf(target)}});
    };
    if (!target.isValid() || target.host().isEmpty())
        refuse(ProblemKey::AnswerNotUnderstood);
    else if (target.scheme() != "https"_L1 && m_url.scheme() == "https"_L1)
        refuse(ProblemKey::InsecureRedirect);
    else if (!isAllowed(m_request.redirects, m_request.url, target))
        refuse(ProblemKey::RedirectedElsewhere);
    else if (++m_redirects > MostRedirects || target == m_url)
        refuse(ProblemKey::TooManyRedirects);
    else {
        dropReply();
        m_url = target;
        m_url.setUserInfo({});
        send();
    }
}

bool HttpJob::retryLater(int status, QNetworkReply::NetworkError error)
{
    if (m_request.method != "GET" || m_retries >= m_request.limits.retries || !mayPassByItself(status, error))
        return false;
    const HttpAnswer answer{.status = status, .headers = m_reply->rawHeaderPairs()};
    const auto asked = retryAfter(answer, 30s);
    // Twice the pause each time, and up to half of it more, so that many programs do not come back as one.
    const std::chrono::milliseconds own = 250ms * (1 << m_retries);
    const std::chrono::milliseconds pause =
        asked ? std::chrono::milliseconds(*asked) : own + own * QRandomGenerator::global()->bounded(50) / 100;
    if (pause >= m_deadline.remainingTimeAsDuration())
        return false;
    ++m_retries;
    note("  once more in %1 ms"_L1.arg(QString::number(pause.count())));
    dropReply();
    m_pause.start(pause);
    return true;
}

void HttpJob::end(Problem problem)
{
    dropReply();
    m_deadline.stop();
    m_pause.stop();
    note("  %1"_L1.arg(keyText(problem.key)));
    problem.transcript = m_transcript;
    settle(fail(std::move(problem)));
}

void HttpJob::stop()
{
    dropReply();
    m_deadline.stop();
    m_pause.stop();
}

void HttpJob::dropReply()
{
    m_inactivity.stop();
    if (!m_reply)
        return;
    // abort() emits finished() inside the call, so nobody may be listening by then.
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void HttpJob::note(const QString &line)
{
    m_transcript << line;
}

Problem HttpJob::problemOf(QNetworkReply::NetworkError error) const
{
    if (m_tlsProblem)
        return *m_tlsProblem;
    Problem problem{.key = ProblemKey::ConnectionLost, .host = hostOf(m_url)};
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(m_url));
    const bool throughProxy =
        !proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy && !isLoopback(m_url.host());
    if (throughProxy)
        problem.names = {"%1:%2"_L1.arg(proxies.constFirst().hostName(), QString::number(proxies.constFirst().port()))};
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        problem.key = throughProxy ? ProblemKey::ProxyProblem : ProblemKey::ConnectionRefused;
        break;
    case QNetworkReply::HostNotFoundError:
        problem.key = throughProxy ? ProblemKey::ProxyProblem : ProblemKey::HostNotFound;
        break;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        problem.key = ProblemKey::TimedOut;
        break;
    case QNetworkReply::SslHandshakeFailedError:
        problem.key = ProblemKey::TlsHandshake;
        break;
    case QNetworkReply::UnknownNetworkError:
        problem.key = throughProxy ? ProblemKey::ProxyProblem : ProblemKey::Unreachable;
        break;
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        problem.key = ProblemKey::Unreachable;
        break;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        problem.key = ProblemKey::ProxyProblem;
        break;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
        problem.key = ProblemKey::AnswerNotUnderstood;
        break;
    default:
        break;
    }
    return problem;
}

HttpJob *HttpClient::send(const HttpRequest &request, QObject *owner)
{
    if (!m_manager) {
        m_manager = new QNetworkAccessManager(this);
        m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_manager->setAutoDeleteReplies(false);
    }
    return new HttpJob(m_manager, request, owner);
}
