// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHeaderView>

/// The headings above the cards: soft bold words without a frame, in line with the texts of the cards. A click sorts by a
/// column, another one turns the order round, a third one brings back the node's.
class ConnectionsHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit ConnectionsHeader(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    void paintArrow(QPainter *painter, const QColor &colour, const QRect &room, bool isAtEnd) const;
    int arrowWidth() const;
    QFont headingFont() const;
};
