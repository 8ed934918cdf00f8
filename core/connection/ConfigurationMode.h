// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

/// The mode of a connection, chosen when it is created. Only Basic can be upgraded later.
enum class ConfigurationMode { Basic, Visual, Script };

inline constexpr std::array AllModes{ConfigurationMode::Basic, ConfigurationMode::Visual, ConfigurationMode::Script};

/// The word in files and in the protocol, in lower case ("basic").
QLatin1StringView modeWord(ConfigurationMode mode);

/// The inverse of modeWord(), in any case.
std::optional<ConfigurationMode> modeFromWord(const QString &word);
