// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/EmptyConnections.h"

#include "Theme.h"
#include "widgets/Logo.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

EmptyConnections::EmptyConnections(QWidget *parent)
    : QWidget(parent)
{
    const int gap = Theme::gap(this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(gap / 2);
    texts->addWidget(new TextLabel(tr("No connections yet"), Tone::Normal, TextLabel::Size::Heading, this));
    texts->addWidget(
        new TextLabel(tr("Initiate a connection to another instance, and send the invitation code to its administrator. "
                         "Or accept the invitation that somebody sent you."),
                      Tone::Soft, TextLabel::Size::Normal, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::margin(this));
    row->addWidget(new Logo(this), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(2);
}

/// The text is no longer than an eye follows, in the middle.
void EmptyConnections::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int side = std::max(0, (width() - fontMetrics().height() * 34) / 2);
    layout()->setContentsMargins(side, 0, side, 0);
}
