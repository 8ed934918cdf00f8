// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/MemoryStore.h"
#include "workspace/Workspace.h"

#include "awaited.h"
#include "catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// A workspace whose current instance is the sandbox's own one, with as many connections as wanted, read and shown.
struct SandboxFixture {
    explicit SandboxFixture(int connections)
    {
        using namespace Qt::StringLiterals;
        companion.start(QStringLiteral(SANDBOX_PROGRAM), {u"--connections"_s, QString::number(connections)});
        REQUIRE(QTest::qWaitFor([this] { return companion.canReadLine(); }, 20'000));
        const QJsonValue own = QJsonDocument::fromJson(companion.readLine())["instances"_L1].toArray().at(0);
        const LocalInstance instance{.id = u"own"_s,
                                     .name = own["name"_L1].toString(),
                                     .exalateUrl = QUrl(own["exalateUrl"_L1].toString()),
                                     .user = own["user"_L1].toString()};
        workspace.setSandbox(true);
        REQUIRE(awaited(workspace.put(instance, Secret(own["password"_L1].toString()), &workspace)));
        REQUIRE(QTest::qWaitFor([this] { return workspace.session()->watch().isLoaded(); }, 20'000));
    }

    ~SandboxFixture()
    {
        companion.closeWriteChannel();
        (void)QTest::qWaitFor([this] { return companion.state() == QProcess::NotRunning; });
    }

    QProcess companion;
    QTemporaryDir folder;
    Workspace workspace{folder.path(), std::make_unique<MemoryStore>()};
};
