// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/ConnectionDelegate.h"

#include "connections/ConnectionsModel.h"
#include "connections/StatusTone.h"
#include "widgets/WrappedText.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace {

constexpr double SmallText = 0.93;

QFont nameFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ConnectionDelegate::Measures::Measures(const QWidget *widget)
{
    const int line = widget->fontMetrics().height();
    const int lines = QFontMetrics(nameFont(widget->font())).height() + QFontMetrics(scaled(widget->font(), SmallText)).height();
    padding = line * 2 / 3;
    rowGap = line / 2;
    radius = line / 3;
    dot = line / 2;
    dotGap = line / 3;
    rowHeight = lines + line + rowGap;
}

ConnectionDelegate::ConnectionDelegate(QTableView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Measures size(m_view);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->fillRect(option.rect, theme().surface);
    paintCard(painter, option, m_view->currentIndex().row() == index.row(), size);

    const QRect inside = option.rect.adjusted(size.padding, 0, -size.padding, -size.rowGap);
    switch (index.column()) {
    case ConnectionsModel::NameColumn:
        paintName(painter, inside, option, index);
        break;
    case ConnectionsModel::StatusColumn:
        paintStatus(painter, inside, option, index, size);
        break;
    case ConnectionsModel::IssuesColumn:
        paintText(painter, inside, option, option.font, theme().text, index.data().toString(), Qt::AlignRight | Qt::AlignVCenter);
        break;
    default:
        paintText(painter, inside, option, option.font, theme().text, index.data().toString(), Qt::AlignLeft | Qt::AlignVCenter);
    }
    painter->restore();
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Measures size(m_view);
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * size.padding, size.rowHeight};
}

/// The card of the whole row that `cell` is part of; each cell draws its own part of it.
QRectF ConnectionDelegate::cardAround(const QRect &cell, const Measures &size) const
{
    const QHeaderView *header = m_view->horizontalHeader();
    QRect row = cell;
    for (int column = 0; column < header->count(); ++column) {
        const int left = header->sectionViewportPosition(column);
        row.setLeft(std::min(row.left(), left));
        row.setRight(std::max(row.right(), left + header->sectionSize(column) - 1));
    }
    const bool mirrored = m_view->layoutDirection() == Qt::RightToLeft;
    const int besideScrollBar = m_view->verticalScrollBar()->isVisible() ? size.rowGap : 0;
    return QRectF(row).adjusted(mirrored ? besideScrollBar : 0, 0, mirrored ? 0 : -besideScrollBar, -size.rowGap);
}

void ConnectionDelegate::paintCard(QPainter *painter, const QStyleOptionViewItem &option, bool current,
                                   const Measures &size) const
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool focused = current && m_view->hasFocus();
    const qreal width = focused ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(focused || chosen ? theme().accent : theme().line, width));
    painter->setBrush(chosen ? theme().accentBackground : theme().surface);
    const QRectF card = cardAround(option.rect, size).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter->drawRoundedRect(card, size.radius, size.radius);
    painter->restore();
}

void ConnectionDelegate::paintName(QPainter *painter, const QRect &inside, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QFont name = nameFont(option.font);
    const QFont small = scaled(option.font, SmallText);
    const QString subtitle = index.data(ConnectionsModel::SubtitleRole).toString();
    QRect lines = inside;
    const int nameHeight = QFontMetrics(name).height();
    const int height = nameHeight + (subtitle.isEmpty() ? 0 : QFontMetrics(small).height());
    lines.setTop(inside.top() + (inside.height() - height) / 2);
    paintText(painter, lines, option, name, theme().text, index.data().toString(), Qt::AlignLeft | Qt::AlignTop);
    lines.setTop(lines.top() + nameHeight);
    paintText(painter, lines, option, small, theme().soft, subtitle, Qt::AlignLeft | Qt::AlignTop);
}

void ConnectionDelegate::paintStatus(QPainter *painter, QRect inside, const QStyleOptionViewItem &option,
                                     const QModelIndex &index, const Measures &size) const
{
    const QColor colour = theme().colour(statusTone(Connection::Status(index.data(ConnectionsModel::StatusRole).toInt())));
    QRect dot(inside.left(), inside.center().y() - size.dot / 2, size.dot, size.dot);
    dot = QStyle::visualRect(option.direction, inside, dot);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(dot);

    QRect word = inside.adjusted(size.dot + size.dotGap, 0, 0, 0);
    word = QStyle::visualRect(option.direction, inside, word);
    paintText(painter, word, option, option.font, colour, index.data().toString(), Qt::AlignLeft | Qt::AlignVCenter);
}

void ConnectionDelegate::paintText(QPainter *painter, const QRect &inside, const QStyleOptionViewItem &option, const QFont &font,
                                   const QColor &colour, const QString &text, Qt::Alignment alignment) const
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(inside, int(QStyle::visualAlignment(option.direction, alignment) | Qt::TextSingleLine),
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, inside.width()));
}

const Theme &ConnectionDelegate::theme() const
{
    const qint64 palette = m_view->palette().cacheKey();
    if (!m_theme || m_themePalette != palette) {
        m_theme = Theme::of(m_view);
        m_themePalette = palette;
    }
    return *m_theme;
}
