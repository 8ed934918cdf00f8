// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/WrappedText.h"

#include <QLabel>

/// A label of plain text that wraps anywhere it must, in the colours of the Theme and in sizes relative to its font.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Size { Small, Normal, Heading, Title };

    explicit TextLabel(QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, QWidget *parent = nullptr);
    TextLabel(const QString &text, Tone tone, Size size, QWidget *parent = nullptr);

    /// In place of QLabel::setText(), which is not virtual: through a QLabel pointer the label would keep drawing the former
    /// text.
    void setText(const QString &text);
    /// Several colours and weights in one text; text() and the accessible name are all of it.
    void setRuns(const QList<WrappedText::Run> &runs);
    void setTone(Tone tone);
    void setSize(Size size);
    /// Leaves `pixels` free at the side at which lines begin.
    void setIndented(int pixels);
    /// For codes: the text runs left to right in every language (rules.md 29) and fills its lines.
    void setIsCode(bool isCode);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    QFont shownFont() const;

private:
    WrappedText m_text;
    Tone m_tone = Tone::Normal;
    Size m_size = Size::Normal;
    bool m_isCode = false;
};
