// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPlainTextEdit>

/// A field of several lines that takes a limited number of UTF-16 units. What goes beyond it, typed or pasted, is dropped at
/// the cursor.
class LimitedTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LimitedTextEdit(int maxLength, QWidget *parent = nullptr);

    /// How much of the length is used: "17 / 4,000".
    QString count() const;

private:
    void cut();

    int m_maxLength;
};
