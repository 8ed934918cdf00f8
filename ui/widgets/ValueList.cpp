// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ValueList.h"

#include "Theme.h"
#include "widgets/ReadOnlyValue.h"
#include "widgets/TextLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>

ValueList::ValueList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setHorizontalSpacing(Theme::margin(this));
    m_rows->setVerticalSpacing(Theme::hairGap(this) + 2);
    m_rows->setColumnStretch(1, 1);
    m_rows->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 16);
}

ReadOnlyValue *ValueList::add(const QString &label, QWidget *behind)
{
    auto *name = new TextLabel(label, Tone::Soft, TextLabel::Size::Normal, this);
    name->setAlignment(Qt::AlignTop);
    auto *value = new ReadOnlyValue(label, this);
    const int row = m_rows->rowCount();
    m_rows->addWidget(name, row, 0);
    if (!behind) {
        m_rows->addWidget(value, row, 1);
        return value;
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap(this));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    value->setSizePolicy(policy);
    line->addWidget(value);
    line->addWidget(behind);
    line->addStretch();
    m_rows->addLayout(line, row, 1);
    return value;
}
