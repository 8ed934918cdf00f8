// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

/// The node's own console, as far as the hand-over to the console needs it (product.md, When the console does it): two forms on
/// the page at the Exalate URL, one that initiates and one that accepts. Nobody signs in: it is a sandbox.
namespace ConsolePage {

inline constexpr QLatin1StringView InitiatePath{"/sandbox/console/initiate"};
inline constexpr QLatin1StringView AcceptPath{"/sandbox/console/accept"};

/// A person who has admin access to the other side says so, and the connection needs nobody to accept it.
inline constexpr QLatin1StringView AdminField{"admin"};
inline constexpr QLatin1StringView HasAccess{"yes"};

/// The markup of the two forms.
QString forms();

/// The fields of a submitted form, without the empty ones.
QJsonObject fields(const QByteArray &body);

} // namespace ConsolePage
