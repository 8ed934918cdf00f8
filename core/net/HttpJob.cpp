// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/HttpJob.h"

#include "base/Log.h"
#include "net/HttpClient.h"
#include "net/HttpDiagnosis.h"
#include "net/HttpFailure.h"
#include "net/Inflate.h"
#include "net/OnceOnlyBody.h"
#include "net/Redirects.h"
#include "net/RetryAfter.h"
#include "net/Tls.h"
#include "proxy/Proxies.h"
#include "url/Host.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSslCipher>
#include <QSslConfiguration>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int statusOf(const QNetworkReply *reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

HttpJob::HttpJob(HttpClient *client, const HttpRequest &request, QObject *owner)
    : HttpExchange(owner)
    , m_client(client)
    , m_request(request)
    , m_url(request.url)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // a coarse timer is up to 5 % late
    m_inactivity.setSingleShot(true);
    m_pause.setSingleShot(true);
    const auto timedOut = [this] { fail(problem(ProblemKey::TimedOut)); };
    connect(&m_deadline, &QTimer::timeout, this, timedOut);
    connect(&m_inactivity, &QTimer::timeout, this, timedOut);
    connect(&m_pause, &QTimer::timeout, this, &HttpJob::findWay);
    m_deadline.start(m_request.limits.total);
    // From the event loop, so that the caller can connect to the job first.
    m_pause.start(0);
}

HttpJob::~HttpJob()
{
    dropReply();
}

QNetworkRequest HttpJob::prepared() const
{
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::UserAgentHeader, "ConnectionWizard"_L1);
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    // Qt inflates on the GUI thread, and twice, to count first: 10 MiB can keep it busy for minutes (rules.md 18). Qt 6.4.2, no
    // public report known; may go once the bench of Discovery stays within its limit for gzip-bomb without it.
    request.setRawHeader("Accept-Encoding", "identity");
    if (m_url.scheme() == "https"_L1)
        request.setSslConfiguration(tlsConfiguration());
    return request;
}

void HttpJob::findWay()
{
    const bool isOther = m_url.host(QUrl::FullyEncoded) != m_request.url.host(QUrl::FullyEncoded);
    if (!isOther || !m_client) {
        Proxies::find(m_url, this)->then(this, [this](const Result<QNetworkProxy> &) { send(); });
        return;
    }
    m_client->lookUp(m_url, m_deadline.remainingTimeAsDuration(), this)
        ->then(this, [this](const Result<QList<QHostAddress>> &addresses) {
            if (addresses && !addresses->isEmpty() && std::ranges::all_of(*addresses, isForbiddenAddress))
                fail(problem(ProblemKey::ForbiddenAddress));
            else
                send(); // which finds out what is wrong with the name
        });
}

void HttpJob::send()
{
    if (!m_client) {
        fail(problem(ProblemKey::ConnectionLost));
        return;
    }
    m_manager = m_client->manager();
    m_body.clear();
    m_tlsProblem.reset();
    m_proxy = Proxies::nameOf(Proxies::forAddress(m_url));
    m_since.start();
    note("%1 %2 %3"_L1.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QString::fromLatin1(m_request.method),
                           redacted(m_url).toString(QUrl::FullyEncoded)));
    noteWay();
    QNetworkRequest request = prepared();
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
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpJob::onSslErrors);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpJob::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpJob::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &HttpJob::onFinished);
}

void HttpJob::onSslErrors(const QList<QSslError> &errors)
{
    m_tlsProblem = tlsProblem(hostOf(m_url), errors);
    if (!errors.isEmpty())
        noteCertificate(errors.constFirst().certificate());
}

void HttpJob::onHeaders()
{
    qint64 size = 0;
    const auto &headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        size += name.size() + value.size();
    // Qt gives no header at all if there are more than it takes. Qt 6.4.2; QtNetworkTest has a case that fails once it is
    // otherwise.
    constexpr int noContent = 204;
    const bool areTooMany = headers.isEmpty() && statusOf(m_reply) > 0 && statusOf(m_reply) != noContent;
    if (size > m_request.limits.headerBytes || areTooMany)
        fail(problem(ProblemKey::AnswerNotUnderstood));
    else
        m_inactivity.start(m_request.limits.inactivity);
}

void HttpJob::readMore()
{
    m_inactivity.start(m_request.limits.inactivity);
    // One byte more than allowed is enough to know that it is too much.
    const qint64 room = m_request.limits.bodyBytes - m_body.size() + 1;
    m_body += m_reply->read(std::min(room, m_reply->bytesAvailable()));
    if (m_body.size() <= m_request.limits.bodyBytes)
        return;
    if (m_request.cutsBody)
        succeed();
    else
        fail(problem(ProblemKey::AnswerTooLarge, Fact::ByteLimit{m_request.limits.bodyBytes}));
}

void HttpJob::onFinished()
{
    if (m_reply->isOpen() && m_reply->bytesAvailable() > 0)
        readMore();
    if (m_reply) // unless the body was too large
        decide();
}

void HttpJob::decide()
{
    m_inactivity.stop();
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = statusOf(m_reply);
    QString line = "  %1 after %2 ms"_L1.arg(status > 0 ? QString::number(status) : m_reply->errorString(),
                                             QString::number(m_since.elapsed()));
    bool couldSpeak = true; // whether the server could send anything; with TLS not before its certificate
    if (m_url.scheme() == "https"_L1) {
        const QSslConfiguration tls = m_reply->sslConfiguration();
        couldSpeak = !tls.peerCertificate().isNull();
        if (!tls.sessionCipher().isNull())
            line += ", "_L1 + tls.sessionCipher().protocolString();
        noteCertificate(tls.peerCertificate());
    }
    note(line);

    // Qt reports statuses as errors of the content. Errors with smaller numbers are of the connection or of the proxy, except a
    // 407 of the host itself, where no proxy is used.
    const bool statusOfHost = error == QNetworkReply::ProxyAuthenticationRequiredError && m_proxy.isEmpty();
    const bool transportFailed = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied && !statusOfHost;
    if (transportFailed || status == 0) {
        if (!retryLater(status, error))
            onNoAnswer(error, status == 0 && couldSpeak);
        return;
    }
    if (Redirects::isRedirect(status))
        onRedirect(Redirects::target(m_url, m_reply->rawHeader("Location")));
    else if (!retryLater(status, error))
        succeed();
}

void HttpJob::onNoAnswer(QNetworkReply::NetworkError error, bool couldSpeak)
{
    const bool wasClosed = couldSpeak && error == QNetworkReply::RemoteHostClosedError && m_request.looksAtFirstBytes;
    // A server that wants a certificate breaks off once the first request comes, and Qt has no name for that.
    const bool wasBrokenOff = couldSpeak && error == QNetworkReply::UnknownNetworkError && m_url.scheme() == "https"_L1;
    if (m_tlsProblem) {
        fail(*m_tlsProblem);
    } else if ((wasClosed || wasBrokenOff) && m_request.method == "GET") {
        const Problem otherwise = failure(error, hostOf(m_url), !m_proxy.isEmpty());
        dropReply();
        note("  connects once more, to see what is spoken there"_L1);
        HttpDiagnosis::ofClosedConnection(m_url, otherwise, diagnosisTime(), this)
            ->then(this, [this](const Result<Problem> &found) {
                if (found->key == ProblemKey::AnswerNotUnderstood)
                    note("  what comes is no HTTP"_L1);
                fail(*found);
            });
    } else if (error == QNetworkReply::SslHandshakeFailedError) {
        const QList<QSslCertificate> chain = m_reply->sslConfiguration().peerCertificateChain();
        dropReply();
        HttpDiagnosis::ofHandshake(m_url, chain, diagnosisTime(), this)->then(this, [this](const Result<Problem> &found) {
            fail(*found);
        });
    } else {
        fail(failure(error, hostOf(m_url), !m_proxy.isEmpty()));
    }
}

/// The time left to find out more; the diagnosis ends by itself, and the problem is known already.
std::chrono::milliseconds HttpJob::diagnosisTime()
{
    const auto time =
        std::min<std::chrono::milliseconds>({2s, m_request.limits.inactivity, m_deadline.remainingTimeAsDuration()});
    m_deadline.stop();
    return time;
}

void HttpJob::onRedirect(const QUrl &target)
{
    note("  redirected to %1"_L1.arg(redacted(target).toString(QUrl::FullyEncoded)));
    const auto verdict =
        Redirects::judge(m_request.redirects, {.asked = m_request.url, .from = m_url, .to = target, .followed = m_redirects});
    if (const auto *refused = std::get_if<ProblemKey>(&verdict)) {
        fail({.key = *refused, .host = hostOf(m_request.url), .about = Fact::Redirect{redacted(target)}});
        return;
    }
    if (m_request.method != "GET") {
        // Whether to repeat it there, with its body, is nothing to decide on the word of an answer.
        fail({.key = ProblemKey::AnswerNotUnderstood,
              .host = hostOf(m_request.url),
              .about = Fact::HttpStatus{statusOf(m_reply)}});
        return;
    }
    dropReply();
    m_url = std::get<Redirects::Follow>(verdict).address;
    ++m_redirects;
    findWay();
}

bool HttpJob::retryLater(int status, QNetworkReply::NetworkError error)
{
    if (m_request.method != "GET" || m_retries >= m_request.limits.retries || !mayPassByItself(status, error))
        return false;
    const HttpAnswer answer{.status = status, .headers = m_reply->rawHeaderPairs()};
    const auto asked = retryAfter(answer, 30s);
    // The pause doubles each time, and up to half of it is added at random, so that many programs do not retry at once.
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

void HttpJob::succeed()
{
    HttpAnswer answer{.status = statusOf(m_reply), .url = m_url, .headers = m_reply->rawHeaderPairs(), .body = m_body};
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (encoding.isEmpty() || encoding == "identity" || m_body.isEmpty()) {
        end(std::move(answer));
        return;
    }
    note("  its encoding was not asked for"_L1);
    dropReply();
    m_deadline.stop(); // what is left is bounded by its size
    const qint64 most = m_request.limits.bodyBytes;
    Job<QByteArray>::of(this, m_body)
        ->mapInThread([most](const QByteArray &body) { return inflated(body, most); })
        ->then(this, [this, answer](const Result<QByteArray> &body) mutable {
            if (!body && !m_request.cutsBody) {
                fail(problem(body.error().key, body.error().about));
                return;
            }
            answer.body = body.value_or(QByteArray());
            end(std::move(answer));
        });
}

void HttpJob::end(HttpAnswer answer)
{
    answer.transcript = m_transcript;
    stop();
    settle(std::move(answer));
}

void HttpJob::fail(Problem problem)
{
    stop();
    cancelInner();
    note("  %1"_L1.arg(keyText(problem.key)));
    Proxies::forget(m_url);
    problem.proxy = m_proxy;
    problem.transcript = m_transcript;
    settle(::fail(std::move(problem)));
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
    // Deleting the reply closes the connection. abort() would finish the reply inside this call, and warn if a problem is on its
    // way already. Qt 6.4.2; QtNetworkTest has a case that fails once it is otherwise.
    m_reply->disconnect(this);
    if (!m_reply->isFinished() && m_client)
        m_client->renew(m_manager);
    m_reply->deleteLater();
    m_reply.clear();
}

void HttpJob::note(const QString &line)
{
    m_transcript << line;
    qCDebug(Log::net).noquote() << line;
}

void HttpJob::noteWay()
{
    if (!m_proxy.isEmpty())
        note("  through the proxy %1"_L1.arg(m_proxy));
    const Proxies::Unused unused = Proxies::unusedFor(m_url);
    if (!unused.variable.isEmpty())
        note("  not through the proxy that %1 names, which is none that can be used"_L1.arg(unused.variable));
    if (!unused.forHttp.isEmpty())
        note("  not through the proxy %1, which the system has for http alone"_L1.arg(unused.forHttp));
    if (unused.systemIsSilent)
        note("  straight to the host, as the system did not say in time whether there is a proxy"_L1);
}

void HttpJob::noteCertificate(const QSslCertificate &certificate)
{
    if (certificate.isNull() || certificate == m_certificate)
        return;
    m_certificate = certificate;
    note("  "_L1 + certificateLine(certificate));
}

Problem HttpJob::problem(ProblemKey key, Problem::About about) const
{
    return {.key = key, .host = hostOf(m_url), .about = std::move(about)};
}
