// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"

#include <QSslError>

class QSslCertificate;
class QSslConfiguration;

/// The encryption of every connection: TLS 1.2 or later, the system's certificates (rules.md 25).
QSslConfiguration tlsConfiguration();

/// The problem that Qt's list of what it finds wrong with the certificate of `host` stands for, with the facts it turns on;
/// tls-handshake where it is not the certificate.
Problem tlsProblem(const QString &host, const QList<QSslError> &errors);

/// A certificate as one line of a transcript: names, dates, issuer, SHA-256.
QString certificateLine(const QSslCertificate &certificate);
