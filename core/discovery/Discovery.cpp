// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "discovery/Discovery.h"

#include "net/Redirects.h"
#include "net/RetryAfter.h"
#include "node/NodeApi40.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxRequests = 6;
constexpr qsizetype MaxAtATime = 2;

HttpRequest get(const QUrl &base, const QString &path)
{
    QUrl url = base;
    QString root = base.path(QUrl::FullyEncoded);
    while (root.endsWith(u'/'))
        root.chop(1);
    url.setPath(root + path, QUrl::TolerantMode);
    return {.url = url, .headers = {{"Accept", "application/json, text/html;q=0.5, */*;q=0.1"}}};
}

/// Without an address, the tracker is at the address that was typed.
InstanceDescription tracker(Tracker kind, const QUrl &address = {}, const QString &version = {})
{
    return {.address = address, .tracker = kind, .trackerVersion = version};
}

/// The address of the tracker whose operation `path` answered; empty if a redirect led away from that path.
QUrl baseOf(const HttpAnswer &answer, const QString &path)
{
    QUrl base = answer.url.adjusted(QUrl::RemoveQuery);
    const QString whole = base.path(QUrl::FullyEncoded);
    if (!whole.endsWith(path))
        return {};
    base.setPath(whole.chopped(path.size()), QUrl::TolerantMode);
    return base;
}

bool hasHeaderStarting(const HttpAnswer &answer, const QByteArray &prefix)
{
    return std::ranges::any_of(answer.headers,
                               [&prefix](const auto &header) { return header.first.toLower().startsWith(prefix); });
}

/// The tracker that the headers of any of its pages identify, wherever a redirect led.
std::optional<InstanceDescription> readPage(const HttpAnswer &answer)
{
    if (hasHeaderStarting(answer, "x-zendesk-"))
        return tracker(Tracker::Zendesk);
    if (hasHeaderStarting(answer, "x-tfs-") || hasHeaderStarting(answer, "x-vss-"))
        return tracker(Tracker::AzureDevOpsServer);
    return std::nullopt;
}

constexpr auto ServerInfo = "/rest/api/2/serverInfo"_L1;
constexpr auto GitHubMeta = "/api/v3/meta"_L1;
constexpr auto SalesforceVersions = "/services/data/"_L1;

/// Jira on-premise in the words in which it asks for a sign-in.
bool isJiraRefusal(const HttpAnswer &answer, const QJsonObject &body)
{
    const bool isInItsWords = body.value("errorMessages"_L1).isArray()
        || body.value("message"_L1).toString().startsWith("Client must be authenticated"_L1);
    return (answer.status == 401 || answer.status == 403)
        && (isInItsWords || hasHeaderStarting(answer, "x-ausername") || hasHeaderStarting(answer, "x-asen"));
}

std::optional<InstanceDescription> readServerInfo(const HttpAnswer &answer)
{
    const QJsonObject info = QJsonDocument::fromJson(answer.body).object();
    if (isJiraRefusal(answer, info))
        return tracker(Tracker::JiraOnPremise, baseOf(answer, ServerInfo));
    const QJsonValue version = info.value("version"_L1);
    const QJsonValue deployment = info.value("deploymentType"_L1);
    const bool isJira = deployment.isString() || (deployment.isUndefined() && version.isString());
    if (answer.status != 200 || !isJira)
        return std::nullopt;
    const bool cloud = deployment.toString() == "Cloud"_L1;
    return tracker(cloud ? Tracker::JiraCloud : Tracker::JiraOnPremise, baseOf(answer, ServerInfo), version.toString());
}

std::optional<InstanceDescription> readGitHubMeta(const HttpAnswer &answer)
{
    const QJsonObject meta = QJsonDocument::fromJson(answer.body).object();
    if (answer.status != 200 || !meta.contains("verifiable_password_authentication"_L1))
        return std::nullopt;
    // It answers only at the root, but a connection is with an owner.
    return tracker(Tracker::GitHub, {}, meta.value("installed_version"_L1).toString());
}

std::optional<InstanceDescription> readSalesforceVersions(const HttpAnswer &answer)
{
    const QJsonArray versions = QJsonDocument::fromJson(answer.body).array();
    if (answer.status != 200 || versions.isEmpty() || !versions.last().toObject().contains("version"_L1))
        return std::nullopt;
    return tracker(Tracker::Salesforce, baseOf(answer, SalesforceVersions));
}

/// True if every other request to the same host would meet it too.
bool concernsTheHost(ProblemKey key)
{
    const Concerns whom = traits(key).concerns;
    return whom == Concerns::Host || whom == Concerns::Proxy;
}

/// The problem with an answer that identifies nothing: a web page, a refusal, a host in trouble, or JSON that could be a node's
/// but makes no sense.
ProblemKey keyOf(const HttpAnswer &answer)
{
    if (answer.status == 429 || answer.status == 503)
        return ProblemKey::Busy;
    if (answer.status >= 500 && answer.status != 501)
        return ProblemKey::ServerProblem;
    const bool isPage = answer.header("Content-Type").contains("html") || answer.body.trimmed().startsWith('<');
    return answer.status < 300 && !isPage ? ProblemKey::AnswerNotUnderstood : ProblemKey::NotAnInstance;
}

Problem problemOf(const HttpAnswer &answer)
{
    Fact::HttpStatus status{answer.status};
    if (const auto pause = retryAfter(answer, std::chrono::hours(1)))
        status.retryAt = QDateTime::currentDateTimeUtc().addSecs(pause->count());
    return {.key = keyOf(answer), .host = hostOf(answer.url), .about = status};
}

/// The label of a host that names its owner, as far as the hosts of trackers go: "zendesk" of "acme.zendesk.com".
QString ownerOf(const QString &host)
{
    return host.section(u'.', -2, -2);
}

/// True if the front page of a vendor is where it sends the visitors of customers that it does not have.
bool isVendorsFront(const QString &target, const QString &host)
{
    const bool isFront = target.startsWith("www."_L1) || target.count(u'.') == 1;
    return isFront && ownerOf(target) == ownerOf(host);
}

/// The first folder of an address, such as that of "/jira/secure/Dashboard.jspa"; nothing for a page at the root, or for one that
/// asks for a sign-in.
std::optional<QUrl> firstFolder(const QUrl &address)
{
    const QString path = address.path(QUrl::FullyEncoded);
    const QString folder = path.section(u'/', 0, 1);
    if (path.count(u'/') < 2 || folder.isEmpty() || Redirects::asksForSignIn(address))
        return std::nullopt;
    QUrl base = address.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    base.setPath(folder, QUrl::TolerantMode);
    return base;
}

} // namespace

Discovery::Discovery(Transport *transport, const InstanceUrl &address, const Limits &limits, QObject *owner, Clock &clock)
    : Job(owner)
    , m_transport(transport)
    , m_address(address)
    , m_limits(limits)
    , m_deadline(clock.alarm([this] { decide(); }))
{
    plan();
    m_deadline->start(m_limits.total);
    QMetaObject::invokeMethod(this, &Discovery::lookUpHost, Qt::QueuedConnection);
}

Discovery::Probe Discovery::nodeAt(const QUrl &base)
{
    return {Step::Node, NodeApi40::describe(base), [](const HttpAnswer &answer) -> std::optional<InstanceDescription> {
                auto node = NodeApi40::readDescription(answer);
                if (!node)
                    return std::nullopt;
                node->address = NodeApi40::nodeOf(answer.url);
                return *node;
            }};
}

/// A node that does not say what it is still refuses like a node.
Discovery::Probe Discovery::refusingNodeAt(const QUrl &base)
{
    return {Step::Node, NodeApi40::probeConnections(base), [](const HttpAnswer &answer) -> std::optional<InstanceDescription> {
                if (!NodeApi40::isNodeRefusal(answer))
                    return std::nullopt;
                const QUrl node = NodeApi40::nodeOf(answer.url);
                return InstanceDescription{.address = node, .hasNode = true, .exalateUrl = node};
            }};
}

void Discovery::plan()
{
    const QList<QUrl> candidates = m_address.candidates();
    const QUrl &path = candidates.constFirst();
    const QUrl &root = candidates.constLast();
    const bool trackerIsKnown = m_address.tracker() != Tracker::Unknown;

    addProbe(nodeAt(path));
    Probe page{Step::Tracker, get(path, {}), readPage, true};
    page.request.cutsBody = true;
    addProbe(page);
    addProbe(nodeAt(root));
    if (!trackerIsKnown) {
        addProbe({Step::Tracker, get(path, ServerInfo), readServerInfo});
        addProbe({Step::Tracker, get(root, ServerInfo), readServerInfo});
        addProbe({Step::Tracker, get(root, GitHubMeta), readGitHubMeta});
    }
    addProbe(refusingNodeAt(path));
    if (!trackerIsKnown && path == root)
        addProbe({Step::Tracker, get(root, SalesforceVersions), readSalesforceVersions});
    for (const QUrl &parent : candidates)
        addProbe(nodeAt(parent));
    addProbe(refusingNodeAt(root));
}

bool Discovery::complete(Probe &probe) const
{
    const auto asksTheSame = [&probe](const Probe &other) { return other.request.url == probe.request.url; };
    if (std::ranges::any_of(m_probes, asksTheSame))
        return false;
    probe.request.limits = m_limits.request;
    probe.request.redirects = RedirectRule::SameHostOrWww;
    probe.request.looksAtFirstBytes = m_probes.isEmpty(); // the protocol is the same for all
    return true;
}

void Discovery::addProbe(Probe probe)
{
    if (complete(probe))
        (m_probes.size() < MaxRequests ? m_probes : m_spare) << probe;
}

void Discovery::planIn(const QUrl &folder)
{
    // First there; then what is left to ask of a node at the root, which may send on into a folder as well.
    const auto isOfNode = [](const Probe &probe) { return probe.step == Step::Node; };
    std::stable_partition(m_probes.begin() + m_asked, m_probes.end(), isOfNode);
    qsizetype at = m_asked;
    for (Probe probe : {nodeAt(folder), Probe{Step::Tracker, get(folder, ServerInfo), readServerInfo}}) {
        if (complete(probe))
            m_probes.insert(at++, probe);
    }
    if (Probe refusing = refusingNodeAt(folder); complete(refusing))
        m_spare.prepend(refusing);
    while (m_probes.size() > MaxRequests)
        m_spare.prepend(m_probes.takeLast());
}

void Discovery::lookUpHost()
{
    const QString host = m_address.url().host(QUrl::FullyEncoded);
    if (isLoopback(host) || !QHostAddress(host).isNull()) {
        askMore();
        return;
    }
    m_transcript << "%1 look up %2"_L1.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), host);
    QElapsedTimer since;
    since.start();
    m_transport->lookUp(m_address.url(), m_limits.request.total, this)
        ->then(this, [this, since](const Result<QList<QHostAddress>> &addresses) {
            QStringList outcome;
            if (!addresses)
                outcome << keyText(addresses.error().key);
            for (const QHostAddress &address : addresses.value_or(QList<QHostAddress>()))
                outcome << address.toString();
            const bool isByProxy = outcome.isEmpty();
            if (isByProxy)
                outcome << u"left to the proxy"_s;
            m_transcript << "  %1 after %2 ms"_L1.arg(outcome.join(", "_L1), QString::number(since.elapsed()));
            if (!addresses)
                fail({.key = addresses.error().key, .host = m_address.host()});
            else if (!isByProxy && std::ranges::all_of(*addresses, isForbiddenAddress))
                fail({.key = ProblemKey::ForbiddenAddress, .host = m_address.host()});
            else
                askMore();
        });
}

void Discovery::askMore()
{
    while (!isOver() && m_asked < m_probes.size() && m_asked - m_answered < MaxAtATime) {
        const qsizetype index = m_asked++;
        Probe &probe = m_probes[index];
        if (m_step != probe.step) {
            m_step = probe.step;
            emit stepChanged();
        }
        probe.job = m_transport->send(probe.request, this);
        probe.job->then(this, [this, index](const Result<HttpAnswer> &result) { onAnswer(index, result); });
    }
}

void Discovery::onAnswer(qsizetype index, const Result<HttpAnswer> &result)
{
    Probe &probe = m_probes[index];
    probe.job.clear();
    ++m_answered;
    m_transcript << (result ? result->transcript : result.error().transcript);
    probe.nothing = result ? problemOf(*result) : result.error();
    probe.status = result ? result->status : 0;
    if (!m_hostAnswered && concernsTheHost(probe.nothing->key)) {
        fail(*probe.nothing);
        return;
    }
    m_hostAnswered |= result || traits(probe.nothing->key).concerns == Concerns::Answer;
    if (auto found = result ? probe.read(*result) : std::nullopt) {
        if (found->hasNode)
            adoptNode(index, *found);
        else
            adoptTracker(*found);
    } else if (const auto folder = result && probe.isFrontPage ? firstFolder(result->url) : std::nullopt) {
        if (folder->path() != probe.request.url.path().section(u'/', 0, 1))
            planIn(*folder);
    }
    if (m_node && awaitsAnotherNode())
        return;
    if (m_node || m_answered == m_probes.size())
        decide();
    else
        askMore();
}

void Discovery::adoptNode(qsizetype index, const InstanceDescription &found)
{
    if (m_node && m_nodeProbe < index)
        return;
    m_node = found;
    m_nodeProbe = index;
}

bool Discovery::awaitsAnotherNode() const
{
    return std::any_of(m_probes.begin(), m_probes.begin() + m_nodeProbe,
                       [](const Probe &probe) { return probe.step == Step::Node && probe.job; });
}

void Discovery::adoptTracker(const InstanceDescription &found)
{
    if (m_tracker)
        return;
    m_tracker = found;
    // The tracker is known: use its remaining slots to look for the node.
    const auto asksForTracker = [](const Probe &probe) { return probe.step == Step::Tracker; };
    const auto left = std::remove_if(m_probes.begin() + m_asked, m_probes.end(), asksForTracker);
    m_probes.resize(left - m_probes.begin());
    while (m_probes.size() < MaxRequests && !m_spare.isEmpty())
        m_probes << m_spare.takeFirst();
}

void Discovery::decide()
{
    if (m_node)
        succeed(*m_node);
    else if (m_tracker)
        succeed(*m_tracker);
    else if (m_hostAnswered && isNodeHost(m_address.url().host(QUrl::FullyEncoded)))
        succeed({.hasNode = true, .exalateUrl = m_address.url()}); // whatever it answers to whom it does not know
    else if (m_hostAnswered && isWithoutTenant())
        fail({.key = ProblemKey::NoSuchTenant, .host = m_address.host()});
    else if (m_hostAnswered && m_address.tracker() != Tracker::Unknown)
        succeed({});
    else
        fail(whyNothing());
}

bool Discovery::isWithoutTenant() const
{
    constexpr int notFound = 404;
    constexpr int gone = 410;
    if (m_address.tracker() == Tracker::Unknown || m_address.tracker() == Tracker::HpAlm) // known by its path, at any host
        return false;
    const auto page = std::ranges::find_if(m_probes, &Probe::isFrontPage);
    if (page == m_probes.end() || !page->nothing)
        return false;
    const bool isLedAway = page->nothing->key == ProblemKey::RedirectedElsewhere;
    const auto *redirect = isLedAway ? page->nothing->fact<Fact::Redirect>() : nullptr;
    return page->status == notFound || page->status == gone
        || (redirect && isVendorsFront(redirect->address.host(), m_address.host()));
}

/// A redirect comes first, because it says where to look instead (rules.md 10). Otherwise the probes for nodes decide: the first
/// one with another problem than "not an instance".
Problem Discovery::whyNothing() const
{
    const auto redirected = std::ranges::find_if(m_probes, [](const Probe &probe) {
        return probe.nothing
            && (probe.nothing->key == ProblemKey::RedirectedElsewhere || probe.nothing->key == ProblemKey::SignInPage);
    });
    if (redirected != m_probes.end())
        return *redirected->nothing;
    const auto isRefusal = [](const Probe &probe) { return probe.status == 401 || probe.status == 403; };
    if (std::ranges::all_of(m_probes, isRefusal))
        return {
            .key = ProblemKey::HostRefuses, .host = m_address.host(), .about = Fact::HttpStatus{m_probes.constFirst().status}};
    for (const Probe &probe : m_probes) {
        if (probe.step != Step::Node)
            continue;
        if (!probe.nothing)
            return {.key = ProblemKey::TimedOut, .host = m_address.host()};
        if (probe.nothing->key != ProblemKey::NotAnInstance)
            return *probe.nothing;
    }
    return {.key = ProblemKey::NotAnInstance, .host = m_address.host()};
}

void Discovery::succeed(InstanceDescription found)
{
    if (found.address.isEmpty())
        found.address = m_address.url();
    if (found.tracker == Tracker::Unknown)
        found.tracker = trackerFromAddress(found.trackerUrl.isEmpty() ? m_address.url() : found.trackerUrl);
    stop();
    settle(std::move(found));
    cancelInner();
}

void Discovery::fail(Problem problem)
{
    problem.transcript = transcript();
    stop();
    settle(::fail(std::move(problem)));
    cancelInner();
}

QStringList Discovery::transcript() const
{
    QStringList lines = m_transcript;
    for (const Probe &probe : m_probes) {
        if (probe.job)
            lines << probe.job->transcript();
    }
    return lines;
}

void Discovery::stop()
{
    m_deadline->stop();
}
