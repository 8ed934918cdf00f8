// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"
#include "instance/Instance.h"

#include <QJsonObject>

/// The words of the protocol where they differ from those of `core` (node.md, Assumed): upper case, matched exactly.
QString protocolWord(ConfigurationMode mode);
QString protocolWord(ConnectionType type);
QString protocolWord(Licence::Kind licence);

std::optional<ConfigurationMode> modeFromProtocol(const QString &word);
std::optional<ConnectionType> typeFromProtocol(const QString &word);

inline constexpr QLatin1StringView StatusPending{"PENDING"};
inline constexpr QLatin1StringView StatusActive{"ACTIVE"};
inline constexpr QLatin1StringView StatusDeactivated{"DEACTIVATED"};

/// A point in time as the nodes write it: ISO 8601, UTC, seconds. Null for one that is not valid.
QJsonValue protocolTime(const QDateTime &time);
