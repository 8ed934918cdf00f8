// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// Text from outside, made safe to show (rules.md 24): cut to `maxSize` UTF-16 units with an ellipsis, white space and line
/// breaks folded to one space, and each control, direction or zero-width character written as its code point, "[U+202E]".
QString shownText(const QString &fromOutside, qsizetype maxSize = 200);

/// True for invisible characters that change how the text around them reads.
bool isHidden(char32_t character);
