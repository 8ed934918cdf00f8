// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/ConfigurationMode.h"
#include "instance/Instance.h"
#include "url/Tracker.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

/// What a node offers to other programs (node.md, Three levels of a node).
enum class NodeLevel {
    Full,   ///< every operation of the contract
    Public, ///< the publicly documented operations only; its description lists no other ones
    Guided, ///< none: every path but the console's own answers 200 with a page of the console
};

/// The levels with their words in options and in the announcement.
inline constexpr auto NodeLevelWords = std::to_array<std::pair<NodeLevel, QLatin1StringView>>({
    {NodeLevel::Full, QLatin1StringView("full")},
    {NodeLevel::Public, QLatin1StringView("public")},
    {NodeLevel::Guided, QLatin1StringView("guided")},
});

/// The traits and the behaviour of a pretend node, without its address. The words of the protocol are in Words.h.
struct NodeProfile {
    QString name;
    Tracker tracker;
    QString trackerVersion = {};
    QStringList projects = {}; ///< empty if the tracker has none
    Licence::Kind licence = Licence::Kind::Paid;
    int licenceDays = 365;                      ///< days until it expires, negative after that; 0 for no date
    QString version = QStringLiteral("5.18.0"); ///< of Exalate
    bool isPublic = true;
    int delayMs = 0;                   ///< before each of its answers
    bool tokensInMilliseconds = false; ///< how `exp` is written in its JWTs
    bool idsAreText = false;
    bool hasBrokenCertificate = false;
    NodeLevel level = NodeLevel::Full;

    bool operator==(const NodeProfile &) const = default;

    /// The modes that such a node offers, by its tracker and version (product.md, Which modes are offered).
    QList<ConfigurationMode> features() const;
    bool offers(ConfigurationMode mode) const { return features().contains(mode); }

    /// Azure DevOps and GitHub have no local connections.
    bool allowsLocal() const;

    /// True if the licence of this side allows a connection of that mode.
    bool isLicensedFor(ConfigurationMode mode) const;
};

/// All nodes of the sandbox: your own instance, then destinations of every tracker kind, then those with a special behaviour.
QList<NodeProfile> sampleProfiles();
