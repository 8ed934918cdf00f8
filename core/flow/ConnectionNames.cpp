// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/ConnectionNames.h"

#include "connection/NewConnectionFields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

ConnectionNames::ConnectionNames(QStringList taken)
    : m_taken(std::move(taken))
{
}

bool ConnectionNames::set(NewConnection &entered, QString NewConnection::*text, const QString &value) const
{
    if (entered.*text == value)
        return false;
    const bool follows = text != &NewConnection::name && entered.name == proposedName(entered);
    entered.*text = value;
    if (follows)
        entered.name = proposedName(entered);
    return true;
}

void ConnectionNames::propose(NewConnection &entered, const QString &local, const QString &remote)
{
    if (entered.localShortName == m_local)
        set(entered, &NewConnection::localShortName, local);
    if (entered.remoteShortName == m_remote)
        set(entered, &NewConnection::remoteShortName, remote);
    m_local = local;
    m_remote = remote;
}

qsizetype ConnectionNames::countTyped(const NewConnection &entered) const
{
    const NewConnection proposed{.name = proposedName(entered), .localShortName = m_local, .remoteShortName = m_remote};
    return std::ranges::count_if(WantedTexts,
                                 [&](const WantedText &text) { return entered.*text.member != proposed.*text.member; });
}

QString ConnectionNames::proposedName(const NewConnection &entered) const
{
    return freeName(proposedConnectionName(entered.localShortName, entered.remoteShortName), m_taken);
}

QString ConnectionNames::unaskedName(const NewConnection &entered) const
{
    const QString typed = entered.name.trimmed();
    if (!typed.isEmpty() && typed != proposedName(entered))
        return typed;
    const QString remote = entered.remoteShortName.trimmed();
    return proposedConnectionName(entered.localShortName, remote.isEmpty() ? u"unknown"_s : remote);
}
