// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/HttpFailure.h"

#include "catch.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {

ProblemKey keyOf(QNetworkReply::NetworkError error, bool throughProxy = false)
{
    return failure(error, u"company-b.example.com"_s, throughProxy).key;
}

QList<QNetworkReply::NetworkError> allErrors()
{
    QList<QNetworkReply::NetworkError> errors;
    const auto known = QMetaEnum::fromType<QNetworkReply::NetworkError>();
    for (int i = 0; i < known.keyCount(); ++i) {
        if (known.value(i) != QNetworkReply::NoError)
            errors << QNetworkReply::NetworkError(known.value(i));
    }
    return errors;
}

} // namespace

TEST_CASE("what Qt reports is a problem of the host, of its name, or of the way there")
{
    CHECK(keyOf(QNetworkReply::ConnectionRefusedError) == ProblemKey::ConnectionRefused);
    CHECK(keyOf(QNetworkReply::HostNotFoundError) == ProblemKey::HostNotFound);
    CHECK(keyOf(QNetworkReply::TimeoutError) == ProblemKey::TimedOut);
    CHECK(keyOf(QNetworkReply::RemoteHostClosedError) == ProblemKey::ConnectionLost);
    CHECK(keyOf(QNetworkReply::SslHandshakeFailedError) == ProblemKey::TlsHandshake);
    CHECK(keyOf(QNetworkReply::UnknownNetworkError) == ProblemKey::Unreachable);
    CHECK(keyOf(QNetworkReply::ProtocolFailure) == ProblemKey::AnswerNotUnderstood);
}

TEST_CASE("behind a proxy, what cannot be reached is the proxy")
{
    CHECK(keyOf(QNetworkReply::ConnectionRefusedError, true) == ProblemKey::ProxyProblem);
    CHECK(keyOf(QNetworkReply::HostNotFoundError, true) == ProblemKey::ProxyProblem);
    CHECK(keyOf(QNetworkReply::UnknownNetworkError, true) == ProblemKey::ProxyProblem);
    CHECK(keyOf(QNetworkReply::RemoteHostClosedError, true) == ProblemKey::ConnectionLost);
    const Problem wantsSignIn = failure(QNetworkReply::ProxyAuthenticationRequiredError, u"company-b.example.com"_s, true);
    CHECK(wantsSignIn.key == ProblemKey::ProxyProblem);
    CHECK(wantsSignIn.httpStatus() == 407);
}

TEST_CASE("nothing was sent only where no connection stood; every other failure leaves it open")
{
    for (const QNetworkReply::NetworkError error : allErrors()) {
        INFO(error);
        const bool isBeforeTheRequest = error == QNetworkReply::ConnectionRefusedError
            || error == QNetworkReply::HostNotFoundError || error == QNetworkReply::SslHandshakeFailedError;
        CHECK((traits(keyOf(error)).outcome == Outcome::NotSent) == isBeforeTheRequest);
    }
}

TEST_CASE("what may pass by itself is tried again, a refusal is not")
{
    for (const int status : {429, 502, 503, 504})
        CHECK(mayPassByItself(status, QNetworkReply::NoError));
    for (const int status : {200, 400, 401, 403, 404, 409, 500, 501})
        CHECK_FALSE(mayPassByItself(status, QNetworkReply::NoError));
    CHECK(mayPassByItself(0, QNetworkReply::RemoteHostClosedError));
    CHECK_FALSE(mayPassByItself(0, QNetworkReply::SslHandshakeFailedError));
}
