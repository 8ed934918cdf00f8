// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>
#include <span>

/// Every way in which something can go wrong that a person is told about: one value per row of tests/data/problems.tsv.
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

/// Every key, in the order of problems.tsv.
std::span<const ProblemKey> allProblemKeys();

/// A problem is a key and its facts, never a sentence: `ui` owns all words (rules.md 11).
/// Texts in it come from outside as they came: they are shown through shownText() alone (rules.md 24).
struct Problem {
    ProblemKey key;
    QString host = {};           ///< whom it concerns: ASCII host, with the port where one was given; never a whole address
    QString text = {};           ///< what the other side said of it
    QStringList names = {};      ///< names it is about: of a certificate, of a redirect's target and its address, of a look-alike
    QDateTime when = {};         ///< the date it turns on: end of a certificate, earliest next try
    qint64 number = 0;           ///< the number it turns on: HTTP status, limit
    QString proxy = {};          ///< "host:port" of the proxy that the request went through
    QStringList transcript = {}; ///< protocol lines for a network team, already redacted (rules.md 12)

    bool operator==(const Problem &) const = default;
};

/// A value, or the problem that stands in its way. Exceptions do not cross rooms.
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
