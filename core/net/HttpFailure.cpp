// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/HttpFailure.h"

namespace {

ProblemKey keyOf(QNetworkReply::NetworkError error, bool throughProxy)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return throughProxy ? ProblemKey::ProxyProblem : ProblemKey::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return throughProxy ? ProblemKey::ProxyProblem : ProblemKey::HostNotFound;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return ProblemKey::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return ProblemKey::TlsHandshake;
    case QNetworkReply::UnknownNetworkError:
        return throughProxy ? ProblemKey::ProxyProblem : ProblemKey::Unreachable;
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return ProblemKey::Unreachable;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ProblemKey::ProxyProblem;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
        return ProblemKey::AnswerNotUnderstood;
    default: // whatever else Qt may report: this key leaves open whether the request was carried out
        return ProblemKey::ConnectionLost;
    }
}

} // namespace

Problem failure(QNetworkReply::NetworkError error, const QString &host, bool throughProxy)
{
    constexpr int proxyWantsSignIn = 407;
    Problem problem{.key = keyOf(error, throughProxy), .host = host};
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        problem.about = Fact::HttpStatus{proxyWantsSignIn};
    return problem;
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
