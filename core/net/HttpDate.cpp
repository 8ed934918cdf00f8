// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/HttpDate.h"

QDateTime fromHttpDate(const QByteArray &text)
{
    const QByteArray date = text.trimmed();
    return QDateTime::fromString(QString::fromLatin1(date.endsWith("GMT") ? date.chopped(3) + "+0000" : date), Qt::RFC2822Date);
}
