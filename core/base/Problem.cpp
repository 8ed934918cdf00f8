// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Problem.h"

#include "base/EnumTable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Row {
    ProblemKey key;
    ProblemTraits traits;
};

// TLS shakes hands before a request leaves, so nothing was sent: what breaks an encrypted connection later is `unreachable` or
// `connection-lost`. Whatever a gateway may say in place of the node leaves open what the node did.
constexpr auto Rows = std::to_array<Row>({
    {ProblemKey::Empty, {"empty"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Input}},
    {ProblemKey::IncompleteHost, {"incomplete-host"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Input}},
    {ProblemKey::ContainsSpace, {"contains-space"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Input}},
    {ProblemKey::HiddenCharacter, {"hidden-character"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Input}},
    {ProblemKey::UnsupportedScheme, {"unsupported-scheme"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Input}},
    {ProblemKey::HasCredentials, {"has-credentials"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Input}},
    {ProblemKey::BadPort, {"bad-port"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Input}},
    {ProblemKey::EmailAddress, {"email-address"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Input}},
    {ProblemKey::LooksLikeCode, {"looks-like-code"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Input}},
    {ProblemKey::ForbiddenAddress, {"forbidden-address"_L1, Outcome::NotSent, AskAgain::MayHelp, Concerns::Input}},
    {ProblemKey::LookAlike, {"look-alike"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Input}},
    {ProblemKey::HostNotFound, {"host-not-found"_L1, Outcome::NotSent, AskAgain::MayHelp, Concerns::Host}},
    {ProblemKey::Unreachable, {"unreachable"_L1, Outcome::Open, AskAgain::MayHelp, Concerns::Host}},
    {ProblemKey::ConnectionRefused, {"connection-refused"_L1, Outcome::NotSent, AskAgain::MayHelp, Concerns::Host}},
    {ProblemKey::TimedOut, {"timed-out"_L1, Outcome::Open, AskAgain::MayHelp, Concerns::Exchange}},
    {ProblemKey::ConnectionLost, {"connection-lost"_L1, Outcome::Open, AskAgain::MayHelp, Concerns::Exchange}},
    {ProblemKey::ProxyProblem, {"proxy-problem"_L1, Outcome::Open, AskAgain::MayHelp, Concerns::Proxy}},
    {ProblemKey::TlsExpired, {"tls-expired"_L1, Outcome::NotSent, AskAgain::MayHelp, Concerns::Host}},
    {ProblemKey::TlsNotYetValid, {"tls-not-yet-valid"_L1, Outcome::NotSent, AskAgain::MayHelp, Concerns::Host}},
    {ProblemKey::TlsWrongHost, {"tls-wrong-host"_L1, Outcome::NotSent, AskAgain::MayHelp, Concerns::Host}},
    {ProblemKey::TlsUntrusted, {"tls-untrusted"_L1, Outcome::NotSent, AskAgain::MayHelp, Concerns::Host}},
    {ProblemKey::TlsHandshake, {"tls-handshake"_L1, Outcome::NotSent, AskAgain::MayHelp, Concerns::Host}},
    {ProblemKey::InsecureRedirect, {"insecure-redirect"_L1, Outcome::Open, AskAgain::MayHelp, Concerns::Answer}},
    {ProblemKey::RedirectedElsewhere, {"redirected-elsewhere"_L1, Outcome::Open, AskAgain::MayHelp, Concerns::Answer}},
    {ProblemKey::TooManyRedirects, {"too-many-redirects"_L1, Outcome::Open, AskAgain::MayHelp, Concerns::Answer}},
    {ProblemKey::AnswerTooLarge, {"answer-too-large"_L1, Outcome::Open, AskAgain::MayHelp, Concerns::Answer}},
    {ProblemKey::AnswerNotUnderstood, {"answer-not-understood"_L1, Outcome::Open, AskAgain::MayHelp, Concerns::Answer}},
    {ProblemKey::NotAnInstance, {"not-an-instance"_L1, Outcome::Open, AskAgain::MayHelp, Concerns::Node}},
    {ProblemKey::LocalUnsupported, {"local-unsupported"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Input}},
    {ProblemKey::SignInRefused, {"sign-in-refused"_L1, Outcome::Open, AskAgain::CannotHelp, Concerns::Node}},
    {ProblemKey::NotAllowed, {"not-allowed"_L1, Outcome::Refused, AskAgain::CannotHelp, Concerns::Node}},
    {ProblemKey::NameTaken, {"name-taken"_L1, Outcome::Refused, AskAgain::CannotHelp, Concerns::Node}},
    {ProblemKey::Licence, {"licence"_L1, Outcome::Refused, AskAgain::CannotHelp, Concerns::Node}},
    {ProblemKey::Rejected, {"rejected"_L1, Outcome::Refused, AskAgain::CannotHelp, Concerns::Node}},
    {ProblemKey::Gone, {"gone"_L1, Outcome::Refused, AskAgain::CannotHelp, Concerns::Node}},
    {ProblemKey::Busy, {"busy"_L1, Outcome::Open, AskAgain::MayHelp, Concerns::Node}},
    {ProblemKey::ServerProblem, {"server-problem"_L1, Outcome::Open, AskAgain::MayHelp, Concerns::Node}},
    {ProblemKey::NoSuchOperation, {"no-such-operation"_L1, Outcome::Open, AskAgain::CannotHelp, Concerns::Node}},
    {ProblemKey::KeychainUnavailable, {"keychain-unavailable"_L1, Outcome::NotSent, AskAgain::MayHelp, Concerns::Computer}},
    {ProblemKey::CodeNotFound, {"code-not-found"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Input}},
    {ProblemKey::CodeChanged, {"code-changed"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Input}},
    {ProblemKey::OwnNotPublic, {"own-not-public"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Node}},
    {ProblemKey::StorageFull, {"storage-full"_L1, Outcome::NotSent, AskAgain::MayHelp, Concerns::Computer}},
    {ProblemKey::StorageUnreadable, {"storage-unreadable"_L1, Outcome::NotSent, AskAgain::MayHelp, Concerns::Computer}},
    {ProblemKey::StorageNewer, {"storage-newer"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Computer}},
    {ProblemKey::VerificationDenied, {"verification-denied"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Destination}},
    {ProblemKey::VerificationUnanswered,
     {"verification-unanswered"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Destination}},
    {ProblemKey::ProjectGone, {"project-gone"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Node}},
    {ProblemKey::CodeDamaged, {"code-damaged"_L1, Outcome::Open, AskAgain::CannotHelp, Concerns::Input}},
    {ProblemKey::OtherInstance, {"other-instance"_L1, Outcome::Refused, AskAgain::CannotHelp, Concerns::Input}},
    {ProblemKey::NewerVersion, {"newer-version"_L1, Outcome::Refused, AskAgain::CannotHelp, Concerns::Node}},
    {ProblemKey::OutcomeUnknown, {"outcome-unknown"_L1, Outcome::Open, AskAgain::MayHelp, Concerns::Node}},
    {ProblemKey::OriginRefused, {"origin-refused"_L1, Outcome::Open, AskAgain::CannotHelp, Concerns::Node}},
    {ProblemKey::SecretNotStored, {"secret-not-stored"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Computer}},
    {ProblemKey::FolderNotWritable, {"folder-not-writable"_L1, Outcome::NotSent, AskAgain::MayHelp, Concerns::Computer}},
    {ProblemKey::FolderNotPrivate, {"folder-not-private"_L1, Outcome::NotSent, AskAgain::MayHelp, Concerns::Computer}},
    {ProblemKey::NotOffered, {"not-offered"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Node}},
    {ProblemKey::NodeOutdated, {"node-outdated"_L1, Outcome::Refused, AskAgain::CannotHelp, Concerns::Node}},
    {ProblemKey::SignInPage, {"sign-in-page"_L1, Outcome::Open, AskAgain::MayHelp, Concerns::Answer}},
    {ProblemKey::HostRefuses, {"host-refuses"_L1, Outcome::Open, AskAgain::MayHelp, Concerns::Answer}},
    {ProblemKey::NoSuchTenant, {"no-such-tenant"_L1, Outcome::Open, AskAgain::MayHelp, Concerns::Answer}},
    {ProblemKey::NotEncrypted, {"not-encrypted"_L1, Outcome::NotSent, AskAgain::MayHelp, Concerns::Host}},
    {ProblemKey::ClientCertificate, {"client-certificate"_L1, Outcome::NotSent, AskAgain::MayHelp, Concerns::Host}},
    {ProblemKey::TlsUnsuitable, {"tls-unsuitable"_L1, Outcome::NotSent, AskAgain::MayHelp, Concerns::Host}},
    {ProblemKey::GitAddress, {"git-address"_L1, Outcome::NotSent, AskAgain::CannotHelp, Concerns::Input}},
});
static_assert(coversEnumeration<Rows>(), "the table and the enumeration have the same keys in the same order");

} // namespace

const ProblemTraits &traits(ProblemKey key)
{
    return Rows[static_cast<std::size_t>(key)].traits;
}

Outcome Problem::outcome() const
{
    constexpr std::array contractRefusals{402, 403, 409, 410, 422}; // node.md, Assumed
    const Outcome ofKey = traits(key).outcome;
    const bool isOthers = std::ranges::find(contractRefusals, httpStatus()) == contractRefusals.end();
    return ofKey == Outcome::Refused && isOthers ? Outcome::Open : ofKey;
}

bool isForConsole(ProblemKey key)
{
    return key == ProblemKey::NotOffered || key == ProblemKey::NoSuchOperation || traits(key).concerns == Concerns::Answer;
}

QLatin1StringView keyText(ProblemKey key)
{
    return traits(key).word;
}
