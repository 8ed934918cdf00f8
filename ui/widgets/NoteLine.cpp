// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/NoteLine.h"

#include <QPainter>
#include <QStyle>

NoteLine::NoteLine(const QString &text, QWidget *parent)
    : TextLabel(text, Tone::Soft, Size::Small, parent)
{
    setContentsMargins(0, 2, 0, 2);
    setIndented(fontMetrics().height() * 2 / 3);
}

void NoteLine::paintEvent(QPaintEvent *event)
{
    TextLabel::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())), Theme::of(this).accent);
}
