// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QStringList>
#include <QUrl>

#include <chrono>

/// The limits of a request. `total` includes redirects and retries.
struct HttpLimits {
    std::chrono::milliseconds total = std::chrono::seconds(30);
    std::chrono::milliseconds inactivity = std::chrono::seconds(10); ///< without a byte from the server
    qint64 bodyBytes = 64 * 1024 * 1024;                             ///< rules.md 9
    qint64 headerBytes = 128 * 1024;
    int retries = 2; ///< of GET only, after a problem that may be temporary
};

/// Where a redirect may lead. Any other one ends in redirected-elsewhere (rules.md 10).
enum class RedirectRule {
    SameOrigin,    ///< for signed-in requests: the token must not reach another origin (rules.md 23)
    SameHostOrWww, ///< for public reads: the same host, with or without "www."
};

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url = {};
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    HttpLimits limits = {};
    RedirectRule redirects = RedirectRule::SameOrigin;
    bool cutsBody = false;         ///< cuts a body over the limit instead of failing: only the headers matter
    bool changesNothing = false;   ///< at the server, although it is not a GET
    bool looksAtFirstBytes = true; ///< if a connection ends without an answer, connects again to see which protocol is spoken

    /// False for one that may change something: it is never sent a second time unasked, whatever it is answered with.
    bool isRepeatable() const { return method == "GET" || changesNothing; }
};

/// An answer with any status; the caller decides what the status means.
struct HttpAnswer {
    int status = 0;
    QUrl url = {}; ///< after redirects
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    QStringList transcript = {};

    /// The value of a header, compared without case; empty if it is missing.
    QByteArray header(const QByteArray &name) const;
};
