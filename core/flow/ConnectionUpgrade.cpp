// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/ConnectionUpgrade.h"

ConnectionUpgrade::ConnectionUpgrade(Node &node, const Connection &connection, QObject *parent)
    : QObject(parent)
    , m_own(node, OwnSide::Wanted::DescriptionAndLicence, this)
    , m_connection(connection)
{
    connect(&m_own, &OwnSide::changed, this, &ConnectionUpgrade::changed);
}

ModeFacts ConnectionUpgrade::facts() const
{
    return {
        .local = m_own.tracker(),
        .destination = m_connection.remoteTracker,
        .type = m_connection.type.value_or(ConnectionType::Public),
        .licence = m_own.licence().value_or(Licence()),
    };
}

std::optional<ModeReason> ConnectionUpgrade::whyNot(ConfigurationMode mode) const
{
    const auto reason = whyNotOffered(mode, facts());
    if (reason && isAboutTrackers(*reason) && m_own.isUnknown())
        return std::nullopt;
    return reason;
}
