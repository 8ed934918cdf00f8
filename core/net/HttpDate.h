// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

/// Reads a date as HTTP writes it, "Sun, 22 Nov 2026 12:00:00 GMT", whose zone Qt does not read. Invalid for any other text.
QDateTime fromHttpDate(const QByteArray &text);
