// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ToggleSwitch.h"

#include "Theme.h"
#include "widgets/FlatStyle.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

QSize ToggleSwitch::switchSize() const
{
    const int height = fontMetrics().height() * 19 / 20;
    return {height * 19 / 10, height};
}

int ToggleSwitch::textIndent() const
{
    return switchSize().width() + Theme::hairGap(this) * 2;
}

QSize ToggleSwitch::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {textIndent() + words.width() + 2, std::max({switchSize().height() + 4, words.height() + 4, FlatStyle::MinTarget})};
}

bool ToggleSwitch::hitButton(const QPoint &at) const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(0, 0), QSize(sizeHint().width(), height()))).contains(at);
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QSize size = switchSize();
    const QRect whole(QPoint(0, (height() - size.height()) / 2), size);
    // The focus ring replaces the edge of the track, so that nothing moves.
    const int ring = hasFocus() ? 3 : 0;
    const QRect track = whole.adjusted(ring, ring, -ring, -ring);
    const int inset = std::max(2, track.height() / 9);
    const int knob = track.height() - 2 * inset;
    const int knobX = isChecked() ? track.right() + 1 - inset - knob : track.left() + inset;
    painter.setPen(Qt::NoPen);
    painter.setBrush(!isEnabled() ? theme.line : isChecked() ? theme.accent : theme.control);
    painter.drawRoundedRect(mirrored(track), track.height() / 2.0, track.height() / 2.0);
    painter.setBrush(isChecked() ? theme.accentText : theme.surface);
    painter.drawEllipse(mirrored(QRect(knobX, track.top() + inset, knob, knob)));

    const QRect words = mirrored(QRect(textIndent(), 0, std::max(0, width() - textIndent()), height()));
    const int show =
        style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    style()->drawItemText(&painter, words, int(alignment) | show, palette(), isEnabled(), text(), QPalette::WindowText);

    if (hasFocus()) {
        const QRectF edge = QRectF(mirrored(whole)).adjusted(1, 1, -1, -1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2);
    }
}
