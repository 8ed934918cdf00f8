// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/StatusLine.h"

#include <QAccessible>
#include <QPainter>

namespace {

void announce(QWidget *widget, const QString &text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, text);
    QAccessible::updateAccessibility(&event);
#else
    // QLabel has already announced that its name changed.
    Q_UNUSED(widget)
    Q_UNUSED(text)
#endif
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : TextLabel({}, Tone::Soft, Size::Small, parent)
{
    setFocusPolicy(Qt::TabFocus);
    hide();
}

void StatusLine::say(const QString &text, Tone tone)
{
    say(QList<WrappedText::Run>{{.text = text, .tone = tone}});
}

void StatusLine::say(const QList<WrappedText::Run> &runs)
{
    const QString before = text();
    setRuns(runs);
    setVisible(!text().isEmpty());
    if (text() != before && !text().isEmpty())
        announce(this, text());
}

void StatusLine::clear()
{
    say(QString());
}

void StatusLine::paintEvent(QPaintEvent *event)
{
    TextLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(Theme::of(this).accent, 1, Qt::DotLine));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
