// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// What changes something on a node is sent only where the node's own description lists it with what is sent (node.md, The gate).

#include "node/Node.h"

#include "ScriptedNode.h"
#include "awaited.h"
#include "contract.h"
#include "credentials/MemoryStore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Gate : ScriptedNode {
    Gate()
    {
        REQUIRE(awaited(store.store(credentialKey(instance()), Secret(u"p"_s), &store)));
        for (const QByteArray &method : {"POST"_ba, "PATCH"_ba, "PUT"_ba, "DELETE"_ba}) {
            for (const QLatin1StringView path : {"/connections"_L1, "/connections/7"_L1, "/connections/7/invitation"_L1,
                                                 "/invitations/preview"_L1, "/invitations/accept"_L1, "/verifications"_L1})
                on(method + ' ' + path.latin1(), [](const HttpRequest &) { return json(200, {}); });
        }
    }

    void describe(const QByteArray &description, int status = 200)
    {
        for (const char *path : {"GET /swagger", "GET /swagger.json", "GET /assets/swagger.json", "GET /swagger/swagger.json",
                                 "GET /openapi.json"}) {
            on(path, [=](const HttpRequest &) { return HttpAnswer{.status = status, .body = description}; });
        }
    }

    /// Tries each operation that changes something, and preview, which sends a code. The problem of each that failed.
    QMap<NodeOperation, ProblemKey> tryAll(Node &node)
    {
        QMap<NodeOperation, ProblemKey> problems;
        const auto note = [&problems](NodeOperation operation, const auto &result) {
            if (!result)
                problems.insert(operation, result.error().key);
        };
        const NewConnection wanted{.name = u"a_to_b"_s, .destination = QUrl(u"https://company-b.zendesk.com"_s)};
        const auto code = *InvitationCode::fromText(u"0123456789abcdefABCDEF"_s);
        note(NodeOperation::Create, awaited(node.create(wanted, u"key"_s, &node)));
        note(NodeOperation::Reissue, awaited(node.reissueInvitation(u"7"_s, &node)));
        note(NodeOperation::Preview, awaited(node.preview(code, &node)));
        note(NodeOperation::Accept, awaited(node.accept(code, {}, u"key"_s, &node)));
        note(NodeOperation::Change, awaited(node.change(u"7"_s, {.name = u"other"_s}, &node)));
        note(NodeOperation::Remove, awaited(node.remove(u"7"_s, &node)));
        note(NodeOperation::StartVerification, awaited(node.startVerification(wanted.destination, &node)));
        return problems;
    }

    /// The requests that were no question and no sign-in.
    qsizetype writes() const
    {
        return std::ranges::count_if(requests(), [](const HttpRequest &request) {
            return request.method != "GET" && !request.url.path().endsWith("/authenticate"_L1);
        });
    }

    MemoryStore store;
};

constexpr qsizetype Writes = 7; // that tryAll() tries

} // namespace

TEST_CASE_METHOD(Gate, "where the description lists everything, everything is sent")
{
    Node node(instance(), &store, nullptr, environment());
    const auto problems = tryAll(node);
    for (const ProblemKey problem : problems)
        CHECK(problem != ProblemKey::NotOffered);
    CHECK(writes() == Writes);
}

TEST_CASE_METHOD(Gate, "where nothing is described, nothing is sent that changes something")
{
    SECTION("no description")
    {
        describe("{}", 404);
    }
    SECTION("a page of the console for every path")
    {
        describe("<html>Exalate</html>");
    }
    SECTION("a sign-in page")
    {
        describe("<html>Sign in</html>", 401);
    }
    SECTION("YAML")
    {
        describe("openapi: 3.1.0\npaths:\n  /connections:\n    post: {}\n");
    }
    SECTION("a description of another API")
    {
        describe(QByteArray(contractDescription()).replace("/rest/issuehub/4.0", "/rest/other/1.0"));
    }
    SECTION("a description of another version")
    {
        describe(QByteArray(contractDescription()).replace("/rest/issuehub/4.0", "/rest/issuehub/5.0"));
    }
    SECTION("a redirect to another host")
    {
        for (const char *path :
             {"GET /swagger", "GET /swagger.json", "GET /assets/swagger.json", "GET /swagger/swagger.json", "GET /openapi.json"})
            on(path, [](const HttpRequest &) { return problem(ProblemKey::RedirectedElsewhere); });
    }
    SECTION("routes without their bodies")
    {
        describe(R"({"swagger":"2.0","basePath":"/rest/issuehub/4.0","paths":{"/connections":{"post":{}},
            "/connections/{id}":{"patch":{}},"/invitations/preview":{"post":{}},"/invitations/accept":{"post":{}},
            "/verifications":{"post":{}}}})");
    }
    SECTION("too deep to be read")
    {
        describe("[" + QByteArray("[").repeated(100'000));
    }
    Node node(instance(), &store, nullptr, environment());
    const auto problems = tryAll(node);
    CHECK(problems.size() == Writes);
    for (const ProblemKey problem : problems)
        CHECK(problem == ProblemKey::NotOffered);
    CHECK(writes() == 0);
}

TEST_CASE_METHOD(Gate, "a description that lists another body is told in the technical details")
{
    describe(
        R"({"openapi":"3.1.0","paths":{"/rest/issuehub/4.0/connections":{"post":{"requestBody":{"content":{"application/json":
        {"schema":{"required":["owner"],"properties":{"owner":{},"name":{},"type":{},"connectionType":{}}}}}}}}}})");
    Node node(instance(), &store, nullptr, environment());
    const auto created = awaited(node.create({.name = u"a"_s, .destination = QUrl(u"https://b.example"_s)}, u"key"_s, &node));
    REQUIRE_FALSE(created);
    CHECK(created.error().key == ProblemKey::NotOffered);
    CHECK(created.error().outcome() == Outcome::NotSent);
    const QString details = created.error().transcript.join(u'\n');
    CHECK(details.contains(u"create: with another body"_s));
    CHECK(details.contains(u"destinationUrl"_s));
    CHECK(details.contains(u"demanded there: owner"_s));
    CHECK(writes() == 0);
}

TEST_CASE_METHOD(Gate, "what a node offers is read once in a session, and anew after it was edited or could not say")
{
    Node node(instance(), &store, nullptr, environment());
    describe("busy", 503);
    CHECK_FALSE(awaited(node.abilities(&node))->offers(NodeOperation::Create));
    CHECK_FALSE(node.knownAbilities()); // it was busy, so that nothing is known yet
    CHECK(node.mayOffer(NodeOperation::Create));
    describe(contractDescription());
    CHECK(awaited(node.abilities(&node))->offers(NodeOperation::Create));
    describe("{}", 404);
    CHECK(awaited(node.abilities(&node))->offers(NodeOperation::Create));
    node.setInstance(instance());
    CHECK_FALSE(awaited(node.abilities(&node))->offers(NodeOperation::Create));
    CHECK_FALSE(node.mayOffer(NodeOperation::Create));
}

TEST_CASE_METHOD(Gate, "what a former run has read shows the way, and opens no gate")
{
    Node node(instance(), &store, nullptr, environment());
    CHECK(node.mayOffer(NodeOperation::Create)); // nothing is known
    SECTION("it offered nothing then, and everything now")
    {
        node.remember(NodeAbilities(), u"5.18.0"_s);
        CHECK_FALSE(node.mayOffer(NodeOperation::Create));
        CHECK_FALSE(node.hasReadAbilities());
        tryAll(node);
        CHECK(writes() == Writes);
        CHECK(node.mayOffer(NodeOperation::Create));
    }
    SECTION("it offered everything then, and nothing now")
    {
        Node former(instance(), &store, nullptr, environment());
        const NodeAbilities all = awaited(former.abilities(&former)).value();
        REQUIRE(all.offers(NodeOperation::Create));
        const NodeAbilities kept = NodeAbilities::fromJson(all.toJson());
        for (const NodeOperation operation : NodeAbilities::operations())
            CHECK(kept.of(operation) == all.of(operation));
        describe("{}", 404);
        node.remember(kept, u"5.18.0"_s);
        CHECK(node.mayOffer(NodeOperation::Create));
        const auto problems = tryAll(node);
        CHECK(problems.size() == Writes);
        CHECK(writes() == 0);
        CHECK_FALSE(node.mayOffer(NodeOperation::Create));
    }
}

TEST_CASE_METHOD(Gate, "what is remembered of another version of Exalate does not count")
{
    const auto tell = [this](const QString &version) {
        on("GET /instance", [version](const HttpRequest &) {
            return json(200, {{"uid"_L1, "u"_L1}, {"trackerType"_L1, "ZENDESK"_L1}, {"version"_L1, version}});
        });
    };
    Node node(instance(), &store, nullptr, environment());
    node.remember(NodeAbilities(), u"5.18.0"_s);
    tell(u"5.18.0"_s);
    REQUIRE(awaited(node.describe(&node)));
    CHECK(node.knownAbilities());
    tell(u"5.19.0"_s);
    REQUIRE(awaited(node.describe(&node)));
    CHECK_FALSE(node.knownAbilities());
    CHECK(node.exalateVersion() == u"5.19.0"_s);
}
