// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/FilterChip.h"

#include "Theme.h"
#include "widgets/FlatStyle.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

FilterChip::FilterChip(const QString &word, QWidget *parent)
    : QRadioButton(word, parent)
    , m_word(word)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

void FilterChip::setCount(int count)
{
    const QString text = u"%1 %2"_s.arg(m_word, QLocale().toString(count));
    if (text == this->text())
        return;
    setText(text);
    updateGeometry();
}

QSize FilterChip::sizeHint() const
{
    const int line = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(text()) + line * 3 / 2, std::max(FlatStyle::MinTarget, line * 3 / 2)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal stroke = isChecked() ? 2 : 1;
    const QRectF pill = QRectF(rect()).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.setPen(QPen(isChecked() ? theme.accent : theme.control, stroke));
    painter.setBrush(isChecked() ? theme.accentBackground : underMouse() ? theme.window : theme.surface);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    if (hasFocus()) {
        const QRectF ring = QRectF(rect()).adjusted(4, 4, -4, -4);
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }
    painter.setPen(theme.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}
