// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "notifications/Notice.h"

#include "widgets/FlowLayout.h"
#include "widgets/StatusLine.h"

#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

Notice::Notice(const QString &text, Tone tone, Stay stay, const QList<Choice> &choices, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_parts(new FlowLayout)
{
    auto *line = new StatusLine(this);
    m_tabOrder << line;
    auto *layout = new QVBoxLayout(this);
    const int gap = Theme::hairGap(this);
    layout->setContentsMargins(Theme::margin(this), gap, Theme::margin(this), gap);
    layout->setSpacing(gap);
    layout->addLayout(m_parts);
    m_parts->addWidget(line);
    for (const Choice &choice : choices)
        addButton(choice);
    if (stay == Stay::UntilDismissed)
        addButton({tr("Dismiss"), [this] { deleteLater(); }});
    line->say(text, Tone::Normal);
}

void Notice::followInTabOrder(QWidget *before)
{
    for (QWidget *widget : std::as_const(m_tabOrder)) {
        setTabOrder(before, widget);
        before = widget;
    }
}

void Notice::addButton(const Choice &choice)
{
    auto *button = new QPushButton(choice.text, this);
    button->setAutoDefault(true); // Enter presses it, as Space does
    connect(button, &QPushButton::clicked, this, choice.chosen);
    m_parts->addWidget(button);
    m_tabOrder << button;
}

void Notice::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.codeBackground);
    const QRect bar(0, 0, Theme::hairGap(this), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), theme.colour(m_tone));
}
