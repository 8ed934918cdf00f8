// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "net/HttpRequest.h"

#include <QHostAddress>

/// A request under way. Yields an answer whatever its status, or a network problem.
class HttpExchange : public Job<HttpAnswer>
{
public:
    using Job::Job;

    /// The requests and answers so far, redacted, for a network team (rules.md 12).
    virtual QStringList transcript() const { return {}; }
};

/// How requests reach one remote instance: HttpClient over the network, a script in a test.
class Transport
{
public:
    virtual ~Transport() = default;

    virtual HttpExchange *send(const HttpRequest &request, QObject *owner) = 0;
    /// The addresses of the host of `url`, a name; none where a proxy resolves it. A problem if it has no address, or none was
    /// told within `timeout`.
    virtual Job<QList<QHostAddress>> *lookUp(const QUrl &url, std::chrono::milliseconds timeout, QObject *owner) = 0;

protected:
    Transport() = default;
    Q_DISABLE_COPY_MOVE(Transport)
};
