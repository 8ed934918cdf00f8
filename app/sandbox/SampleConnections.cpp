// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "SampleConnections.h"

#include "SandboxNode.h"
#include "Words.h"

using namespace Qt::StringLiterals;

QList<SandboxConnection> sampleConnections(const NodeProfile &profile, const QList<SandboxNode *> &others, const QDateTime &now,
                                           int count)
{
    // The length shares no factor with the number of nodes, so that every pair of the two occurs.
    static const QStringList statuses{StatusActive,      StatusPending, StatusActive, StatusDeactivated,
                                      StatusActive,      StatusPending, StatusActive, StatusActive,
                                      StatusDeactivated, StatusActive,  StatusActive};
    static const QHash<int, QString> unknownStatuses{{6, u"PAUSED"_s}, {17, u"REMOTE_UNREACHABLE"_s}};

    QList<SandboxConnection> samples;
    samples.reserve(count);
    for (int i = 0; i < count; ++i) {
        const SandboxNode &remote = *others[i % others.size()];
        const bool isPrivate = i % 5 == 4;
        const QString status = unknownStatuses.value(i, statuses[i % statuses.size()]);
        // Visual is public, and active from the start.
        const bool canBeVisual = !isPrivate && status != StatusPending;
        QList<ConfigurationMode> modes = remote.profile().features();
        modes.removeIf(
            [&](ConfigurationMode mode) { return !profile.offers(mode) || (mode == ConfigurationMode::Visual && !canBeVisual); });
        const QString remoteName = isPrivate ? u"unknown"_s : remote.side().name;
        SandboxConnection sample =
            SandboxConnection::from({.type = isPrivate ? ConnectionType::Private : ConnectionType::Public,
                                     .mode = modes[i % modes.size()],
                                     .name = proposedConnectionName(u"acme"_s, remoteName) + u"-%1"_s.arg(i + 1),
                                     .localShortName = u"acme"_s,
                                     .remoteShortName = remoteName},
                                    isPrivate ? Side() : remote.side());
        sample.connection.statusText = status;
        if (status != StatusPending) {
            sample.connection.issuesUnderSync = (i * 37LL) % 2000;
            sample.connection.lastSync = now.addSecs(-60LL * (2 + i * 131LL % 100'000));
        }
        samples.append(std::move(sample));
    }
    return samples;
}
