// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/FlatStyle.h"

#include "Theme.h"
#include "widgets/AccessibleScrollArea.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *AccentedProperty = "accented";
constexpr const char *DangerousProperty = "dangerous";
constexpr const char *ProblemProperty = "problem";
constexpr int FieldFrame = 2;

/// As high as a field or a button with text of this size is.
int controlHeight(const QFontMetrics &metrics)
{
    return metrics.height() * 7 / 4;
}

int sidePadding(const QFontMetrics &metrics)
{
    return metrics.height() / 2;
}

/// A rounded shape within `rect`, outlined inside of it.
void drawShape(QPainter *painter, const QRect &rect, const QBrush &fill, const QColor &outline, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    const qreal half = outline.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), 5, 5);
    painter->restore();
}

void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme theme(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool focus = enabled && option->state.testFlag(QStyle::State_HasFocus);
    const bool problem = widget && widget->property(ProblemProperty).toBool();
    const QColor outline = problem ? theme.bad : focus ? theme.accent : enabled ? theme.control : theme.line;
    drawShape(painter, option->rect, enabled ? theme.surface : theme.window, outline, focus ? 2 : 1);
}

bool isAccented(const QStyleOption *option, const QWidget *widget)
{
    return widget && widget->property(AccentedProperty).toBool() && option->state.testFlag(QStyle::State_Enabled);
}

bool isDangerous(const QStyleOption *option, const QWidget *widget)
{
    return widget && widget->property(DangerousProperty).toBool() && option->state.testFlag(QStyle::State_Enabled);
}

void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme theme(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool pressed = option->state.testFlag(QStyle::State_Sunken) || option->state.testFlag(QStyle::State_On);
    const bool hovered = enabled && option->state.testFlag(QStyle::State_MouseOver);
    const bool focus = enabled && option->state.testFlag(QStyle::State_HasFocus);
    if (isAccented(option, widget)) {
        // Move away from the colour of its text, so that the text stays readable.
        const bool towardsDark = theme.accentText.lightness() > 128;
        const int share = pressed ? 120 : hovered ? 108 : 100;
        drawShape(painter, option->rect, towardsDark ? theme.accent.darker(share) : theme.accent.lighter(share), {}, 0);
        if (focus)
            drawShape(painter, option->rect.adjusted(2, 2, -2, -2), Qt::NoBrush, theme.accentText, 2);
        return;
    }
    const QColor fill = pressed ? theme.accentBackground
        : hovered               ? theme.codeBackground
        : enabled               ? theme.surface
                                : theme.window;
    const QColor outline = focus ? theme.accent : isDangerous(option, widget) ? theme.bad : enabled ? theme.control : theme.line;
    drawShape(painter, option->rect, fill, outline, focus ? 2 : 1);
}

void drawIndicator(const QStyleOption *option, QPainter *painter, bool isRadio)
{
    const Theme theme(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool on = option->state.testFlag(QStyle::State_On);
    const int side = std::min(option->rect.width(), option->rect.height()) - 1;
    const QRectF place(option->rect.x() + 0.5, option->rect.center().y() - side / 2.0 + 0.5, side, side);
    const QColor colour = !enabled ? theme.line : on ? theme.accent : theme.control;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isRadio) {
        const qreal stroke = on ? side / 3.0 : 1.5;
        painter->setPen(QPen(colour, stroke));
        painter->setBrush(theme.surface);
        painter->drawEllipse(place.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2));
    } else {
        painter->setPen(QPen(colour, 1.5));
        painter->setBrush(on ? colour : theme.surface);
        painter->drawRoundedRect(place.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
        if (on) {
            painter->setPen(QPen(theme.accentText, std::max(1.5, side / 8.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPolyline(QPolygonF{place.topLeft() + QPointF(side * 0.25, side * 0.52),
                                            place.topLeft() + QPointF(side * 0.43, side * 0.7),
                                            place.topLeft() + QPointF(side * 0.76, side * 0.3)});
        }
    }
    painter->restore();
}

} // namespace

FlatStyle::FlatStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void FlatStyle::install()
{
    AccessibleScrollArea::install();
    if (QApplication::style()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new FlatStyle);
}

void FlatStyle::setAccented(QPushButton *button, bool accented)
{
    button->setProperty(AccentedProperty, accented);
    button->update();
}

void FlatStyle::setDangerous(QPushButton *button)
{
    button->setProperty(DangerousProperty, true);
    button->update();
}

void FlatStyle::setProblem(QWidget *field, bool problem)
{
    field->setProperty(ProblemProperty, problem);
    field->update();
}

void FlatStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    // The colours that systems give for it are too pale, or meant for the other of light and dark (rules.md 28).
    const QColor soft = Theme(palette).soft;
    palette.setColor(QPalette::PlaceholderText, soft);
    palette.setColor(QPalette::Disabled, QPalette::Text, soft); // a field's text is there to be read
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            drawField(option, painter, widget);
            return;
        }
        break;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            drawField(option, painter, widget);
            return;
        }
        break;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && !button->features.testFlag(QStyleOptionButton::Flat)) {
            drawButton(option, painter, widget);
            return;
        }
        break;
    case PE_IndicatorRadioButton:
    case PE_IndicatorCheckBox:
        drawIndicator(option, painter, element == PE_IndicatorRadioButton);
        return;
    case PE_FrameMenu:
        painter->save();
        painter->setPen(Theme(option->palette).control); // it can be seen where a menu ends, in the dark too
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_FrameFocusRect:
        if (const auto *button = qobject_cast<const QPushButton *>(widget); button && !button->isFlat())
            return;
        if (qobject_cast<const QAbstractButton *>(widget)) {
            drawShape(painter, option->rect, Qt::NoBrush, Theme(option->palette).accent, 2);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButtonLabel && (isAccented(option, widget) || isDangerous(option, widget))) {
        const Theme theme(option->palette);
        QStyleOptionButton coloured(*button);
        coloured.palette.setColor(QPalette::ButtonText, isDangerous(option, widget) ? theme.bad : theme.accentText);
        QProxyStyle::drawControl(element, &coloured, painter, widget);
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        element == CE_MenuItem && item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
        const int middle = option->rect.center().y();
        painter->save();
        painter->setPen(Theme(option->palette).control);
        painter->drawLine(option->rect.left() + 6, middle, option->rect.right() - 6, middle);
        painter->restore();
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_DefaultFrameWidth && qobject_cast<const QAbstractScrollArea *>(widget))
        return FieldFrame; // the square corners of the viewport stay within the round ones of the frame
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QListView *>(widget))
        return sidePadding(widget->fontMetrics()) - 1; // the names of a list start where the text of a field does
    if (metric == PM_ButtonShiftHorizontal || metric == PM_ButtonShiftVertical)
        return 0;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // words alone, as on every other button
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        element == SE_LineEditContents && frame && frame->lineWidth > 0) {
        const int padding = sidePadding(option->fontMetrics) - FieldFrame;
        rect.adjust(padding, 0, -padding, 0);
    } else if (element == SE_RadioButtonClickRect || element == SE_CheckBoxClickRect) {
        rect.setTop(option->rect.top()); // all of its height
        rect.setBottom(option->rect.bottom());
    }
    return rect;
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize taken = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        type == CT_LineEdit && frame && frame->lineWidth > 0) {
        taken.rwidth() += 2 * sidePadding(option->fontMetrics);
        taken.setHeight(std::max(taken.height(), controlHeight(option->fontMetrics)));
    } else if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
               type == CT_PushButton && button && !button->features.testFlag(QStyleOptionButton::Flat)) {
        taken.setWidth(std::max(taken.width(), size.width() + 3 * sidePadding(option->fontMetrics)));
        taken.setHeight(std::max(taken.height(), controlHeight(option->fontMetrics)));
    } else if (type == CT_RadioButton || type == CT_CheckBox) {
        taken.setHeight(std::max(taken.height(), MinTarget));
    }
    return taken;
}
