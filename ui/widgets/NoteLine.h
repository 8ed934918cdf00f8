// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/TextLabel.h"

/// A remark set off by a bar in the accent colour.
class NoteLine : public TextLabel
{
    Q_OBJECT
public:
    explicit NoteLine(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
