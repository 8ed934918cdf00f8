// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/Logo.h"

#include <QIcon>
#include <QPainter>

using namespace Qt::StringLiterals;

Logo::Logo(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Logo::sizeHint() const
{
    const int side = fontMetrics().height() * 4;
    return {side, side};
}

void Logo::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QIcon(u":/icons/connection-wizard.svg"_s).paint(&painter, rect());
}
