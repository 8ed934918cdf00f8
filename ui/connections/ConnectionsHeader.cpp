// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/ConnectionsHeader.h"

#include "Theme.h"
#include "connections/ConnectionDelegate.h"
#include "connections/ConnectionsModel.h"
#include "widgets/WrappedText.h"

#include <QPaintEvent>
#include <QPainter>

ConnectionsHeader::ConnectionsHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSortIndicatorClearable(true); // the third click brings back the node's order
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
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QColor colour = isSorted ? Theme::of(this).text : Theme::of(this).soft;
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, inside.width() - (isSorted ? arrowWidth() : 0));
    painter->setFont(font);
    painter->setPen(colour);
    const bool isAtEnd = section == ConnectionsModel::IssuesColumn; // as its numbers are
    const Qt::Alignment alignment = (isAtEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    painter->drawText(inside, int(QStyle::visualAlignment(layoutDirection(), alignment)), shown);
    if (!isSorted)
        return;
    const int from = metrics.horizontalAdvance(shown);
    const QRect beside = inside.adjusted(isAtEnd ? 0 : from, 0, isAtEnd ? -from : 0, 0);
    paintArrow(painter, colour, QStyle::visualRect(layoutDirection(), inside, beside), isAtEnd);
}

/// A small triangle at the beginning of the room beside a heading, or at its end: upwards where the least is at the top.
void ConnectionsHeader::paintArrow(QPainter *painter, const QColor &colour, const QRect &room, bool isAtEnd) const
{
    const double width = arrowWidth() * 0.5;
    const double height = width * 0.6;
    const double gap = arrowWidth() * 0.4;
    const bool isRight = isAtEnd != (layoutDirection() == Qt::RightToLeft);
    const double x = isRight ? room.right() - gap - width : room.left() + gap;
    const double top = room.center().y() - height / 2 + 1;
    const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(QPolygonF{QPointF(x, up ? top + height : top), QPointF(x + width, up ? top + height : top),
                                   QPointF(x + width / 2, up ? top : top + height)});
    painter->restore();
}

int ConnectionsHeader::arrowWidth() const
{
    return QFontMetrics(headingFont()).height();
}

QSize ConnectionsHeader::sectionSizeFromContents(int section) const
{
    const ConnectionDelegate::Measures size(this);
    const QFontMetrics metrics(headingFont());
    const QString text = model()->headerData(section, orientation()).toString();
    const int rounding = 2; // of letters' widths, so that a text is not elided in a space that was made for it
    return {metrics.horizontalAdvance(text) + rounding + arrowWidth() + 2 * size.padding, metrics.height() + size.padding};
}

QFont ConnectionsHeader::headingFont() const
{
    QFont heading = scaled(font(), 0.93);
    heading.setWeight(QFont::DemiBold);
    return heading;
}
