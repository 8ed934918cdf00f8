// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "flow/InitiateFlow.h"
#include "workspace/Workspace.h"

/// The initiating wizard on the current instance of a workspace, as the window makes it.
class InitiateOn : public InitiateFlow
{
public:
    explicit InitiateOn(Workspace &workspace, const AdminVerification::Timing &timing = {})
        : InitiateFlow(
            workspace.session(), workspace.drafts(), [&workspace] { return workspace.knownHosts(); }, nullptr, timing)
    {
    }
};
