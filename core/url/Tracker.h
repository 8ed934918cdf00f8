// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/EnumTable.h"

#include <QLatin1StringView>
#include <QString>
#include <QUrl>

#include <array>
#include <optional>
#include <span>

/// The kinds of issue tracker that Exalate serves. Whatever the program knows of one is its row in Tracker.cpp.
enum class Tracker {
    Unknown,
    JiraCloud,
    JiraOnPremise,
    Zendesk,
    ServiceNow,
    AzureDevOpsService,
    AzureDevOpsServer,
    GitHub,
    Salesforce,
    Freshdesk,
    Freshservice,
    Asana,
    Xurrent,
    HpAlm,
};

/// A host of the tracker's own, and how many segments of the path belong to an instance's address there (rules.md 4).
struct TrackerHost {
    QLatin1StringView suffix = {}; ///< the host itself, or what follows its first label(s) when it begins with "."
    int pathDepth = 0;             ///< segments kept: 1 for dev.azure.com/{org} and github.com/{owner}
    std::span<const QLatin1StringView> skippedSegments{};  ///< first segments that are no part of it: github.com/orgs/{owner}/…
    std::span<const QLatin1StringView> reservedSegments{}; ///< first segments that are pages of the site, nobody's address
};

/// Whether a tracker supports something, by public sources.
enum class Support {
    Yes,
    No,
    NotKnown, ///< counts as Yes
};

/// The modes between public instances (product.md, Which modes are offered).
enum class TrackerModes {
    All,
    NoVisual,
    ScriptOnly,
};

/// Everything the program knows of a tracker.
struct TrackerTraits {
    Tracker key;
    Required<QLatin1StringView> word;    ///< in data and protocol ("jira-cloud"), as tests/data/modes.tsv writes it
    Required<QLatin1StringView> product; ///< its name, the same in every language; empty for Unknown
    Required<TrackerModes> modes;
    bool isScriptOnlyWhenPrivate = false;
    Required<Support> localConnections; ///< between instances of one owner
    Required<bool> hasProjects;         ///< that a connection is limited to; repositories on GitHub
    std::array<TrackerHost, 2> hosts = {};
    QLatin1StringView nodeKind = {}; ///< what the first label of its nodes' hosts begins with ("zendesknode-…")
    QLatin1StringView path = {};     ///< the first segment of its address, if no other tracker has it, in lower case
    /// Where the Exalate console is, below the address of the tracker (node.md, The console); nothing if its nodes have a page of
    /// their own.
    std::optional<QLatin1StringView> consolePath = {};
};

const TrackerTraits &traits(Tracker tracker);

/// The word for it in data and protocol.
QLatin1StringView trackerWord(Tracker tracker);

/// The inverse of trackerWord(), in any case and with "_" or " " for "-"; Unknown for any other word.
Tracker trackerFromWord(const QString &word);

/// A host whose name identifies what runs on it.
struct KnownHost : TrackerHost {
    Tracker tracker = Tracker::Unknown; ///< Unknown for a node's host, whose first label names the kind
    bool isNode = false;                ///< an Exalate node lives there, not the tracker itself
};

std::span<const KnownHost> allKnownHosts();

/// The known host that `host` (ASCII, lower case) is or lies under.
std::optional<KnownHost> knownHost(const QString &host);

/// The host at which an instance is usually reached, for another host of the same instance ("acme.my.salesforce-setup.com"); else
/// the host itself.
QString usualHost(const QString &host);

/// True for a host whose name says that an Exalate node lives there.
bool isNodeHost(const QString &host);

/// True for a host of Exalate's own, such as a node in its cloud.
bool isOfExalate(const QString &host);

/// The tracker by its address only (node.md, Finding out what a destination is): by the host, by the kind in a
/// node's first label ("zendesknode-…"), or by a path that only one tracker has ("/qcbin").
Tracker trackerFromAddress(const QUrl &address);

/// The page at which a person finds the Exalate console of an instance (node.md, The console): within the tracker where the
/// tracker's address is known and the console is there, else the Exalate URL. `trackerUrl` may be empty.
QUrl consolePage(const QUrl &exalateUrl, const QUrl &trackerUrl = {});
