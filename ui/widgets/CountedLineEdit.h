// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

/// A field that shows how much of its length is used: "17 / 255".
class CountedLineEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit CountedLineEdit(int maxLength, QWidget *parent = nullptr);

    /// How much of a length is used, "17 / 255".
    static QString count(qsizetype used, int maxLength);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int room() const;
};
