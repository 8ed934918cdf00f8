// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QPushButton;

/// The first start, while there is no instance: one sentence and two buttons.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// The control that gets the focus first.
    QWidget *firstControl() const;

signals:
    void addInstanceRequested();
    void sandboxRequested();

private:
    QPushButton *m_add;
};
