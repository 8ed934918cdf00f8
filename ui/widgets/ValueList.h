// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QGridLayout;
class ReadOnlyValue;

/// Labels and the values that belong to them, in two columns.
class ValueList : public QWidget
{
    Q_OBJECT
public:
    explicit ValueList(QWidget *parent = nullptr);

    /// `label` is shown before the value and is its accessible name; `behind` stands in the same row.
    ReadOnlyValue *add(const QString &label, QWidget *behind = nullptr);

private:
    QGridLayout *m_rows;
};
