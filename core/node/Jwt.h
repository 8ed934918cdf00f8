// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"

#include <QDateTime>
#include <QString>

#include <optional>

/// A node's session token and what its payload says (node.md, Sign-in). It is not verified: that is the node's business.
struct Jwt {
    Secret token;
    QString user;
    QDateTime expires; ///< by the node's clock; not valid where the token does not say

    /// The token in `text`, which may carry `exp` in seconds or in milliseconds; nothing when it is not a token of EXALATE's.
    static std::optional<Jwt> read(const QByteArray &text);

    /// Finds the first token inside a larger text, such as a body.
    static std::optional<Jwt> find(const QByteArray &text);
};
