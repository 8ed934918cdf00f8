// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/Confusables.h"

#include <QList>

#include <algorithm>
#include <iterator>
#include <optional>

namespace {

struct Confusable {
    char32_t letter;
    char16_t looks[6]; ///< filled up with zeros
};

/// In the order of the letters. Made by tests/unit/ConfusablesTest.cpp, which also holds it to Unicode.
constexpr Confusable Confusables[] = {
#include "url/Confusables.inc"
};

/// What is alike; nothing if it is only like itself.
std::optional<QString> looksOf(char32_t letter)
{
    const auto *row = std::ranges::lower_bound(Confusables, letter, {}, &Confusable::letter);
    if (row == std::end(Confusables) || row->letter != letter)
        return std::nullopt;
    const auto *end = std::ranges::find(row->looks, u'\0');
    return QString(reinterpret_cast<const QChar *>(row->looks), end - row->looks);
}

} // namespace

QString withoutMarks(const QString &text)
{
    QString bare;
    const auto letters = text.normalized(QString::NormalizationForm_KD).toUcs4();
    for (const char32_t letter : letters) {
        if (!QChar::isMark(letter))
            bare += QChar::fromUcs4(letter);
    }
    return bare;
}

QString withoutConfusables(const QString &label)
{
    QString plain;
    const auto letters = label.toUcs4();
    for (const char32_t letter : letters) {
        if (const auto looks = looksOf(letter)) {
            plain += *looks;
            continue;
        }
        const auto bare = withoutMarks(QString::fromUcs4(&letter, 1)).toUcs4();
        for (const char32_t part : bare)
            plain += looksOf(part).value_or(QString::fromUcs4(&part, 1));
    }
    return plain;
}
