// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"
#include "net/HttpRequest.h"

#include <variant>

/// Rules of following redirects by hand (rules.md 10). Pure.
namespace Redirects {

constexpr int MaxRedirects = 3;

/// A redirect to follow.
struct Follow {
    QUrl address; ///< without user information and fragment
};

/// A redirect that was met.
struct Met {
    QUrl asked; ///< the address of the request, before any redirect
    QUrl from;
    QUrl to;
    int followed = 0; ///< redirects before this one
};

bool isRedirect(int status);

/// The address in the header Location of an answer from `from`; empty if there is none.
QUrl target(const QUrl &from, const QByteArray &location);

/// The address to go on with, or why not.
std::variant<Follow, ProblemKey> judge(RedirectRule rule, const Met &redirect);

} // namespace Redirects
