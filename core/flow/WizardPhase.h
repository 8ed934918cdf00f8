// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>

/// State of a wizard with one commit within its current step. Both wizards follow the same table.
enum class WizardPhase {
    Editing,    ///< the person is editing
    Checking,   ///< the step's last button was pressed, and an answer is needed before the next step
    Committing, ///< the intent is on disk and the request may have been sent (rules.md 13)
    Committed,  ///< done; nothing leads back (rules.md 14)
};

enum class WizardEvent {
    Advanced, ///< the step is complete and the next one can be entered
    Awaited,  ///< the step is complete except for an answer under way
    Answered, ///< that answer arrived, and it is good
    Refused,  ///< a problem arrived instead
    Edited,   ///< something in the step was changed
    WentBack,
    Committed, ///< the button that creates was pressed
    Succeeded, ///< the connection exists
};

enum class WizardEffect { None, EnterNext, EnterPrevious, StartCheck, StartCommit, ShowProblem, EnterLast };

struct WizardTransition {
    WizardPhase phase;
    WizardEffect effect;
    bool operator==(const WizardTransition &) const = default;
};

/// The phase after an event; nothing if the event has no meaning in that phase and is dropped,
/// such as the second press of a button. Pure.
std::optional<WizardTransition> transition(WizardPhase phase, WizardEvent event);
