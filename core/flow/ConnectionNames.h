// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"

#include <QStringList>

/// The proposed names of a new connection. A name follows its proposal until a person types another text, and a proposal never
/// overwrites typed text (rules.md 17). A value.
class ConnectionNames
{
public:
    /// Sets a text of `entered`; the connection's name follows the short names. False if nothing changes.
    static bool set(NewConnection &entered, QString NewConnection::*text, const QString &value);

    /// Sets new proposals for the short names.
    void propose(NewConnection &entered, const QString &local, const QString &remote);
    /// The number of texts in `entered` that differ from their proposals.
    qsizetype countTyped(const NewConnection &entered) const;

    /// The connection's name, as proposed from its short names.
    static QString proposedName(const NewConnection &entered);
    /// The connection's name if no page asks for one: as typed before, otherwise as proposed.
    static QString unaskedName(const NewConnection &entered);

private:
    QString m_local;
    QString m_remote;
};
