// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>

/// Where a wizard with one commit stands within its current step. Both wizards follow the same table.
enum class WizardPhase {
    Editing,    ///< the person is at it
    Checking,   ///< the step's last button was pressed, and an answer is needed before the next step
    Committing, ///< the intent is on disk and the request may have left (rules.md 13)
    Committed,  ///< done; nothing leads back (rules.md 14)
};

enum class WizardEvent {
    Advanced, ///< the step is complete and the next one can be entered
    Awaited,  ///< the step is complete but for an answer that is under way
    Answered, ///< that answer came, and it is good
    Refused,  ///< a problem came instead
    Edited,   ///< something in the step was changed
    WentBack,
    Committed, ///< the button that creates was pressed
    Succeeded, ///< the connection is there
};

enum class WizardEffect { None, EnterNext, EnterPrevious, StartCheck, StartCommit, ShowProblem, EnterLast };

struct WizardTransition {
    WizardPhase phase;
    WizardEffect effect;
    bool operator==(const WizardTransition &) const = default;
};

/// What an event leads to; nothing where it has no meaning in that phase and is dropped, such as the second press of a
/// button. Pure.
std::optional<WizardTransition> transition(WizardPhase phase, WizardEvent event);
