// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessibleWidget>

/// The accessible interface of a QScrollArea. It has all children, visible or not, so that their number stays the same: Qt's own
/// leaves out scroll bars that are not visible and does not check the index, so it crashes if a screen reader counted the
/// children while a bar was visible. Qt 6.4.2, no public report known; may go once the end-to-end tests, which read the whole
/// tree while pages change, pass without it.
class AccessibleScrollArea : public QAccessibleWidget
{
public:
    /// From then on it serves every QScrollArea of the program. To be called before the first window.
    static void install();

private:
    explicit AccessibleScrollArea(QWidget *area);
};
