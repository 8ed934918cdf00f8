// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/EmptyConnections.h"

#include "Theme.h"
#include "connections/ActionButton.h"
#include "widgets/FlatStyle.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

EmptyConnections::EmptyConnections(QAction *initiate, QAction *acceptInvitation, QWidget *parent)
    : QWidget(parent)
    , m_initiate(new ActionButton(initiate, this))
{
    FlatStyle::setAccented(m_initiate);
    auto *layout = new QVBoxLayout(this);
    const int gap = Theme::gap(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap / 2);
    layout->addStretch(1);
    layout->addWidget(new TextLabel(tr("No connections yet"), Tone::Normal, TextLabel::Size::Heading));
    layout->addSpacing(gap);
    layout->addWidget(m_initiate, 0, Qt::AlignLeft);
    layout->addWidget(new TextLabel(tr("Connect this instance to another one and get an invitation code for its administrator."),
                                    Tone::Soft, TextLabel::Size::Normal));
    layout->addSpacing(gap);
    layout->addWidget(new ActionButton(acceptInvitation, this), 0, Qt::AlignLeft);
    layout->addWidget(new TextLabel(tr("Somebody sent you an invitation code? Check who it is from, then confirm."), Tone::Soft,
                                    TextLabel::Size::Normal));
    layout->addStretch(2);
}

QWidget *EmptyConnections::firstControl() const
{
    return m_initiate;
}
