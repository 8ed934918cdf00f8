// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/HttpJob.h"

#include "net/FirstBytes.h"
#include "net/HostLookup.h"
#include "net/HttpDate.h"
#include "net/Proxies.h"
#include "net/Tls.h"
#include "url/Host.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int MostRedirects = 3;
constexpr int ProxyWantsSignIn = 407;

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

int statusOf(const QNetworkReply *reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Where a redirect leads; empty where it does not say.
QUrl targetOf(const QNetworkReply *reply)
{
    const QByteArray location = reply->rawHeader("Location").trimmed();
    return location.isEmpty() ? QUrl() : reply->url().resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
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
QUrl redacted(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
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

HttpJob::HttpJob(HttpClient *client, const HttpRequest &request, QObject *owner)
    : HttpExchange(owner)
    , m_client(client)
    , m_request(request)
    , m_url(request.url)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // others come up to a twentieth late
    m_inactivity.setSingleShot(true);
    m_pause.setSingleShot(true);
    const auto timedOut = [this] { end(problem(ProblemKey::TimedOut)); };
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
    if (!m_client) {
        end(problem(ProblemKey::ConnectionLost));
        return;
    }
    m_manager = m_client->manager();
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
    // Qt inflates on the thread of the windows, and twice, to count first: 10 MiB can keep it busy for minutes (rules.md 18).
    request.setRawHeader("Accept-Encoding", "identity");
    if (m_url.scheme() == "https"_L1)
        request.setSslConfiguration(tlsConfiguration());

    m_body.clear();
    m_tlsProblem.reset();
    m_proxy = Proxies::nameOf(Proxies::forAddress(m_url));
    m_since.start();
    note("%1 %2 %3"_L1.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QString::fromLatin1(m_request.method),
                           redacted(m_url).toString(QUrl::FullyEncoded)));
    if (!m_proxy.isEmpty())
        note("  through the proxy %1"_L1.arg(m_proxy));
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
            noteCertificate(errors.constFirst().certificate());
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        qint64 size = 0;
        const auto &headers = m_reply->rawHeaderPairs();
        for (const auto &[name, value] : headers)
            size += name.size() + value.size();
        // Where there are more than Qt takes, it gives none at all.
        constexpr int noContent = 204;
        const bool areTooMany = headers.isEmpty() && statusOf(m_reply) > 0 && statusOf(m_reply) != noContent;
        if (size > m_request.limits.headerBytes || areTooMany)
            end(problem(ProblemKey::AnswerNotUnderstood));
        else
            m_inactivity.start(m_request.limits.inactivity);
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpJob::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &HttpJob::finished);
}

void HttpJob::readMore()
{
    m_inactivity.start(m_request.limits.inactivity);
    // One byte more than allowed is enough to know, however much there is.
    const qint64 room = m_request.limits.bodyBytes - m_body.size() + 1;
    m_body += m_reply->read(std::min(room, m_reply->bytesAvailable()));
    if (m_body.size() <= m_request.limits.bodyBytes)
        return;
    if (m_request.cutsBody)
        answered();
    else
        end(problem(ProblemKey::AnswerTooLarge, Fact::ByteLimit{m_request.limits.bodyBytes}));
}

void HttpJob::finished()
{
    if (m_reply->isOpen() && m_reply->bytesAvailable() > 0)
        readMore();
    if (m_reply) // which it is not once there is too much of it
        conclude();
}

void HttpJob::conclude()
{
    m_inactivity.stop();
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = statusOf(m_reply);
    QString line = "  %1 after %2 ms"_L1.arg(status > 0 ? QString::number(status) : m_reply->errorString(),
                                             QString::number(m_since.elapsed()));
    bool couldSpeak = true; // HTTP, or whatever else it speaks: with TLS not before it has shown its certificate
    if (m_url.scheme() == "https"_L1) {
        const QSslConfiguration tls = m_reply->sslConfiguration();
        couldSpeak = !tls.peerCertificate().isNull();
        if (!tls.sessionCipher().isNull())
            line += ", "_L1 + tls.sessionCipher().protocolString();
        noteCertificate(tls.peerCertificate());
    }
    note(line);

    // Errors of the content are statuses by another name; below them lie those of the connection and of the proxy. A host
    // that speaks like a proxy is none.
    const bool statusOfHost = error == QNetworkReply::ProxyAuthenticationRequiredError && m_proxy.isEmpty();
    const bool transportFailed = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied && !statusOfHost;
    if (transportFailed || status == 0) {
        if (retryLater(status, error))
            return;
        const bool wasClosed = status == 0 && couldSpeak && error == QNetworkReply::RemoteHostClosedError;
        if (wasClosed && m_request.looksAtFirstBytes && m_request.method == "GET")
            lookAtFirstBytes();
        else if (error == QNetworkReply::SslHandshakeFailedError && !m_tlsProblem)
            lookAtCertificate();
        else
            end(problemOf(error));
        return;
    }
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity") {
        note("  its encoding was not asked for"_L1);
        end(problem(ProblemKey::AnswerNotUnderstood, Fact::HttpStatus{status}));
        return;
    }
    if (isRedirect(status))
        follow(targetOf(m_reply));
    else if (!retryLater(status, error))
        answered();
}

void HttpJob::answered()
{
    HttpAnswer answer{.status = statusOf(m_reply),
                      .url = m_url,
                      .headers = m_reply->rawHeaderPairs(),
                      .body = m_body,
                      .transcript = m_transcript};
    stop();
    settle(std::move(answer));
}

void HttpJob::lookAtFirstBytes()
{
    const Problem lost = problemOf(QNetworkReply::RemoteHostClosedError);
    dropReply();
    const auto most =
        std::min<std::chrono::milliseconds>({2s, m_request.limits.inactivity, m_deadline.remainingTimeAsDuration()});
    m_deadline.stop();
    note("  connects once more, to see what is spoken there"_L1);
    (new FirstBytes(m_url, most, this))->then(this, [this, lost](const Result<QByteArray> &first) {
        const bool couldBeHttp = "HTTP/"_ba.startsWith(first->left(5));
        if (!couldBeHttp)
            note("  what comes is no HTTP"_L1);
        end(couldBeHttp ? lost : problem(ProblemKey::AnswerNotUnderstood));
    });
}

void HttpJob::lookAtCertificate()
{
    const QList<QSslCertificate> chain = m_reply->sslConfiguration().peerCertificateChain();
    if (chain.isEmpty()) {
        end(problem(ProblemKey::TlsHandshake));
        return;
    }
    dropReply();
    Job<QList<QSslCertificate>>::of(this, chain)
        ->mapInThread([url = m_url](const QList<QSslCertificate> &certificates) -> Result<Done> {
            return fail(tlsProblem(hostOf(url), QSslCertificate::verify(certificates, url.host(QUrl::FullyEncoded))));
        })
        ->then(this, [this](const Result<Done> &result) { end(result.error()); });
}

void HttpJob::follow(const QUrl &target)
{
    note("  redirected to %1"_L1.arg(redacted(target).toString(QUrl::FullyEncoded)));
    const auto refuse = [this, &target](ProblemKey key) {
        end({.key = key, .host = hostOf(m_request.url), .about = Fact::Redirect{redacted(target)}});
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
        m_url = target.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
        sendOn();
    }
}

void HttpJob::sendOn()
{
    const QString host = m_url.host(QUrl::FullyEncoded);
    const bool isOther = host != m_request.url.host(QUrl::FullyEncoded);
    if (!isOther || !m_client || Proxies::forAddress(m_url).type() != QNetworkProxy::NoProxy) {
        send();
        return;
    }
    m_client->lookUp(host, m_deadline.remainingTimeAsDuration(), this)
        ->then(this, [this](const Result<QList<QHostAddress>> &addresses) {
            if (addresses && std::ranges::all_of(*addresses, isForbiddenAddress))
                end(problem(ProblemKey::ForbiddenAddress));
            else
                send(); // which tells what is not right with the name
        });
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
    stop();
    cancelInner();
    note("  %1"_L1.arg(keyText(problem.key)));
    problem.proxy = m_proxy;
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
    // Its end closes the connection. abort() would do so in this very call, and warn where a problem is on its way already.
    m_reply->disconnect(this);
    if (!m_reply->isFinished() && m_client)
        m_client->renew(m_manager);
    m_reply->deleteLater();
    m_reply.clear();
}

void HttpJob::note(const QString &line)
{
    m_transcript << line;
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

Problem HttpJob::problemOf(QNetworkReply::NetworkError error) const
{
    if (m_tlsProblem)
        return *m_tlsProblem;
    const bool throughProxy = !m_proxy.isEmpty();
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return problem(throughProxy ? ProblemKey::ProxyProblem : ProblemKey::ConnectionRefused);
    case QNetworkReply::HostNotFoundError:
        return problem(throughProxy ? ProblemKey::ProxyProblem : ProblemKey::HostNotFound);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return problem(ProblemKey::TimedOut);
    case QNetworkReply::SslHandshakeFailedError:
        return problem(ProblemKey::TlsHandshake);
    case QNetworkReply::UnknownNetworkError:
        return problem(throughProxy ? ProblemKey::ProxyProblem : ProblemKey::Unreachable);
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return problem(ProblemKey::Unreachable);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return problem(ProblemKey::ProxyProblem);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return problem(ProblemKey::ProxyProblem, Fact::HttpStatus{ProxyWantsSignIn});
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
        return problem(ProblemKey::AnswerNotUnderstood);
    default:
        return problem(ProblemKey::ConnectionLost);
    }
}

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , m_lookUp([](const QString &host, std::chrono::milliseconds most, QObject *owner) -> LookUpJob * {
        return new HostLookup(host, most, owner);
    })
{
}

HttpJob *HttpClient::send(const HttpRequest &request, QObject *owner)
{
    return new HttpJob(this, request, owner);
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
