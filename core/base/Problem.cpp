// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Problem.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Keys = std::to_array<std::pair<ProblemKey, QLatin1StringView>>({
    {ProblemKey::Empty, "empty"_L1},
    {ProblemKey::IncompleteHost, "incomplete-host"_L1},
    {ProblemKey::ContainsSpace, "contains-space"_L1},
    {ProblemKey::HiddenCharacter, "hidden-character"_L1},
    {ProblemKey::UnsupportedScheme, "unsupported-scheme"_L1},
    {ProblemKey::HasCredentials, "has-credentials"_L1},
    {ProblemKey::BadPort, "bad-port"_L1},
    {ProblemKey::EmailAddress, "email-address"_L1},
    {ProblemKey::LooksLikeCode, "looks-like-code"_L1},
    {ProblemKey::ForbiddenAddress, "forbidden-address"_L1},
    {ProblemKey::LookAlike, "look-alike"_L1},
    {ProblemKey::HostNotFound, "host-not-found"_L1},
    {ProblemKey::Unreachable, "unreachable"_L1},
    {ProblemKey::ConnectionRefused, "connection-refused"_L1},
    {ProblemKey::TimedOut, "timed-out"_L1},
    {ProblemKey::ConnectionLost, "connection-lost"_L1},
    {ProblemKey::ProxyProblem, "proxy-problem"_L1},
    {ProblemKey::TlsExpired, "tls-expired"_L1},
    {ProblemKey::TlsNotYetValid, "tls-not-yet-valid"_L1},
    {ProblemKey::TlsWrongHost, "tls-wrong-host"_L1},
    {ProblemKey::TlsUntrusted, "tls-untrusted"_L1},
    {ProblemKey::TlsHandshake, "tls-handshake"_L1},
    {ProblemKey::InsecureRedirect, "insecure-redirect"_L1},
    {ProblemKey::RedirectedElsewhere, "redirected-elsewhere"_L1},
    {ProblemKey::TooManyRedirects, "too-many-redirects"_L1},
    {ProblemKey::AnswerTooLarge, "answer-too-large"_L1},
    {ProblemKey::AnswerNotUnderstood, "answer-not-understood"_L1},
    {ProblemKey::NotAnInstance, "not-an-instance"_L1},
    {ProblemKey::LocalUnsupported, "local-unsupported"_L1},
    {ProblemKey::SignInRefused, "sign-in-refused"_L1},
    {ProblemKey::NotAllowed, "not-allowed"_L1},
    {ProblemKey::NameTaken, "name-taken"_L1},
    {ProblemKey::Licence, "licence"_L1},
    {ProblemKey::Rejected, "rejected"_L1},
    {ProblemKey::Gone, "gone"_L1},
    {ProblemKey::Busy, "busy"_L1},
    {ProblemKey::ServerProblem, "server-problem"_L1},
    {ProblemKey::NoSuchOperation, "no-such-operation"_L1},
    {ProblemKey::KeychainUnavailable, "keychain-unavailable"_L1},
    {ProblemKey::CodeNotFound, "code-not-found"_L1},
    {ProblemKey::CodeChanged, "code-changed"_L1},
    {ProblemKey::OwnNotPublic, "own-not-public"_L1},
    {ProblemKey::StorageFull, "storage-full"_L1},
    {ProblemKey::StorageUnreadable, "storage-unreadable"_L1},
    {ProblemKey::VerificationDenied, "verification-denied"_L1},
    {ProblemKey::VerificationUnanswered, "verification-unanswered"_L1},
    {ProblemKey::ProjectGone, "project-gone"_L1},
    {ProblemKey::CodeDamaged, "code-damaged"_L1},
    {ProblemKey::OtherInstance, "other-instance"_L1},
    {ProblemKey::NewerVersion, "newer-version"_L1},
});

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < Keys.size(); ++i) {
        if (static_cast<std::size_t>(Keys[i].first) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table and the enumeration name the same keys in the same order");

constexpr auto Order = [] {
    std::array<ProblemKey, Keys.size()> order{};
    for (std::size_t i = 0; i < Keys.size(); ++i)
        order[i] = Keys[i].first;
    return order;
}();

} // namespace

QLatin1StringView keyText(ProblemKey key)
{
    return Keys[static_cast<std::size_t>(key)].second;
}

std::span<const ProblemKey> allProblemKeys()
{
    return Order;
}
