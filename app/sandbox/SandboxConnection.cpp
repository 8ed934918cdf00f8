// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "SandboxConnection.h"

#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

/// An id that is a number is sent as one.
QJsonValue idValue(const QString &id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(id);
}

} // namespace

SandboxConnection SandboxConnection::from(const NewConnection &wanted, const Side &remote)
{
    return {.connection = {.name = wanted.name,
                           .description = wanted.description,
                           .statusText = StatusPending,
                           .mode = wanted.mode,
                           .type = wanted.type,
                           .issuesUnderSync = 0},
            .remote = remote,
            .localShortName = wanted.localShortName,
            .remoteShortName = wanted.remoteShortName};
}

SandboxConnection SandboxConnection::from(const Invitation &invitation)
{
    return {.connection = {.name = invitation.name,
                           .description = invitation.description,
                           .statusText = StatusActive,
                           .mode = invitation.mode,
                           .type = invitation.type,
                           .issuesUnderSync = 0},
            .remote = invitation.from,
            .localShortName = invitation.remoteShortName,
            .remoteShortName = invitation.localShortName};
}

QJsonObject SandboxConnection::publicJson() const
{
    QJsonObject json{
        {u"id"_s, idValue(connection.id)},
        {u"name"_s, connection.name},
        {u"status"_s, connection.statusText},
    };
    if (!remote.exalateUrl.isEmpty())
        json["communication"_L1] = QJsonObject{{u"remoteUrl"_s, remote.exalateUrl.toString(QUrl::FullyEncoded)}};
    return json;
}

QJsonObject SandboxConnection::toJson() const
{
    QJsonObject remoteJson;
    if (!remoteShortName.isEmpty())
        remoteJson["name"_L1] = remoteShortName;
    if (remote.tracker != Tracker::Unknown)
        remoteJson["trackerType"_L1] = trackerWord(remote.tracker);
    QJsonObject json = publicJson();
    json["type"_L1] = protocolWord(*connection.mode);
    json["connectionType"_L1] = protocolWord(*connection.type);
    json["description"_L1] = connection.description;
    json["issuesUnderSync"_L1] = connection.issuesUnderSync.value_or(0);
    json["lastSync"_L1] = protocolTime(connection.lastSync.value_or(QDateTime()));
    json["remote"_L1] = remoteJson;
    return json;
}
