// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/ActionButton.h"

#include <QAction>

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(true); // Enter presses it, as Space does
    const auto follow = [this, action] {
        setText(action->text());
        setEnabled(action->isEnabled());
        setVisible(action->isVisible());
    };
    connect(action, &QAction::changed, this, follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}
