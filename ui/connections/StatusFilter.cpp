// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/StatusFilter.h"

#include "Words.h"
#include "connections/FilterChip.h"
#include "widgets/FlowLayout.h"

StatusFilter::StatusFilter(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(this))
{
    setAccessibleName(tr("Show"));
    using Status = Connection::Status;
    add({}, tr("All"));
    for (const Status status : {Status::Pending, Status::Active, Status::Deactivated, Status::Error})
        add(status, Words::status({.id = {}, .status = status}));
    //: connections whose status is none of those that this program knows
    add(Status::Other, tr("Other"));
    m_entries.constFirst().chip->setChecked(true);
    setCounts({});
}

void StatusFilter::add(Choice choice, const QString &text)
{
    auto *chip = new FilterChip(text, this);
    m_row->addWidget(chip);
    m_entries << Entry{choice, chip};
    connect(chip, &QRadioButton::toggled, this, [this, choice](bool isChecked) {
        if (!isChecked || choice == m_choice)
            return;
        m_choice = choice;
        setCounts(m_counts); // which may hide what was chosen before
        emit chosen();
    });
}

void StatusFilter::choose(Choice choice)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.choice == choice)
            entry.chip->setChecked(true);
    }
}

void StatusFilter::setCounts(const Counts &counts)
{
    m_counts = counts;
    int all = 0;
    for (const int count : counts)
        all += count;
    for (const Entry &entry : std::as_const(m_entries)) {
        const int count = entry.choice ? counts.value(*entry.choice) : all;
        entry.chip->setCount(count);
        entry.chip->setVisible(count > 0 || !entry.choice || entry.choice == m_choice);
    }
}
