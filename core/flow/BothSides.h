// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "flow/DestinationLookup.h"
#include "flow/ModeRules.h"
#include "flow/OwnSide.h"

/// The known facts about both sides of a new connection, and the conclusions: how they reach each other, which modes there are,
/// and whether our own side can connect at all. An unknown fact excludes nothing.
class BothSides
{
public:
    /// Both outlive it.
    BothSides(const OwnSide &own, const DestinationLookup &destination);

    bool isWithoutUrl() const { return m_withoutUrl; }
    void setWithoutUrl(bool withoutUrl) { m_withoutUrl = withoutUrl; }
    /// Whether the person has admin access at the destination; nothing until they answer.
    const std::optional<bool> &adminAccess() const { return m_adminAccess; }
    void setAdminAccess(bool admin) { m_adminAccess = admin; }

    ConnectionType type() const;
    /// The facts that decide which modes are offered.
    ModeFacts facts() const;
    std::optional<ModeReason> whyNot(ConfigurationMode mode) const;
    /// Why our own side cannot connect, whatever the destination: own-not-public, licence or local-unsupported.
    std::optional<Problem> precondition() const;

    bool isDestinationFound() const { return m_withoutUrl || m_destination.isFound(); }
    /// True once both sides are described.
    bool areKnown() const;
    /// True once every answer that the page after the first one needs has arrived.
    bool haveAnswered() const;
    /// The short name to propose for the destination, once it was looked up: where nothing is found, as its address tells.
    QString remoteShortName() const;

private:
    const OwnSide &m_own;
    const DestinationLookup &m_destination;
    bool m_withoutUrl = false;
    std::optional<bool> m_adminAccess;
};
