// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

/// Reads a date as HTTP writes it, "Sun, 22 Nov 2026 12:00:00 GMT". Invalid for any other text. Qt's RFC2822Date does not
/// read "GMT" (Qt 6.4.2, no public report known); may go once HttpDateTest passes with it alone.
QDateTime fromHttpDate(const QByteArray &text);
