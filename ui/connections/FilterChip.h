// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRadioButton>

/// A radio button with round ends: a word, and how many it stands for.
class FilterChip : public QRadioButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &word, QWidget *parent = nullptr);

    void setCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

private:
    QString m_word;
};
