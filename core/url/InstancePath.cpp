// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/InstancePath.h"

#include "url/TypedAddress.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// First segments of the pages that trackers and nodes show in a browser, in lower case.
constexpr std::array KnownTails{
    // Jira
    "browse"_L1,
    "secure"_L1,
    "projects"_L1,
    "issues"_L1,
    "plugins"_L1,
    "servicedesk"_L1,
    "dashboards"_L1,
    // Zendesk, ServiceNow, Salesforce
    "agent"_L1,
    "hc"_L1,
    "now"_L1,
    "lightning"_L1,
    // GitHub
    "pull"_L1,
    "pulls"_L1,
    "tree"_L1,
    "blob"_L1,
    "discussions"_L1,
    // Exalate
    "connections"_L1,
    "swagger"_L1,
    "rest"_L1,
    // any
    "login"_L1,
};

/// Endings of pages; no instance has an address that ends so.
constexpr std::array PageEndings{".do"_L1, ".jsp"_L1, ".jspa"_L1, ".aspx"_L1, ".html"_L1, ".php"_L1};

/// True if the address of an instance ends before `segment`.
bool isTail(const QString &segment, const std::optional<KnownHost> &known)
{
    if (segment.startsWith(u'_')) // Azure DevOps: _workitems, _settings, ...
        return true;
    if (known)
        return std::ranges::count(known->reservedSegments, segment) > 0;
    return std::ranges::count(KnownTails, segment)
        || std::ranges::any_of(PageEndings, [&](QLatin1StringView ending) { return segment.endsWith(ending); });
}

} // namespace

QString instancePath(const QString &path, const std::optional<KnownHost> &known)
{
    constexpr int MaxDepth = 8;
    const int maxDepth = known ? known->pathDepth : MaxDepth;
    QStringList kept;
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments) {
        const QString word = withoutSentenceMarks(segment).toLower();
        if (segment == "."_L1 || (known && kept.isEmpty() && std::ranges::count(known->skippedSegments, word) > 0))
            continue;
        if (segment == ".."_L1) {
            kept = kept.mid(0, kept.size() - 1);
            continue;
        }
        if (kept.size() == maxDepth || isTail(word, known))
            break;
        kept << segment;
    }
    while (!kept.isEmpty()) {
        kept.last() = withoutSentenceMarks(kept.constLast());
        if (!kept.constLast().isEmpty())
            break;
        kept.removeLast();
    }
    return kept.isEmpty() ? QString() : u'/' + kept.join(u'/');
}
