// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/WizardPage.h"

#include "Theme.h"

#include <QVBoxLayout>

WizardPage::WizardPage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(Theme::gap(this));
}

void WizardPage::addBelow(QWidget *widget)
{
    const int last = m_column->count() - 1;
    const bool endsInRoom = last >= 0 && m_column->itemAt(last)->spacerItem();
    m_column->insertWidget(endsInRoom ? last : last + 1, widget);
}
