// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"

#include <QStringList>

/// What is proposed for the names of a new connection. A name follows its proposal until a person types another text, and a
/// proposal never overwrites what was typed (rules.md 17). A value.
class ConnectionNames
{
public:
    /// Sets a text of `entered`; the connection's name follows the short names. False where nothing changes.
    static bool set(NewConnection &entered, QString NewConnection::*text, const QString &value);

    /// New proposals for the short names.
    void propose(NewConnection &entered, const QString &local, const QString &remote);
    /// How many texts of `entered` are not as proposed.
    qsizetype countTyped(const NewConnection &entered) const;

    /// The connection's name as its short names propose it.
    static QString proposedName(const NewConnection &entered);
    /// The name where no page asks for one: as typed before, or else as proposed.
    static QString unaskedName(const NewConnection &entered);

private:
    QString m_local;
    QString m_remote;
};
