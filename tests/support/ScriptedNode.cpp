// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "ScriptedNode.h"

#include "contract.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// {"alg":"none"} . {"iss":"EXALATE"} . a signature
const auto Token = "eyJhbGciOiJub25lIn0.eyJpc3MiOiJFWEFMQVRFIn0.c2ln"_ba;

bool matches(const HttpRequest &request, const QByteArray &methodAndPathEnd)
{
    const qsizetype space = methodAndPathEnd.indexOf(' ');
    const QString path = request.url.path().isEmpty() ? u"/"_s : request.url.path(); // as it is sent
    return request.method == methodAndPathEnd.left(space) && path.endsWith(QString::fromLatin1(methodAndPathEnd.mid(space + 1)));
}

} // namespace

class ScriptedNode::ScriptedTransport : public Transport
{
public:
    explicit ScriptedTransport(ScriptedNode &node)
        : m_node(node)
    {
    }

    HttpExchange *send(const HttpRequest &request, QObject *owner) override
    {
        auto *exchange = new HttpExchange(owner);
        m_node.m_requests << request;
        if (auto answer = m_node.answer(request)) {
            if (*answer)
                (*answer)->url = request.url;
            exchange->settle(*answer);
        }
        return exchange;
    }

    Job<QList<QHostAddress>> *lookUp(const QUrl &, std::chrono::milliseconds, QObject *owner) override
    {
        return Job<QList<QHostAddress>>::of(owner, QList{QHostAddress(u"203.0.113.7"_s)});
    }

private:
    ScriptedNode &m_node;
};

ScriptedNode::ScriptedNode()
{
    on("POST /authenticate", [](const HttpRequest &) { return json(200, {{"token"_L1, QString::fromLatin1(Token)}}); });
    on("GET /swagger", [](const HttpRequest &) {
        return HttpAnswer{.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = contractDescription()};
    });
    on("GET /connections", [this](const HttpRequest &) {
        return json(200, {{"results"_L1, listIsLate ? QJsonArray() : connections}});
    });
    on("POST /connections", [this](const HttpRequest &request) { return json(201, create(request)); });
}

Environment ScriptedNode::environment()
{
    return {.makeTransport = [this] { return std::make_unique<ScriptedTransport>(*this); }, .clock = clock};
}

qsizetype ScriptedNode::count(const QByteArray &methodAndPathEnd) const
{
    return std::ranges::count_if(m_requests, [&](const HttpRequest &request) { return matches(request, methodAndPathEnd); });
}

QJsonObject ScriptedNode::create(const HttpRequest &request)
{
    const QJsonObject wanted = QJsonDocument::fromJson(request.body).object();
    QJsonObject made{{"id"_L1, QString::number(connections.size() + 1)},
                     {"name"_L1, wanted["name"_L1]},
                     {"status"_L1, "PENDING"_L1},
                     {"type"_L1, wanted["type"_L1]}};
    connections << made;
    made.insert("invitation"_L1, QJsonObject{{"code"_L1, u"code-%1-abcdefghijklmnop"_s.arg(connections.size())}});
    return made;
}

ScriptedNode::Answer ScriptedNode::json(int status, const QJsonObject &body)
{
    return HttpAnswer{.status = status,
                      .headers = {{"Content-Type", "application/json"}},
                      .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

std::optional<ScriptedNode::Answer> ScriptedNode::answer(const HttpRequest &request)
{
    for (auto script = m_scripts.cbegin(); script != m_scripts.cend(); ++script) {
        if (matches(request, script.key()))
            return script.value()(request);
    }
    return json(404, {});
}
