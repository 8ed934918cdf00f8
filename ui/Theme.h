// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>

class QPalette;
class QWidget;

/// The meaning of a text's colour; a meaning is never given by colour alone (rules.md 28).
enum class Tone { Normal, Soft, Accent, Ok, Warn, Bad };

/// The colours of the program, derived from a palette. Every text colour reaches a contrast of 4.5:1 on each of the
/// backgrounds, every line that carries meaning 3:1, in light, dark and high-contrast palettes (rules.md 28).
class Theme
{
public:
    explicit Theme(const QPalette &palette);
    static Theme of(const QWidget *widget);

    // Backgrounds.
    QColor surface;          ///< what pages are painted on
    QColor window;           ///< bars and empty windows
    QColor accentBackground; ///< a chosen card
    QColor codeBackground;   ///< a box that holds a code

    // Texts, readable on each of them.
    QColor text;
    QColor soft;
    QColor accent;
    QColor ok;
    QColor warn;
    QColor bad;
    QColor accentText; ///< on a surface filled with `accent`

    // Lines and graphics.
    QColor line;    ///< a decoration: nothing is lost when it is not seen
    QColor control; ///< the outline of what can be used, 3:1

    QColor colour(Tone tone) const;

    /// Between 1 and 21, as WCAG 2 defines it.
    static double contrast(const QColor &one, const QColor &other);

    // Distances, from the size of the text.
    static int margin(const QWidget *widget);  ///< around a page
    static int gap(const QWidget *widget);     ///< between the parts of a page
    static int hairGap(const QWidget *widget); ///< between a field and what belongs to it
};
