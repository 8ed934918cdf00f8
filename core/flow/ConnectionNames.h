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
    /// No connection's name is proposed that is one of `taken`. They stay the same for as long as one form is filled in, so that
    /// what was proposed once does not count as typed later.
    explicit ConnectionNames(QStringList taken = {});

    /// Sets a text of `entered`; the connection's name follows the short names. False if nothing changes.
    bool set(NewConnection &entered, QString NewConnection::*text, const QString &value) const;

    /// Sets new proposals for the short names.
    void propose(NewConnection &entered, const QString &local, const QString &remote);
    /// The number of texts in `entered` that differ from their proposals.
    qsizetype countTyped(const NewConnection &entered) const;

    /// The connection's name, as proposed from its short names.
    QString proposedName(const NewConnection &entered) const;
    /// The connection's name if no page asks for one: as typed before, otherwise made of the short names, even if it is taken.
    QString unaskedName(const NewConnection &entered) const;

private:
    QStringList m_taken;
    QString m_local;
    QString m_remote;
};
