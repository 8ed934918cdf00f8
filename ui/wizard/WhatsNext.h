// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

#include <functional>

class QPushButton;

/// What comes once a connection is active: its sync rules, in the console of one's own instance.
class WhatsNext : public QWidget
{
    Q_OBJECT
public:
    /// `console` yields the address to open, and outlives it.
    WhatsNext(std::function<QUrl()> console, QWidget *parent);

    QPushButton *button() const { return m_open; }

private:
    QPushButton *m_open;
};
