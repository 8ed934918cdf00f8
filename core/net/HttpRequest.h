// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QStringList>
#include <QUrl>

#include <chrono>

/// What a request may take. The times are wall-clock, redirects and retries included in `total`.
struct HttpLimits {
    std::chrono::milliseconds total = std::chrono::seconds(30);
    std::chrono::milliseconds inactivity = std::chrono::seconds(10); ///< without a byte from the other side
    qint64 bodyBytes = 64 * 1024 * 1024;                             ///< rules.md 9
    qint64 headerBytes = 128 * 1024;
    int retries = 2; ///< of GET alone, after what may pass by itself
};

/// Where a redirect may lead; anywhere else ends in redirected-elsewhere (rules.md 10).
enum class RedirectRule {
    SameOrigin,    ///< what is signed in: the token must not travel (rules.md 23)
    SameHostOrWww, ///< what anyone may read: the same host, with or without "www."
};

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url = {};
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    HttpLimits limits = {};
    RedirectRule redirects = RedirectRule::SameOrigin;
    bool cutsBody = false;         ///< a body over the limit is cut instead of a problem: the headers are what is asked for
    bool looksAtFirstBytes = true; ///< where a connection ends without an answer: connects once more to tell what is spoken
};

/// An answer with any status: what a status means is for those to say who asked.
struct HttpAnswer {
    int status = 0;
    QUrl url = {}; ///< after redirects
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    QStringList transcript = {};

    /// The value of a header, whatever its case; empty where it is missing.
    QByteArray header(const QByteArray &name) const;
};
