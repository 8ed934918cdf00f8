// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// True for characters that show nothing: those that change the text around them (isHidden()), and those that only make two
/// texts differ that look the same, such as fillers, joiners and variation selectors.
bool isInvisible(char32_t character);

/// `pasted` without the white space, invisible characters, pairs of quotation marks and pairs of brackets around it, and without
/// the characters of `tail` at its end.
QString unwrapped(const QString &pasted, QStringView tail = {});
