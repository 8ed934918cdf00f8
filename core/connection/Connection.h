// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/ConfigurationMode.h"
#include "url/Tracker.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

/// How the two sides reach each other. Public: both can be reached. Private: the destination has no URL that we can reach.
/// Local: the destination is our own instance.
enum class ConnectionType { Public, Private, Local };

/// The word in data and protocol, in lower case ("public").
QLatin1StringView typeWord(ConnectionType type);
std::optional<ConnectionType> typeFromWord(const QString &word);

/// A connection as its node describes it. Everything but the id may be missing; texts are from outside (rules.md 24).
struct Connection {
    /// Other: a status that this program does not know. It is shown as it came, from statusText.
    enum class Status { Pending, Active, Deactivated, Error, Other };

    QString id; ///< a number on some nodes, a text on others
    QString name = {};
    QString description = {};
    Status status = Status::Other;
    QString statusText = {}; ///< as the node writes it
    std::optional<ConfigurationMode> mode = {};
    std::optional<ConnectionType> type = {};
    std::optional<qint64> issuesUnderSync = {};
    std::optional<QDateTime> lastSync = {}; ///< not valid: never; nothing: the node does not say
    QString remoteName = {};
    Tracker remoteTracker = Tracker::Unknown;
    QUrl remoteUrl = {}; ///< empty if the node does not say

    bool operator==(const Connection &) const = default;
};

Connection::Status statusFromWord(const QString &word);

/// A connection that a node is to create. NewConnectionFields.h lists its members.
struct NewConnection {
    ConnectionType type = ConnectionType::Public;
    ConfigurationMode mode = ConfigurationMode::Script;
    QString name = {};
    QString description = {};
    QString localShortName = {};
    QString remoteShortName = {};
    QUrl destination = {};      ///< empty for a private connection
    QString project = {};       ///< if the local tracker has projects
    QString remoteProject = {}; ///< for a local connection
    QString verificationId = {};

    bool operator==(const NewConnection &) const = default;
};

/// In UTF-16 units (product.md, Connection information).
inline constexpr int MaxConnectionNameLength = 255;

/// "<local>_to_<remote>" in lower case with white space turned into "-" ("acme", "company B" gives "acme_to_company-b").
QString proposedConnectionName(const QString &localShortName, const QString &remoteShortName);

/// `name`, or where one of `taken` is the same in any case, `name` with the first free number at its end ("acme_to_b-2").
QString freeName(const QString &name, const QStringList &taken);
