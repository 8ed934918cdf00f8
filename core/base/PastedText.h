// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// True for characters that show nothing, whether they change the text around them (isHidden()) or only make two texts that
/// look the same differ: fillers, joiners, variation selectors.
bool isInvisible(char32_t character);

/// `pasted` without what people and programs put around a text: white space, invisible characters, quotation marks and
/// brackets in pairs, and at its end the characters of `tail`.
QString unwrapped(const QString &pasted, QStringView tail = {});
