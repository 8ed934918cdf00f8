// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connection/ConfigurationMode.h"

using namespace Qt::StringLiterals;

QLatin1StringView modeWord(ConfigurationMode mode)
{
    switch (mode) {
    case ConfigurationMode::Basic:
        return "basic"_L1;
    case ConfigurationMode::Visual:
        return "visual"_L1;
    case ConfigurationMode::Script:
        return "script"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<ConfigurationMode> modeFromWord(const QString &word)
{
    for (const ConfigurationMode mode : AllModes) {
        if (word.compare(modeWord(mode), Qt::CaseInsensitive) == 0)
            return mode;
    }
    return std::nullopt;
}
