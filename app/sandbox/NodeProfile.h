// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/ConfigurationMode.h"
#include "instance/Instance.h"
#include "url/Tracker.h"

#include <QList>
#include <QString>
#include <QStringList>

/// What a pretend node is and how it behaves, before it has an address. The words of the protocol are in Words.h.
struct NodeProfile {
    QString name;
    Tracker tracker;
    QString trackerVersion = {};
    QStringList projects = {}; ///< empty: the tracker has none
    Licence::Kind licence = Licence::Kind::Paid;
    int licenceDays = 365;                      ///< days until it expires, negative when it has; 0: no date
    QString version = QStringLiteral("5.18.0"); ///< of Exalate
    bool isPublic = true;
    int delayMs = 0;                   ///< before each of its answers
    bool tokensInMilliseconds = false; ///< how `exp` is written in its JWTs
    bool idsAreText = false;
    bool hasBrokenCertificate = false;

    bool operator==(const NodeProfile &) const = default;

    /// The modes that such a node can do, by its tracker and version (product.md, Which modes are offered).
    QList<ConfigurationMode> features() const;
    bool offers(ConfigurationMode mode) const { return features().contains(mode); }

    /// Azure DevOps and GitHub have no local connections.
    bool allowsLocal() const;

    /// True when the licence of this side is good for a connection of that mode.
    bool isLicensedFor(ConfigurationMode mode) const;
};

/// Everyone in the sandbox: your own instance first, then destinations of every tracker kind, then the special ones.
QList<NodeProfile> sampleProfiles();
