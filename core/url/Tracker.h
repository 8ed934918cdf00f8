// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QUrl>

#include <optional>
#include <span>

/// The kinds of issue tracker that Exalate serves.
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

/// The word for it in data and protocol ("jira-cloud"), as tests/data/modes.tsv writes it.
QLatin1StringView trackerWord(Tracker tracker);

/// The inverse of trackerWord(), in any case and with "_" or " " for "-"; Unknown for any other word.
Tracker trackerFromWord(const QString &word);

std::span<const Tracker> allTrackers();

/// A host that tells what runs on it, and how many segments of the path belong to the address there (rules.md 4).
struct KnownHost {
    QLatin1StringView suffix;       ///< the host itself, or what follows its first label(s) when it begins with "."
    Tracker tracker;                ///< Unknown for a node's own host, whose first label names the kind
    int pathDepth = 0;              ///< segments kept: 1 for dev.azure.com/{org} and github.com/{owner}
    bool isNode = false;            ///< an Exalate node lives there, not the tracker itself
    QLatin1StringView passedOver{}; ///< a first segment that is not part of the address: github.com/orgs/{owner}/…
    std::span<const QLatin1StringView> ownPages{}; ///< first segments that are pages of the site, and nobody's address
};

std::span<const KnownHost> allKnownHosts();

/// The known host that `host` (ASCII, lower case) is or lies under.
std::optional<KnownHost> knownHost(const QString &host);

/// What an address alone says of its tracker (node.md, Finding out what a destination is), by host, by the kind in a
/// node's first label ("zendesknode-…"), or by a path that only one tracker has ("/qcbin").
Tracker trackerFromAddress(const QUrl &address);
