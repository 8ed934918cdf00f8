// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "Companion.h"

#include "catch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

Companion::Companion(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + "/connection-wizard-sandbox"_L1, arguments);
    REQUIRE(m_process.waitForStarted());
    while (!m_process.canReadLine())
        REQUIRE(m_process.waitForReadyRead(20'000));
    const QJsonArray instances = QJsonDocument::fromJson(m_process.readLine()).object().value("instances"_L1).toArray();
    for (const QJsonValue &instance : instances) {
        const auto text = [&instance](QLatin1StringView field) { return instance.toObject().value(field).toString(); };
        m_places << Place{text("name"_L1),
                          trackerFromWord(text("tracker"_L1)),
                          QUrl(text("exalateUrl"_L1)),
                          QUrl(text("trackerUrl"_L1)),
                          text("user"_L1),
                          text("password"_L1),
                          text("token"_L1),
                          text("level"_L1)};
    }
    REQUIRE_FALSE(m_places.isEmpty());
}

Companion::~Companion()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished();
}

const Companion::Place &Companion::place(const QString &name) const
{
    for (const Place &place : m_places) {
        if (place.name == name)
            return place;
    }
    qFatal("the sandbox has no instance %s", qPrintable(name));
}

void Companion::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

LocalInstance Companion::Place::instance() const
{
    return {.id = "id-of-"_L1 + QString(name).replace(u' ', u'-'),
            .name = name,
            .exalateUrl = exalateUrl,
            .signIn = SignInKind::Password,
            .user = user};
}

Credentials Companion::Place::credentials() const
{
    return {SignInKind::Password, user, Secret(password)};
}
