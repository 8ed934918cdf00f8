// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "TrackerRoutes.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// How a tracker kind can be recognised: by headers of every answer, and by one path that no other has.
struct Face {
    Headers headers = {};
    QString path = {};
    std::function<QJsonDocument(const SandboxNode &)> answer = {};
};

QJsonDocument jiraServerInfo(const SandboxNode &node)
{
    const bool isCloud = node.profile().tracker == Tracker::JiraCloud;
    return QJsonDocument(QJsonObject{
        {u"baseUrl"_s, node.side().trackerUrl.toString(QUrl::FullyEncoded)},
        {u"version"_s, node.profile().trackerVersion},
        {u"deploymentType"_s, isCloud ? u"Cloud"_s : u"Server"_s},
        {u"serverTitle"_s, node.profile().name},
    });
}

QJsonDocument gitHubMeta(const SandboxNode &)
{
    return QJsonDocument(QJsonObject{{u"verifiable_password_authentication"_s, false}, {u"installed_version"_s, u"3.12.0"_s}});
}

QJsonDocument salesforceVersions(const SandboxNode &)
{
    return QJsonDocument(
        QJsonArray{QJsonObject{{u"label"_s, u"Winter '26"_s}, {u"url"_s, u"/services/data/v65.0"_s}, {u"version"_s, u"65.0"_s}}});
}

const Face &faceOf(Tracker tracker)
{
    static const Headers azureHeaders{{"X-TFS-ProcessId", "5ab0c5a0-0000-4000-8000-000000000000"},
                                      {"X-VSS-E2EID", "5ab0c5a0-0000-4000-8000-000000000001"}};
    static const Face plain;
    static const QHash<Tracker, Face> faces{
        {Tracker::JiraCloud, {.path = u"/rest/api/2/serverInfo"_s, .answer = jiraServerInfo}},
        {Tracker::JiraOnPremise, {.path = u"/rest/api/2/serverInfo"_s, .answer = jiraServerInfo}},
        {Tracker::Zendesk, {.headers = {{"X-Zendesk-Origin-Server", "sandbox"}}}},
        {Tracker::AzureDevOpsService, {.headers = azureHeaders}},
        {Tracker::AzureDevOpsServer, {.headers = azureHeaders}},
        {Tracker::GitHub, {.path = u"/api/v3/meta"_s, .answer = gitHubMeta}},
        {Tracker::Salesforce, {.path = u"/services/data"_s, .answer = salesforceVersions}},
    };
    const auto found = faces.constFind(tracker);
    return found == faces.cend() ? plain : *found;
}

Answer contentOf(const SandboxNode &node, const Face &face, const Call &call)
{
    const QString path = call.path.endsWith(u'/') ? call.path.chopped(1) : call.path;
    const QString &title = node.profile().name;
    if (call.method != "GET")
        return Answer::page(title, u"This tracker of the sandbox can only be looked at."_s, {}, 405);
    if (face.answer && path == face.path)
        return {.contentType = "application/json", .body = face.answer(node).toJson(QJsonDocument::Compact)};
    if (path.isEmpty() || path == trackerPath(node.profile().tracker))
        return Answer::page(title, u"A tracker of the sandbox. Nothing here is real."_s);
    return Answer::page(title, u"There is nothing at this address."_s, {}, 404);
}

} // namespace

Answer trackerAnswer(const SandboxNode &node, const Call &call)
{
    const Face &face = faceOf(node.profile().tracker);
    Answer answer = contentOf(node, face, call);
    answer.headers += face.headers;
    return answer;
}

QString trackerPath(Tracker tracker)
{
    return tracker == Tracker::HpAlm ? u"/qcbin"_s : QString();
}
