// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPushButton>

class QAction;

/// A push button for an action that a menu shows too: text, whether it can be used and whether it is there follow the action.
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    /// `action` outlives the button.
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);
};
