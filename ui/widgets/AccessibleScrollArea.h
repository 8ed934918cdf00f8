// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessibleWidget>

/// What a QScrollArea tells assistive technology. Qt's own interface leaves out scroll bars that are not visible and does not
/// check the index it is asked for: a screen reader that read the number of children while a bar was there makes it crash.
/// Here all children are told, whether visible or not, so that their number stays the same.
class AccessibleScrollArea : public QAccessibleWidget
{
public:
    /// From then on it serves every QScrollArea of the program. To be called before the first window.
    static void install();

private:
    explicit AccessibleScrollArea(QWidget *area);
};
