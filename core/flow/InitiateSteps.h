// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"

#include <QList>

/// The pages of the initiating wizard (product.md, Initiate connection: the pages).
enum class InitiateStep {
    Destination,
    ConnectionInformation,
    Project,
    AdminQuestion,
    Verification,
    HandOver, ///< a person creates the connection in the node's own console
    Invitation,
    Connected,
};

/// The facts that decide which pages there are.
struct InitiateRoute {
    std::optional<ConfigurationMode> mode = {}; ///< Script is assumed until a mode is chosen
    ConnectionType type = ConnectionType::Public;
    bool hasProjects = false;             ///< of the local tracker
    std::optional<bool> adminAccess = {}; ///< "no" is assumed until the question is answered
    bool canCreate = true;                ///< our node offers it to programs; else a person does it in its console
    bool canVerify = true;                ///< the same for a verification
    bool handsOver = false;               ///< the console does it, although the node offered it
};

/// The pages in order. The last but one creates the connection. Where the console does all of it, no page asks what the console
/// asks again. Pure.
QList<InitiateStep> initiateSteps(const InitiateRoute &route);

/// Whether an invitation code comes with the connection.
enum class CodeComes {
    Never,
    Perhaps, ///< Basic in the console: a person who has admin access on the other side gets an active connection
    Always,
};
/// Pure.
CodeComes codeComes(const InitiateRoute &route);
