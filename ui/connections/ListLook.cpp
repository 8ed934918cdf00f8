// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/ListLook.h"

#include "connections/ConnectionsModel.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto SortField = "sortedBy"_L1;
constexpr auto DescendingField = "descending"_L1;
constexpr auto StatusField = "status"_L1;

constexpr std::array Columns{
    std::pair{ConnectionsModel::NameColumn, "name"_L1},
    std::pair{ConnectionsModel::IssuesColumn, "issuesUnderSync"_L1},
    std::pair{ConnectionsModel::LastSyncColumn, "lastSync"_L1},
    std::pair{ConnectionsModel::StatusColumn, "status"_L1},
};
constexpr std::array Statuses{
    std::pair{Connection::Status::Pending, "pending"_L1},
    std::pair{Connection::Status::Active, "active"_L1},
    std::pair{Connection::Status::Deactivated, "deactivated"_L1},
    std::pair{Connection::Status::Error, "error"_L1},
    std::pair{Connection::Status::Other, "other"_L1},
};

} // namespace

QJsonObject ListLook::toJson() const
{
    QJsonObject content;
    for (const auto &[column, word] : Columns) {
        if (column == sortColumn)
            content.insert(SortField, word);
    }
    if (sortOrder == Qt::DescendingOrder)
        content.insert(DescendingField, true);
    for (const auto &[value, word] : Statuses) {
        if (value == status)
            content.insert(StatusField, word);
    }
    return content;
}

ListLook ListLook::fromJson(const QJsonObject &content)
{
    ListLook look;
    for (const auto &[column, word] : Columns) {
        if (content.value(SortField).toString() == word)
            look.sortColumn = column;
    }
    if (content.value(DescendingField).toBool())
        look.sortOrder = Qt::DescendingOrder;
    for (const auto &[value, word] : Statuses) {
        if (content.value(StatusField).toString() == word)
            look.status = value;
    }
    return look;
}
