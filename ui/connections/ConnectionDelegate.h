// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Theme.h"

#include <QStyledItemDelegate>

class QTableView;

/// Draws each row as a rounded card, cell by cell: the name in bold above tracker and mode, and the status as a dot and a
/// word in its colour. Chosen row and focus show as the card's surface and outline.
class ConnectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Distances and heights, from the size of the text.
    struct Measures {
        explicit Measures(const QWidget *widget);
        int padding; ///< between a card's outline and its texts
        int rowGap;  ///< between two cards
        int radius;
        int dot;
        int dotGap; ///< between the dot and its word
        int rowHeight;
    };

    explicit ConnectionDelegate(QTableView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QRectF cardAround(const QRect &cell, const Measures &size) const;
    void paintCard(QPainter *painter, const QStyleOptionViewItem &option, bool current, const Measures &size) const;
    void paintName(QPainter *painter, const QRect &inside, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintStatus(QPainter *painter, QRect inside, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const Measures &size) const;
    void paintText(QPainter *painter, const QRect &inside, const QStyleOptionViewItem &option, const QFont &font,
                   const QColor &colour, const QString &text, Qt::Alignment alignment) const;
    const Theme &theme() const;

    QTableView *m_view;
    mutable std::optional<Theme> m_theme;
    mutable qint64 m_themePalette = 0;
};
