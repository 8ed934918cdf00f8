// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/StepsBar.h"

#include "Theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

StepsBar::StepsBar(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepsBar::setSteps(const QStringList &names, qsizetype current)
{
    if (m_names == names && m_current == current)
        return;
    m_names = names;
    m_current = current;
    //: %1 of %2 are numbers, %3 is the name of the step
    setText(tr("Step %1 of %2: %3").arg(QLocale().toString(current + 1), QLocale().toString(names.size()), names.value(current)));
    updateGeometry();
    update();
}

QList<StepsBar::Part> StepsBar::arrange(int width) const
{
    const int gap = fontMetrics().height() / 2;
    const int dash = fontMetrics().height() * 4 / 3;
    const int row = fontMetrics().height() + gap / 2;
    QList<Part> parts;
    int x = 0;
    int y = 0;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const bool current = i == m_current;
        QString text = QLocale().toString(i + 1) + u' ' + m_names.at(i);
        if (i < m_current)
            text += u" ✓"_s;
        const int wide = QFontMetrics(stepFont(current)).horizontalAdvance(text);
        if (i > 0) {
            if (x + gap + dash + gap + wide > width) {
                x = 0;
                y += row;
            } else {
                x += gap + dash + gap;
            }
        }
        parts << Part{text, QRect(x, y, wide, fontMetrics().height()), current};
        x += wide;
    }
    return parts;
}

QFont StepsBar::stepFont(bool current) const
{
    QFont shown = font();
    if (current)
        shown.setWeight(QFont::DemiBold);
    return shown;
}

QSize StepsBar::sizeHint() const
{
    const QList<Part> parts = arrange(1 << 20);
    return parts.isEmpty() ? QSize(0, fontMetrics().height()) : QSize(parts.last().at.right() + 1, fontMetrics().height());
}

QSize StepsBar::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

int StepsBar::heightForWidth(int width) const
{
    const QList<Part> parts = arrange(width);
    return parts.isEmpty() ? fontMetrics().height() : parts.last().at.bottom() + 1;
}

void StepsBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    const int gap = fontMetrics().height() / 2;
    const QList<Part> parts = arrange(width());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Part &part = parts.at(i);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), part.at);
        painter.setFont(stepFont(part.current));
        painter.setPen(part.current ? theme.accent : theme.soft);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextDontClip, part.text);
        if (i > 0 && part.at.x() > 0) {
            const QRect dash(parts.at(i - 1).at.right() + 1 + gap, part.at.center().y(),
                             part.at.x() - parts.at(i - 1).at.right() - 1 - 2 * gap, 1);
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), dash), theme.control);
        }
    }
}
