// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPushButton>

class QMenu;

/// A button that opens a menu without a nested event loop. The menu and its items are accessible children of the button (rules.md
/// 27), which they are not with QPushButton::setMenu(): Qt 6.4.2, no public report known; may go once the tests that choose from
/// `Instance` pass with it.
class MenuButton : public QPushButton
{
    Q_OBJECT
public:
    explicit MenuButton(const QString &text, QWidget *parent = nullptr);

    /// The menu; who fills it late does so on QMenu::aboutToShow.
    QMenu *choices() const { return m_choices; }

protected:
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    void open();

    QMenu *m_choices;
};
