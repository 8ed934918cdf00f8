// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/ConfigurationMode.h"
#include "instance/Instance.h"
#include "url/Tracker.h"

#include <QList>
#include <QString>
#include <QStringList>

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
