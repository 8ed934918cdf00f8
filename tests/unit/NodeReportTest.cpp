// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "node/NodeReport.h"

#include "catch.h"
#include "contract.h"
#include "node/ApiDescription.h"
#include "node/NodeApi40.h"

using namespace Qt::StringLiterals;

namespace {

QString reportOf(const QByteArray &json)
{
    const auto description = ApiDescription::read(json);
    REQUIRE(description);
    return nodeReport(NodeApi40::abilitiesIn(*description));
}

} // namespace

TEST_CASE("the node report tells of each operation whether it is offered, and the names and types that are described")
{
    const QString report = reportOf(contractDescription());
    for (const NodeOperation operation : NodeAbilities::operations())
        CHECK(report.contains(QString(NodeAbilities::word(operation)).leftJustified(22) + "in the node's API description"_L1));
    CHECK(report.contains(u"  POST /rest/issuehub/4.0/connections\n"_s));
    CHECK(report.contains(u"      takes  name string"_s));
    CHECK(report.contains(u"      gives  invitation object"_s));
    CHECK(report.contains(u"  GET /rest/issuehub/4.0/connections/{}\n"_s));
}

TEST_CASE("the node report tells what the node would have otherwise")
{
    const QString report = reportOf(R"({"openapi":"3.1.0","servers":[{"url":"/rest/issuehub/4.0"}],"paths":{"/invitations/accept":
        {"post":{"requestBody":{"content":{"application/json":{"schema":{"required":["agreed"],"properties":{"code":
        {"type":["string","null"]},"agreed":{"type":"boolean"}}}}}}}}}})");
    CHECK(report.contains(
        u"accept                with another body in the node's API description; we send, and it does not know: project; "
        "it requires, and we do not send: agreed\n"_s));
    CHECK(report.contains(u"      takes  agreed boolean required\n      takes  code string null\n"_s));
    CHECK(report.contains(u"create                not in the node's API description"_s));
}

TEST_CASE("the node report holds no value, no sentence, no name of a person and no host")
{
    const QString report = reportOf(R"({"openapi":"3.0.0","info":{"title":"Planted of Acme","contact":{"name":"Planted Person"}},
        "servers":[{"url":"https://planted.example.com/rest/issuehub/4.0"}],"paths":{
        "/connections":{"get":{"summary":"planted","description":"planted","tags":["planted"],"parameters":[
            {"in":"query","name":"off set","example":"planted"},{"in":"query","name":"offset","schema":{"default":7777}}],
            "responses":{"200":{"description":"planted","content":{"application/json":{"schema":{"properties":{
                "total":{"type":"integer","default":7777,"description":"planted","enum":["planted"],"example":"planted"},
                "mail planted@example.com":{"type":"string"},"odd":{"type":"planted kind"}}}}}}}}},
        "/https://planted.example.com/x y":{"get":{}}}})");
    CHECK(report.contains(
        u"  GET /rest/issuehub/4.0/connections\n      query  offset\n      gives  odd\n      gives  total integer\n"_s));
    CHECK_FALSE(report.contains(u"planted"_s, Qt::CaseInsensitive));
    CHECK_FALSE(report.contains(u"7777"_s));
    CHECK_FALSE(report.contains(u"off set"_s));
}

TEST_CASE("a node without a description has a report that says so")
{
    const QString report = nodeReport(NodeAbilities());
    CHECK(report.contains(u"create                the node gives no description of its API\n"_s));
    CHECK(report.contains(u"The node describes no operations."_s));
}

TEST_CASE("the node report ends somewhere, whatever is described")
{
    QByteArray paths;
    for (int i = 0; i < 4000; ++i)
        paths += R"("/rest/issuehub/4.0/p)" + QByteArray::number(i) + R"(":{"get":{}},)";
    const QString report = reportOf(R"({"openapi":"3.0.0","paths":{)" + paths + R"("/x":{}}})");
    CHECK(report.count(u'\n') < ApiDescription::MaxOutline + 30);
}
