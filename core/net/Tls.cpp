// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/Tls.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <array>

using namespace Qt::StringLiterals;

namespace {

using Flaw = Fact::Certificate::Flaw;

struct TlsRow {
    QSslError::SslError error;
    ProblemKey key;
    Flaw flaw = Flaw::None;
};

/// The first row that applies to a certificate is reported, because a date is fixed in another way than a name or an issuer.
constexpr auto TlsTable = std::to_array<TlsRow>({
    {QSslError::CertificateExpired, ProblemKey::TlsExpired},
    {QSslError::CertificateNotYetValid, ProblemKey::TlsNotYetValid},
    {QSslError::HostNameMismatch, ProblemKey::TlsWrongHost},
    {QSslError::InvalidCaCertificate, ProblemKey::TlsUnsuitable, Flaw::IssuerMayNot},
    {QSslError::PathLengthExceeded, ProblemKey::TlsUnsuitable, Flaw::IssuerMayNot},
    {QSslError::InvalidPurpose, ProblemKey::TlsUnsuitable, Flaw::OtherPurpose},
    {QSslError::CertificateRejected, ProblemKey::TlsUnsuitable, Flaw::OtherPurpose},
    {QSslError::SelfSignedCertificate, ProblemKey::TlsUntrusted},
    {QSslError::SelfSignedCertificateInChain, ProblemKey::TlsUntrusted},
    {QSslError::UnableToGetIssuerCertificate, ProblemKey::TlsUntrusted, Flaw::ChainIncomplete},
    {QSslError::UnableToGetLocalIssuerCertificate, ProblemKey::TlsUntrusted, Flaw::ChainIncomplete},
    {QSslError::UnableToVerifyFirstCertificate, ProblemKey::TlsUntrusted, Flaw::ChainIncomplete},
    {QSslError::CertificateUntrusted, ProblemKey::TlsUntrusted},
    {QSslError::CertificateRevoked, ProblemKey::TlsUntrusted},
    {QSslError::CertificateBlacklisted, ProblemKey::TlsUntrusted},
    {QSslError::UnspecifiedError, ProblemKey::TlsUnsuitable}, // such as a key that is too weak, for which Qt has no name
});

QStringList namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry)
        + certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry)
        + certificate.subjectInfo(QSslCertificate::CommonName);
    names.removeDuplicates();
    return names;
}

/// True if what signs for the server is below what every system asks for by now.
bool isWeak(const QSslKey &key)
{
    constexpr int rsa = 2048;
    constexpr int ellipticCurve = 224;
    return key.length() > 0 && key.length() < (key.algorithm() == QSsl::Ec ? ellipticCurve : rsa);
}

} // namespace

QSslConfiguration tlsConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

Problem tlsProblem(const QString &host, const QList<QSslError> &errors)
{
    for (const TlsRow &row : TlsTable) {
        for (const QSslError &error : errors) {
            if (error.error() != row.error)
                continue;
            const QSslCertificate certificate = error.certificate();
            const bool isOther = row.error == QSslError::UnspecifiedError;
            // What may not issue is the certificate that Qt complains about, and not the server's below it.
            const QStringList issuers = row.flaw == Flaw::IssuerMayNot ? certificate.subjectInfo(QSslCertificate::CommonName)
                                                                       : certificate.issuerInfo(QSslCertificate::CommonName);
            return {.key = row.key,
                    .host = host,
                    .about = Fact::Certificate{.names = namesOf(certificate),
                                               .issuers = issuers,
                                               .validFrom = certificate.effectiveDate(),
                                               .validUntil = certificate.expiryDate(),
                                               .flaw = isOther && isWeak(certificate.publicKey()) ? Flaw::Weak : row.flaw}};
        }
    }
    return {.key = ProblemKey::TlsHandshake, .host = host};
}

QString certificateLine(const QSslCertificate &certificate)
{
    return "certificate: names %1; valid %2 to %3; issuer %4; SHA-256 %5"_L1.arg(
        namesOf(certificate).join(u' '), certificate.effectiveDate().toString(Qt::ISODate),
        certificate.expiryDate().toString(Qt::ISODate), certificate.issuerInfo(QSslCertificate::CommonName).join(u' '),
        QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')));
}
