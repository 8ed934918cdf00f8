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

/// A node in memory, for code that takes an Environment: no socket, no process, and no time but the test's. It signs everybody
/// in, describes the whole contract and keeps a list of connections; a test scripts all other answers.
class ScriptedNode
{
public:
    using Answer = Result<HttpAnswer>;
    /// The answer to a request; nothing if no answer comes until the exchange is cancelled.
    using Script = std::function<std::optional<Answer>(const HttpRequest &)>;

    ScriptedNode();

    Environment environment();
    LocalInstance instance() const
    {
        return {
            .id = QStringLiteral("own"), .name = QStringLiteral("acme"), .exalateUrl = m_url, .user = QStringLiteral("admin")};
    }

    /// The same where the program does not sign in.
    LocalInstance guidedInstance() const
    {
        LocalInstance guided = instance();
        guided.signIn = SignInKind::None;
        guided.user.clear();
        return guided;
    }

    /// Answers requests of this method whose path ends like this ("POST /connections"), instead of the node.
    void on(const QByteArray &methodAndPathEnd, Script script) { m_scripts.insert(methodAndPathEnd, std::move(script)); }
    /// The number of such requests so far.
    qsizetype count(const QByteArray &methodAndPathEnd) const;
    const QList<HttpRequest> &requests() const { return m_requests; }

    /// Makes the connection that a request asks for, as a node does: pending, with a code.
    QJsonObject create(const HttpRequest &request);

    static Answer json(int status, const QJsonObject &body);
    static Answer problem(ProblemKey key) { return fail({.key = key, .host = QStringLiteral("acme.exalate.cloud")}); }

    ScriptedClock clock;
    QJsonArray connections;  ///< that exist
    bool listIsLate = false; ///< the list does not show them yet

private:
    class ScriptedTransport;
    std::optional<Answer> answer(const HttpRequest &request);

    const QUrl m_url{QStringLiteral("https://acme.exalate.cloud")};
    QHash<QByteArray, Script> m_scripts;
    QList<HttpRequest> m_requests;
};
