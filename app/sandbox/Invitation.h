// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"

#include <QJsonObject>
#include <QString>

/// One of the two sides, as invitations and nodes describe it.
struct Side {
    QString uid = {};
    QString name = {};
    Tracker tracker = Tracker::Unknown;
    QUrl trackerUrl = {};
    QUrl exalateUrl = {};

    bool operator==(const Side &) const = default;

    QJsonObject toJson() const;
    static Side fromJson(const QJsonObject &json);
};

/// What an invitation code says (node.md, Public).
struct Invitation {
    QString id = {}; ///< of this code: a new code for the same connection has another id
    Side from = {};
    Side to = {}; ///< empty for a private connection: anyone may accept it
    QString name = {};
    QString description = {};
    ConfigurationMode mode = ConfigurationMode::Script;
    ConnectionType type = ConnectionType::Public;
    QString localShortName = {};    ///< of the side that invites
    QString remoteShortName = {};   ///< of the side that is invited
    bool hasNetworkLicence = false; ///< the inviting side's licence serves both

    bool operator==(const Invitation &) const = default;

    /// True if any instance but its maker may accept it.
    bool isForAnyone() const { return to == Side{}; }

    /// The oldest Exalate version that can accept it.
    QString oldestVersion() const;

    /// Everything, as it is sealed into a code.
    QJsonObject toJson() const;
    static Invitation fromJson(const QJsonObject &json);

    /// The part that the invited side's node shows to its administrator (`POST invitations/preview`).
    QJsonObject preview() const;
};
