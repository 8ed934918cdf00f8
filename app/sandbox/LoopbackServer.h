// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Answer.h"
#include "Call.h"

#include <QObject>
#include <QUrl>

#include <memory>

/// An HTTP server on 127.0.0.1, on a port that the system chooses. It hands every call to one handler and sends its answer,
/// after the delay of its node and with a `Date`. Bodies over 1 MiB never reach the handler (413).
///
/// Connections are served on threads of the server's own. Each call goes to the handler on the thread of this object, and
/// its server thread waits for the answer: the one blocking wait in the project, and never on the event loop's thread.
/// Deleting the server first answers the calls that still wait, with 503 if there is no answer yet.
class LoopbackServer : public QObject
{
public:
    using Handler = std::function<void(const Call &, Reply)>;

    LoopbackServer(int delayMs, Handler handler, QObject *parent = nullptr);
    ~LoopbackServer() override;

    /// The address it listens on; empty if the system gives no port. May be called once.
    QUrl listen();

private:
    class Http; // the library's header stays in the .cpp
    std::unique_ptr<Http> m_http;
};
