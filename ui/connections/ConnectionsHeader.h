// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHeaderView>

/// The headings above the cards: soft bold words without a frame, in line with the texts of the cards.
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
    QFont headingFont() const;
};
