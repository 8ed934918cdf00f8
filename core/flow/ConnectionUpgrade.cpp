// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/ConnectionUpgrade.h"

#include "node/Node.h"

ConnectionUpgrade::ConnectionUpgrade(Node *node, const Connection &connection, QObject *parent)
    : QObject(parent)
    , m_facts{.local = trackerFromAddress(node->instance().exalateUrl),
              .destination = connection.remoteTracker,
              .type = connection.type.value_or(ConnectionType::Public)}
{
    m_describing = node->describe(this)->then(this, [this](const Result<InstanceDescription> &own) {
        if (own && own->tracker != Tracker::Unknown)
            m_facts.local = own->tracker;
        emit changed();
    });
    m_licence = node->licence(this)->then(this, [this](const Result<Licence> &licence) {
        m_facts.licence = licence.value_or(Licence());
        emit changed();
    });
}

std::optional<ModeReason> ConnectionUpgrade::whyNot(ConfigurationMode mode) const
{
    const auto reason = whyNotOffered(mode, m_facts);
    const bool ownIsOpen = m_describing.isBusy();
    if (reason && isAboutTrackers(*reason) && ownIsOpen)
        return std::nullopt;
    return reason;
}
