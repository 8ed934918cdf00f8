// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class ActionButton;
class QAction;

/// Takes the place of an empty list: the two ways to get a connection, with a sentence each.
class EmptyConnections : public QWidget
{
    Q_OBJECT
public:
    EmptyConnections(QAction *initiate, QAction *acceptInvitation, QWidget *parent = nullptr);

    /// The control that gets the focus first.
    QWidget *firstControl() const;

private:
    ActionButton *m_initiate;
};
