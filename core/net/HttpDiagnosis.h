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

/// The connection was closed before a status line. Connects once more to see whether the server speaks another protocol:
/// answer-not-understood, else connection-lost.
Job<Problem> *ofClosedConnection(const QUrl &url, std::chrono::milliseconds timeout, QObject *owner);

/// The handshake failed. Qt says why to only one of the requests that share a connection (Qt 6.4.2, no public report known); the
/// certificate says it to the others.
Job<Problem> *ofHandshake(const QUrl &url, const QList<QSslCertificate> &chain, QObject *owner);

} // namespace HttpDiagnosis
