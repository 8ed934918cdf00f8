// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ScriptedClock.h"
#include "instance/Instance.h"
#include "net/Environment.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>

#include <optional>

/// A node in memory, for code that takes an Environment: no socket, no process, no time but the test's. It signs in whoever
/// asks and keeps a list of connections; a test says what else is answered.
class ScriptedNode
{
public:
    using Answer = Result<HttpAnswer>;
    /// What a request is answered with; nothing: no answer comes, until the exchange is cancelled.
    using Script = std::function<std::optional<Answer>(const HttpRequest &)>;

    ScriptedNode();

    Environment environment();
    LocalInstance instance() const
    {
        return {
            .id = QStringLiteral("own"), .name = QStringLiteral("acme"), .exalateUrl = m_url, .user = QStringLiteral("admin")};
    }

    /// For requests of this method whose path ends so ("POST /connections"), in place of what the node does by itself.
    void on(const QByteArray &methodAndPathEnd, Script script) { m_scripts.insert(methodAndPathEnd, std::move(script)); }
    /// How many such requests have come.
    qsizetype count(const QByteArray &methodAndPathEnd) const;
    const QList<HttpRequest> &requests() const { return m_requests; }

    /// Makes the connection that a request wants, as a node does; pending, with a code.
    QJsonObject create(const HttpRequest &request);

    static Answer json(int status, const QJsonObject &body);
    static Answer problem(ProblemKey key) { return fail({.key = key, .host = QStringLiteral("acme.exalate.cloud")}); }

    ScriptedClock clock;
    QJsonArray connections;  ///< that exist
    bool listIsLate = false; ///< the list does not tell of them yet

private:
    class ScriptedTransport;
    std::optional<Answer> answer(const HttpRequest &request);

    const QUrl m_url{QStringLiteral("https://acme.exalate.cloud")};
    QHash<QByteArray, Script> m_scripts;
    QList<HttpRequest> m_requests;
};
