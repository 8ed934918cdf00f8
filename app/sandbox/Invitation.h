// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"

#include <QJsonObject>
#include <QString>

/// One of the two sides, as invitations and nodes tell of it.
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
    QString id = {}; ///< of this very code: a new code for the same connection has another
    Side from = {};
    Side to = {}; ///< empty uid and addresses: made for nobody in particular (a private connection)
    QString name = {};
    QString description = {};
    ConfigurationMode mode = ConfigurationMode::Script;
    ConnectionType type = ConnectionType::Public;
    QString localShortName = {};    ///< of the side that invites
    QString remoteShortName = {};   ///< of the side that is invited
    bool hasNetworkLicence = false; ///< the inviting side's licence serves both

    bool operator==(const Invitation &) const = default;

    /// True when it was made for any instance but its maker.
    bool isForAnyone() const { return to == Side{}; }

    /// The oldest Exalate version that can accept it.
    QString oldestVersion() const;

    /// All of it, as sealed into a code.
    QJsonObject toJson() const;
    static Invitation fromJson(const QJsonObject &json);

    /// The part that the invited side's node tells its admin (`POST invitations/preview`).
    QJsonObject preview() const;
};
