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
    steps << (local || verifies ? Connected : Invitation);
    return steps;
}
