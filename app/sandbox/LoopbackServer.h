// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Answer.h"
#include "Call.h"

#include <QHttpServer>

/// An HTTP server on 127.0.0.1, on a port that the system chooses. It hands every call to one handler and sends what that
/// answers, after the delay of its node and with a `Date`. Bodies over 1 MiB never reach the handler (413).
/// The only file that knows Qt HttpServer, whose interface differs between Qt 6.4 and 6.8.
class LoopbackServer : public QObject
{
public:
    using Handler = std::function<void(const Call &, Reply)>;

    LoopbackServer(int delayMs, Handler handler, QObject *parent = nullptr);

    /// The address it listens on, empty when the system gives no port. With a broken certificate it speaks https, in a way
    /// that nobody should accept (product.md, The sandbox).
    QUrl listen(bool withBrokenCertificate = false);

private:
    void take(const QHttpServerRequest &request, QHttpServerResponder responder);

    int m_delayMs;
    Handler m_handler;
    QHttpServer m_server;
};
