// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "Theme.h"

#include <QFontMetrics>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace {

constexpr double TextContrast = 4.5;
constexpr double GraphicsContrast = 3.0;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](float one, float other) { return float(one + (other - one) * share); };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

/// `colour`, moved towards black or white just far enough to stand out from each of `backgrounds`.
QColor readable(const QColor &colour, std::span<const QColor> backgrounds, double contrast)
{
    const auto worst = [&](const QColor &candidate) {
        double least = 21;
        for (const QColor &background : backgrounds)
            least = std::min(least, Theme::contrast(candidate, background));
        return least;
    };
    if (worst(colour) >= contrast)
        return colour;
    const QColor pole = worst(Qt::black) > worst(Qt::white) ? Qt::black : Qt::white;
    double tooLittle = 0;
    double enough = 1;
    for (int i = 0; i < 8; ++i) {
        const double share = (tooLittle + enough) / 2;
        // Compared as it will be painted, with 8 bits per channel.
        (worst(QColor(mixed(colour, pole, share).rgb())) >= contrast ? enough : tooLittle) = share;
    }
    return QColor(mixed(colour, pole, enough).rgb());
}

} // namespace

Theme::Theme(const QPalette &palette)
{
    const auto role = [&palette](QPalette::ColorRole which) { return palette.color(QPalette::Active, which); };
    surface = role(QPalette::Base);
    window = role(QPalette::Window);
    const QColor ink = role(QPalette::Text);
    const QColor highlight = role(QPalette::Highlight);
    accentBackground = mixed(surface, highlight, 0.13);
    codeBackground = mixed(surface, ink, 0.05);

    const std::array backgrounds{surface, window, accentBackground, codeBackground};
    const auto asText = [&](const QColor &colour) { return readable(colour, backgrounds, TextContrast); };
    text = asText(ink);
    soft = asText(mixed(ink, surface, 0.35));
    accent = asText(highlight);
    ok = asText(QColor::fromHslF(0.38f, 0.65f, 0.4f));
    warn = asText(QColor::fromHslF(0.11f, 0.85f, 0.4f));
    bad = asText(QColor::fromHslF(0.01f, 0.72f, 0.5f));
    accentText = readable(luminance(accent) > 0.18 ? QColor(Qt::black) : QColor(Qt::white), std::array{accent}, TextContrast);

    line = mixed(surface, ink, 0.2);
    control = readable(mixed(surface, ink, 0.4), backgrounds, GraphicsContrast);
}

Theme Theme::of(const QWidget *widget)
{
    return Theme(widget->palette());
}

QColor Theme::colour(Tone tone) const
{
    switch (tone) {
    case Tone::Normal:
        return text;
    case Tone::Soft:
        return soft;
    case Tone::Accent:
        return accent;
    case Tone::Ok:
        return ok;
    case Tone::Warn:
        return warn;
    case Tone::Bad:
        return bad;
    }
    Q_UNREACHABLE();
}

double Theme::contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

int Theme::margin(const QWidget *widget)
{
    return widget->fontMetrics().height() * 3 / 2;
}

int Theme::gap(const QWidget *widget)
{
    return widget->fontMetrics().height() * 2 / 3;
}

int Theme::hairGap(const QWidget *widget)
{
    return std::max(2, widget->fontMetrics().height() / 4);
}
