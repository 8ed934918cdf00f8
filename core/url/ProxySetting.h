// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// How requests leave this computer, as a person chooses it (rules.md 25). Loopback never goes through a proxy.
struct ProxySetting {
    enum class Kind {
        System, ///< as the system's settings say
        None,   ///< straight to the host
        Other,  ///< the HTTP proxy at `host` and `port`
    };
    Kind kind = Kind::System;
    QString host = {};
    quint16 port = 0;
    QString user = {}; ///< whom the proxy knows us as; the password is in the keychain

    bool operator==(const ProxySetting &) const = default;
};
