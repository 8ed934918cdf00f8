// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "connection/Connection.h"
#include "flow/ModeRules.h"

#include <array>

class Node;

/// The modes that one Basic connection can be upgraded to, narrowed by what our own node says of itself and of its licence. If
/// it does not say, the request decides.
class ConnectionUpgrade : public QObject
{
    Q_OBJECT
public:
    /// In the order in which they are offered.
    static constexpr std::array Modes{ConfigurationMode::Script, ConfigurationMode::Visual};

    /// Asks `node`, which outlives it.
    ConnectionUpgrade(Node *node, const Connection &connection, QObject *parent = nullptr);

    std::optional<ModeReason> whyNot(ConfigurationMode mode) const;
    /// What the modes are judged by.
    const ModeFacts &facts() const { return m_facts; }

signals:
    /// The node has answered: whyNot() may differ.
    void changed();

private:
    ModeFacts m_facts;
    JobHandle m_describing;
    JobHandle m_licence;
};
