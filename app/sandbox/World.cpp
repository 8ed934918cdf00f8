// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "World.h"

#include "BrokenServer.h"
#include "KeyBytes.h"
#include "LoopbackServer.h"
#include "NodeRoutes.h"
#include "SampleConnections.h"
#include "TrackerRoutes.h"

#include <QJsonArray>
#include <QNetworkProxy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isSameServer(const QUrl &a, const QUrl &b)
{
    const auto host = [](const QUrl &url) { return url.host() == "localhost"_L1 ? u"127.0.0.1"_s : url.host(); };
    return a.scheme() == b.scheme() && host(a) == host(b) && a.port() == b.port();
}

} // namespace

World::World(const WorldOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_neighbourKey(randomBytes(32))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    for (NodeProfile profile : sampleProfiles()) {
        for (int i = 1; !profile.projects.isEmpty() && i <= options.projects; ++i)
            profile.projects << u"Project %1"_s.arg(i, 5, 10, QChar(u'0'));
        Place place;
        const int delayMs = options.delayMs + profile.delayMs;
        place.node = std::make_unique<SandboxNode>(profile, *this);
        place.routes = std::make_unique<NodeRoutes>(*place.node, *this);
        if (profile.hasBrokenCertificate) {
            place.brokenServer = std::make_unique<BrokenServer>();
        } else {
            place.nodeServer = std::make_unique<LoopbackServer>(
                delayMs, [routes = place.routes.get()](const Call &call, const Reply &reply) { routes->answer(call, reply); });
            place.trackerServer = std::make_unique<LoopbackServer>(
                delayMs, [node = place.node.get()](const Call &call, const Reply &reply) { reply(trackerAnswer(*node, call)); });
        }
        m_places.push_back(std::move(place));
    }
}

World::~World() = default;

bool World::listen()
{
    for (const Place &place : m_places) {
        const QUrl exalateUrl = place.brokenServer ? place.brokenServer->open() : place.nodeServer->listen();
        QUrl trackerUrl = place.brokenServer ? exalateUrl : place.trackerServer->listen();
        if (exalateUrl.isEmpty() || trackerUrl.isEmpty())
            return false;
        trackerUrl.setPath(trackerPath(place.node->profile().tracker));
        place.node->setAddresses(exalateUrl, trackerUrl);
    }
    SandboxNode &own = *m_places.front().node;
    for (const SandboxConnection &sample : sampleConnections(own.profile(), nodesBut(own), m_startedAt, m_options.connections))
        own.add(sample);
    return true;
}

QJsonObject World::announcement() const
{
    QJsonArray instances;
    for (const Place &place : m_places) {
        const SandboxNode &node = *place.node;
        instances.append(QJsonObject{
            {u"name"_s, node.profile().name},
            {u"tracker"_s, trackerWord(node.profile().tracker)},
            {u"exalateUrl"_s, node.side().exalateUrl.toString(QUrl::FullyEncoded)},
            {u"trackerUrl"_s, node.side().trackerUrl.toString(QUrl::FullyEncoded)},
            {u"user"_s, node.user()},
            {u"password"_s, node.password()},
            {u"token"_s, node.token()},
            {u"level"_s, std::ranges::find(NodeLevelWords, levelOf(node), &decltype(NodeLevelWords)::value_type::first)->second},
        });
    }
    return {{u"instances"_s, instances}};
}

NodeLevel World::levelOf(const SandboxNode &node) const
{
    return m_options.levels.value(node.profile().name, m_options.level.value_or(node.profile().level));
}

SandboxNode *World::nodeAt(const QUrl &address) const
{
    const auto found = std::ranges::find_if(m_places, [&](const Place &place) {
        return isSameServer(address, place.node->side().exalateUrl) || isSameServer(address, place.node->side().trackerUrl);
    });
    return found == m_places.end() ? nullptr : found->node.get();
}

QList<SandboxNode *> World::nodesBut(const SandboxNode &node) const
{
    QList<SandboxNode *> nodes;
    for (const Place &place : m_places) {
        if (place.node.get() != &node)
            nodes.append(place.node.get());
    }
    return nodes;
}
