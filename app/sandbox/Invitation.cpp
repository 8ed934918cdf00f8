// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "Invitation.h"

#include "Words.h"

using namespace Qt::StringLiterals;

QJsonObject Side::toJson() const
{
    QJsonObject json;
    if (!uid.isEmpty())
        json["uid"_L1] = uid;
    if (!name.isEmpty())
        json["name"_L1] = name;
    if (tracker != Tracker::Unknown)
        json["trackerType"_L1] = trackerWord(tracker);
    if (!trackerUrl.isEmpty())
        json["trackerUrl"_L1] = trackerUrl.toString(QUrl::FullyEncoded);
    if (!exalateUrl.isEmpty())
        json["exalateUrl"_L1] = exalateUrl.toString(QUrl::FullyEncoded);
    return json;
}

Side Side::fromJson(const QJsonObject &json)
{
    return {
        .uid = json["uid"_L1].toString(),
        .name = json["name"_L1].toString(),
        .tracker = trackerFromWord(json["trackerType"_L1].toString()),
        .trackerUrl = QUrl(json["trackerUrl"_L1].toString()),
        .exalateUrl = QUrl(json["exalateUrl"_L1].toString()),
    };
}

QString Invitation::oldestVersion() const
{
    return mode == ConfigurationMode::Script ? u"5.0.0"_s : u"5.1.0"_s;
}

QJsonObject Invitation::toJson() const
{
    QJsonObject json = preview();
    json["id"_L1] = id;
    json["hasNetworkLicence"_L1] = hasNetworkLicence;
    return json;
}

Invitation Invitation::fromJson(const QJsonObject &json)
{
    return {
        .id = json["id"_L1].toString(),
        .from = Side::fromJson(json["from"_L1].toObject()),
        .to = Side::fromJson(json["to"_L1].toObject()),
        .name = json["name"_L1].toString(),
        .description = json["description"_L1].toString(),
        .mode = modeFromProtocol(json["type"_L1].toString()).value_or(ConfigurationMode::Script),
        .type = typeFromProtocol(json["connectionType"_L1].toString()).value_or(ConnectionType::Public),
        .localShortName = json["localShortName"_L1].toString(),
        .remoteShortName = json["remoteShortName"_L1].toString(),
        .hasNetworkLicence = json["hasNetworkLicence"_L1].toBool(),
    };
}

QJsonObject Invitation::preview() const
{
    QJsonObject json{
        {u"from"_s, from.toJson()},
        {u"name"_s, name},
        {u"type"_s, protocolWord(mode)},
        {u"connectionType"_s, protocolWord(type)},
        {u"localShortName"_s, localShortName},
        {u"remoteShortName"_s, remoteShortName},
        {u"description"_s, description},
    };
    if (!isForAnyone())
        json["to"_L1] = to.toJson();
    return json;
}
