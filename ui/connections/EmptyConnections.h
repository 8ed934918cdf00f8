// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

/// Takes the place of an empty list: what it is for, and how to get a first connection.
class EmptyConnections : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyConnections(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};
