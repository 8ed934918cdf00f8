// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "flow/ModeRules.h"

#include <functional>
#include <utility>

/// The chosen configuration mode, while facts about both sides are still arriving. A value: its
/// owner says what speaks against each mode.
class ModeChoice
{
public:
    using WhyNot = std::function<std::optional<ModeReason>(ConfigurationMode)>;

    const std::optional<ConfigurationMode> &mode() const { return m_mode; }
    /// The chosen mode that turned out to be unavailable, until another one is chosen.
    const std::optional<std::pair<ConfigurationMode, ModeReason>> &dropped() const { return m_dropped; }
    /// True if a person chose the mode; false if reconsider() did because it was the only one.
    bool isOwnChoice() const { return m_mode && !m_isOnlyOne; }

    /// Chooses a mode unless something speaks against it; false if nothing changes.
    bool choose(ConfigurationMode mode, const WhyNot &whyNot);
    /// Sets the mode of a draft; reconsider() judges it.
    void restore(std::optional<ConfigurationMode> mode);
    /// Drops the mode if something speaks against it by now. If `bothSidesKnown` and only one mode is left, chooses that mode,
    /// and drops it again once others join it.
    void reconsider(const WhyNot &whyNot, bool bothSidesKnown);

private:
    std::optional<ConfigurationMode> m_mode;
    std::optional<std::pair<ConfigurationMode, ModeReason>> m_dropped;
    bool m_isOnlyOne = false; ///< chosen by reconsider()
};
