// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "node/Node.h"

/// Our own node's information about itself and its licence. Missing facts are derived from its address, as far as possible.
class OwnSide : public QObject
{
    Q_OBJECT
public:
    enum class Wanted { Description, DescriptionAndLicence };

    /// Asks at once; `node` outlives it.
    OwnSide(Node &node, Wanted wanted, QObject *parent);

    /// Asks again.
    void ask();

    const std::optional<InstanceDescription> &description() const { return m_description; }
    const std::optional<Licence> &licence() const { return m_licence; }
    bool isAsking() const { return m_asking.isBusy() || m_askingLicence.isBusy() || m_askingAbilities.isBusy(); }
    /// True until the node has answered about itself.
    bool isUnknown() const { return !m_description && m_asking.isBusy(); }
    /// Why the node could not be asked. A missing operation is no problem: the node then just gives no information.
    const std::optional<Problem> &problem() const { return m_problem; }

    /// False if the node is known not to offer the operation to programs, so that a person does it in its console.
    bool mayOffer(NodeOperation operation) const { return m_node.mayOffer(operation); }

    Tracker tracker() const;
    /// Whether others can reach it. A loopback address says how we reach it, not how others do: it counts as public.
    bool isPublic() const;
    /// True if a connection needs one of our projects.
    bool offersProjects() const;
    /// The short name to propose for our side.
    QString shortName() const;
    /// Where a person finds the console.
    QUrl console() const;
    /// The host to name in a problem: the tracker's, or else the node's.
    QString host() const;
    /// True for the address of our own tracker or node.
    bool isAt(const QUrl &address) const;

signals:
    void changed();

private:
    Node &m_node;
    const Wanted m_wanted;
    std::optional<InstanceDescription> m_description;
    std::optional<Licence> m_licence;
    std::optional<Problem> m_problem;
    JobHandle m_asking;
    JobHandle m_askingLicence;
    JobHandle m_askingAbilities;
};
