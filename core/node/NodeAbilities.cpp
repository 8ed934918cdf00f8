// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "node/NodeAbilities.h"

#include <algorithm>

bool NodeAbilities::takes(NodeOperation operation, const QStringList &fields) const
{
    const Entry entry = of(operation);
    const bool isDescribed = entry.ability == Ability::Offered || entry.ability == Ability::Differs;
    return isDescribed && entry.demanded.isEmpty()
        && std::ranges::none_of(fields, [&entry](const QString &field) { return entry.unknown.contains(field); });
}
