// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/WizardPhase.h"

#include <array>

namespace {

struct Row {
    WizardPhase phase;
    WizardEvent event;
    WizardTransition to;
};

using enum WizardEffect;
using Phase = WizardPhase;
using Event = WizardEvent;

constexpr auto Table = std::to_array<Row>({
    {Phase::Editing, Event::Edited, {Phase::Editing, None}},
    {Phase::Editing, Event::Advanced, {Phase::Editing, EnterNext}},
    {Phase::Editing, Event::Awaited, {Phase::Checking, StartCheck}},
    {Phase::Editing, Event::WentBack, {Phase::Editing, EnterPrevious}},
    {Phase::Editing, Event::Committed, {Phase::Committing, StartCommit}},
    {Phase::Checking, Event::Answered, {Phase::Editing, EnterNext}},
    {Phase::Checking, Event::Refused, {Phase::Editing, ShowProblem}},
    {Phase::Checking, Event::Edited, {Phase::Editing, None}},
    {Phase::Checking, Event::Succeeded, {Phase::Committed, EnterLast}},
    {Phase::Checking, Event::WentBack, {Phase::Editing, EnterPrevious}},
    {Phase::Committing, Event::Refused, {Phase::Editing, ShowProblem}},
    {Phase::Committing, Event::Succeeded, {Phase::Committed, EnterLast}},
});

} // namespace

std::optional<WizardTransition> transition(WizardPhase phase, WizardEvent event)
{
    for (const Row &row : Table) {
        if (row.phase == phase && row.event == event)
            return row.to;
    }
    return std::nullopt;
}
