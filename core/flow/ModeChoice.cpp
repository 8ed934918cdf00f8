// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/ModeChoice.h"

bool ModeChoice::choose(ConfigurationMode mode, const WhyNot &whyNot)
{
    if (m_mode == mode || whyNot(mode))
        return false;
    m_mode = mode;
    m_isOnlyOne = false;
    m_dropped.reset();
    return true;
}

void ModeChoice::restore(std::optional<ConfigurationMode> mode)
{
    m_mode = mode;
    m_isOnlyOne = false;
}

void ModeChoice::reconsider(const WhyNot &whyNot, bool bothSidesKnown)
{
    if (m_mode) {
        if (const auto reason = whyNot(*m_mode)) {
            m_dropped = {*m_mode, *reason};
            restore(std::nullopt);
        }
    }
    QList<ConfigurationMode> offered;
    for (const ConfigurationMode mode : AllModes) {
        if (!whyNot(mode))
            offered << mode;
    }
    const bool oneIsLeft = bothSidesKnown && offered.size() == 1;
    if (m_isOnlyOne && !oneIsLeft) {
        restore(std::nullopt);
    } else if (oneIsLeft && !m_mode) {
        m_mode = offered.constFirst();
        m_isOnlyOne = true;
    }
}
