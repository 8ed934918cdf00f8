// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"

#include <QList>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>

/// Finds out what a request met when Qt does not say. Both jobs yield the problem as their value.
namespace HttpDiagnosis {

/// The connection was closed before a status line. Connects once more to see whether the server speaks another protocol
/// (answer-not-understood), or wants a certificate (client-certificate); `otherwise` if neither.
Job<Problem> *ofClosedConnection(const QUrl &url, const Problem &otherwise, std::chrono::milliseconds timeout, QObject *owner);

/// The handshake failed. Qt says why to only one of the requests that share a connection (Qt 6.4.2, no public report known); the
/// certificate says it to the others. Where there is none, connects once more to see whether the server speaks HTTP without
/// encryption (not-encrypted); tls-handshake if not.
Job<Problem> *ofHandshake(const QUrl &url, const QList<QSslCertificate> &chain, std::chrono::milliseconds timeout,
                          QObject *owner);

} // namespace HttpDiagnosis
