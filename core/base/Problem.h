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

/// Everything that can go wrong and is shown to the user: one value per row of tests/data/problems.tsv, in the same order.
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
    OutcomeUnknown,
    OriginRefused,
    SecretNotStored,
    FolderNotWritable,
    FolderNotPrivate,
    NotOffered,
    NodeOutdated,
    SignInPage,
    HostRefuses,
    NoSuchTenant,
    NotEncrypted,
    ClientCertificate,
    TlsUnsuitable,
    GitAddress,
};

/// What a problem says about the request that met it. None of them is believed where a connection is at stake: the list of
/// connections tells (rules.md 13), and this only says how soon it can.
enum class Outcome {
    NotSent, ///< it never left this computer, or nobody was there to take it
    Refused, ///< the node refused it, in the form of the contract: a list that is read now tells whether it was carried out
    Open,    ///< it may still be under way: a list tells for certain only after Commit::GracePeriod
};

/// Whether the same request may succeed later.
enum class AskAgain {
    MayHelp,    ///< the next answer may be a different one
    CannotHelp, ///< the problem is final
};

/// The subject of a problem.
enum class Concerns {
    Input,       ///< a text or a choice of the user
    Computer,    ///< this computer: its keychain, its settings files
    Proxy,       ///< the proxy, and with it every request to the same host
    Host,        ///< the way to a host, the same for every request to it
    Exchange,    ///< one exchange with a host; the next one may succeed
    Answer,      ///< an answer in HTTP that is not as expected
    Node,        ///< the answer of a node, or the user's own node itself
    Destination, ///< the administrator of the destination
};

/// The properties of a key that code may act on. A new key has to give each of them.
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

/// True if the node does not offer the operation to programs, or answers it in a form that nobody understands: a person does it
/// in the node's own console (product.md, When the console does it).
bool isForConsole(ProblemKey key);

/// The word of a key.
QLatin1StringView keyText(ProblemKey key);

/// The kinds of facts that a problem may have.
namespace Fact {

/// Where a redirect leads.
struct Redirect {
    QUrl address; ///< without user information, query and fragment
    bool operator==(const Redirect &) const = default;
};

/// A host that may be mistaken for another one.
struct LookAlike {
    QString shown; ///< as it is shown
    QString exact; ///< in ASCII
    QString known; ///< the host that it looks like; empty if none is known
    bool operator==(const LookAlike &) const = default;
};

/// The certificate that was not accepted.
struct Certificate {
    /// What else is known of why.
    enum class Flaw {
        None,
        ChainIncomplete, ///< its issuer is neither known here nor sent along
        IssuerMayNot,    ///< it was issued by one that may not issue any
        OtherPurpose,    ///< it is not for servers
        Weak,            ///< its key or its signature is
    };
    QStringList names;
    QStringList issuers;
    QDateTime validFrom;
    QDateTime validUntil;
    Flaw flaw = Flaw::None;
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

/// The address that may have been meant.
struct WebAddress {
    QUrl address; ///< empty if it is not known
    bool operator==(const WebAddress &) const = default;
};

struct File {
    QString name; ///< without its folder
    bool operator==(const File &) const = default;
};

/// A folder or a file of ours on this computer.
struct Place {
    QString path;  ///< with the separators of the system
    QString owner; ///< the account that it belongs to; empty if it is the user's own
    bool operator==(const Place &) const = default;
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

/// A problem is a key and its facts, never a sentence: `ui` owns all words (rules.md 11). Its texts come from outside unchanged;
/// show them only through shownText() (rules.md 24).
struct Problem {
    using About =
        std::variant<std::monostate, Fact::Redirect, Fact::LookAlike, Fact::Certificate, Fact::HttpStatus, Fact::ByteLimit,
                     Fact::Waited, Fact::Scheme, Fact::WebAddress, Fact::File, Fact::Place, Fact::Project, Fact::Fingerprint>;

    ProblemKey key;
    QString host = {};           ///< ASCII, with the port if there is one; never a whole address
    QString text = {};           ///< the words of the other side
    About about = {};            ///< the fact that belongs to the key, if there is one
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

    /// That of its key, but a refusal counts only with a status that the contract has for it: any other may come from a gateway,
    /// and leaves the outcome open.
    Outcome outcome() const;

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
