// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "catch.h"
#include "storage/CodeIndex.h"
#include "storage/DraftStore.h"
#include "storage/InstanceStore.h"
#include "storage/IntentStore.h"
#include "storage/JsonFile.h"
#include "storage/ProxyStore.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTimeZone>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

struct Folder {
    QTemporaryDir temporary;
    QString path = temporary.path();

    QString file(const QString &name) const { return QDir(path).filePath(name); }
    QStringList names() const
    {
        return QDir(path).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QByteArray bytes(const QString &name) const
    {
        QFile file(this->file(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(this->file(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    void write(const QString &name, const QJsonObject &object) const { write(name, QJsonDocument(object).toJson()); }
};

LocalInstance instanceOf(const QString &id)
{
    return {.id = id,
            .name = u"Acme „%1“ \U0001F600"_s.arg(id),
            .exalateUrl = QUrl(u"https://%1.exalate.cloud/node"_s.arg(id)),
            .signIn = SignInKind::Token,
            .user = u"anna@acme.example"_s};
}

Intent intentOf(const QString &key)
{
    return {.key = key,
            .kind = Intent::Kind::Initiate,
            .instanceId = u"one"_s,
            .wanted = {.type = ConnectionType::Private,
                       .mode = ConfigurationMode::Basic,
                       .name = u"acme_to_company-b"_s,
                       .description = u"two\nlines"_s,
                       .localShortName = u"acme"_s,
                       .remoteShortName = u"company B"_s,
                       .destination = QUrl(u"http://127.0.0.1:9000/x"_s),
                       .project = u"P"_s,
                       .remoteProject = u"Q"_s,
                       .verificationId = u"v-1"_s},
            .before = SeenIds(QStringList{u"1"_s, u"two"_s}),
            .isBeforeWhole = true,
            .fingerprint = u"ABCD-EFGH"_s,
            .since = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 789), QTimeZone::utc()),
            .attempted = true};
}

InitiateDraft draft()
{
    return {.instanceId = u"one"_s,
            .urlText = u" https://b.example "_s,
            .withoutUrl = true,
            .mode = ConfigurationMode::Script,
            .wanted = {.name = u"acme_to_company-b"_s,
                       .description = u"why"_s,
                       .localShortName = u"acme"_s,
                       .remoteShortName = u"company B"_s,
                       .project = u"P"_s,
                       .remoteProject = u"Q"_s},
            .intentKey = u"key"_s};
}

QStringList idsOf(const InstanceStore &store)
{
    QStringList ids;
    for (const LocalInstance &instance : store.instances())
        ids << instance.id;
    return ids;
}

template <class T>
std::optional<ProblemKey> problemOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().key);
}

QByteArray randomBytes(qsizetype count)
{
    QRandomGenerator generator(7);
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(generator.bounded(256));
    return bytes;
}

} // namespace

TEST_CASE("instances and the current one are there again on the next start")
{
    const Folder folder;
    const QList<LocalInstance> instances{instanceOf(u"one"_s), instanceOf(u"two"_s)};
    InstanceStore store(folder.path);
    for (const LocalInstance &instance : instances)
        CHECK(store.put(instance).has_value());
    CHECK(store.setCurrent(u"two"_s).has_value());

    InstanceStore next(folder.path);
    CHECK(next.load().has_value());
    CHECK(next.instances() == instances);
    CHECK(next.current() == instances.last());
}

TEST_CASE("every way of signing in is kept")
{
    const Folder folder;
    LocalInstance instance = instanceOf(u"one"_s);
    instance.signIn = GENERATE(SignInKind::Password, SignInKind::Token, SignInKind::Session);
    CHECK(InstanceStore(folder.path).put(instance).has_value());

    InstanceStore next(folder.path);
    CHECK(next.load().has_value());
    CHECK(next.instance(u"one"_s) == instance);
}

TEST_CASE("the first instance becomes current, and when the current one is removed the first of the others does")
{
    const Folder folder;
    InstanceStore store(folder.path);
    CHECK_FALSE(store.current());
    for (const auto &id : {u"one"_s, u"two"_s, u"three"_s})
        CHECK(store.put(instanceOf(id)).has_value());
    CHECK(store.current()->id == u"one"_s);

    CHECK(store.setCurrent(u"three"_s).has_value());
    CHECK(store.setCurrent(u"nobody"_s).has_value());
    CHECK(store.current()->id == u"three"_s);

    CHECK(store.remove(u"two"_s).has_value());
    CHECK(store.current()->id == u"three"_s);
    CHECK(store.remove(u"three"_s).has_value());
    CHECK(store.current()->id == u"one"_s);
    CHECK(store.remove(u"one"_s).has_value());
    CHECK_FALSE(store.current());
    CHECK(store.put(instanceOf(u"four"_s)).has_value());
    CHECK(store.current()->id == u"four"_s);
}

TEST_CASE("an instance that is put again takes its former place")
{
    const Folder folder;
    InstanceStore store(folder.path);
    for (const auto &id : {u"one"_s, u"two"_s})
        CHECK(store.put(instanceOf(id)).has_value());
    LocalInstance changed = instanceOf(u"one"_s);
    changed.name = u"Renamed"_s;
    CHECK(store.put(changed).has_value());
    CHECK(idsOf(store) == QStringList{u"one"_s, u"two"_s});
    CHECK(store.instance(u"one"_s) == changed);
}

TEST_CASE("intents are there again on the next start, until they are removed")
{
    const Folder folder;
    Intent accepting = intentOf(u"k2"_s);
    accepting.kind = Intent::Kind::Accept;
    accepting.wanted = {.name = u"theirs"_s};
    accepting.attempted = false;
    IntentStore store(folder.path);
    CHECK(store.put(intentOf(u"k1"_s)).has_value());
    CHECK(store.put(accepting).has_value());

    IntentStore next(folder.path);
    CHECK(next.load().has_value());
    CHECK(next.intents() == QList{intentOf(u"k1"_s), accepting});

    Intent attempted = accepting;
    attempted.attempted = true;
    CHECK(next.put(attempted).has_value());
    CHECK(next.remove(u"k1"_s).has_value());
    IntentStore last(folder.path);
    CHECK(last.load().has_value());
    CHECK(last.intents() == QList{attempted});
}

TEST_CASE("a draft is there again on the next start, until it is cleared")
{
    const Folder folder;
    const DraftStore store(folder.path);
    CHECK(store.load().value() == std::nullopt);
    CHECK(store.clear().has_value());
    CHECK(store.save(draft()).has_value());
    CHECK(DraftStore(folder.path).load().value() == draft());
    CHECK(store.clear().has_value());
    CHECK(folder.names().isEmpty());
    CHECK(store.load().value() == std::nullopt);
}

TEST_CASE("a draft in which nothing is filled in counts as none")
{
    const Folder folder;
    const DraftStore store(folder.path);
    CHECK(store.save({}).has_value());
    CHECK(store.load().value() == std::nullopt);
}

TEST_CASE("settings that cannot be read are kept aside, reported, and replaced by defaults")
{
    const auto [what, content] = GENERATE(table<std::string, QByteArray>({
        {"random bytes", randomBytes(4096)},
        {"an empty file", QByteArray()},
        {"JSON that ends early", QByteArray(R"({"version": 1, "instances": [{"id":)")},
        {"another kind of JSON", QByteArray("[1]")},
        {"no version", QByteArray(R"({"instances": []})")},
        {"a version that is not a number", QByteArray(R"({"version": "1"})")},
        {"a version before the first", QByteArray(R"({"version": 0, "instances": []})")},
        {"half a version", QByteArray(R"({"version": 1.5, "instances": []})")},
        {"deep nesting", QByteArray(R"({"version": 1, "instances": )") + QByteArray(100'000, '[')},
        {"too much", QByteArray(R"({"version": 1})") + QByteArray(4 * 1024 * 1024, ' ')},
    }));
    CAPTURE(what);
    const Folder folder;
    folder.write(u"instances.json"_s, content);

    InstanceStore store(folder.path);
    const auto loaded = store.load();
    REQUIRE_FALSE(loaded.has_value());
    CHECK(loaded.error().key == ProblemKey::StorageUnreadable);
    REQUIRE(loaded.error().fact<Fact::File>());
    const QString aside = loaded.error().fact<Fact::File>()->name;
    CHECK(aside.startsWith(u"instances.json.unreadable-"_s));
    CHECK(folder.bytes(aside) == content);
    CHECK(folder.names() == QStringList{aside});

    CHECK(store.instances().isEmpty());
    CHECK(store.put(instanceOf(u"one"_s)).has_value());
    InstanceStore next(folder.path);
    CHECK(next.load().has_value());
    CHECK(idsOf(next) == QStringList{u"one"_s});
}

TEST_CASE("intents and drafts that cannot be read are kept aside as well")
{
    const Folder folder;
    folder.write(u"intents.json"_s, randomBytes(100));
    folder.write(u"draft.json"_s, randomBytes(100));
    IntentStore intents(folder.path);
    CHECK(problemOf(intents.load()) == ProblemKey::StorageUnreadable);
    CHECK(intents.intents().isEmpty());
    CHECK(intents.load().has_value());
    const DraftStore drafts(folder.path);
    CHECK(problemOf(drafts.load()) == ProblemKey::StorageUnreadable);
    CHECK(drafts.load().value() == std::nullopt);
}

TEST_CASE("a file that a newer version of the program wrote is left alone, and the program goes on in memory")
{
    const Folder folder;
    const QByteArray newer = R"({"version": 99, "instances": [], "of the future": true})";
    const auto isTold = [&](const Result<Done> &result, const QString &file) {
        CHECK(problemOf(result) == ProblemKey::StorageNewer);
        CHECK((!result && result.error().about == Problem::About(Fact::File{file})));
        CHECK(folder.bytes(file) == newer);
        CHECK(folder.names() == QStringList{file});
    };
    SECTION("instances")
    {
        folder.write(u"instances.json"_s, newer);
        InstanceStore store(folder.path);
        isTold(store.load(), u"instances.json"_s);
        isTold(store.put(instanceOf(u"one"_s)), u"instances.json"_s);
        CHECK(store.current() == instanceOf(u"one"_s));
        isTold(store.remove(u"one"_s), u"instances.json"_s);
    }
    SECTION("intents")
    {
        folder.write(u"intents.json"_s, newer);
        IntentStore store(folder.path);
        isTold(store.load(), u"intents.json"_s);
        isTold(store.put(intentOf(u"k"_s)), u"intents.json"_s);
    }
    SECTION("codes")
    {
        folder.write(u"codes.json"_s, newer);
        CodeIndex index(folder.path);
        isTold(index.load(), u"codes.json"_s);
        isTold(index.add(u"one"_s, u"7"_s), u"codes.json"_s);
    }
    SECTION("the draft")
    {
        folder.write(u"draft.json"_s, newer);
        const DraftStore store(folder.path);
        CHECK(store.read() == std::nullopt);
        isTold(store.load().map([](const auto &) { return Done(); }), u"draft.json"_s);
        isTold(store.save(draft()), u"draft.json"_s);
        isTold(store.clear(), u"draft.json"_s);
    }
    SECTION("the proxy")
    {
        folder.write(u"network.json"_s, newer);
        ProxyStore store(folder.path);
        isTold(store.load(), u"network.json"_s);
        isTold(store.set({.kind = ProxySetting::Kind::None}), u"network.json"_s);
    }
}

TEST_CASE("looking at a file changes nothing on the disk")
{
    const Folder folder;
    folder.write(u"draft.json"_s, randomBytes(100));
    CHECK(DraftStore(folder.path).read() == std::nullopt);
    CHECK(folder.bytes(u"draft.json"_s) == randomBytes(100));
}

TEST_CASE("what was kept aside is never replaced by the next file that is")
{
    const Folder folder;
    InstanceStore store(folder.path);
    constexpr int Times = 3;
    for (int i = 0; i < Times; ++i) {
        folder.write(u"instances.json"_s, QByteArray::number(i));
        CHECK_FALSE(store.load().has_value());
    }
    QList<QByteArray> kept;
    for (const QString &name : folder.names())
        kept << folder.bytes(name);
    std::sort(kept.begin(), kept.end());
    CHECK(kept == QList<QByteArray>{"0", "1", "2"});
}

TEST_CASE("a folder in the place of a settings file is kept aside too")
{
    const Folder folder;
    REQUIRE(QDir(folder.path).mkdir(u"instances.json"_s));
    InstanceStore store(folder.path);
    CHECK(problemOf(store.load()) == ProblemKey::StorageUnreadable);
    CHECK(folder.names().size() == 1);
    CHECK(store.put(instanceOf(u"one"_s)).has_value());
}

TEST_CASE("entries that make no sense are left out, and the others stay")
{
    const Folder folder;
    InstanceStore good(folder.path);
    for (const auto &id : {u"one"_s, u"two"_s})
        CHECK(good.put(instanceOf(id)).has_value());
    const QJsonObject sane = good.content().value("instances"_L1).toArray().first().toObject();
    const auto [member, value] = GENERATE(table<QString, QJsonValue>({
        {u"id"_s, QJsonValue()},
        {u"id"_s, u""_s},
        {u"id"_s, 5},
        {u"id"_s, u"two"_s},
        {u"exalateUrl"_s, QJsonValue()},
        {u"exalateUrl"_s, u"http://acme.example"_s},
        {u"exalateUrl"_s, u"https://"_s},
        {u"exalateUrl"_s, u"https://anna:pass@acme.example"_s},
        {u"exalateUrl"_s, u"file:///etc/passwd"_s},
        {u"exalateUrl"_s, u"https://[::1"_s},
        {u"exalateUrl"_s, u"https://acme.example/%zz"_s},
        {u"signIn"_s, u"magic"_s},
        {u"signIn"_s, QJsonObject()},
    }));
    CAPTURE(member, value.toVariant().toString());
    QJsonObject odd = sane;
    odd.insert(member, value);

    QJsonObject content = good.content();
    QJsonArray entries = content.value("instances"_L1).toArray();
    entries.replace(0, odd);
    entries.prepend(u"not an object"_s);
    content.insert("instances"_L1, entries);
    InstanceStore store(folder.path);
    store.setContent(content);
    CHECK(idsOf(store) == QStringList{u"two"_s});
    CHECK(store.current()->id == u"two"_s);
}

TEST_CASE("intents that make no sense are left out, and the others stay")
{
    const Folder folder;
    IntentStore good(folder.path);
    for (const auto &key : {u"k1"_s, u"k2"_s})
        CHECK(good.put(intentOf(key)).has_value());
    QJsonObject content = good.content();
    QJsonArray entries = content.value("intents"_L1).toArray();
    QJsonObject odd = entries.first().toObject();
    QJsonObject wanted = odd.value("wanted"_L1).toObject();
    SECTION("no key")
    {
        odd.insert("key"_L1, QJsonValue());
    }
    SECTION("the key of another one")
    {
        odd.insert("key"_L1, u"k2"_s);
    }
    SECTION("no instance")
    {
        odd.remove("instanceId"_L1);
    }
    SECTION("an unknown kind")
    {
        odd.insert("kind"_L1, u"dance"_s);
    }
    SECTION("nothing wanted")
    {
        odd.remove("wanted"_L1);
    }
    SECTION("an unknown mode")
    {
        wanted.insert("mode"_L1, u"telepathic"_s);
        odd.insert("wanted"_L1, wanted);
    }
    SECTION("an unknown type")
    {
        wanted.insert("type"_L1, 7);
        odd.insert("wanted"_L1, wanted);
    }
    entries.replace(0, odd);
    content.insert("intents"_L1, entries);
    IntentStore store(folder.path);
    store.setContent(content);
    CHECK(store.intents() == QList{intentOf(u"k2"_s)});
}

TEST_CASE("an intent that does not say whether a request has left counts as one whose request has")
{
    const Folder folder;
    Intent fresh = intentOf(u"k"_s);
    fresh.attempted = false;
    IntentStore store(folder.path);
    CHECK(store.put(fresh).has_value());
    QJsonObject entry = store.content().value("intents"_L1).toArray().first().toObject();
    entry.remove("attempted"_L1);
    store.setContent({{"intents"_L1, QJsonArray{entry}}});
    CHECK(store.intents() == QList{intentOf(u"k"_s)});
}

TEST_CASE("members that a later release added are no problem")
{
    const Folder folder;
    CHECK(InstanceStore(folder.path).put(instanceOf(u"one"_s)).has_value());
    QJsonObject content = QJsonDocument::fromJson(folder.bytes(u"instances.json"_s)).object();
    content.insert("colour"_L1, u"blue"_s);
    folder.write(u"instances.json"_s, content);
    InstanceStore store(folder.path);
    CHECK(store.load().has_value());
    CHECK(store.instances() == QList{instanceOf(u"one"_s)});
}

TEST_CASE("long texts are cut, and never inside a character")
{
    InitiateDraft draft;
    draft.wanted.project = u"x"_s + u"\U0001F600"_s.repeated(1000);
    const InitiateDraft read = DraftStore::draftFrom(DraftStore::contentOf(draft));
    CHECK(read.wanted.project.size() == 499);
    CHECK(read.wanted.project.back().isLowSurrogate());
}

TEST_CASE("an address is never kept with credentials in it")
{
    const Folder folder;
    LocalInstance instance = instanceOf(u"one"_s);
    instance.exalateUrl = QUrl(u"https://anna:hunter2@acme.example"_s);
    CHECK(InstanceStore(folder.path).put(instance).has_value());
    CHECK_FALSE(folder.bytes(u"instances.json"_s).contains("hunter2"));
}

TEST_CASE("what stands in the way of the settings is named, and the program goes on in memory")
{
    const Folder folder;
    folder.write(u"file"_s, QByteArray("in the way"));
    QString settings = folder.file(u"file/settings"_s);
    QString obstacle = folder.file(u"file"_s);
    SECTION("a file where the folder should be") { }
    SECTION("a folder where the file should be")
    {
        settings = folder.path;
        obstacle = folder.file(u"instances.json"_s);
        REQUIRE(QDir().mkdir(obstacle));
    }
    SECTION("a link that leads nowhere")
    {
        settings = folder.path;
        obstacle = folder.file(u"instances.json"_s);
        REQUIRE(QFile::link(folder.file(u"nowhere/at-all"_s), obstacle));
    }
    SECTION("a name that is too long")
    {
        settings = folder.file(u"x"_s.repeated(300));
        obstacle = folder.path;
    }
    InstanceStore store(settings);
    const auto put = store.put(instanceOf(u"one"_s));
    REQUIRE_FALSE(put.has_value());
    CHECK(put.error().key == ProblemKey::FolderNotWritable);
    REQUIRE(put.error().fact<Fact::Place>());
    CHECK(put.error().fact<Fact::Place>()->path == QDir::toNativeSeparators(obstacle));
    CHECK(put.error().fact<Fact::Place>()->owner.isEmpty());
    CHECK(store.current() == instanceOf(u"one"_s));
    CHECK(folder.bytes(u"file"_s) == "in the way");
}

TEST_CASE("what would be too much to read again is not written")
{
    const Folder folder;
    IntentStore store(folder.path);
    CHECK(store.put(intentOf(u"k1"_s)).has_value());
    Intent large = intentOf(u"k2"_s);
    large.wanted.description = u"x"_s.repeated(5'000'000);
    CHECK(problemOf(store.put(large)) == ProblemKey::StorageFull);
    IntentStore next(folder.path);
    CHECK(next.load().has_value());
    CHECK(next.intents() == QList{intentOf(u"k1"_s)});
}

TEST_CASE("the intents of a hundred thousand connections are written, and read again")
{
    const Folder folder;
    QStringList ids;
    for (int i = 0; i < 100'000; ++i)
        ids << u"0f8fad5b-d9cb-469f-a165-%1"_s.arg(i, 12, 10, QChar(u'0'));
    Intent intent = intentOf(u"k1"_s);
    intent.before = SeenIds(ids);
    IntentStore store(folder.path);
    CHECK(store.put(intent).has_value());
    CHECK(folder.bytes(u"intents.json"_s).size() < 2 * 1024 * 1024);
    IntentStore next(folder.path);
    CHECK(next.load().has_value());
    REQUIRE(next.intents() == QList{intent});
    CHECK(next.intents().constFirst().before.contains(ids.constLast()));
    CHECK_FALSE(next.intents().constFirst().before.contains(u"0f8fad5b-d9cb-469f-a165-000000100000"_s));
}

#ifdef Q_OS_UNIX

TEST_CASE("a folder of another account's is named with its owner")
{
    const Folder folder;
    const auto reset = qScopeGuard([former = qgetenv("HOME")] { qputenv("HOME", former); });
    if (::geteuid() != 0) {
        REQUIRE(::chmod(QFile::encodeName(folder.path).constData(), 0500) == 0);
    } else {
        // As the account of nobody, who has a home of its own, and not as the one that everything is allowed to.
        constexpr uid_t nobody = 65534;
        const QString home = folder.file(u"home"_s);
        REQUIRE(QDir().mkdir(home));
        REQUIRE(::chown(QFile::encodeName(home).constData(), nobody, nobody) == 0);
        REQUIRE(::chmod(QFile::encodeName(folder.path).constData(), 0755) == 0);
        qputenv("HOME", QFile::encodeName(home));
        REQUIRE(::setresuid(nobody, nobody, 0) == 0);
    }
    const auto put = InstanceStore(folder.path).put(instanceOf(u"one"_s));
    const bool wasRoot = ::setresuid(0, 0, 0) == 0;
    ::chmod(QFile::encodeName(folder.path).constData(), 0700);
    REQUIRE_FALSE(put.has_value());
    CHECK(put.error().key == ProblemKey::FolderNotWritable);
    REQUIRE(put.error().fact<Fact::Place>());
    CHECK(put.error().fact<Fact::Place>()->path == folder.path);
    CHECK(put.error().fact<Fact::Place>()->owner == (wasRoot ? u"root"_s : QString()));
}

TEST_CASE("a settings folder that other accounts can write to is told")
{
    const Folder folder;
    CHECK(checkPrivateFolder(folder.path).has_value());
    REQUIRE(::chmod(QFile::encodeName(folder.path).constData(), 0777) == 0);
    const auto checked = checkPrivateFolder(folder.path);
    REQUIRE_FALSE(checked.has_value());
    CHECK(checked.error().key == ProblemKey::FolderNotPrivate);
    CHECK(checkPrivateFolder(folder.file(u"not-there"_s)).has_value());
}

TEST_CASE("files are for their owner alone, and so is a folder that is made for them, whatever the umask")
{
    const Folder folder;
    const auto reset = qScopeGuard([former = ::umask(0)] { ::umask(former); });
    const QString settings = folder.file(u"config/settings"_s);
    const auto modeOf = [](const QString &path) {
        struct stat status = {};
        REQUIRE(::stat(QFile::encodeName(path).constData(), &status) == 0);
        return status.st_mode & 07777;
    };
    const QString file = QDir(settings).filePath(u"draft.json"_s);

    CHECK(DraftStore(settings).save(draft()).has_value());
    CHECK(modeOf(file) == 0600);
    CHECK(modeOf(settings) == 0700);

    REQUIRE(::chmod(QFile::encodeName(file).constData(), 0666) == 0);
    CHECK(DraftStore(settings).save(draft()).has_value());
    CHECK(modeOf(file) == 0600);
}

TEST_CASE("a write for which there is no space leaves the file as it was, and the program goes on in memory")
{
    const Folder folder;
    InstanceStore store(folder.path);
    CHECK(store.put(instanceOf(u"one"_s)).has_value());
    const QByteArray before = folder.bytes(u"instances.json"_s);

    const auto put = [&] {
        // As on a full disk, a write ends half-way: after as many bytes as the file has now.
        rlimit former = {};
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &former) == 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const auto reset = qScopeGuard([&] {
            ::setrlimit(RLIMIT_FSIZE, &former);
            std::signal(SIGXFSZ, handler);
        });
        const rlimit small = {.rlim_cur = rlim_t(before.size()), .rlim_max = former.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
        return store.put(instanceOf(u"two"_s));
    }();
    REQUIRE_FALSE(put.has_value());
    CHECK(put.error().key == ProblemKey::StorageFull);

    CHECK(folder.bytes(u"instances.json"_s) == before);
    CHECK(folder.names() == QStringList{u"instances.json"_s});
    CHECK(idsOf(store) == QStringList{u"one"_s, u"two"_s});
    CHECK(store.setCurrent(u"two"_s).has_value());
    InstanceStore next(folder.path);
    CHECK(next.load().has_value());
    CHECK(idsOf(next) == QStringList{u"one"_s, u"two"_s});
}

TEST_CASE("a pipe in the place of a settings file does not make the program wait")
{
    const Folder folder;
    REQUIRE(::mkfifo(QFile::encodeName(folder.file(u"instances.json"_s)).constData(), 0600) == 0);
    InstanceStore store(folder.path);
    CHECK(problemOf(store.load()) == ProblemKey::StorageUnreadable);
    CHECK(store.load().has_value());
}

#endif
