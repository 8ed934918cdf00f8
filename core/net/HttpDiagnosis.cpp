// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/HttpDiagnosis.h"

#include "net/FirstBytes.h"
#include "net/Tls.h"
#include "url/Host.h"

#include <QSslError>

using namespace Qt::StringLiterals;

Job<Problem> *HttpDiagnosis::ofClosedConnection(const QUrl &url, const Problem &otherwise, std::chrono::milliseconds timeout,
                                                QObject *owner)
{
    return (new FirstBytes(url, timeout, owner))->map([url, otherwise](const ServerStart &start) -> Result<Problem> {
        if (start.wantsCertificate)
            return Problem{.key = ProblemKey::ClientCertificate, .host = hostOf(url)};
        const bool couldBeHttp = "HTTP/"_ba.startsWith(start.bytes.left(5));
        return couldBeHttp ? otherwise : Problem{.key = ProblemKey::AnswerNotUnderstood, .host = hostOf(url)};
    });
}

Job<Problem> *HttpDiagnosis::ofHandshake(const QUrl &url, const QList<QSslCertificate> &chain, std::chrono::milliseconds timeout,
                                         QObject *owner)
{
    if (chain.isEmpty()) {
        constexpr int https = 443;
        QUrl plain = url.adjusted(QUrl::RemoveQuery | QUrl::RemovePath);
        plain.setScheme(u"http"_s);
        plain.setPort(url.port(https));
        return (new FirstBytes(plain, timeout, owner))->map([url](const ServerStart &start) -> Result<Problem> {
            const bool isHttp = start.bytes.startsWith("HTTP/");
            return Problem{.key = isHttp ? ProblemKey::NotEncrypted : ProblemKey::TlsHandshake, .host = hostOf(url)};
        });
    }
    return Job<QList<QSslCertificate>>::of(owner, chain)
        ->mapInThread([url](const QList<QSslCertificate> &certificates) -> Result<Problem> {
            return tlsProblem(hostOf(url), QSslCertificate::verify(certificates, url.host(QUrl::FullyEncoded)));
        });
}
