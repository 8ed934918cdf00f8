// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/MadeConnection.h"

#include "url/Tracker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// How well something that is known of a connection fits what is wanted, worst first.
enum class Fit { Contradicts, Silent, Resembles, Same };

/// The last two labels: a tracker and its node are often neighbours ("jira.acme.com", "exalate.acme.com").
QString domainOf(const QString &host)
{
    return host.section(u'.', -2);
}

Fit fitOfDestination(const QUrl &wanted, const QUrl &listed)
{
    const QString wantedHost = wanted.host(QUrl::FullyEncoded);
    const QString listedHost = listed.host(QUrl::FullyEncoded);
    if (wantedHost.isEmpty() || listedHost.isEmpty())
        return Fit::Silent;
    if (wantedHost == listedHost)
        return Fit::Same;
    // What is wanted may be the tracker's address and what is listed its node's, or the other way round.
    const bool areOfOneKind = isNodeHost(wantedHost) == isNodeHost(listedHost);
    return areOfOneKind && domainOf(wantedHost) != domainOf(listedHost) ? Fit::Contradicts : Fit::Silent;
}

Fit fitOfName(const QString &wanted, const QString &listed)
{
    const QString ours = wanted.simplified().toCaseFolded();
    const QString theirs = listed.simplified().toCaseFolded();
    if (ours.isEmpty() || theirs.isEmpty())
        return Fit::Silent;
    if (ours == theirs)
        return Fit::Same;
    return ours.startsWith(theirs) || theirs.startsWith(ours) ? Fit::Resembles : Fit::Contradicts;
}

struct Candidate {
    Connection connection;
    bool isClaimed;
    Fit destination;
    Fit name;

    /// Two that agree in all of it cannot be told apart.
    auto rank() const { return std::tuple(isClaimed, destination, name); }
    /// It is another one: it leads elsewhere, under another name.
    bool isForeign() const { return destination == Fit::Contradicts && name != Fit::Same; }
    bool fits(bool isByHand) const
    {
        if (isByHand && name == Fit::Contradicts)
            return false;
        return isClaimed || destination == Fit::Same || name >= Fit::Resembles;
    }
};

} // namespace

MadeConnection findMade(const WantedConnection &wanted, const ConnectionList &now, const SeenIds &before, bool isBeforeWhole)
{
    QList<Candidate> candidates;
    for (const Connection &connection : now.connections) {
        if (before.contains(connection.id))
            continue;
        const Candidate candidate{connection, !wanted.claimedId.isEmpty() && connection.id == wanted.claimedId,
                                  fitOfDestination(wanted.destination, connection.remoteUrl),
                                  fitOfName(wanted.name, connection.name)};
        if (!candidate.isForeign())
            candidates << candidate;
    }
    std::ranges::stable_sort(candidates, std::greater(), &Candidate::rank);

    MadeConnection made{.isWhole = now.isWhole};
    const bool isAlone = candidates.size() == 1 || (candidates.size() > 1 && candidates[0].rank() > candidates[1].rank());
    const bool isNew = isBeforeWhole || (isAlone && candidates[0].isClaimed);
    if (isAlone && isNew && candidates[0].fits(wanted.isByHand)) {
        made.ours = candidates[0].connection;
        return made;
    }
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (isBeforeWhole || candidate.fits(wanted.isByHand))
            made.others << candidate.connection;
    }
    return made;
}
