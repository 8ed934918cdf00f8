// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/RetryAfter.h"

#include "net/HttpDate.h"

#include <algorithm>

using namespace std::chrono_literals;

std::optional<std::chrono::seconds> retryAfter(const HttpAnswer &answer, std::chrono::seconds limit)
{
    const QByteArray text = answer.header("Retry-After").trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime when = fromHttpDate(text);
        const QDateTime theirs = fromHttpDate(answer.header("Date"));
        if (!when.isValid())
            return std::nullopt;
        seconds = (theirs.isValid() ? theirs : QDateTime::currentDateTimeUtc()).secsTo(when);
    }
    return std::clamp(std::chrono::seconds(seconds), 0s, limit);
}
