// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"
#include "instance/Instance.h"

/// `pasted` without what came along with it on the clipboard: line ends, and for a token all white space, quotation marks and the
/// name of a header ("Authorization: Bearer"). Of a session token only the token is left. A password loses the line ends around
/// it and nothing else, as any other character may belong to it. Empty if nothing is left.
Secret pastedSecret(SignInKind kind, const Secret &pasted);
