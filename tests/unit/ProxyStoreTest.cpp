// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/ProxyStore.h"

#include "LockableStore.h"
#include "awaited.h"
#include "proxy/Proxies.h"
#include "workspace/Workspace.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Kind = ProxySetting::Kind;

namespace {

const ProxySetting Other{.kind = Kind::Other, .host = u"proxy.example.com"_s, .port = 3128, .user = u"me"_s};

ProxySetting readFrom(const QByteArray &json)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"network.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    ProxyStore store(folder.path());
    (void)store.load();
    return store.setting();
}

} // namespace

TEST_CASE("the proxy is kept, and is the system's where nothing was set")
{
    const QTemporaryDir folder;
    ProxySetting socks = Other;
    socks.kind = Kind::Socks5;
    for (const ProxySetting &setting : {Other, socks, ProxySetting{.kind = Kind::None}, ProxySetting{}}) {
        ProxyStore store(folder.path());
        REQUIRE(store.load());
        REQUIRE(store.set(setting));
        ProxyStore again(folder.path());
        REQUIRE(again.load());
        CHECK(again.setting() == setting);
    }
    CHECK(ProxyStore(u"/nowhere"_s).setting() == ProxySetting{});
}

TEST_CASE("a proxy setting that makes no sense is the system's")
{
    const QByteArray json =
        GENERATE(as<QByteArray>(), "", "random \xff bytes", R"({"version":1})", R"({"version":1,"proxy":{"kind":"other"}})",
                 R"({"version":1,"proxy":{"kind":"other","host":"p","port":0}})",
                 R"({"version":1,"proxy":{"kind":"other","host":["p"],"port":"80"}})", R"({"version":1,"proxy":{"kind":7}})",
                 R"({"version":1,"proxy":[]})");
    CAPTURE(json);
    CHECK(readFrom(json) == ProxySetting{});
}

TEST_CASE("the password of a proxy is in the keychain alone, and signs in again with the next start")
{
    const QTemporaryDir folder;
    const QUrl outside(u"https://company-b.example.com"_s);
    auto *keychain = new LockableStore;
    Workspace workspace(folder.path(), std::unique_ptr<CredentialStore>(keychain));
    REQUIRE(awaited(workspace.setProxy(Other, Secret(u"planted-proxy-password"_s), &workspace)));
    CHECK(Proxies::forAddress(outside).user() == u"me");
    CHECK(Proxies::forAddress(outside).password() == u"planted-proxy-password");
    QFile file(folder.filePath(u"network.json"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("planted"));

    // Another user without a password of their own is given the stored one; no user is signed in no more.
    ProxySetting nobody = Other;
    nobody.user.clear();
    REQUIRE(awaited(workspace.setProxy(nobody, {}, &workspace)));
    CHECK(Proxies::forAddress(outside).user().isEmpty());
    REQUIRE(awaited(workspace.setProxy(Other, {}, &workspace)));
    CHECK(QTest::qWaitFor([&] { return Proxies::forAddress(outside).user() == u"me"; }));

    Proxies::use({});
    workspace.load();
    CHECK(Proxies::nameOf(Proxies::forAddress(outside)) == u"proxy.example.com:3128"_s);
    Proxies::signIn(u"proxy.example.com:3128"_s, {}, {});
    Proxies::use({});
}

TEST_CASE("where the keychain refuses, the proxy is signed in to for this run, and it is told")
{
    const QTemporaryDir folder;
    auto *keychain = new LockableStore;
    keychain->isLocked = true;
    Workspace workspace(folder.path(), std::unique_ptr<CredentialStore>(keychain));
    const auto stored = awaited(workspace.setProxy(Other, Secret(u"planted-proxy-password"_s), &workspace));
    REQUIRE_FALSE(stored);
    CHECK(stored.error().key == ProblemKey::KeychainUnavailable);
    CHECK(Proxies::forAddress(QUrl(u"https://company-b.example.com"_s)).user() == u"me");
    Proxies::signIn(u"proxy.example.com:3128"_s, {}, {});
    Proxies::use({});
}
