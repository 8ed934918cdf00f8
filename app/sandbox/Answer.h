// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Outcome.h"

#include <QByteArray>
#include <QList>

#include <functional>

/// An answer as the routes give it. LoopbackServer adds `Date` and sends it.
struct Answer {
    int status = 200;
    QByteArray contentType = {};
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};

    static Answer json(const QJsonObject &object, int status = 200);

    /// `{"message": …}`, with `reason` where there is one.
    static Answer refusal(const Refusal &refusal);

    /// The object with `status`, or the refusal with its own.
    static Answer of(const Outcome &outcome, int status = 200);

    /// A small page: `title` and `text` are plain text, `html` is markup of ours.
    static Answer page(const QString &title, const QString &text, const QString &html = {}, int status = 200);
};

/// Takes the answer to one call, at once or later, and once only.
using Reply = std::function<void(const Answer &)>;
