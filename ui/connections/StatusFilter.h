// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"

#include <QMap>
#include <QWidget>

class FilterChip;
class FlowLayout;

/// Which connections a list shows, by their status: a button for all of them and one for each status that occurs, with how many
/// there are. One of them is chosen, as in any group of radio buttons.
class StatusFilter : public QWidget
{
    Q_OBJECT
public:
    using Choice = std::optional<Connection::Status>; ///< nothing: all of them
    using Counts = QMap<Connection::Status, int>;

    explicit StatusFilter(QWidget *parent = nullptr);

    Choice choice() const { return m_choice; }
    void choose(Choice choice);
    /// A status that no connection has is not offered, unless it is the chosen one.
    void setCounts(const Counts &counts);

signals:
    void chosen();

private:
    struct Entry {
        Choice choice;
        FilterChip *chip;
    };

    void add(Choice choice, const QString &text);

    FlowLayout *m_row;
    QList<Entry> m_entries;
    Counts m_counts;
    Choice m_choice;
};
