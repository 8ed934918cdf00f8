// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/AccessibleScrollArea.h"

#include <QScrollArea>

AccessibleScrollArea::AccessibleScrollArea(QWidget *area)
    : QAccessibleWidget(area, QAccessible::Pane)
{
}

void AccessibleScrollArea::install()
{
    QAccessible::installFactory([](const QString &className, QObject *object) -> QAccessibleInterface * {
        const bool isOne = className == QLatin1StringView(QScrollArea::staticMetaObject.className());
        return isOne ? new AccessibleScrollArea(static_cast<QWidget *>(object)) : nullptr;
    });
}
