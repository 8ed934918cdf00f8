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

/// True for the addresses to which a page sends whoever is not signed in, by the words that such addresses have.
bool asksForSignIn(const QUrl &address);

/// The address to go on with, or why not. Another host that asks for a sign-in stands before the one that was asked, and is
/// nothing to connect to: sign-in-page.
std::variant<Follow, ProblemKey> judge(RedirectRule rule, const Met &redirect);

} // namespace Redirects
