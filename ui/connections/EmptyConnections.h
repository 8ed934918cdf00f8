// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class ActionButton;
class QAction;

/// What stands in the place of an empty list: the two ways to a connection, with a sentence each.
class EmptyConnections : public QWidget
{
    Q_OBJECT
public:
    EmptyConnections(QAction *initiate, QAction *acceptInvitation, QWidget *parent = nullptr);

    /// Where the keyboard starts.
    QWidget *firstControl() const;

private:
    ActionButton *m_initiate;
};
