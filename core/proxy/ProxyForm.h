// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "proxy/ProxySetting.h"

#include <tl/expected.hpp>

/// The fields in which a person chooses the proxy.
struct ProxyForm {
    ProxySetting::Kind kind = ProxySetting::Kind::System;
    QString host = {};
    QString port = {};
    QString user = {};
};

enum class ProxyField { Host, Port };

/// The setting, or the first field whose text cannot be used: the host must be a host name only, the port between 1 and 65535.
/// Fields that the kind does not need are ignored.
tl::expected<ProxySetting, ProxyField> readProxy(const ProxyForm &form);
