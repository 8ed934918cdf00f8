// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/Tracker.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Words = std::to_array<std::pair<Tracker, QLatin1StringView>>({
    {Tracker::Unknown, "unknown"_L1},
    {Tracker::JiraCloud, "jira-cloud"_L1},
    {Tracker::JiraOnPremise, "jira-on-premise"_L1},
    {Tracker::Zendesk, "zendesk"_L1},
    {Tracker::ServiceNow, "servicenow"_L1},
    {Tracker::AzureDevOpsService, "azure-devops-service"_L1},
    {Tracker::AzureDevOpsServer, "azure-devops-server"_L1},
    {Tracker::GitHub, "github"_L1},
    {Tracker::Salesforce, "salesforce"_L1},
    {Tracker::Freshdesk, "freshdesk"_L1},
    {Tracker::Freshservice, "freshservice"_L1},
    {Tracker::Asana, "asana"_L1},
    {Tracker::Xurrent, "xurrent"_L1},
    {Tracker::HpAlm, "hp-alm"_L1},
});

constexpr auto Order = [] {
    std::array<Tracker, Words.size()> order{};
    std::ranges::transform(Words, order.begin(), [](const auto &row) { return row.first; });
    return order;
}();

static_assert(std::ranges::is_sorted(Order) && Order.front() == Tracker::Unknown && Order.back() == Tracker::HpAlm
                  && Order.size() == std::size_t(Tracker::HpAlm) + 1,
              "the table and the enumeration name the same trackers in the same order");

/// Names that nobody can have on GitHub: behind them are its own pages.
constexpr std::array GitHubPages{
    "about"_L1,         "account"_L1, "apps"_L1,     "codespaces"_L1, "dashboard"_L1,   "explore"_L1,  "features"_L1,
    "issues"_L1,        "join"_L1,    "login"_L1,    "logout"_L1,     "marketplace"_L1, "new"_L1,      "notifications"_L1,
    "organizations"_L1, "pricing"_L1, "projects"_L1, "pulls"_L1,      "search"_L1,      "sessions"_L1, "settings"_L1,
    "sponsors"_L1,      "stars"_L1,   "topics"_L1,   "trending"_L1,
};

constexpr auto KnownHosts = std::to_array<KnownHost>({
    {.suffix = ".exalate.cloud"_L1, .tracker = Tracker::Unknown, .isNode = true},
    {.suffix = ".exalate.net"_L1, .tracker = Tracker::Unknown, .isNode = true},
    {.suffix = ".atlassian.net"_L1, .tracker = Tracker::JiraCloud},
    {.suffix = ".jira.com"_L1, .tracker = Tracker::JiraCloud},
    {.suffix = ".zendesk.com"_L1, .tracker = Tracker::Zendesk},
    {.suffix = ".service-now.com"_L1, .tracker = Tracker::ServiceNow},
    {.suffix = "dev.azure.com"_L1, .tracker = Tracker::AzureDevOpsService, .pathDepth = 1},
    {.suffix = ".visualstudio.com"_L1, .tracker = Tracker::AzureDevOpsService},
    {.suffix = "github.com"_L1, .tracker = Tracker::GitHub, .pathDepth = 1, .passedOver = "orgs"_L1, .ownPages = GitHubPages},
    {.suffix = ".my.salesforce.com"_L1, .tracker = Tracker::Salesforce},
    {.suffix = ".lightning.force.com"_L1, .tracker = Tracker::Salesforce},
    {.suffix = ".freshdesk.com"_L1, .tracker = Tracker::Freshdesk},
    {.suffix = ".freshservice.com"_L1, .tracker = Tracker::Freshservice},
    {.suffix = "app.asana.com"_L1, .tracker = Tracker::Asana},
    {.suffix = ".xurrent.com"_L1, .tracker = Tracker::Xurrent},
    {.suffix = ".4me.com"_L1, .tracker = Tracker::Xurrent},
});

/// How the first label of a node's host begins. The first four are public (node.md, Public); the rest follow their pattern.
constexpr auto NodeKinds = std::to_array<std::pair<QLatin1StringView, Tracker>>({
    {"zendesknode"_L1, Tracker::Zendesk},
    {"jcloudnode"_L1, Tracker::JiraCloud},
    {"azurenode"_L1, Tracker::AzureDevOpsService},
    {"snownode"_L1, Tracker::ServiceNow},
    {"githubnode"_L1, Tracker::GitHub},
    {"salesforcenode"_L1, Tracker::Salesforce},
    {"freshdesknode"_L1, Tracker::Freshdesk},
    {"freshservicenode"_L1, Tracker::Freshservice},
    {"asananode"_L1, Tracker::Asana},
    {"xurrentnode"_L1, Tracker::Xurrent},
});

} // namespace

QLatin1StringView trackerWord(Tracker tracker)
{
    return Words[std::size_t(tracker)].second;
}

Tracker trackerFromWord(const QString &word)
{
    const QString wanted = word.toLower().replace(u'_', u'-').replace(u' ', u'-');
    const auto row = std::ranges::find(Words, wanted, [](const auto &each) { return QString(each.second); });
    return row == Words.end() ? Tracker::Unknown : row->first;
}

std::span<const Tracker> allTrackers()
{
    return Order;
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

Tracker trackerFromAddress(const QUrl &address)
{
    const QString host = address.host(QUrl::FullyEncoded);
    if (const auto known = knownHost(host); known && !known->isNode)
        return known->tracker;
    else if (known) {
        for (const auto &[beginning, tracker] : NodeKinds) {
            if (host.startsWith(beginning))
                return tracker;
        }
        return Tracker::Unknown;
    }
    if (address.path().section(u'/', 1, 1).compare("qcbin"_L1, Qt::CaseInsensitive) == 0)
        return Tracker::HpAlm;
    return Tracker::Unknown;
}
