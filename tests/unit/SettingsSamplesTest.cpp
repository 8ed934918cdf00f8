// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// tests/data/settings has a sample of each settings file in each version, FILE.vVERSION.json. window.json is in
// gui/WindowPlaceTest.cpp.

#include "catch.h"
#include "storage/AbilityStore.h"
#include "storage/CodeIndex.h"
#include "storage/DraftStore.h"
#include "storage/HelpedConnections.h"
#include "storage/InstanceStore.h"
#include "storage/IntentStore.h"
#include "storage/ProxyStore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimeZone>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

const QString Samples = QStringLiteral(TEST_DATA_DIR "/settings");

const LocalInstance Acme{.id = u"9d0cbb7e-1b0f-4f0b-8a52-5a1d3b9e2f01"_s,
                         .name = u"Acme Support"_s,
                         .exalateUrl = QUrl(u"https://zendesknode-aaaa-bbbb-cccc-dddd.exalate.cloud"_s),
                         .signIn = SignInKind::Password,
                         .user = u"anna@acme.example"_s};
const LocalInstance Desk{.id = u"2f6f6c1c-5b3e-4d0c-9a55-7c1c55d8a102"_s,
                         .name = u"Service desk"_s,
                         .exalateUrl = QUrl(u"https://jira.acme.example/exalate"_s),
                         .signIn = SignInKind::Token};

const NewConnection Wanted{.type = ConnectionType::Public,
                           .mode = ConfigurationMode::Script,
                           .name = u"acme_to_company-b"_s,
                           .description = u"Escalations\nfrom support"_s,
                           .localShortName = u"acme"_s,
                           .remoteShortName = u"company B"_s,
                           .destination = QUrl(u"https://company-b.atlassian.net"_s),
                           .project = u"Support"_s,
                           .remoteProject = u"Service desk"_s,
                           .verificationId = u"v-7"_s};

const Intent Initiating{.key = u"0e5ad6c4-3f0b-4e5c-9a68-1f1d4c0b7a11"_s,
                        .kind = Intent::Kind::Initiate,
                        .instanceId = Acme.id,
                        .wanted = Wanted,
                        .before = SeenIds(QStringList{u"1"_s, u"conn-2"_s}),
                        .isBeforeWhole = true,
                        .since = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 789), QTimeZone::utc()),
                        .attempted = true};
const Intent Accepting{.key = u"5b1f0a52-8f39-4f0d-a8b1-0c6f5a2f9c33"_s,
                       .kind = Intent::Kind::Accept,
                       .instanceId = Desk.id,
                       .wanted = {.name = u"company-b_to_acme"_s, .project = u"Support"_s},
                       .isBeforeWhole = true,
                       .fingerprint = u"K7QM-2XPD"_s,
                       .since = QDateTime(QDate(2026, 2, 4), QTime(5, 6, 7, 8), QTimeZone::utc())};

const Connection HelpedPending{.id = u"helped-77f2f6a0-0c5b-4f5e-8f2c-8e0d5f1f2a10"_s,
                               .name = Wanted.name,
                               .description = Wanted.description,
                               .status = Connection::Status::Pending,
                               .mode = Wanted.mode,
                               .type = Wanted.type,
                               .remoteName = Wanted.remoteShortName,
                               .remoteTracker = Tracker::JiraCloud,
                               .remoteUrl = Wanted.destination};
const Connection HelpedActive{
    .id = u"helped-0b8d3f3e-2f0e-4a55-9f43-0e2f8a6f5a21"_s, .name = u"K7QM-2XPD"_s, .status = Connection::Status::Active};

const QJsonObject SeenAbilities{
    {"version"_L1, "5.18.0"_L1},
    {"operations"_L1,
     QJsonObject{{"create"_L1, QJsonObject{{"demanded"_L1, QJsonArray{"owner"_L1}}, {"unknown"_L1, QJsonArray()}}}}}};

InitiateDraft filledDraft()
{
    InitiateDraft draft{.instanceId = Acme.id,
                        .urlText = u"https://company-b.atlassian.net"_s,
                        .withoutUrl = true,
                        .mode = ConfigurationMode::Script,
                        .intentKey = Initiating.key};
    draft.wanted.name = Wanted.name;
    draft.wanted.description = Wanted.description;
    draft.wanted.localShortName = Wanted.localShortName;
    draft.wanted.remoteShortName = Wanted.remoteShortName;
    draft.wanted.project = Wanted.project;
    draft.wanted.remoteProject = Wanted.remoteProject;
    return draft;
}

const ProxySetting Proxy{.kind = ProxySetting::Kind::Other, .host = u"proxy.acme.example"_s, .port = 3128, .user = u"anna"_s};

/// A settings file: what its samples hold, and how this version of the program writes it.
struct Settings {
    QString file;
    std::function<void(const QString &folder)> check;
    std::function<Result<Done>(const QString &folder)> write;
};

const QList<Settings> AllSettings{
    {u"instances"_s,
     [](const QString &folder) {
         InstanceStore store(folder);
         REQUIRE(store.load());
         CHECK(store.instances() == QList{Acme, Desk});
         CHECK(store.current() == Desk);
     },
     [](const QString &folder) {
         InstanceStore store(folder);
         return store.put(Acme).and_then([&](const Done &) { return store.put(Desk); }).and_then([&](const Done &) {
             return store.setCurrent(Desk.id);
         });
     }},
    {u"intents"_s,
     [](const QString &folder) {
         IntentStore store(folder);
         REQUIRE(store.load());
         CHECK(store.intents() == QList{Initiating, Accepting});
     },
     [](const QString &folder) {
         IntentStore store(folder);
         return store.put(Initiating).and_then([&](const Done &) { return store.put(Accepting); });
     }},
    {u"abilities"_s,
     [](const QString &folder) {
         AbilityStore store(folder);
         REQUIRE(store.load());
         CHECK(store.of(Acme.id) == SeenAbilities);
         CHECK(store.of(Desk.id).isEmpty());
     },
     [](const QString &folder) {
         AbilityStore store(folder);
         return store.put(Acme.id, SeenAbilities);
     }},
    {u"helped"_s,
     [](const QString &folder) {
         HelpedConnections store(folder);
         REQUIRE(store.load());
         CHECK(store.of(Acme.id) == QList{HelpedPending, HelpedActive});
         CHECK(store.of(Desk.id).isEmpty());
     },
     [](const QString &folder) {
         HelpedConnections store(folder);
         return store.put(Acme.id, HelpedPending).and_then([&](const Done &) { return store.put(Acme.id, HelpedActive); });
     }},
    {u"codes"_s,
     [](const QString &folder) {
         CodeIndex index(folder);
         REQUIRE(index.load());
         CHECK(index.connectionsOf(Acme.id) == QStringList{u"1"_s, u"conn-2"_s});
         CHECK(index.connectionsOf(Desk.id) == QStringList{u"7"_s});
         CHECK(index.removedInstances() == QStringList{Desk.id});
     },
     [](const QString &folder) {
         CodeIndex index(folder);
         return index.add(Acme.id, u"1"_s)
             .and_then([&](const Done &) { return index.add(Acme.id, u"conn-2"_s); })
             .and_then([&](const Done &) { return index.add(Desk.id, u"7"_s); })
             .and_then([&](const Done &) { return index.markRemoved(Desk.id); });
     }},
    {u"draft"_s,
     [](const QString &folder) {
         CHECK(DraftStore(folder).read() == filledDraft());
         CHECK(DraftStore(folder).load().value() == filledDraft());
     },
     [](const QString &folder) { return DraftStore(folder).save(filledDraft()); }},
    {u"network"_s,
     [](const QString &folder) {
         ProxyStore store(folder);
         REQUIRE(store.load());
         CHECK(store.setting() == Proxy);
     },
     [](const QString &folder) { return ProxyStore(folder).set(Proxy); }},
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The samples of a file, the oldest first.
QStringList samplesOf(const QString &file)
{
    QStringList paths;
    for (int version = 1; QFile::exists(u"%1/%2.v%3.json"_s.arg(Samples, file, QString::number(version))); ++version)
        paths << u"%1/%2.v%3.json"_s.arg(Samples, file, QString::number(version));
    return paths;
}

} // namespace

TEST_CASE("a settings file of every version is read, and written back in the newest")
{
    for (const Settings &settings : AllSettings) {
        const QStringList samples = samplesOf(settings.file);
        REQUIRE(!samples.isEmpty());
        for (const QString &sample : samples) {
            CAPTURE(sample);
            const QTemporaryDir folder;
            const QString path = folder.filePath(settings.file + u".json"_s);
            REQUIRE(QFile::copy(sample, path));
            settings.check(folder.path());
            CHECK(bytesOf(path) == bytesOf(sample)); // reading writes nothing
            REQUIRE(settings.write(folder.path()));
            settings.check(folder.path());
            CHECK(bytesOf(path) == bytesOf(samples.constLast()));
        }
    }
}

TEST_CASE("a settings file is written as the newest sample")
{
    for (const Settings &settings : AllSettings) {
        CAPTURE(settings.file);
        const QTemporaryDir folder;
        REQUIRE(settings.write(folder.path()));
        const QByteArray written = bytesOf(folder.filePath(settings.file + u".json"_s));
        CHECK(written == bytesOf(samplesOf(settings.file).constLast()));
    }
}

TEST_CASE("migrations run one after the other, from the version of the file on")
{
    static constexpr auto Migrations = std::to_array<Migration>({
        [](QJsonObject content) {
            content.insert("first"_L1, content.value("zero"_L1).toInt() + 1);
            return content;
        },
        [](QJsonObject content) {
            content.insert("second"_L1, content.value("first"_L1).toInt() + 1);
            return content;
        },
    });
    const auto parsed = [](const QByteArray &bytes) { return JsonFile::parse(bytes, Migrations); };
    CHECK(parsed(R"({"version": 1, "zero": 5})").object == QJsonObject{{"zero"_L1, 5}, {"first"_L1, 6}, {"second"_L1, 7}});
    CHECK(parsed(R"({"version": 2, "first": 1})").object == QJsonObject{{"first"_L1, 1}, {"second"_L1, 2}});
    CHECK(parsed(R"({"version": 3, "first": 1})").object == QJsonObject{{"first"_L1, 1}});
    CHECK(parsed(R"({"version": 4})").state == JsonFile::State::Newer);
    CHECK(parsed(R"({"version": 0})").state == JsonFile::State::Unreadable);
}
