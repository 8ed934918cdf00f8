// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "notifications/Notices.h"

#include <QVBoxLayout>

Notices::Notices(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

Notice *Notices::add(const QString &text, Tone tone, Notice::Stay stay, const QList<Notice::Choice> &choices)
{
    const auto former = findChildren<Notice *>(QString(), Qt::FindDirectChildrenOnly);
    auto *notice = new Notice(text, tone, stay, choices, this);
    notice->followInTabOrder(former.isEmpty() ? this : former.constLast()->lastInTabOrder());
    m_column->addWidget(notice);
    return notice;
}
