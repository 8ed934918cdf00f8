// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// The proxy that the user chose (rules.md 25). Requests to loopback never go through a proxy.
struct ProxySetting {
    enum class Kind {
        System, ///< as the system's settings say
        None,   ///< straight to the host
        Other,  ///< the HTTP proxy at `host` and `port`
        Socks5, ///< the SOCKS 5 proxy there, which resolves host names
    };
    Kind kind = Kind::System;
    QString host = {};
    quint16 port = 0;
    QString user = {}; ///< for signing in at the proxy; the password is in the keychain

    /// True if it is a proxy of its own.
    bool hasHost() const { return kind == Kind::Other || kind == Kind::Socks5; }

    bool operator==(const ProxySetting &) const = default;
};
