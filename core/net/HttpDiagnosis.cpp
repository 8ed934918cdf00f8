// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/HttpDiagnosis.h"

#include "net/FirstBytes.h"
#include "net/Tls.h"
#include "url/Host.h"

#include <QSslError>

using namespace Qt::StringLiterals;

Job<Problem> *HttpDiagnosis::ofClosedConnection(const QUrl &url, std::chrono::milliseconds timeout, QObject *owner)
{
    return (new FirstBytes(url, timeout, owner))->map([url](const QByteArray &first) -> Result<Problem> {
        const bool couldBeHttp = "HTTP/"_ba.startsWith(first.left(5));
        return Problem{.key = couldBeHttp ? ProblemKey::ConnectionLost : ProblemKey::AnswerNotUnderstood, .host = hostOf(url)};
    });
}

Job<Problem> *HttpDiagnosis::ofHandshake(const QUrl &url, const QList<QSslCertificate> &chain, QObject *owner)
{
    if (chain.isEmpty())
        return Job<Problem>::of(owner, Problem{.key = ProblemKey::TlsHandshake, .host = hostOf(url)});
    return Job<QList<QSslCertificate>>::of(owner, chain)
        ->mapInThread([url](const QList<QSslCertificate> &certificates) -> Result<Problem> {
            return tlsProblem(hostOf(url), QSslCertificate::verify(certificates, url.host(QUrl::FullyEncoded)));
        });
}
