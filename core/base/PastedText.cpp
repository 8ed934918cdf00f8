// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/PastedText.h"

#include "base/ShownText.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace {

constexpr auto Wraps = std::to_array<std::pair<char32_t, char32_t>>({
    {U'"', U'"'},
    {U'\'', U'\''},
    {U'`', U'`'},
    {U'<', U'>'},
    {U'(', U')'},
    {U'“', U'”'},
    {U'”', U'”'},
    {U'„', U'“'},
    {U'‘', U'’'},
    {U'‚', U'‘'},
    {U'«', U'»'},
    {U'»', U'«'},
    {U'「', U'」'},
});

/// Unicode's "default ignorable" characters, apart from format characters, and the empty Braille pattern.
constexpr auto Blanks = std::to_array<std::pair<char32_t, char32_t>>({
    {0x034F, 0x034F},
    {0x115F, 0x1160},
    {0x17B4, 0x17B5},
    {0x180B, 0x180F},
    {0x2800, 0x2800},
    {0x3164, 0x3164},
    {0xFE00, 0xFE0F},
    {0xFFA0, 0xFFA0},
    {0xE0100, 0xE01EF},
});

bool isMargin(char32_t character)
{
    return QChar::isSpace(character) || isInvisible(character);
}

bool areWrap(char32_t first, char32_t last)
{
    return std::ranges::count(Wraps, std::pair(first, last)) > 0;
}

} // namespace

bool isInvisible(char32_t character)
{
    return isHidden(character)
        || std::ranges::any_of(Blanks, [=](auto range) { return range.first <= character && character <= range.second; });
}

QString unwrapped(const QString &pasted, QStringView tail)
{
    const std::u32string characters = pasted.toStdU32String();
    std::u32string_view text = characters;
    while (!text.empty()) {
        if (isMargin(text.front()))
            text.remove_prefix(1);
        else if (isMargin(text.back()) || tail.contains(QStringView(QChar::fromUcs4(text.back()))))
            text.remove_suffix(1);
        else if (text.size() > 1 && areWrap(text.front(), text.back()))
            text = text.substr(1, text.size() - 2);
        else
            break;
    }
    return QString::fromUcs4(text.data(), qsizetype(text.size()));
}
