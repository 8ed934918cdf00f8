// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/IntentStore.h"

#include "connection/NewConnectionFields.h"
#include "storage/StoredFields.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto KindWords = std::to_array<std::pair<Intent::Kind, QLatin1StringView>>({
    {Intent::Kind::Initiate, "initiate"_L1},
    {Intent::Kind::Accept, "accept"_L1},
});

constexpr auto Texts = std::to_array<StoredText<Intent>>({
    {"key"_L1, &Intent::key, MaxStoredIdLength},
    {"instanceId"_L1, &Intent::instanceId, MaxStoredIdLength},
    {"fingerprint"_L1, &Intent::fingerprint, MaxStoredIdLength},
});

QJsonObject wantedToJson(const NewConnection &wanted)
{
    QJsonObject json{{"type"_L1, typeWord(wanted.type)}, {"mode"_L1, modeWord(wanted.mode)}};
    writeTexts(wanted, WantedTexts, json);
    json.insert("destination"_L1, storedForm(wanted.destination));
    return json;
}

std::optional<NewConnection> wantedFromJson(const QJsonObject &json)
{
    const auto type = typeFromWord(json.value("type"_L1).toString());
    const auto mode = modeFromWord(json.value("mode"_L1).toString());
    if (!type || !mode)
        return std::nullopt;
    NewConnection wanted{.type = *type, .mode = *mode};
    readTexts(json, WantedTexts, wanted);
    wanted.destination = storedUrl(json.value("destination"_L1));
    return wanted;
}

QJsonObject toJson(const Intent &intent)
{
    QJsonObject json;
    writeTexts(intent, Texts, json);
    json.insert("kind"_L1, std::ranges::find(KindWords, intent.kind, &decltype(KindWords)::value_type::first)->second);
    json.insert("wanted"_L1, wantedToJson(intent.wanted));
    json.insert("before"_L1, intent.before.toText());
    json.insert("isBeforeWhole"_L1, intent.isBeforeWhole);
    json.insert("since"_L1, intent.since.toUTC().toString(Qt::ISODateWithMs));
    json.insert("attempted"_L1, intent.attempted);
    json.insert("isRefused"_L1, intent.isRefused);
    return json;
}

/// Version 2 has a digest of the ids that were in the list before. In version 1 each list passed for a whole one.
QJsonObject digestIds(QJsonObject content)
{
    QJsonArray intents = content.value("intents"_L1).toArray();
    for (auto &&entry : intents) {
        QJsonObject intent = entry.toObject();
        QStringList ids;
        const QJsonArray before = intent.take("idsBefore"_L1).toArray();
        for (const auto &id : before) {
            if (id.isString())
                ids << storedText(id, MaxStoredIdLength);
        }
        intent.insert("before"_L1, SeenIds(ids).toText());
        intent.insert("isBeforeWhole"_L1, true);
        entry = intent;
    }
    content.insert("intents"_L1, intents);
    return content;
}

constexpr auto AllMigrations = std::to_array<Migration>({digestIds});

std::optional<Intent> fromJson(const QJsonObject &json)
{
    const QString kind = json.value("kind"_L1).toString();
    const auto word = std::ranges::find(KindWords, kind, &decltype(KindWords)::value_type::second);
    const auto wanted = wantedFromJson(json.value("wanted"_L1).toObject());
    Intent intent;
    readTexts(json, Texts, intent);
    if (intent.key.isEmpty() || intent.instanceId.isEmpty() || word == KindWords.end() || !wanted)
        return std::nullopt;
    intent.kind = word->first;
    intent.wanted = *wanted;
    intent.before = SeenIds::fromText(json.value("before"_L1).toString());
    intent.isBeforeWhole = json.value("isBeforeWhole"_L1).toBool();
    intent.since = QDateTime::fromString(json.value("since"_L1).toString(), Qt::ISODateWithMs);
    // A request that may have left counts as one that has: the list is looked at before anything is sent again.
    intent.attempted = json.value("attempted"_L1).toBool(true);
    intent.isRefused = json.value("isRefused"_L1).toBool();
    return intent;
}

} // namespace

const std::span<const Migration> IntentStore::Migrations = AllMigrations;

IntentStore::IntentStore(const QString &folder)
    : m_file(QDir(folder).filePath(u"intents.json"_s), AllMigrations)
{
}

Result<Done> IntentStore::load()
{
    const auto content = m_file.load();
    setContent(content.value_or(QJsonObject()));
    return content.map([](const QJsonObject &) { return Done(); });
}

Result<Done> IntentStore::put(const Intent &intent)
{
    const auto found = std::ranges::find(m_intents, intent.key, &Intent::key);
    if (found == m_intents.end())
        m_intents << intent;
    else
        *found = intent;
    return save();
}

Result<Done> IntentStore::remove(const QString &key)
{
    m_intents.removeIf([&](const Intent &intent) { return intent.key == key; });
    return save();
}

QJsonObject IntentStore::content() const
{
    QJsonArray intents;
    for (const Intent &intent : m_intents)
        intents << toJson(intent);
    return {{"intents"_L1, intents}};
}

void IntentStore::setContent(const QJsonObject &content)
{
    m_intents.clear();
    const QJsonArray entries = content.value("intents"_L1).toArray();
    for (const auto &entry : entries) {
        const auto read = fromJson(entry.toObject());
        if (read && std::ranges::find(m_intents, read->key, &Intent::key) == m_intents.end())
            m_intents << *read;
    }
}

Result<Done> IntentStore::save() const
{
    return m_file.write(content());
}
