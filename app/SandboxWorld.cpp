// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "SandboxWorld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

SandboxWorld SandboxWorld::read(const QByteArray &line)
{
    SandboxWorld world;
    const QJsonArray instances = QJsonDocument::fromJson(line)["instances"_L1].toArray();
    for (const QJsonValue &instance : instances) {
        const bool isGuided = instance["level"_L1] == "guided"_L1; // signing in is one of the things that it does not offer
        world.m_places << Place{
            .instance = {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                         .name = instance["name"_L1].toString(),
                         .exalateUrl = QUrl(instance["exalateUrl"_L1].toString()),
                         .signIn = isGuided ? SignInKind::None : SignInKind::Password,
                         .user = isGuided ? QString() : instance["user"_L1].toString()},
            .password = isGuided ? Secret() : Secret(instance["password"_L1].toString()),
            .trackerUrl = QUrl(instance["trackerUrl"_L1].toString()),
        };
    }
    return world;
}

Job<Done> *SandboxWorld::moveInto(Workspace *workspace, QObject *owner) const
{
    QList<Workspace::Suggestion> suggestions;
    Job<Done> *all = Job<Done>::of(owner, Done{});
    for (const Place &place : m_places) {
        suggestions << Workspace::Suggestion{place.instance.name, place.trackerUrl}
                    << Workspace::Suggestion{place.instance.name, place.instance.exalateUrl};
        all = all->andThen(
            [workspace, place](const Done &, QObject *next) { return workspace->put(place.instance, place.password, next); });
    }
    workspace->setSuggestions(suggestions);
    return all;
}
