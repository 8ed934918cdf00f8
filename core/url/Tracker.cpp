// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/Tracker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Names that no owner can have on GitHub, because they are its own pages.
constexpr std::array GitHubPages{
    "about"_L1,         "account"_L1, "apps"_L1,     "codespaces"_L1, "dashboard"_L1,   "explore"_L1,  "features"_L1,
    "issues"_L1,        "join"_L1,    "login"_L1,    "logout"_L1,     "marketplace"_L1, "new"_L1,      "notifications"_L1,
    "organizations"_L1, "pricing"_L1, "projects"_L1, "pulls"_L1,      "search"_L1,      "sessions"_L1, "settings"_L1,
    "sponsors"_L1,      "stars"_L1,   "topics"_L1,   "trending"_L1,
};

/// First segments before the name of an owner on GitHub.
constexpr std::array GitHubKinds{"orgs"_L1, "users"_L1};

/// Other hosts of the same instances, by what they end in.
constexpr std::array OtherHosts{
    std::pair{".my.salesforce-setup.com"_L1, ".my.salesforce.com"_L1},
    std::pair{"www.github.com"_L1, "github.com"_L1},
};

// Modes and local connections: product.md, Which modes are offered. No source says whether the trackers that are not named
// there have local connections. The node kinds of Zendesk, Jira Cloud, Azure DevOps and ServiceNow are public (node.md, Public);
// the others follow their pattern.
constexpr auto Rows = std::to_array<TrackerTraits>({
    {
        .key = Tracker::Unknown,
        .word = "unknown"_L1,
        .product = ""_L1,
        .modes = TrackerModes::NoVisual,
        .localConnections = Support::NotKnown,
        .hasProjects = false,
    },
    {
        .key = Tracker::JiraCloud,
        .word = "jira-cloud"_L1,
        .product = "Jira Cloud"_L1,
        .modes = TrackerModes::All,
        .localConnections = Support::NotKnown,
        .hasProjects = true,
        .hosts = {{{".atlassian.net"_L1}, {".jira.com"_L1}}},
        .nodeKind = "jcloudnode"_L1,
        .consolePath = ""_L1,
    },
    {
        .key = Tracker::JiraOnPremise,
        .word = "jira-on-premise"_L1,
        .product = "Jira on-premise"_L1,
        .modes = TrackerModes::All,
        .localConnections = Support::NotKnown,
        .hasProjects = true,
    },
    {
        .key = Tracker::Zendesk,
        .word = "zendesk"_L1,
        .product = "Zendesk"_L1,
        .modes = TrackerModes::All,
        .localConnections = Support::NotKnown,
        .hasProjects = false,
        .hosts = {{{".zendesk.com"_L1}}},
        .nodeKind = "zendesknode"_L1,
        .consolePath = "/agent"_L1,
    },
    {
        .key = Tracker::ServiceNow,
        .word = "servicenow"_L1,
        .product = "ServiceNow"_L1,
        .modes = TrackerModes::NoVisual,
        .localConnections = Support::NotKnown,
        .hasProjects = false,
        .hosts = {{{".service-now.com"_L1}}},
        .nodeKind = "snownode"_L1,
    },
    {
        .key = Tracker::AzureDevOpsService,
        .word = "azure-devops-service"_L1,
        .product = "Azure DevOps Service"_L1,
        .modes = TrackerModes::All,
        .isScriptOnlyWhenPrivate = true,
        .localConnections = Support::No,
        .hasProjects = true,
        .hosts = {{{.suffix = "dev.azure.com"_L1, .pathDepth = 1}, {".visualstudio.com"_L1}}},
        .nodeKind = "azurenode"_L1,
        .consolePath = "/_settings/idalko-tools.exalate.adnode"_L1,
    },
    {
        .key = Tracker::AzureDevOpsServer,
        .word = "azure-devops-server"_L1,
        .product = "Azure DevOps Server"_L1,
        .modes = TrackerModes::NoVisual,
        .isScriptOnlyWhenPrivate = true,
        .localConnections = Support::No,
        .hasProjects = true,
    },
    {
        .key = Tracker::GitHub,
        .word = "github"_L1,
        .product = "GitHub"_L1,
        .modes = TrackerModes::NoVisual,
        .localConnections = Support::No,
        .hasProjects = true,
        .hosts = {{{.suffix = "github.com"_L1, .pathDepth = 1, .skippedSegments = GitHubKinds, .reservedSegments = GitHubPages},
                   {".ghe.com"_L1}}},
        .nodeKind = "githubnode"_L1,
    },
    {
        .key = Tracker::Salesforce,
        .word = "salesforce"_L1,
        .product = "Salesforce"_L1,
        .modes = TrackerModes::NoVisual,
        .localConnections = Support::NotKnown,
        .hasProjects = false,
        .hosts = {{{".my.salesforce.com"_L1}, {".lightning.force.com"_L1}}},
        .nodeKind = "salesforcenode"_L1,
    },
    {
        .key = Tracker::Freshdesk,
        .word = "freshdesk"_L1,
        .product = "Freshdesk"_L1,
        .modes = TrackerModes::NoVisual,
        .localConnections = Support::NotKnown,
        .hasProjects = false,
        .hosts = {{{".freshdesk.com"_L1}}},
        .nodeKind = "freshdesknode"_L1,
    },
    {
        .key = Tracker::Freshservice,
        .word = "freshservice"_L1,
        .product = "Freshservice"_L1,
        .modes = TrackerModes::NoVisual,
        .localConnections = Support::NotKnown,
        .hasProjects = false,
        .hosts = {{{".freshservice.com"_L1}}},
        .nodeKind = "freshservicenode"_L1,
    },
    {
        .key = Tracker::Asana,
        .word = "asana"_L1,
        .product = "Asana"_L1,
        .modes = TrackerModes::NoVisual,
        .localConnections = Support::NotKnown,
        .hasProjects = false,
        .hosts = {{{"app.asana.com"_L1}}},
        .nodeKind = "asananode"_L1,
    },
    {
        .key = Tracker::Xurrent,
        .word = "xurrent"_L1,
        .product = "Xurrent"_L1,
        .modes = TrackerModes::NoVisual,
        .localConnections = Support::NotKnown,
        .hasProjects = false,
        .hosts = {{{".xurrent.com"_L1}, {".4me.com"_L1}}},
        .nodeKind = "xurrentnode"_L1,
    },
    {
        .key = Tracker::HpAlm,
        .word = "hp-alm"_L1,
        .product = "HP ALM/QC"_L1,
        .modes = TrackerModes::ScriptOnly,
        .localConnections = Support::NotKnown,
        .hasProjects = false,
        .path = "qcbin"_L1,
    },
});
static_assert(coversEnumeration<Rows>(), "the table and the enumeration have the same trackers in the same order");

constexpr std::array NodeHosts{".exalate.cloud"_L1, ".exalate.net"_L1};

constexpr std::size_t HostCount = [] {
    std::size_t count = NodeHosts.size();
    for (const TrackerTraits &row : Rows)
        count += std::size_t(std::ranges::count_if(row.hosts, [](const TrackerHost &host) { return !host.suffix.isEmpty(); }));
    return count;
}();

constexpr auto KnownHosts = [] {
    std::array<KnownHost, HostCount> all{};
    std::size_t next = 0;
    for (const QLatin1StringView suffix : NodeHosts)
        all[next++] = {{.suffix = suffix}, Tracker::Unknown, true};
    for (const TrackerTraits &row : Rows) {
        for (const TrackerHost &host : row.hosts) {
            if (!host.suffix.isEmpty())
                all[next++] = {host, row.key, false};
        }
    }
    return all;
}();

/// The first tracker that `applies` to; Unknown if there is none.
template <class Applies>
Tracker trackerWhere(Applies applies)
{
    const auto row = std::ranges::find_if(Rows, applies);
    return row == Rows.end() ? Tracker::Unknown : row->key;
}

} // namespace

const TrackerTraits &traits(Tracker tracker)
{
    return Rows[std::size_t(tracker)];
}

QLatin1StringView trackerWord(Tracker tracker)
{
    return traits(tracker).word;
}

Tracker trackerFromWord(const QString &word)
{
    const QString wanted = word.toLower().replace(u'_', u'-').replace(u' ', u'-');
    return trackerWhere([&](const TrackerTraits &row) { return wanted == row.word.value; });
}

std::span<const KnownHost> allKnownHosts()
{
    return KnownHosts;
}

std::optional<KnownHost> knownHost(const QString &host)
{
    for (const KnownHost &known : KnownHosts) {
        if (known.suffix.startsWith(u'.') ? host.endsWith(known.suffix) : host == known.suffix)
            return known;
    }
    return std::nullopt;
}

QString usualHost(const QString &host)
{
    for (const auto &[other, usual] : OtherHosts) {
        const bool isBelow = other.front() == u'.' && host.size() > other.size() && host.endsWith(other);
        if (isBelow || host == other)
            return host.chopped(other.size()) + usual;
    }
    return host;
}

bool isNodeHost(const QString &host)
{
    const auto known = knownHost(host);
    return known && known->isNode;
}

bool isOfExalate(const QString &host)
{
    return isNodeHost(host) || host == u"exalate.com" || host.endsWith(".exalate.com"_L1);
}

Tracker trackerFromAddress(const QUrl &address)
{
    const QString host = address.host(QUrl::FullyEncoded);
    const auto known = knownHost(host);
    if (known && !known->isNode)
        return known->tracker;
    if (known)
        return trackerWhere([&](const TrackerTraits &row) { return !row.nodeKind.isEmpty() && host.startsWith(row.nodeKind); });
    const QString segment = address.path().section(u'/', 1, 1).toLower();
    return trackerWhere([&](const TrackerTraits &row) { return !row.path.isEmpty() && segment == row.path; });
}

QUrl consolePage(const QUrl &exalateUrl, const QUrl &trackerUrl)
{
    QUrl page = trackerUrl.isEmpty() ? exalateUrl : trackerUrl;
    const auto &within = traits(trackerFromAddress(page)).consolePath;
    if (!within || isNodeHost(page.host()))
        return exalateUrl;
    page.setPath(page.path().chopped(page.path().endsWith(u'/') ? 1 : 0) + *within);
    return page;
}
