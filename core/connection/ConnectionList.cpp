// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connection/ConnectionList.h"

#include <algorithm>

std::optional<Connection> ConnectionList::find(const QString &id) const
{
    const auto at = std::ranges::find(connections, id, &Connection::id);
    return at == connections.end() ? std::nullopt : std::optional(*at);
}
