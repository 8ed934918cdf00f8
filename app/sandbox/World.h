// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "InvitationSeal.h"
#include "SandboxNode.h"
#include "Verifications.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class BrokenServer;
class LoopbackServer;
class NodeRoutes;

/// How the program was started.
struct WorldOptions {
    int connections = 0;                   ///< of your own instance, from the start
    int projects = 0;                      ///< more for each tracker that has projects
    int delayMs = 0;                       ///< before each answer of every node
    qint64 jwtSeconds = 3600;              ///< how long a session lasts
    std::optional<NodeLevel> level = {};   ///< of every node; nothing: each has its own
    QHash<QString, NodeLevel> levels = {}; ///< of nodes that have another one, by name
};

/// The company world of the sandbox: every node of sampleProfiles() with its server, every tracker with its own, and what
/// they share. State is in memory and ends with it.
class World : public QObject
{
public:
    /// The path of a verification's page on the asked node; its id follows.
    static constexpr QLatin1StringView VerificationPage{"/sandbox/verifications/"};

    explicit World(const WorldOptions &options, QObject *parent = nullptr);
    ~World() override;

    /// Opens all ports; false if the system does not give them.
    bool listen();

    /// The addresses, credentials and levels of all nodes: `{"instances": […]}`, your own instance first.
    QJsonObject announcement() const;

    const WorldOptions &options() const { return m_options; }
    NodeLevel levelOf(const SandboxNode &node) const;
    const QDateTime &startedAt() const { return m_startedAt; }
    const InvitationSeal &seal() const { return m_seal; }
    Verifications &verifications() { return m_verifications; }

    /// The node at an address or whose tracker is there; null for an address outside this world.
    SandboxNode *nodeAt(const QUrl &address) const;
    QList<SandboxNode *> nodesBut(const SandboxNode &node) const;

    /// The key with which nodes prove to each other that they are of this world.
    const QByteArray &neighbourKey() const { return m_neighbourKey; }
    QNetworkAccessManager &network() { return m_network; }

private:
    struct Place {
        std::unique_ptr<SandboxNode> node;
        std::unique_ptr<NodeRoutes> routes;
        std::unique_ptr<LoopbackServer> nodeServer;
        std::unique_ptr<LoopbackServer> trackerServer;
        std::unique_ptr<BrokenServer> brokenServer; ///< instead of the two above
    };

    WorldOptions m_options;
    QDateTime m_startedAt = QDateTime::currentDateTimeUtc();
    InvitationSeal m_seal;
    Verifications m_verifications;
    QByteArray m_neighbourKey;
    QNetworkAccessManager m_network;
    std::vector<Place> m_places;
};
