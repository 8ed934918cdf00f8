// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/TextLabel.h"

/// A line that says how things stand. It is in the tab order, and its changes are announced to assistive technology
/// (rules.md 27): by an announcement from Qt 6.8 on, below by the change of its accessible name.
class StatusLine : public TextLabel
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Nothing happens if the text is the same. An empty text hides the line.
    void say(const QString &text, Tone tone = Tone::Soft);
    void say(const QList<WrappedText::Run> &runs);
    /// Says nothing and is hidden.
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;
};
