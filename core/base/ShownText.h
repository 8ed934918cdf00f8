// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// Text from outside, made safe to show (rules.md 24): cut to `most` characters with an ellipsis, line breaks and white
/// space folded to one space, and each control, direction or zero-width character written as its code point, "[U+202E]".
QString shownText(const QString &fromOutside, qsizetype most = 200);

/// True for characters that a person cannot see and that change how the text around them reads.
bool isHidden(char32_t character);
