// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>
#include <variant>

/// Every way in which something can go wrong that a person is told about: one value per row of
/// tests/data/problems.tsv, in the same order.
enum class ProblemKey {
    Empty,
    IncompleteHost,
    ContainsSpace,
    HiddenCharacter,
    UnsupportedScheme,
    HasCredentials,
    BadPort,
    EmailAddress,
    LooksLikeCode,
    ForbiddenAddress,
    LookAlike,
    HostNotFound,
    Unreachable,
    ConnectionRefused,
    TimedOut,
    ConnectionLost,
    ProxyProblem,
    TlsExpired,
    TlsNotYetValid,
    TlsWrongHost,
    TlsUntrusted,
    TlsHandshake,
    InsecureRedirect,
    RedirectedElsewhere,
    TooManyRedirects,
    AnswerTooLarge,
    AnswerNotUnderstood,
    NotAnInstance,
    LocalUnsupported,
    SignInRefused,
    NotAllowed,
    NameTaken,
    Licence,
    Rejected,
    Gone,
    Busy,
    ServerProblem,
    NoSuchOperation,
    KeychainUnavailable,
    CodeNotFound,
    CodeChanged,
    OwnNotPublic,
    StorageFull,
    StorageUnreadable,
    StorageNewer,
    VerificationDenied,
    VerificationUnanswered,
    ProjectGone,
    CodeDamaged,
    OtherInstance,
    NewerVersion,
};

/// What became of the request that met a problem.
enum class Outcome {
    NotDone,        ///< it was never sent, or was turned down: nothing came of it
    PerhapsEarlier, ///< it was turned down, maybe because of what an earlier try of the same request did
    Unknown,        ///< it may have been carried out
};

/// Whether to ask again, with nothing changed.
enum class AskAgain {
    MayHelp,    ///< the answer may be another one next time
    CannotHelp, ///< final: whoever waits for another answer stops waiting
};

/// Whom or what a problem is about.
enum class Concerns {
    Input,       ///< what the person typed, pasted or chose
    Computer,    ///< this computer: its keychain, its settings files
    Proxy,       ///< the proxy, and with it every request to the same host
    Host,        ///< the way to a host, the same for every request to it
    Exchange,    ///< one exchange with a host; another one may go well
    Answer,      ///< what came back: somebody speaks HTTP at this address, only not as expected
    Node,        ///< what a node answered, or the person's own node itself
    Destination, ///< the administrator of the destination
};

/// What everybody has to know of a key who acts on it. Each trait has to be given: there is no default for a new key.
struct ProblemTraits {
    QLatin1StringView word; ///< the key as problems.tsv writes it ("host-not-found")
    Outcome outcome;
    AskAgain askAgain;
    Concerns concerns;

    consteval ProblemTraits(QLatin1StringView theWord, Outcome theOutcome, AskAgain again, Concerns whom)
        : word(theWord)
        , outcome(theOutcome)
        , askAgain(again)
        , concerns(whom)
    {
    }
};

const ProblemTraits &traits(ProblemKey key);

/// The word of a key.
QLatin1StringView keyText(ProblemKey key);

/// What a problem turns on, by kind.
namespace Fact {

/// Where a redirect leads.
struct Redirect {
    QUrl address; ///< without user information, query and fragment
    bool operator==(const Redirect &) const = default;
};

/// A host that may be taken for another one.
struct LookAlike {
    QString shown; ///< as it is shown
    QString exact; ///< in ASCII
    QString known; ///< the host that it looks like; empty if none is known
    bool operator==(const LookAlike &) const = default;
};

/// The certificate that was not accepted.
struct Certificate {
    QStringList names;
    QStringList issuers;
    QDateTime validFrom;
    QDateTime validUntil;
    bool operator==(const Certificate &) const = default;
};

/// The status of an answer, of a proxy's too, and the earliest time to try again if it gave one.
struct HttpStatus {
    int code = 0;
    QDateTime retryAt = {};
    bool operator==(const HttpStatus &) const = default;
};

/// The limit that an answer went over.
struct ByteLimit {
    qint64 bytes;
    bool operator==(const ByteLimit &) const = default;
};

/// How long an answer was waited for.
struct Waited {
    std::chrono::seconds time;
    bool operator==(const Waited &) const = default;
};

struct Scheme {
    QString word; ///< "ftp"
    bool operator==(const Scheme &) const = default;
};

struct File {
    QString name; ///< without its folder
    bool operator==(const File &) const = default;
};

struct Project {
    QString name;
    bool operator==(const Project &) const = default;
};

struct Fingerprint {
    QString text;
    bool operator==(const Fingerprint &) const = default;
};

} // namespace Fact

/// A problem is a key and its facts, never a sentence: `ui` owns all words (rules.md 11).
/// Texts in it come from outside as they came: they are shown through shownText() alone (rules.md 24).
struct Problem {
    using About = std::variant<std::monostate, Fact::Redirect, Fact::LookAlike, Fact::Certificate, Fact::HttpStatus,
                               Fact::ByteLimit, Fact::Waited, Fact::Scheme, Fact::File, Fact::Project, Fact::Fingerprint>;

    ProblemKey key;
    QString host = {};           ///< whom it concerns: ASCII host, with the port where one was given; never a whole address
    QString text = {};           ///< what the other side said of it
    About about = {};            ///< the fact that the key turns on, if it has one
    QString proxy = {};          ///< "host:port" of the proxy that the request went through
    QStringList transcript = {}; ///< protocol lines for a network team, already redacted (rules.md 12)

    /// The fact, if it is one of this kind; else null.
    template <class Kind>
    const Kind *fact() const
    {
        return std::get_if<Kind>(&about);
    }

    /// The HTTP status that it turns on; 0 if there is none.
    int httpStatus() const
    {
        const auto *status = fact<Fact::HttpStatus>();
        return status ? status->code : 0;
    }

    bool operator==(const Problem &) const = default;
};

/// A value, or the problem that prevented it. Exceptions do not cross rooms.
template <class T>
using Result = tl::expected<T, Problem>;

/// The value of an operation whose success says everything.
struct Done {
    bool operator==(const Done &) const = default;
};

inline tl::unexpected<Problem> fail(Problem problem)
{
    return tl::unexpected<Problem>(std::move(problem));
}
