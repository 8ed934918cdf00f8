// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/Tls.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct TlsRow {
    QSslError::SslError error;
    ProblemKey key;
};

/// The first row that applies to a certificate is reported, because a date is fixed in another way than a name or an issuer.
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

QStringList namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry)
        + certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry)
        + certificate.subjectInfo(QSslCertificate::CommonName);
    names.removeDuplicates();
    return names;
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
            return {.key = row.key,
                    .host = host,
                    .about = Fact::Certificate{.names = namesOf(certificate),
                                               .issuers = certificate.issuerInfo(QSslCertificate::CommonName),
                                               .validFrom = certificate.effectiveDate(),
                                               .validUntil = certificate.expiryDate()}};
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
