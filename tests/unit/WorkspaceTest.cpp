// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/Workspace.h"

#include "LockableStore.h"
#include "awaited.h"
#include "invitation/InvitationCode.h"
#include "storage/CodeIndex.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Desk {
    QTemporaryDir folder;
    LockableStore *keychain = new LockableStore;
    Workspace workspace{folder.path(), std::unique_ptr<CredentialStore>(keychain)};
    const LocalInstance acme{.id = u"1"_s, .name = u"acme"_s, .exalateUrl = QUrl(u"http://127.0.0.1:1"_s), .user = u"admin"_s};
};

} // namespace

TEST_CASE_METHOD(Desk, "an instance that is removed takes its secret along")
{
    REQUIRE(awaited(workspace.put(acme, Secret(u"pass"_s), &workspace)));
    CHECK_FALSE(keychain->isEmpty());
    REQUIRE(awaited(workspace.remove(acme.id, &workspace)));
    CHECK(workspace.instances().isEmpty());
    CHECK_FALSE(workspace.current());
    CHECK(keychain->isEmpty());
}

TEST_CASE_METHOD(Desk, "an instance that is removed takes its codes along, and where the keychain refuses the next start does")
{
    const QString key = InvitationCodes::key(acme.id, u"7"_s);
    REQUIRE(awaited(workspace.put(acme, Secret(u"pass"_s), &workspace)));
    workspace.session()->codes().store(u"7"_s, *InvitationCode::fromText(u"0123456789abcdefABCDEF"_s));
    REQUIRE(awaited(keychain->read(key, keychain)).value().revealText() == u"0123456789abcdefABCDEF");
    SECTION("at once")
    {
        REQUIRE(awaited(workspace.remove(acme.id, &workspace)));
        CHECK(keychain->isEmpty());
    }
    SECTION("at the next start")
    {
        keychain->isLocked = true;
        CHECK_FALSE(awaited(workspace.remove(acme.id, &workspace)));
        auto *unlocked = new MemoryStore;
        REQUIRE(awaited(unlocked->store(key, Secret(u"0123456789abcdefABCDEF"_s), unlocked)));
        Workspace next(folder.path(), std::unique_ptr<CredentialStore>(unlocked));
        next.load();
        CHECK(QTest::qWaitFor([unlocked] { return unlocked->isEmpty(); }));
    }
    SECTION("not where the instances cannot be read, as their file may come back")
    {
        QFile instances(folder.filePath(u"instances.json"_s));
        REQUIRE(instances.open(QIODevice::WriteOnly));
        instances.write("no settings");
        instances.close();
        auto *other = new MemoryStore;
        REQUIRE(awaited(other->store(key, Secret(u"0123456789abcdefABCDEF"_s), other)));
        Workspace next(folder.path(), std::unique_ptr<CredentialStore>(other));
        next.load();
        REQUIRE(next.instances().isEmpty());
        CHECK(awaited(other->read(key, other)).value().revealText() == u"0123456789abcdefABCDEF");
    }
}

TEST_CASE_METHOD(Desk, "codes that are put aside are forgotten at once if the user wants so, and no other ones")
{
    REQUIRE(awaited(workspace.put(acme, Secret(u"pass"_s), &workspace)));
    InvitationCodes &codes = workspace.session()->codes();
    const auto code = *InvitationCode::fromText(u"0123456789abcdefABCDEF"_s);
    REQUIRE(awaited(codes.store(u"active"_s, code)));
    REQUIRE(awaited(codes.store(u"pending"_s, code)));
    CHECK_FALSE(workspace.hasCodesAside());
    for (int i = 0; i < 2; ++i) {
        codes.onWholeList({{.id = u"active"_s, .status = Connection::Status::Active},
                           {.id = u"pending"_s, .status = Connection::Status::Pending}});
    }
    const QString aside = InvitationCodes::asideKey(acme.id, u"active"_s);
    REQUIRE(QTest::qWaitFor([this] { return workspace.hasCodesAside(); }));
    REQUIRE_FALSE(awaited(keychain->read(aside, keychain)).value().isEmpty());

    SECTION("the keychain agrees")
    {
        workspace.forgetCodesAside();
        REQUIRE(QTest::qWaitFor([this] { return !workspace.hasCodesAside(); }));
        CHECK(awaited(keychain->read(aside, keychain)).value().isEmpty());
        CHECK(codes.keeps(u"pending"_s));
        CHECK_FALSE(awaited(keychain->read(InvitationCodes::key(acme.id, u"pending"_s), keychain)).value().isEmpty());
    }
    SECTION("the keychain refuses")
    {
        QSignalSpy problems(&workspace, &Workspace::problemOccurred);
        keychain->isLocked = true;
        workspace.forgetCodesAside();
        REQUIRE(QTest::qWaitFor([&] { return !problems.isEmpty(); }));
        CHECK(workspace.hasCodesAside());
    }
}

TEST_CASE_METHOD(Desk, "a code that is kept under a name goes to the one pending connection of that name, and to no other")
{
    REQUIRE(awaited(workspace.put(acme, Secret(u"pass"_s), &workspace)));
    InvitationCodes &codes = workspace.session()->codes();
    REQUIRE(awaited(codes.storeUnlisted(u"acme_to_b"_s, *InvitationCode::fromText(u"0123456789abcdefABCDEF"_s))));
    const auto listed = [](const QString &id, const QString &name, Connection::Status status) {
        return Connection{.id = id, .name = name, .status = status};
    };
    const Connection other = listed(u"other"_s, u"acme_to_c"_s, Connection::Status::Pending);
    const Connection ours = listed(u"ours"_s, u"Acme_to_B"_s, Connection::Status::Pending);
    const auto keptOfOurs = [this] {
        return awaited(keychain->read(InvitationCodes::key(acme.id, u"ours"_s), keychain)).value().revealText();
    };

    SECTION("it is the only one of its name")
    {
        codes.onWholeList({other, ours});
        REQUIRE(QTest::qWaitFor([&codes] { return codes.keeps(u"ours"_s); }));
        CHECK(keptOfOurs() == u"0123456789abcdefABCDEF");
        CHECK_FALSE(codes.keeps(u"other"_s));
    }
    SECTION("it is active by now, or there are two")
    {
        codes.onWholeList({other, listed(u"ours"_s, ours.name, Connection::Status::Active)});
        codes.onWholeList({ours, listed(u"twin"_s, ours.name, Connection::Status::Pending)});
        CHECK_FALSE(codes.keeps(u"ours"_s));
        CHECK_FALSE(codes.keeps(u"twin"_s));
        CHECK(keptOfOurs().isEmpty());
    }
    SECTION("it has a code of its own")
    {
        REQUIRE(awaited(codes.store(u"ours"_s, *InvitationCode::fromText(u"a-code-of-its-own-0123456789"_s))));
        codes.onWholeList({ours});
        CHECK(keptOfOurs() == u"a-code-of-its-own-0123456789");
    }
    SECTION("it shows up when the code is put aside already")
    {
        CodeIndex index(folder.path()); // as the next start reads it
        REQUIRE(index.load());
        InvitationCodes later(workspace.session()->node(), *keychain, index, Clock::system());
        later.onWholeList({other});
        later.onWholeList({other});
        REQUIRE(QTest::qWaitFor([&index] { return !index.aside().isEmpty(); }));
        later.onWholeList({ours});
        REQUIRE(QTest::qWaitFor([&later] { return later.keeps(u"ours"_s); }));
        CHECK(keptOfOurs() == u"0123456789abcdefABCDEF");
    }
}

TEST_CASE_METHOD(Desk, "where the keychain refuses, the instance goes all the same, and it is told")
{
    REQUIRE(awaited(workspace.put(acme, Secret(u"pass"_s), &workspace)));
    keychain->isLocked = true;
    const auto removed = awaited(workspace.remove(acme.id, &workspace));
    REQUIRE_FALSE(removed);
    CHECK(removed.error().key == ProblemKey::KeychainUnavailable);
    CHECK(workspace.instances().isEmpty());

    Workspace again(folder.path(), std::make_unique<MemoryStore>());
    again.load();
    CHECK(again.instances().isEmpty());
}
