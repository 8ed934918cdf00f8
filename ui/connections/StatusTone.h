// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Theme.h"
#include "connection/Connection.h"

/// The tone in which a status is shown.
constexpr Tone statusTone(Connection::Status status)
{
    switch (status) {
    case Connection::Status::Pending:
        return Tone::Warn;
    case Connection::Status::Active:
        return Tone::Ok;
    case Connection::Status::Deactivated:
        return Tone::Soft;
    case Connection::Status::Error:
        return Tone::Bad;
    case Connection::Status::Other:
        break;
    }
    return Tone::Normal;
}
