// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "discovery/Discovery.h"

#include "node/NodeApi40.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostRequests = 6;
constexpr qsizetype AtATime = 2;

HttpRequest get(const QUrl &base, const QString &path)
{
    QUrl url = base;
    QString root = base.path();
    while (root.endsWith(u'/'))
        root.chop(1);
    url.setPath(root + path);
    return {.url = url, .headers = {{"Accept", "application/json, text/html;q=0.5, */*;q=0.1"}}};
}

InstanceDescription tracker(Tracker kind, const QUrl &address, const QString &version = {})
{
    return {.address = address, .tracker = kind, .trackerVersion = version};
}

QUrl baseOf(const HttpAnswer &answer, const QString &path)
{
    QUrl base = answer.url;
    base.setQuery(QString());
    if (base.path().endsWith(path))
        base.setPath(base.path().chopped(path.size()));
    return base;
}

bool hasHeaderStarting(const HttpAnswer &answer, const QByteArray &prefix)
{
    return std::ranges::any_of(answer.headers,
                               [&prefix](const auto &header) { return header.first.toLower().startsWith(prefix); });
}

/// What the answer of any page of a tracker tells by its headers.
std::optional<InstanceDescription> readPage(const HttpAnswer &answer)
{
    if (hasHeaderStarting(answer, "x-zendesk-"))
        return tracker(Tracker::Zendesk, answer.url);
    if (hasHeaderStarting(answer, "x-tfs-") || hasHeaderStarting(answer, "x-vss-"))
        return tracker(Tracker::AzureDevOpsServer, answer.url);
    return std::nullopt;
}

constexpr auto ServerInfo = "/rest/api/2/serverInfo"_L1;
constexpr auto GitHubMeta = "/api/v3/meta"_L1;
constexpr auto SalesforceVersions = "/services/data/"_L1;

std::optional<InstanceDescription> readServerInfo(const HttpAnswer &answer)
{
    const QJsonObject info = QJsonDocument::fromJson(answer.body).object();
    if (answer.status != 200 || (!info.contains("deploymentType"_L1) && !info.contains("version"_L1)))
        return std::nullopt;
    const bool cloud = info.value("deploymentType"_L1).toString() == "Cloud"_L1;
    return tracker(cloud ? Tracker::JiraCloud : Tracker::JiraOnPremise, baseOf(answer, ServerInfo),
                   info.value("version"_L1).toString());
}

std::optional<InstanceDescription> readGitHubMeta(const HttpAnswer &answer)
{
    const QJsonObject meta = QJsonDocument::fromJson(answer.body).object();
    if (answer.status != 200 || !meta.contains("verifiable_password_authentication"_L1))
        return std::nullopt;
    return tracker(Tracker::GitHub, baseOf(answer, GitHubMeta), meta.value("installed_version"_L1).toString());
}

std::optional<InstanceDescription> readSalesforceVersions(const HttpAnswer &answer)
{
    const QJsonArray versions = QJsonDocument::fromJson(answer.body).array();
    if (answer.status != 200 || versions.isEmpty() || !versions.last().toObject().contains("version"_L1))
        return std::nullopt;
    return tracker(Tracker::Salesforce, baseOf(answer, SalesforceVersions));
}

} // namespace

Discovery::Discovery(HttpClient *client, const InstanceUrl &address, const Limits &limits, QObject *owner)
    : Job(owner)
    , m_client(client)
    , m_address(address)
    , m_limits(limits)
    , m_probes(plan())
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Discovery::conclude);
    m_deadline.start(m_limits.total);
    QMetaObject::invokeMethod(this, &Discovery::askMore, Qt::QueuedConnection);
}

QList<Discovery::Probe> Discovery::plan() const
{
    const QList<QUrl> candidates = m_address.candidates();
    const QUrl &path = candidates.constFirst();
    const QUrl &root = candidates.constLast();
    const bool trackerIsKnown = m_address.tracker() != Tracker::Unknown;

    const auto nodeAt = [](const QUrl &base) {
        return Probe{Step::Node, NodeApi40::describe(base),
                     [base](const HttpAnswer &answer) -> std::optional<InstanceDescription> {
                         auto node = NodeApi40::readDescription(answer);
                         if (!node)
                             return std::nullopt;
                         node->address = base;
                         return *node;
                     }};
    };
    // A node that keeps what it is to itself still refuses like a node.
    const auto refusingNodeAt = [](const QUrl &base) {
        return Probe{Step::Node, NodeApi40::probeConnections(base),
                     [base](const HttpAnswer &answer) -> std::optional<InstanceDescription> {
                         if (!NodeApi40::isNodeRefusal(answer))
                             return std::nullopt;
                         return InstanceDescription{.address = base, .hasNode = true, .exalateUrl = base};
                     }};
    };

    QList<Probe> probes{nodeAt(path)};
    if (!trackerIsKnown)
        probes << Probe{Step::Tracker, get(path, {}), readPage};
    probes << nodeAt(root);
    if (trackerIsKnown || path == root)
        probes << refusingNodeAt(path);
    if (!trackerIsKnown) {
        probes << Probe{Step::Tracker, get(path, ServerInfo), readServerInfo}
               << Probe{Step::Tracker, get(root, ServerInfo), readServerInfo}
               << Probe{Step::Tracker, get(root, GitHubMeta), readGitHubMeta};
        if (path == root)
            probes << Probe{Step::Tracker, get(root, SalesforceVersions), readSalesforceVersions};
    }

    QList<Probe> distinct;
    for (const Probe &probe : std::as_const(probes)) {
        const bool asked =
            std::ranges::any_of(distinct, [&probe](const Probe &other) { return other.request.url == probe.request.url; });
        if (!asked && distinct.size() < MostRequests)
            distinct << probe;
    }
    for (Probe &probe : distinct) {
        probe.request.limits = m_limits.request;
        probe.request.redirects = RedirectRule::SameHostOrWww;
    }
    return distinct;
}

void Discovery::askMore()
{
    while (!isOver() && m_asked < m_probes.size() && m_asked - m_answered < AtATime) {
        const Probe probe = m_probes.at(m_asked++);
        if (m_step != probe.step) {
            m_step = probe.step;
            emit stepChanged();
        }
        m_client->send(probe.request, this)->then(this, [this, probe](const Result<HttpAnswer> &result) { take(probe, result); });
    }
}

void Discovery::take(const Probe &probe, const Result<HttpAnswer> &result)
{
    ++m_answered;
    m_transcript << (result ? result->transcript : result.error().transcript);
    if (result) {
        m_somethingAnswered = true;
        if (auto found = probe.read(*result)) {
            if (found->hasNode) {
                finish(*std::move(found));
                return;
            }
            if (!m_tracker)
                m_tracker = std::move(found);
        }
    } else if (!m_problem || result.error().key == ProblemKey::RedirectedElsewhere) {
        m_problem = result.error();
    }
    if (m_answered == m_probes.size())
        conclude();
    else
        askMore();
}

void Discovery::conclude()
{
    if (!m_somethingAnswered) {
        // Nothing answered at all: what the first request met is what everything meets.
        Problem problem = m_problem.value_or(Problem{.key = ProblemKey::TimedOut, .host = m_address.host()});
        problem.transcript = m_transcript;
        settle(fail(std::move(problem)));
    } else if (m_tracker) {
        finish(*m_tracker);
    } else if (m_address.tracker() != Tracker::Unknown) {
        finish({.address = m_address.url()});
    } else {
        Problem problem = m_problem && m_problem->key == ProblemKey::RedirectedElsewhere
            ? *m_problem
            : Problem{.key = ProblemKey::NotAnInstance, .host = m_address.host()};
        problem.transcript = m_transcript;
        settle(fail(std::move(problem)));
    }
    cancelInner();
}

void Discovery::finish(InstanceDescription found)
{
    if (found.tracker == Tracker::Unknown)
        found.tracker = trackerFromAddress(found.trackerUrl.isEmpty() ? m_address.url() : found.trackerUrl);
    settle(std::move(found));
    cancelInner();
}

void Discovery::stop()
{
    m_deadline.stop();
}
