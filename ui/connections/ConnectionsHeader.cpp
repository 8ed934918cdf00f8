// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/ConnectionsHeader.h"

#include "Theme.h"
#include "connections/ConnectionDelegate.h"
#include "widgets/WrappedText.h"

#include <QPaintEvent>
#include <QPainter>

ConnectionsHeader::ConnectionsHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void ConnectionsHeader::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), Theme::of(this).surface);
    QHeaderView::paintEvent(event);
}

void ConnectionsHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const ConnectionDelegate::Measures size(this);
    const QString text = model()->headerData(section, orientation()).toString();
    const QFont font = headingFont();
    const QRect inside = rect.adjusted(size.padding, 0, -size.padding, 0);
    painter->setFont(font);
    painter->setPen(Theme::of(this).soft);
    painter->drawText(inside, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, inside.width()));
}

QSize ConnectionsHeader::sectionSizeFromContents(int section) const
{
    const ConnectionDelegate::Measures size(this);
    const QFontMetrics metrics(headingFont());
    const QString text = model()->headerData(section, orientation()).toString();
    const int rounding = 2; // of letters' widths, so that a text is not elided in a space that was made for it
    return {metrics.horizontalAdvance(text) + rounding + 2 * size.padding, metrics.height() + size.padding};
}

QFont ConnectionsHeader::headingFont() const
{
    QFont heading = scaled(font(), 0.93);
    heading.setWeight(QFont::DemiBold);
    return heading;
}
