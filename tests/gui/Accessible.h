// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessible>
#include <QString>
#include <QStringList>

/// Everything that assistive technology can read below `object`: names, descriptions, values and texts.
inline QStringList accessibleTexts(QObject *object)
{
    QStringList texts;
    const auto walk = [&texts](const auto &self, QAccessibleInterface *node) -> void {
        if (!node)
            return;
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            texts << node->text(kind);
        if (QAccessibleTextInterface *text = node->textInterface())
            texts << text->text(0, text->characterCount());
        for (int i = 0; i < node->childCount(); ++i)
            self(self, node->child(i));
    };
    walk(walk, QAccessible::queryAccessibleInterface(object));
    texts.removeAll(QString());
    return texts;
}

/// The role, name and description that assistive technology is told.
struct Accessible {
    explicit Accessible(QObject *object)
    {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(object);
        role = told->role();
        name = told->text(QAccessible::Name);
        description = told->text(QAccessible::Description);
    }

    QAccessible::Role role;
    QString name;
    QString description;
};
