// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

/// The value of a header in the head of `request`, empty if it is not there. The case of names does not matter: Qt 6.8 sends
/// them in lower case, Qt 6.4 as they were set.
inline QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    const auto lines = request.left(request.indexOf("\r\n\r\n")).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}
