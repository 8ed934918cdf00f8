// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

/// A field that shows how much of its length is used: "17 / 255".
class CountedLineEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit CountedLineEdit(int most, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString count() const;
    int room() const;
};
