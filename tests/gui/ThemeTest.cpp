// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "Theme.h"

#include "catch.h"

#include <QPalette>

namespace {

QPalette paletteOf(Qt::GlobalColor base, Qt::GlobalColor text, const QColor &highlight)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Window, QColor(base).value() < 128 ? QColor(45, 48, 54) : QColor(239, 239, 239));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Highlight, highlight);
    return palette;
}

} // namespace

TEST_CASE("every colour of a text can be read on every background, in light, dark and odd palettes")
{
    for (const QColor &highlight :
         {QColor(48, 140, 198), QColor(Qt::yellow), QColor(Qt::black), QColor(Qt::white), QColor(200, 30, 120)}) {
        for (const bool dark : {false, true}) {
            const Theme theme(dark ? paletteOf(Qt::black, Qt::white, highlight) : paletteOf(Qt::white, Qt::black, highlight));
            for (const QColor &background : {theme.surface, theme.window, theme.accentBackground, theme.codeBackground}) {
                INFO((dark ? "dark, highlight " : "light, highlight ")
                     << highlight.name().toStdString() << " on " << background.name().toStdString());
                for (const Tone tone : {Tone::Normal, Tone::Soft, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Bad})
                    CHECK(Theme::contrast(theme.colour(tone), background) >= 4.5);
                CHECK(Theme::contrast(theme.control, background) >= 3);
            }
            CHECK(Theme::contrast(theme.accentText, theme.accent) >= 4.5);
        }
    }
}

TEST_CASE("the contrast is that of WCAG 2")
{
    CHECK(Theme::contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(Theme::contrast(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).margin(0.01));
}
