// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"

#include <QJsonObject>

/// How a person looks at the list of connections, kept from one run to the next.
struct ListLook {
    int sortColumn = -1; ///< of ConnectionsModel; -1: the node's order
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    std::optional<Connection::Status> status = {}; ///< of the connections that are shown; nothing: all of them

    bool operator==(const ListLook &) const = default;

    QJsonObject toJson() const;
    /// What is missing there, or not understood, is as at first.
    static ListLook fromJson(const QJsonObject &content);
};
