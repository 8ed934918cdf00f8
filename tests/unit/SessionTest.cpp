// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "node/Node.h"

#include "ScriptedNode.h"
#include "awaited.h"
#include "credentials/MemoryStore.h"

using namespace Qt::StringLiterals;

namespace {

struct SignedIn : ScriptedNode {
    void keep(const QString &secret) { REQUIRE(awaited(store.store(credentialKey(own), Secret(secret), &store))); }

    ProblemKey problemOfList()
    {
        Node node(own, &store, nullptr, environment());
        const auto list = awaited(node.connections(&node));
        REQUIRE_FALSE(list.has_value());
        return list.error().key;
    }

    MemoryStore store;
    LocalInstance own = instance();
};

/// {"alg":"none"} . {"iss":"idalko","user":"admin"} . a signature
const QString OtherIssuer = u"eyJhbGciOiJub25lIn0.eyJpc3MiOiJpZGFsa28iLCJ1c2VyIjoiYWRtaW4ifQ.c2ln"_s;

} // namespace

TEST_CASE_METHOD(SignedIn, "without an entry in the keychain nothing is sent, and it is asked for")
{
    CHECK(problemOfList() == ProblemKey::SecretNotStored);
    CHECK(requests().isEmpty());
}

TEST_CASE_METHOD(SignedIn, "a pasted session token may be of any issuer")
{
    own.signIn = SignInKind::Session;
    keep(OtherIssuer);
    Node node(own, &store, nullptr, environment());
    CHECK(awaited(node.connections(&node)));
    CHECK(count("POST /authenticate") == 0);
}

TEST_CASE_METHOD(SignedIn, "a refusal that is about the origin is told apart from one of the account")
{
    keep(u"p"_s);
    on("GET /connections", [](const HttpRequest &) { return json(403, {{"message"_L1, "Origin validation failed"_L1}}); });
    CHECK(problemOfList() == ProblemKey::OriginRefused);
    on("GET /connections", [](const HttpRequest &) {
        return HttpAnswer{.status = 403, .headers = {{"Content-Type", "text/plain"}}, .body = "Invalid CORS request"};
    });
    CHECK(problemOfList() == ProblemKey::OriginRefused);
    on("GET /connections", [](const HttpRequest &) { return json(403, {{"message"_L1, "No original idea"_L1}}); });
    CHECK(problemOfList() == ProblemKey::NotAllowed);
}
