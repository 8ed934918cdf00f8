// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "proxy/ProxySetting.h"

#include <tl/expected.hpp>

/// What a person enters to choose the way out.
struct ProxyForm {
    ProxySetting::Kind kind = ProxySetting::Kind::System;
    QString host = {};
    QString port = {};
    QString user = {};
};

enum class ProxyField { Host, Port };

/// The setting that was entered, or the first field that needs another text: a host name alone, a port from 1 to 65535. Fields
/// that do not count for the kind are ignored.
tl::expected<ProxySetting, ProxyField> readProxy(const ProxyForm &form);
