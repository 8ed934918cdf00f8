// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCheckBox>

/// A check box drawn as a switch; it reads from the other side in right-to-left languages.
class ToggleSwitch : public QCheckBox
{
    Q_OBJECT
public:
    using QCheckBox::QCheckBox;

    /// The distance to its text, to align what is below.
    int textIndent() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override;

private:
    QSize switchSize() const;
};
