// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/CountedLineEdit.h"

#include "Theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

CountedLineEdit::CountedLineEdit(int maxLength, QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(maxLength);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? room() : 0, 0, mirrored ? 0 : room(), 0);
}

QString CountedLineEdit::count(qsizetype used, int maxLength)
{
    //: how many characters are used, of how many
    return tr("%1 / %2").arg(QLocale().toString(used), QLocale().toString(maxLength));
}

int CountedLineEdit::room() const
{
    return fontMetrics().horizontalAdvance(count(maxLength(), maxLength())) + fontMetrics().height();
}

void CountedLineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(Theme::of(this).soft);
    const QRect place(width() - room(), 0, room() - fontMetrics().height() / 2, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter,
                     count(text().size(), maxLength()));
}
