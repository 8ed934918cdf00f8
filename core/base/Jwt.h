// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"

#include <QDateTime>
#include <QString>

#include <optional>

/// A node's session token and its payload (node.md, Sign-in). Only the node verifies it.
struct Jwt {
    Secret token;
    QString user;
    QDateTime expires;        ///< by the node's clock; invalid if the token does not say
    bool isOfExalate = false; ///< by its issuer; some nodes name another one

    /// Reads `text` as a token of any issuer, with `exp` in seconds or in milliseconds.
    static std::optional<Jwt> read(const QByteArray &text);

    /// True for a text that may be a token that EXALATE issued, however damaged: whoever has it may be signed in.
    static bool isLikely(const QByteArray &text);

    /// Finds the token of a session inside a larger text, such as a body: the first that EXALATE issued, or else the first.
    static std::optional<Jwt> find(const QByteArray &text);
};
