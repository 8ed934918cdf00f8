// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

/// How a node's list goes on after its first page, as its own description tells.
struct ListPaging {
    enum class By {
        Offset, ///< the parameter takes the number of rows to skip
        Page,   ///< it takes the number of a page
    };
    By by = By::Offset;
    QString parameter;
    qint64 first = 0; ///< for pages: the number of the first one

    bool operator==(const ListPaging &) const = default;
};
