// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "instances/WelcomePage.h"

#include "Theme.h"
#include "widgets/FlatStyle.h"
#include "widgets/FlowLayout.h"
#include "widgets/TextLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_add(new QPushButton(tr("&Add instance"), this))
{
    FlatStyle::setAccented(m_add);
    auto *sandbox = new QPushButton(tr("&Try the sandbox"), this);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(sandbox);

    for (QPushButton *button : {m_add, sandbox})
        button->setAutoDefault(true); // Enter presses it, as Space does

    auto *column = new QVBoxLayout;
    const int margin = Theme::margin(this);
    column->setSpacing(margin);
    column->addStretch(2);
    column->addWidget(new TextLabel(
        tr("Add your own Exalate instance to connect it to others, or try the sandbox, which needs no account."), this));
    column->addLayout(buttons);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addStretch(1);
    layout->addLayout(column, 4);
    layout->addStretch(1);

    connect(m_add, &QPushButton::clicked, this, &WelcomePage::addInstanceRequested);
    connect(sandbox, &QPushButton::clicked, this, &WelcomePage::sandboxRequested);
}

QWidget *WelcomePage::firstControl() const
{
    return m_add;
}
