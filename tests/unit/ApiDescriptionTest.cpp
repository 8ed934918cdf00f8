// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "node/ApiDescription.h"

#include "base/EnumTable.h"
#include "catch.h"
#include "node/NodeApi40.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Ability = NodeAbilities::Ability;

namespace {

const QString List = u"/rest/issuehub/4.0/connections"_s;
const QString One = u"/rest/issuehub/4.0/connections/{anything}"_s;

ApiDescription read(const QByteArray &json)
{
    const auto description = ApiDescription::read(json);
    REQUIRE(description);
    return *description;
}

NodeAbilities abilitiesOf(const QByteArray &json)
{
    return NodeApi40::abilitiesIn(read(json));
}

/// A description that publishes PATCH with these properties, and requires some of them.
QByteArray patchWith(const QByteArray &properties, const QByteArray &required = "[]")
{
    return R"({"openapi":"3.1.0","servers":[{"url":"/rest/issuehub/4.0"}],"paths":{"/connections/{id}":{"patch":{"requestBody":
        {"content":{"application/json":{"schema":{"type":"object","required":)"
        + required + R"(,"properties":)" + properties + "}}}}}}}}";
}

} // namespace

TEST_CASE("a description is read in each form, wherever its base path stands")
{
    const QByteArray operations = R"("paths":{"/connections":{"get":{}},"/connections/{connectionId}":{"delete":{}}}})";
    for (const QByteArray &beginning : {R"({"swagger":"2.0","basePath":"/rest/issuehub/4.0",)"_ba,
                                        R"({"swagger":"2.0","basePath":"/jira/rest/issuehub/4.0/",)"_ba,
                                        R"({"openapi":"3.0.3","servers":[{"url":"/rest/issuehub/4.0"}],)"_ba,
                                        R"({"openapi":"3.1.0","servers":[{"url":"https://acme.example/rest/issuehub/4.0"}],)"_ba,
                                        R"({"openapi":"3.1.0","servers":[{"url":"{exalateUrl}/rest/issuehub/4.0"}],)"_ba}) {
        CAPTURE(beginning.toStdString());
        const ApiDescription description = read(beginning + operations);
        CHECK(description.operation("GET", List));
        CHECK(description.operation("DELETE", One));
        CHECK_FALSE(description.operation("POST", List));
    }
    CHECK(read(R"({"openapi":"3.0.0","paths":{"/rest/issuehub/4.0/connections":{"get":{}}}})").operation("GET", List));
    CHECK_FALSE(read(R"({"openapi":"3.0.0","paths":{"/rest/other/connections":{"get":{}}}})").operation("GET", List));
}

TEST_CASE("what is no description says nothing")
{
    for (const QByteArray &text : {""_ba, "[]"_ba, "{}"_ba, "<html>"_ba, "openapi: 3.0.0"_ba, R"({"paths":{}})"_ba})
        CHECK_FALSE(ApiDescription::read(text));
    // References in a circle, and members of any kind, end.
    const NodeAbilities odd = abilitiesOf(R"({"openapi":"3.0.0","servers":7,"paths":{"/rest/issuehub/4.0/connections":{"post":
        {"requestBody":{"$ref":"#/a"}},"get":5}},"a":{"$ref":"#/b"},"b":{"$ref":"#/a"}})");
    CHECK(odd.of(NodeOperation::Create).ability == Ability::Missing);
}

TEST_CASE("an operation is offered only with a body that takes all that we send, and wants nothing else")
{
    const auto change = [](const QByteArray &json) { return abilitiesOf(json).of(NodeOperation::Change); };
    const QByteArray all = R"({"name":{},"description":{},"status":{},"type":{},"more":{}})";
    CHECK(change(patchWith(all)).ability == Ability::Offered);
    CHECK(change(patchWith(all, R"(["name"])")).ability == Ability::Offered);
    const auto demanding = change(patchWith(all, R"(["name","owner"])"));
    CHECK(demanding.ability == Ability::Differs);
    CHECK(demanding.demanded == QStringList{u"owner"_s});
    const auto narrow = change(patchWith(R"({"name":{},"status":{}})"));
    CHECK(narrow.ability == Ability::Differs);
    CHECK(narrow.unknown == QStringList{u"description"_s, u"type"_s});
    // A route without a described body is what some generators list for everything.
    CHECK(change(R"({"openapi":"3.0.0","paths":{"/rest/issuehub/4.0/connections/{id}":{"patch":{}}}})").ability
          == Ability::Missing);
    CHECK(NodeAbilities().of(NodeOperation::Change).ability == Ability::NotKnown);

    const NodeAbilities some = abilitiesOf(patchWith(R"({"name":{},"status":{}})"));
    CHECK(some.takes(NodeOperation::Change, {u"status"_s}));
    CHECK_FALSE(some.takes(NodeOperation::Change, {u"status"_s, u"type"_s}));
    CHECK_FALSE(abilitiesOf(patchWith(all, R"(["owner"])")).takes(NodeOperation::Change, {u"status"_s}));
    CHECK_FALSE(NodeAbilities().takes(NodeOperation::Change, {}));
}

TEST_CASE("the contract's own description offers everything that is sent, and nothing that one field would change")
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/../../app/sandbox/node-api.openapi.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray contract = file.readAll();
    const NodeAbilities abilities = abilitiesOf(contract);
    for (int i = 0; i <= int(NodeOperation::ReadVerification); ++i) {
        CAPTURE(i);
        CHECK(abilities.of(NodeOperation(i)) == NodeAbilities::Entry{.ability = Ability::Offered});
    }

    // Each member of the body of `create`, under another name: it is not known there, and the other one is not demanded.
    const QStringList sent{u"connectionType"_s, u"type"_s, u"destinationUrl"_s, u"name"_s};
    for (const QString &member : sent) {
        QJsonObject whole = QJsonDocument::fromJson(contract).object();
        QJsonObject components = whole["components"_L1].toObject();
        QJsonObject schemas = components["schemas"_L1].toObject();
        QJsonObject wanted = schemas["NewConnection"_L1].toObject();
        QJsonObject properties = wanted["properties"_L1].toObject();
        CAPTURE(member.toStdString());
        REQUIRE(properties.contains(member));
        properties.insert("other-"_L1 + member, properties.take(member));
        wanted["properties"_L1] = properties;
        wanted.remove("required"_L1);
        schemas["NewConnection"_L1] = wanted;
        components["schemas"_L1] = schemas;
        whole["components"_L1] = components;
        const auto changed = abilitiesOf(QJsonDocument(whole).toJson()).of(NodeOperation::Create);
        CHECK(changed == NodeAbilities::Entry{.ability = Ability::Differs, .unknown = {member}});
    }
}

TEST_CASE("members are found through references and allOf, and in the body parameter of OpenAPI 2.0")
{
    const QByteArray schemas = R"("defs":{"Named":{"properties":{"name":{},"description":{}}},
        "Change":{"allOf":[{"$ref":"#/defs/Named"},{"properties":{"status":{},"type":{}},"required":["status"]}]}}})";
    const QByteArray v3 = R"({"openapi":"3.0.0","paths":{"/rest/issuehub/4.0/connections/{id}":{"patch":{"requestBody":{"content":
        {"application/json":{"schema":{"$ref":"#/defs/Change"}}}}}}},)"
        + schemas;
    const QByteArray v2 = R"({"swagger":"2.0","basePath":"/rest/issuehub/4.0","paths":{"/connections/{id}":{"patch":{"parameters":
        [{"in":"body","name":"b","schema":{"$ref":"#/defs/Change"}}]}}},)"
        + schemas;
    for (const QByteArray &json : {v3, v2})
        CHECK(abilitiesOf(json).of(NodeOperation::Change).ability == Ability::Offered);
}

TEST_CASE("how a list goes on is told by the parameter that its description names")
{
    const auto paging = [](const QByteArray &parameter) {
        return abilitiesOf(R"({"openapi":"3.0.0","paths":{"/rest/issuehub/4.0/connections":{"get":{"parameters":[{"in":"query",)"
                           + parameter + "}]}}}}")
            .paging;
    };
    CHECK(paging(R"("name":"offset","schema":{"type":"integer"})") == ListPaging{ListPaging::By::Offset, u"offset"_s, 0});
    CHECK(paging(R"("name":"page","schema":{"minimum":1})") == ListPaging{ListPaging::By::Page, u"page"_s, 1});
    CHECK(paging(R"("name":"page","default":3)") == ListPaging{ListPaging::By::Page, u"page"_s, 3});
    CHECK_FALSE(paging(R"("name":"filter")"));
}

TEST_CASE("the addresses in a page of Swagger UI are those of its own origin")
{
    const QUrl page(u"https://acme.example/swagger"_s);
    const auto in = [&page](const QByteArray &text) {
        QStringList addresses;
        for (const QUrl &address : ApiDescription::addressesIn(text, page))
            addresses << address.toString();
        return addresses;
    };
    CHECK(in(R"(SwaggerUIBundle({ url: "/assets/swagger.json", dom_id: '#ui' }))")
          == QStringList{u"https://acme.example/assets/swagger.json"_s});
    CHECK(in(R"(urls: [{url: 'a.json', name: 'A'}, {"url":"b.json"}], configUrl: "/c.json")")
          == QStringList{u"https://acme.example/a.json"_s, u"https://acme.example/b.json"_s, u"https://acme.example/c.json"_s});
    CHECK(in(R"(<script src="./swagger-initializer.js" charset="UTF-8"></script>)")
          == QStringList{u"https://acme.example/swagger-initializer.js"_s});
    CHECK(in(R"(url: "https://petstore.swagger.io/v2/swagger.json")").isEmpty());
    CHECK(in(R"(url: "http://acme.example/swagger.json")").isEmpty());
    CHECK(ApiDescription::addressesIn({}, QUrl(u"https://acme.example/docs/?url=/own.json"_s))
          == QList{QUrl(u"https://acme.example/own.json"_s)});
}
