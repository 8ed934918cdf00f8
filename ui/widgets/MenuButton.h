// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPushButton>

class QMenu;

/// A button that opens a menu without waiting for what is chosen. Assistive technology finds the menu and its items below the
/// button, which for Qt's own button it doesn't (rules.md 27).
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
