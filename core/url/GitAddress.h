// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

/// The address of the web site for an address that only git understands ("git@github.com:globex/tools.git", "ssh://git@…"): the
/// host without its port, and the path where the host is a tracker's. Nothing if `text` is no such address. Pure.
std::optional<QString> webAddressOfGit(const QString &text);
