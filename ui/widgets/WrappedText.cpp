// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/WrappedText.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace {

/// Breaks the lines of `layout` at `width` and returns the space they need.
QSizeF breakLines(QTextLayout &layout, qreal width)
{
    QSizeF taken(0, 0);
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, taken.height()});
        taken.setWidth(std::max(taken.width(), line.naturalTextWidth()));
        taken.setHeight(taken.height() + line.height());
    }
    layout.endLayout();
    return taken;
}

QTextOption option(Qt::LayoutDirection direction, Qt::Alignment alignment, bool anywhere)
{
    QTextOption option(alignment);
    option.setTextDirection(direction);
    option.setWrapMode(anywhere ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

QList<QTextLayout::FormatRange> formats(const QList<WrappedText::Run> &runs, const Theme *theme)
{
    QList<QTextLayout::FormatRange> ranges;
    int start = 0;
    for (const WrappedText::Run &run : runs) {
        QTextLayout::FormatRange range{start, int(run.text.size()), {}};
        if (run.bold)
            range.format.setFontWeight(QFont::DemiBold);
        if (theme)
            range.format.setForeground(theme->colour(run.tone));
        ranges << range;
        start += range.length;
    }
    return ranges;
}

} // namespace

WrappedText::WrappedText(const QList<Run> &runs)
    : m_runs(runs)
{
    // A text layout ends a line at a LineSeparator.
    for (Run &run : m_runs)
        run.text.replace(u'\n', QChar(QChar::LineSeparator));
}

QString WrappedText::text() const
{
    return joined().replace(QChar(QChar::LineSeparator), u'\n');
}

QString WrappedText::joined() const
{
    QString text;
    for (const Run &run : m_runs)
        text += run.text;
    return text;
}

QSizeF WrappedText::size(const QFont &font, qreal width) const
{
    QTextLayout layout(joined(), font);
    layout.setTextOption(option(Qt::LeftToRight, Qt::AlignLeft, m_breaksAnywhere));
    layout.setFormats(formats(m_runs, nullptr));
    const QSizeF taken = breakLines(layout, width);
    return {std::ceil(taken.width()), std::ceil(taken.height())};
}

void WrappedText::draw(QPainter *painter, const QPointF &topLeft, const QFont &font, qreal width, Qt::LayoutDirection direction,
                       const Theme &theme, Qt::LayoutDirection textDirection) const
{
    QTextLayout layout(joined(), font);
    layout.setTextOption(option(
        textDirection, (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute, m_breaksAnywhere));
    layout.setFormats(formats(m_runs, &theme));
    breakLines(layout, width);
    layout.draw(painter, topLeft);
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(std::lround(font.pixelSize() * factor)));
    return font;
}
