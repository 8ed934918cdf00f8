// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// The version of Unicode that the table of confusables is made from.
constexpr int ConfusablesUnicode = 15;

/// `text` without the marks above, below and through its letters. Pure.
QString withoutMarks(const QString &text);

/// A label of a host, as it is shown, without marks, each letter that looks like others replaced by those, as Unicode's
/// confusables have it (UTS 39). Labels that look the same are the same then. The small letters and digits of ASCII stay. Pure.
QString withoutConfusables(const QString &label);
