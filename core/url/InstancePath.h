// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "url/Tracker.h"

/// The part of an encoded path that belongs to the address of an instance, without a slash at its end. A known host has a fixed
/// depth; elsewhere it ends at the first segment of a page that trackers and nodes show (rules.md 4).
QString instancePath(const QString &path, const std::optional<KnownHost> &known);
