// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"
#include "flow/ModeRules.h"
#include "flow/OwnSide.h"

#include <array>

/// The modes to which one Basic connection can be upgraded, narrowed by our own node's information about itself and its licence.
/// If the node gives none, the request decides.
class ConnectionUpgrade : public QObject
{
    Q_OBJECT
public:
    /// In the order in which they are offered.
    static constexpr std::array Modes{ConfigurationMode::Script, ConfigurationMode::Visual};

    /// Asks `node`, which outlives it.
    ConnectionUpgrade(Node &node, const Connection &connection, QObject *parent = nullptr);

    std::optional<ModeReason> whyNot(ConfigurationMode mode) const;
    /// The facts that decide which modes are offered.
    ModeFacts facts() const;

signals:
    /// The node has answered: whyNot() may have changed.
    void changed();

private:
    OwnSide m_own;
    const Connection m_connection;
};
