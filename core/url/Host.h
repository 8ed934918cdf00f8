// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"

#include <QString>

class QHostAddress;
class QUrl;

/// True for localhost, 127.0.0.0/8 and ::1, where plain http is allowed (rules.md 2). `host` is ASCII and may have a port.
bool isLoopback(const QString &host);

/// True for hosts that nobody outside can reach: loopback, private networks, names without a dot or in a domain for private use.
/// Used for a node that does not say whether it is public. `host` as in isLoopback().
bool isPrivateHost(const QString &host);

/// True for addresses that no instance can have: link-local, multicast, broadcast, unspecified, also if they are written as an
/// IPv4 address inside an IPv6 one (rules.md 6).
bool isForbiddenAddress(const QHostAddress &address);

/// The host of an address as it is shown and compared: ASCII, with the port if there is one.
QString hostOf(const QUrl &address);

/// The address as a transcript may show it: without user information, query and fragment.
QUrl redacted(const QUrl &address);

/// The host as its owners write it, not always in ASCII.
QString shownForm(const QString &asciiHost);

/// `host` without its port and without the brackets of an IPv6 address.
QString withoutPort(const QString &host);

bool isIPv6(const QString &text);

/// True for an IP address, false for a name.
bool isAddressLiteral(const QString &host);

/// `typed` as an ASCII host: a name without the root's dot, an IPv4 address, or an IPv6 address without brackets. Empty if it
/// can be none of them.
QString asciiHost(const QString &typed);

struct HostAndPort {
    QString host;  ///< as asciiHost() makes it
    int port = -1; ///< -1 if none was given, as in QUrl
};

/// Reads a host with an optional port, as a person writes it: "company-b.com:8443", "[::1]:80", "::1". A problem carries the host
/// as far as it can be read: bad-port, forbidden-address, or incomplete-host, for a name without a dot too.
Result<HostAndPort> readHost(const QString &typed);
