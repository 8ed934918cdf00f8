// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProxyStyle>

class QPushButton;

/// Fusion with flat, rounded fields and buttons and a focus that cannot be overlooked. Systems with a style of their own
/// keep it (rules.md 31).
class FlatStyle : public QProxyStyle
{
    Q_OBJECT
public:
    static constexpr int MinTarget = 24; ///< pixels, of the height and the width of what is clicked (rules.md 28)

    FlatStyle();

    /// Puts it in the place of Fusion, where the application uses Fusion, and AccessibleScrollArea in that of Qt's own
    /// everywhere. To be called once, before the first window.
    static void install();

    /// Fills the button with the accent colour: the one action of a page that leads on.
    static void setAccented(QPushButton *button, bool accented = true);
    /// Writes the button in the colour of a danger: what it does cannot be undone. Its words say so as well.
    static void setDangerous(QPushButton *button);
    /// Outlines the field in the colour of a problem; the problem has to be shown in words as well.
    static void setProblem(QWidget *field, bool problem);

    void polish(QPalette &palette) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
};
