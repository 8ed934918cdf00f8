// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"

#include <QList>

/// The connections of a node, as far as it lists them. What is missing from a list that is not whole may exist all the same: such
/// a list forgets no code, settles no intent, and says of nothing that it is gone (rules.md 13).
struct ConnectionList {
    QList<Connection> connections = {};
    bool isWhole = true;
    std::optional<qint64> total = {}; ///< how many there are, if the node says so

    /// The connection with this id, if it is listed.
    std::optional<Connection> find(const QString &id) const;

    bool operator==(const ConnectionList &) const = default;
};
