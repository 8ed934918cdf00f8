// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/InitiateSteps.h"
#include "flow/WizardPhase.h"

#include "catch.h"

using enum InitiateStep;

namespace {

constexpr WizardPhase Phases[] = {WizardPhase::Editing, WizardPhase::Checking, WizardPhase::Committing, WizardPhase::Committed};
constexpr WizardEvent Events[] = {WizardEvent::Advanced, WizardEvent::Awaited,  WizardEvent::Answered,  WizardEvent::Refused,
                                  WizardEvent::Edited,   WizardEvent::WentBack, WizardEvent::Committed, WizardEvent::Succeeded};

} // namespace

TEST_CASE("nothing leads out of a wizard that has committed")
{
    for (const WizardEvent event : Events)
        CHECK_FALSE(transition(WizardPhase::Committed, event));
}

TEST_CASE("while a commit is under way only its outcome counts: no second press, no way back")
{
    for (const WizardEvent event : Events) {
        const bool isOutcome = event == WizardEvent::Refused || event == WizardEvent::Succeeded;
        CHECK(transition(WizardPhase::Committing, event).has_value() == isOutcome);
    }
}

TEST_CASE("a commit starts from one place alone")
{
    for (const WizardPhase phase : Phases) {
        for (const WizardEvent event : Events) {
            const auto to = transition(phase, event);
            const bool starts = to && to->effect == WizardEffect::StartCommit;
            CHECK(starts == (phase == WizardPhase::Editing && event == WizardEvent::Committed));
        }
    }
}

TEST_CASE("typing while an answer is awaited gives the step back to the person")
{
    CHECK(transition(WizardPhase::Checking, WizardEvent::Edited) == WizardTransition{WizardPhase::Editing, WizardEffect::None});
}

TEST_CASE("each kind of connection passes the pages of its own")
{
    struct Row {
        InitiateRoute route;
        QList<InitiateStep> steps;
        std::optional<CodeComes> codeComes = {}; ///< where the last page does not tell
    };
    using enum ConfigurationMode;
    using enum ConnectionType;
    const Row rows[] = {
        {{}, {Destination, ConnectionInformation, Invitation}},
        {{Script, Public, false, {}}, {Destination, ConnectionInformation, Invitation}},
        {{Script, Public, true, {}}, {Destination, ConnectionInformation, Project, Invitation}},
        {{Script, Private, false, {}}, {Destination, ConnectionInformation, Invitation}},
        {{Script, Private, true, {}}, {Destination, ConnectionInformation, Project, Invitation}},
        {{Basic, Public, false, {}}, {Destination, AdminQuestion, Invitation}},
        {{Basic, Public, true, false}, {Destination, Project, AdminQuestion, Invitation}},
        {{Basic, Public, true, true}, {Destination, Project, AdminQuestion, Verification, Connected}},
        {{Basic, Private, false, {}}, {Destination, Invitation}},
        {{Basic, Private, true, {}}, {Destination, Project, Invitation}},
        {{Visual, Public, true, {}}, {Destination, ConnectionInformation, Verification, Connected}},
        {{Script, Local, false, {}}, {Destination, ConnectionInformation, Connected}},
        {{Script, Local, true, {}}, {Destination, ConnectionInformation, Project, Connected}},
        {{Basic, Local, false, {}}, {Destination, Connected}},
        {{Basic, Local, true, {}}, {Destination, Project, Connected}},
        // A node that does not offer to create: its console asks for everything, and verifies by itself.
        {{Script, Public, true, {}, false}, {Destination, HandOver, Invitation}},
        {{Script, Private, true, {}, false}, {Destination, HandOver, Invitation}},
        {{Script, Local, true, {}, false}, {Destination, HandOver, Connected}},
        {{Basic, Public, true, {}, false}, {Destination, HandOver, Invitation}, CodeComes::Perhaps},
        {{Basic, Public, false, true, false}, {Destination, HandOver, Invitation}, CodeComes::Perhaps},
        {{Basic, Private, true, {}, false}, {Destination, HandOver, Invitation}},
        {{Basic, Local, false, {}, false}, {Destination, HandOver, Connected}},
        {{Visual, Public, false, {}, false}, {Destination, HandOver, Connected}},
        {{Visual, Public, false, {}, true, false}, {Destination, HandOver, Connected}},
        {{Script, Public, false, {}, true, false}, {Destination, ConnectionInformation, Invitation}},
        {{Basic, Public, true, {}, true, false}, {Destination, Project, AdminQuestion, Invitation}},
        {{Basic, Public, false, true, true, false}, {Destination, AdminQuestion, HandOver, Invitation}, CodeComes::Perhaps},
        // A node that offered it and did not keep its word.
        {{Script, Public, true, {}, true, true, true}, {Destination, ConnectionInformation, Project, HandOver, Invitation}},
        {{Basic, Public, false, true, true, true, true},
         {Destination, AdminQuestion, Verification, HandOver, Connected},
         CodeComes::Perhaps},
        {{Basic, Local, false, {}, true, true, true}, {Destination, HandOver, Connected}},
    };
    for (const Row &row : rows) {
        const CodeComes told = row.steps.constLast() == Invitation ? CodeComes::Always : CodeComes::Never;
        CHECK(initiateSteps(row.route) == row.steps);
        CHECK(codeComes(row.route) == row.codeComes.value_or(told));
    }
}
