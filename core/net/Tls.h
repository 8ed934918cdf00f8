// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"

#include <QSslError>

class QSslCertificate;
class QSslConfiguration;

/// The encryption of every connection: TLS 1.2 or later, the system's certificates (rules.md 25).
QSslConfiguration tlsConfiguration();

/// The problem that Qt's list of errors about the certificate of `host` means, with the certificate's facts; tls-handshake if the
/// certificate is not the reason.
Problem tlsProblem(const QString &host, const QList<QSslError> &errors);

/// A certificate as one line of a transcript: names, dates, issuer, SHA-256.
QString certificateLine(const QSslCertificate &certificate);
