// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/InitiateSteps.h"

QList<InitiateStep> initiateSteps(const InitiateRoute &route)
{
    using enum InitiateStep;
    const bool basic = route.mode == ConfigurationMode::Basic;
    const bool visual = route.mode == ConfigurationMode::Visual;
    const bool local = route.type == ConnectionType::Local;
    const bool asksAdmin = basic && route.type == ConnectionType::Public;
    const bool verifies = visual || (asksAdmin && route.adminAccess.value_or(false));
    const bool isForConsole = !route.canCreate || (verifies && !route.canVerify);
    const InitiateStep last = local || visual || (verifies && !isForConsole) ? Connected : Invitation;
    const bool isAllForConsole = !route.canCreate || (visual && !route.canVerify);
    if (isAllForConsole && !route.handsOver)
        return {Destination, HandOver, last};

    QList<InitiateStep> steps{Destination};
    if (!basic)
        steps << ConnectionInformation;
    if (route.hasProjects && !visual)
        steps << Project;
    if (asksAdmin)
        steps << AdminQuestion;
    if (verifies && !isForConsole)
        steps << Verification;
    if (route.handsOver || isForConsole)
        steps << HandOver;
    steps << last;
    return steps;
}

CodeComes codeComes(const InitiateRoute &route)
{
    const QList<InitiateStep> steps = initiateSteps(route);
    const bool asksAdmin = route.mode == ConfigurationMode::Basic && route.type == ConnectionType::Public;
    if (asksAdmin && steps.contains(InitiateStep::HandOver))
        return CodeComes::Perhaps;
    return steps.constLast() == InitiateStep::Invitation ? CodeComes::Always : CodeComes::Never;
}
