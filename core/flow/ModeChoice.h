// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "flow/ModeRules.h"

#include <functional>
#include <utility>

/// The configuration mode that is chosen, while more and more is known of both sides. A value: whoever holds it says what
/// speaks against each mode.
class ModeChoice
{
public:
    using WhyNot = std::function<std::optional<ModeReason>(ConfigurationMode)>;

    const std::optional<ConfigurationMode> &mode() const { return m_mode; }
    /// The mode that was chosen and turned out not to be available, until another one is chosen.
    const std::optional<std::pair<ConfigurationMode, ModeReason>> &dropped() const { return m_dropped; }
    /// True where a person chose it, and not reconsider() because it was the only one.
    bool isOwnChoice() const { return m_mode && !m_isOnlyOne; }

    /// A mode that something speaks against is not chosen; false where nothing changes.
    bool choose(ConfigurationMode mode, const WhyNot &whyNot);
    /// What a draft holds; reconsider() judges it.
    void restore(std::optional<ConfigurationMode> mode);
    /// Drops the mode if something speaks against it by now. Where `bothSidesKnown` and one mode alone is left, it is chosen,
    /// and given up again when others join it.
    void reconsider(const WhyNot &whyNot, bool bothSidesKnown);

private:
    std::optional<ConfigurationMode> m_mode;
    std::optional<std::pair<ConfigurationMode, ModeReason>> m_dropped;
    bool m_isOnlyOne = false; ///< chosen by reconsider()
};
