// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Outcome.h"

#include <QByteArray>
#include <QList>

#include <functional>

/// The answer of a route. LoopbackServer adds `Date` and sends it.
struct Answer {
    int status = 200;
    QByteArray contentType = {};
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};

    static Answer json(const QJsonObject &object, int status = 200);

    /// `{"message": …}`, with a `reason` if there is one.
    static Answer refusal(const Refusal &refusal);

    /// The object with `status`, or the refusal with its own.
    static Answer of(const Outcome &outcome, int status = 200);

    /// A small page. `title` and `text` are plain text; `html` is markup and is not escaped.
    static Answer page(const QString &title, const QString &text, const QString &html = {}, int status = 200);
};

/// Sends the answer to one call. To be called exactly once, at once or later.
using Reply = std::function<void(const Answer &)>;
