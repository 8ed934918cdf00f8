// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/HttpRequest.h"

#include <optional>

/// How long an answer's Retry-After, in seconds or as a date, asks to wait, at most `limit`; nothing if it is missing.
std::optional<std::chrono::seconds> retryAfter(const HttpAnswer &answer, std::chrono::seconds limit);
