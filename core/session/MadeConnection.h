// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/ConnectionList.h"
#include "connection/SeenIds.h"

/// What is known of a connection that somebody was to make: the node on our request, or a person in its console.
struct WantedConnection {
    QString name;          ///< a node may trim, cut or number it
    QUrl destination;      ///< empty: not known, or none
    QString claimedId{};   ///< that the node's answer gave, if it gave one: it counts only if the list bears it out
    bool isByHand = false; ///< a person makes it in the console, where others work as well: the name must fit, too
};

/// The connections of a list that may be the wanted one.
struct MadeConnection {
    std::optional<Connection> ours; ///< that it is, without a doubt
    QList<Connection> others;       ///< in doubt: it may be one of these, or none
    bool isWhole = false;           ///< of the list: what is not in it does not exist

    /// True if the list shows that it was never made.
    bool isAbsent() const { return isWhole && !ours && others.isEmpty(); }
};

/// Looks for the wanted connection among those that were not in the list before. Their ids decide, then the destination, and the
/// name is a hint. Several that fit equally well leave a doubt, and so does one that fits in nothing but says nothing against it.
/// Where `before` is only a part of the list of then, a connection that it lacks may be an old one: then only one that the node
/// itself named is ours. Pure.
MadeConnection findMade(const WantedConnection &wanted, const ConnectionList &now, const SeenIds &before, bool isBeforeWhole);
