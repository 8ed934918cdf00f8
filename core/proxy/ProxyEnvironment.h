// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QNetworkProxy>
#include <QUrl>

#include <functional>
#include <optional>

/// The value of a variable of the environment; empty if it is not set.
using EnvironmentValue = std::function<QString(const char *name)>;

/// What the environment says of the way to an address.
struct EnvironmentProxy {
    QNetworkProxy proxy; ///< of type NoProxy where no_proxy names the host
    QString variable;    ///< that says so
    bool isUnderstood = true;
};

/// The proxy for `address` as curl reads it from https_proxy, http_proxy (in small letters only), all_proxy and no_proxy: a host
/// and a port, with or without a scheme, and with or without a user. Nothing where no variable is set for it. A value that cannot
/// be understood, or a proxy that itself wants TLS or SOCKS 4, is not understood. Pure.
std::optional<EnvironmentProxy> environmentProxy(const QUrl &address, const EnvironmentValue &value);
