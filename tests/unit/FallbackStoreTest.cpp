// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/FallbackStore.h"
#include "LockableStore.h"
#include "awaited.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    LockableStore *keychain = new LockableStore;
    FallbackStore store{std::unique_ptr<CredentialStore>(keychain)};
    QSignalSpy spy{&store, &FallbackStore::keychainBecameUnavailable};
    const QString key = u"instance/1"_s;

    QString inKeychain() { return awaited(keychain->MemoryStore::read(key, keychain)).value().revealText(); }
    QString inStore() { return awaited(store.read(key, &store)).value().revealText(); }
};

} // namespace

TEST_CASE_METHOD(Fixture, "with a keychain, secrets are in it and nowhere else")
{
    CHECK(awaited(store.store(key, Secret(u"pass"_s), &store)).has_value());
    CHECK(inKeychain() == u"pass"_s);
    CHECK(inStore() == u"pass"_s);
    CHECK(awaited(store.remove(key, &store)).has_value());
    CHECK(inKeychain().isEmpty());
    CHECK(inStore().isEmpty());
    CHECK(spy.isEmpty());
}

TEST_CASE_METHOD(Fixture, "without a keychain, secrets are kept for this run, and it is told once")
{
    keychain->isLocked = true;
    CHECK(awaited(store.store(key, Secret(u"pass"_s), &store)).has_value());
    CHECK(awaited(store.store(u"instance/2"_s, Secret(u"other"_s), &store)).has_value());
    CHECK(inStore() == u"pass"_s);
    CHECK(spy.size() == 1);
    CHECK(inKeychain().isEmpty());
}

TEST_CASE_METHOD(Fixture, "a secret that only the keychain may have is a problem while there is none")
{
    CHECK(awaited(keychain->store(key, Secret(u"pass"_s), keychain)).has_value()); // by an earlier run
    keychain->isLocked = true;
    const auto read = awaited(store.read(key, &store));
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().key == ProblemKey::KeychainUnavailable);
    CHECK(spy.isEmpty()); // whoever asked has it to tell
}

TEST_CASE_METHOD(Fixture,
                 "what this run has stored or read is there while the keychain is locked in between, and it is told once")
{
    const QString other = u"instance/2"_s;
    CHECK(awaited(store.store(key, Secret(u"pass"_s), &store)).has_value());
    CHECK(awaited(keychain->store(other, Secret(u"other"_s), keychain)).has_value()); // by an earlier run
    CHECK(awaited(store.read(other, &store)).value().revealText() == u"other"_s);
    keychain->isLocked = true;
    CHECK(inStore() == u"pass"_s);
    CHECK(awaited(store.read(other, &store)).value().revealText() == u"other"_s);
    CHECK(spy.size() == 1);
    keychain->isLocked = false;
    CHECK(awaited(keychain->store(key, Secret(u"changed"_s), keychain)).has_value());
    CHECK(inStore() == u"changed"_s); // the keychain is asked again
}

TEST_CASE_METHOD(Fixture, "the newer secret of this run is read before an older one of the keychain")
{
    CHECK(awaited(store.store(key, Secret(u"old"_s), &store)).has_value());
    keychain->isLocked = true;
    CHECK(awaited(store.store(key, Secret(u"new"_s), &store)).has_value());
    keychain->isLocked = false;
    CHECK(inStore() == u"new"_s);
}

TEST_CASE_METHOD(Fixture, "once the keychain is back a new secret goes there, and the one of this run is forgotten")
{
    keychain->isLocked = true;
    CHECK(awaited(store.store(key, Secret(u"old"_s), &store)).has_value());
    keychain->isLocked = false;
    CHECK(awaited(store.store(key, Secret(u"new"_s), &store)).has_value());
    CHECK(inKeychain() == u"new"_s);
    CHECK(inStore() == u"new"_s);
}

TEST_CASE_METHOD(Fixture, "removing without a keychain forgets the secret of this run and says that the keychain may hold one")
{
    keychain->isLocked = true;
    CHECK(awaited(store.store(key, Secret(u"pass"_s), &store)).has_value());
    CHECK_FALSE(awaited(store.remove(key, &store)).has_value());
    keychain->isLocked = false;
    CHECK(inStore().isEmpty());
}
