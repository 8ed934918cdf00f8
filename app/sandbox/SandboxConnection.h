// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Invitation.h"

/// A connection as its node keeps it: with the other side, and the invitation that is still open.
struct SandboxConnection {
    Connection connection = {};
    Side remote = {};
    QString localShortName = {};
    QString remoteShortName = {};
    QString invitationId = {}; ///< empty: there is nothing to accept

    /// A pending one, as `wanted`, with that remote side.
    static SandboxConnection from(const NewConnection &wanted, const Side &remote);

    /// An active one, as the side that accepts the invitation keeps it.
    static SandboxConnection from(const Invitation &invitation);

    /// The publicly documented fields.
    QJsonObject publicJson() const;

    /// All fields.
    QJsonObject toJson() const;
};
