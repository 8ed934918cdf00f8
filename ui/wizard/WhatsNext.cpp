// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/WhatsNext.h"

#include "Theme.h"
#include "widgets/TextLabel.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

WhatsNext::WhatsNext(std::function<QUrl()> console, QWidget *parent)
    : QWidget(parent)
    , m_open(new QPushButton(tr("&Open the Exalate console")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::gap(this));
    column->addWidget(new TextLabel(tr("What's next"), Tone::Normal, TextLabel::Size::Heading, this));
    column->addWidget(new TextLabel(tr("Set up what is synchronised, and how, in the Exalate console of your instance."), this));
    column->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, [console = std::move(console)] { QDesktopServices::openUrl(console()); });
}
