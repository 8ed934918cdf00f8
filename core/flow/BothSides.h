// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "flow/DestinationLookup.h"
#include "flow/ModeRules.h"
#include "flow/OwnSide.h"

/// What is known of both sides of a new connection, and what follows from it: how they reach each other, which modes there are,
/// and whether our own side can connect at all. What is not known yet speaks against nothing.
class BothSides
{
public:
    /// Both outlive it.
    BothSides(const OwnSide &own, const DestinationLookup &destination);

    bool isWithoutUrl() const { return m_withoutUrl; }
    void setWithoutUrl(bool withoutUrl) { m_withoutUrl = withoutUrl; }
    /// Whether the person has admin access at the destination; nothing until they say.
    const std::optional<bool> &adminAccess() const { return m_adminAccess; }
    void setAdminAccess(bool admin) { m_adminAccess = admin; }

    ConnectionType type() const;
    /// What the modes are judged by.
    ModeFacts facts() const;
    std::optional<ModeReason> whyNot(ConfigurationMode mode) const;
    /// Why our own side cannot connect, whatever the destination: own-not-public, licence or local-unsupported.
    std::optional<Problem> precondition() const;

    /// True once nothing more will be known of the modes.
    bool areKnown() const;
    /// True once everything has answered that the page after the first one needs.
    bool haveAnswered() const;
    /// The short name to propose for the destination; empty until it was found.
    QString remoteShortName() const;

private:
    bool isDestinationFound() const { return m_withoutUrl || m_destination.isFound(); }

    const OwnSide &m_own;
    const DestinationLookup &m_destination;
    bool m_withoutUrl = false;
    std::optional<bool> m_adminAccess;
};
