// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "connection/Connection.h"

#include <QStringList>

class Workspace;

/// What is left to the node's own console (product.md, When the console does it): remembers the connections that were there
/// before, and finds the one that was made there since.
class HandOver
{
public:
    /// Takes the list as it is now for what was there before. Calls after the first change nothing.
    void begin(Workspace *workspace, QObject *owner);

    /// Reads the list and yields the new connection of this name, or else the newest one; none where nothing is new. Where it
    /// is not known what was there before and the name does not tell it, the connection has no id.
    Job<std::optional<Connection>> *find(Workspace *workspace, const QString &name, QObject *owner) const;

private:
    bool m_begun = false;
    std::optional<QStringList> m_before;
    JobHandle m_reading;
};
