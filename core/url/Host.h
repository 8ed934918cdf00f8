// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QHostAddress;
class QUrl;

/// True for localhost, 127.0.0.0/8 and ::1, where plain http is allowed (rules.md 2). `host` is ASCII; a port does no harm.
bool isLoopback(const QString &host);

/// True for hosts that nobody outside can reach: loopback, private networks, names without a dot or under a domain that is
/// kept for private use. What stands in for a node that does not say whether it is public. `host` as in isLoopback().
bool isPrivateHost(const QString &host);

/// True for addresses that no instance can have: link-local, multicast, broadcast, unspecified, also when they are written as
/// an IPv4 address inside an IPv6 one (rules.md 6).
bool isForbiddenAddress(const QHostAddress &address);

/// The host of an address as it is shown and compared: ASCII, with the port where one is given.
QString hostOf(const QUrl &address);

/// The host as its owners write it, which may not be ASCII.
QString shownForm(const QString &asciiHost);

/// `host` without its port and without the brackets of an IPv6 address.
QString withoutPort(const QString &host);
