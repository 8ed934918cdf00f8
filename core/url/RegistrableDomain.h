// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// The part of a host that somebody has registered, which tells whose it is: "evil.example" of "acme.com.evil.example",
/// "acme.com.au" of "shop.acme.com.au". Empty for an address literal, a name without a dot, and what nobody can register, such as
/// "com.au". `host` is in ASCII and small letters, without a port. By the public suffix list where the program was built with
/// libpsl, otherwise as registrableByRule() says.
QString registrableDomain(const QString &host);

/// The same by a rule that holds for the domains of the known trackers and for most others: two labels, or three where the last
/// one but one is "co", "com" or alike below a country's domain.
QString registrableByRule(const QString &host);
