// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "node/ApiDescription.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxDepth = 16; ///< of $ref and allOf
constexpr qsizetype MaxOperations = 5000;
constexpr qsizetype MaxAddresses = 20;
constexpr std::array Methods{"get"_L1, "put"_L1, "post"_L1, "delete"_L1, "patch"_L1};
constexpr auto ApiRoot = "/rest/issuehub/4.0"_L1;

/// The path from the API's root on, with "{}" for each parameter; empty for a path of another API.
QString templateOf(const QString &path)
{
    const qsizetype at = path.indexOf(ApiRoot);
    if (at < 0)
        return {};
    QStringList segments = path.mid(at).split(u'/', Qt::SkipEmptyParts);
    for (QString &segment : segments) {
        const bool isParameter = segment.startsWith(u'{') || segment.startsWith(u':') || segment.startsWith(u'$');
        if (isParameter)
            segment = u"{}"_s;
    }
    return segments.join(u'/');
}

QString keyOf(const QString &method, const QString &path)
{
    return method.toLower() + u' ' + path;
}

/// True for what a program would call something, and nobody a person.
bool isName(const QString &text)
{
    static const QRegularExpression name(u"^([A-Za-z0-9_.$-]{1,64}|\\{\\})$"_s);
    return name.match(text).hasMatch();
}

QStringList membersOf(QLatin1StringView what, const std::optional<ApiDescription::Body> &body)
{
    QStringList lines;
    if (!body)
        return lines;
    for (auto member = body->properties.begin(); member != body->properties.end(); ++member) {
        if (!isName(member.key()))
            continue;
        QStringList words{what + member.key()};
        words += QStringList(member->split(u'|')).filter(QRegularExpression(u"^[a-z]{1,16}$"_s));
        if (body->required.contains(member.key()))
            words << u"required"_s;
        lines << words.join(u' ');
    }
    return lines;
}

/// A whole document, whose parts refer to each other.
class Document
{
public:
    explicit Document(const QJsonObject &root)
        : m_root(root)
    {
    }

    /// The object itself, or the one that its `$ref` leads to, within this document.
    QJsonObject resolved(const QJsonValue &value, int depth = 0) const
    {
        const QJsonObject object = value.toObject();
        const QString ref = object.value("$ref"_L1).toString();
        if (ref.isEmpty())
            return object;
        if (depth > MaxDepth || !ref.startsWith("#/"_L1))
            return {};
        QJsonValue at = m_root;
        for (QString name : ref.mid(2).split(u'/'))
            at = at.toObject().value(name.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1));
        return resolved(at, depth + 1);
    }

    /// Adds the members that a schema describes, those of `allOf` among them. False if it describes none.
    bool addMembers(const QJsonValue &schema, ApiDescription::Body &body, int depth = 0) const
    {
        if (depth > MaxDepth)
            return false;
        const QJsonObject object = resolved(schema);
        bool isDescribed = object.contains("properties"_L1) || object.contains("maxProperties"_L1);
        const QJsonObject properties = object.value("properties"_L1).toObject();
        for (auto property = properties.begin(); property != properties.end(); ++property)
            body.properties.insert(property.key(), typeOf(resolved(*property)));
        const QJsonArray required = object.value("required"_L1).toArray();
        for (const auto &name : required)
            body.required << name.toString();
        const QJsonArray parts = object.value("allOf"_L1).toArray();
        for (const auto &part : parts)
            isDescribed |= addMembers(part, body, depth + 1);
        return isDescribed;
    }

    /// The type that a schema names; of several, all of them (OpenAPI 3.1).
    static QString typeOf(const QJsonObject &schema)
    {
        const QJsonValue type = schema.value("type"_L1);
        QStringList types{type.toString()};
        const QJsonArray several = type.toArray();
        for (const auto &each : several)
            types << each.toString();
        types.removeAll(QString());
        return types.join(u'|');
    }

    /// What comes back of a request that succeeds.
    std::optional<ApiDescription::Body> answerOf(const QJsonObject &operation) const
    {
        const QJsonObject responses = operation.value("responses"_L1).toObject();
        for (auto response = responses.begin(); response != responses.end(); ++response) {
            const QJsonObject answer = resolved(*response);
            const QJsonObject content = answer.value("content"_L1).toObject();
            const QJsonObject schemaHolder = content.isEmpty() ? answer : content.value("application/json"_L1).toObject();
            ApiDescription::Body body;
            if (response.key().startsWith(u'2') && addMembers(schemaHolder.value("schema"_L1), body))
                return body;
        }
        return std::nullopt;
    }

    std::optional<ApiDescription::Body> bodyOf(const QJsonObject &operation, const QJsonArray &parameters) const
    {
        QJsonValue schema;
        const QJsonObject content = resolved(operation.value("requestBody"_L1)).value("content"_L1).toObject();
        for (const QString &type : content.keys()) {
            if (type.startsWith("application/json"_L1) || type == u"*/*")
                schema = content.value(type).toObject().value("schema"_L1);
        }
        for (const auto &each : parameters) { // OpenAPI 2.0
            const QJsonObject parameter = resolved(each);
            if (parameter.value("in"_L1).toString() == u"body")
                schema = parameter.value("schema"_L1);
        }
        ApiDescription::Body body;
        return addMembers(schema, body) ? std::optional(body) : std::nullopt;
    }

    QList<ApiDescription::Parameter> queryOf(const QJsonArray &parameters) const
    {
        QList<ApiDescription::Parameter> query;
        for (const auto &each : parameters) {
            const QJsonObject parameter = resolved(each);
            const QJsonObject schema =
                parameter.contains("schema"_L1) ? resolved(parameter.value("schema"_L1)) : parameter; // OpenAPI 2.0
            if (parameter.value("in"_L1).toString() != u"query")
                continue;
            std::optional<qint64> first;
            for (const QLatin1StringView word : {"minimum"_L1, "default"_L1}) {
                if (schema.value(word).isDouble())
                    first = schema.value(word).toInteger();
            }
            query << ApiDescription::Parameter{parameter.value("name"_L1).toString(), first};
        }
        return query;
    }

    /// The paths below which the operations are: of `basePath` or of `servers`.
    QStringList basePaths() const
    {
        QStringList bases;
        const QJsonArray servers = m_root.value("servers"_L1).toArray();
        for (const auto &server : servers) {
            // "{exalateUrl}/rest/…" is a template, which is no URL
            const QString address = server.toObject().value("url"_L1).toString();
            const qsizetype root = address.indexOf(ApiRoot);
            bases << (root >= 0 ? address.mid(root) : QUrl(address).path());
        }
        if (bases.isEmpty())
            bases << m_root.value("basePath"_L1).toString();
        return bases;
    }

private:
    const QJsonObject m_root;
};

} // namespace

std::optional<ApiDescription> ApiDescription::read(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (!root.contains("swagger"_L1) && !root.contains("openapi"_L1))
        return std::nullopt;
    const Document document(root);
    ApiDescription description;
    const QStringList bases = document.basePaths();
    const QJsonObject paths = root.value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject item = document.resolved(*path);
        for (const QLatin1StringView method : Methods) {
            if (!item.contains(method) || description.m_operations.size() >= MaxOperations)
                continue;
            const QJsonObject described = document.resolved(item.value(method));
            QJsonArray parameters = item.value("parameters"_L1).toArray();
            const QJsonArray own = described.value("parameters"_L1).toArray();
            for (const auto &parameter : own)
                parameters << parameter;
            const Operation operation{document.queryOf(parameters), document.bodyOf(described, parameters),
                                      document.answerOf(described)};
            for (const QString &base : bases) {
                if (const QString whole = templateOf(base + u'/' + path.key()); !whole.isEmpty())
                    description.m_operations.insert(keyOf(method, whole), operation);
            }
        }
    }
    return description;
}

const ApiDescription::Operation *ApiDescription::operation(const QByteArray &method, const QString &path) const
{
    const auto at = m_operations.constFind(keyOf(QString::fromLatin1(method), templateOf(path)));
    return at == m_operations.constEnd() ? nullptr : &*at;
}

QStringList ApiDescription::outline() const
{
    QStringList keys = m_operations.keys();
    keys.sort();
    QStringList lines;
    for (const QString &key : std::as_const(keys)) {
        const Operation &operation = *m_operations.constFind(key);
        const QString path = key.section(u' ', 1);
        if (!std::ranges::all_of(path.split(u'/'), isName))
            continue;
        lines << key.section(u' ', 0, 0).toUpper() + " /"_L1 + path;
        for (const Parameter &parameter : operation.query) {
            if (isName(parameter.name))
                lines << "    query  "_L1 + parameter.name;
        }
        lines += membersOf("    takes  "_L1, operation.body) + membersOf("    gives  "_L1, operation.answer);
    }
    return lines.first(qMin(lines.size(), MaxOutline));
}

QList<QUrl> ApiDescription::addressesIn(const QByteArray &page, const QUrl &from)
{
    static const QRegularExpression named(
        uR"re(["']?\b(?:url|configUrl)["']?\s*:\s*["']([^"'\\\s]{1,500})["']|<script[^>]{0,200}\bsrc\s*=\s*["']([^"'\\\s]{0,480}initializer[^"'\\\s]{0,20})["'])re"_s);
    QList<QUrl> addresses;
    const auto add = [&](const QString &text) {
        const QUrl address = from.resolved(QUrl(text, QUrl::StrictMode)).adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
        const bool isSameOrigin =
            address.scheme() == from.scheme() && address.host() == from.host() && address.port() == from.port();
        if (isSameOrigin && !addresses.contains(address) && addresses.size() < MaxAddresses)
            addresses << address;
    };
    if (const QString asked = QUrlQuery(from).queryItemValue(u"url"_s, QUrl::FullyDecoded); !asked.isEmpty())
        add(asked);
    auto found = named.globalMatch(QString::fromUtf8(page));
    while (found.hasNext()) {
        const auto match = found.next();
        add(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
    }
    return addresses;
}
