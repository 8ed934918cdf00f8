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

/// The key as problems.tsv writes it ("host-not-found").
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
