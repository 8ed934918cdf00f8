// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/InstanceStore.h"

#include "storage/StoredFields.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto SignInWords = std::to_array<std::pair<SignInKind, QLatin1StringView>>({
    {SignInKind::Password, "password"_L1},
    {SignInKind::Token, "token"_L1},
    {SignInKind::Session, "session"_L1},
    {SignInKind::None, "none"_L1},
});

constexpr auto Texts = std::to_array<StoredText<LocalInstance>>({
    {"id"_L1, &LocalInstance::id, MaxStoredIdLength},
    {"name"_L1, &LocalInstance::name, MaxStoredNameLength},
    {"user"_L1, &LocalInstance::user, MaxStoredNameLength},
});

QJsonObject toJson(const LocalInstance &instance)
{
    QJsonObject json;
    writeTexts(instance, Texts, json);
    json.insert("exalateUrl"_L1, storedForm(instance.exalateUrl));
    const auto word = std::ranges::find(SignInWords, instance.signIn, &decltype(SignInWords)::value_type::first);
    json.insert("signIn"_L1, word->second);
    return json;
}

std::optional<LocalInstance> fromJson(const QJsonObject &json)
{
    LocalInstance instance;
    readTexts(json, Texts, instance);
    instance.exalateUrl = storedUrl(json.value("exalateUrl"_L1));
    const QString signIn = json.value("signIn"_L1).toString();
    const auto word = std::ranges::find(SignInWords, signIn, &decltype(SignInWords)::value_type::second);
    if (instance.id.isEmpty() || instance.exalateUrl.isEmpty() || word == SignInWords.end())
        return std::nullopt;
    instance.signIn = word->first;
    return instance;
}

auto withId(auto &instances, const QString &id)
{
    return std::ranges::find(instances, id, &LocalInstance::id);
}

} // namespace

InstanceStore::InstanceStore(const QString &folder)
    : m_file(QDir(folder).filePath(u"instances.json"_s))
{
}

Result<Done> InstanceStore::load()
{
    const auto content = m_file.load();
    setContent(content.value_or(QJsonObject()));
    return content.map([](const QJsonObject &) { return Done(); });
}

std::optional<LocalInstance> InstanceStore::instance(const QString &id) const
{
    const auto found = withId(m_instances, id);
    return found == m_instances.end() ? std::nullopt : std::optional(*found);
}

std::optional<LocalInstance> InstanceStore::current() const
{
    return instance(m_currentId);
}

Result<Done> InstanceStore::put(const LocalInstance &instance)
{
    const auto found = withId(m_instances, instance.id);
    if (found == m_instances.end())
        m_instances << instance;
    else
        *found = instance;
    if (m_currentId.isEmpty())
        m_currentId = instance.id;
    return save();
}

Result<Done> InstanceStore::remove(const QString &id)
{
    m_instances.removeIf([&](const LocalInstance &instance) { return instance.id == id; });
    if (m_currentId == id)
        m_currentId = m_instances.isEmpty() ? QString() : m_instances.first().id;
    return save();
}

Result<Done> InstanceStore::setCurrent(const QString &id)
{
    if (!instance(id))
        return Done();
    m_currentId = id;
    return save();
}

QJsonObject InstanceStore::content() const
{
    QJsonArray instances;
    for (const LocalInstance &instance : m_instances)
        instances << toJson(instance);
    return {{"instances"_L1, instances}, {"current"_L1, m_currentId}};
}

void InstanceStore::setContent(const QJsonObject &content)
{
    m_instances.clear();
    const QJsonArray entries = content.value("instances"_L1).toArray();
    for (const auto &entry : entries) {
        const auto read = fromJson(entry.toObject());
        if (read && !instance(read->id))
            m_instances << *read;
    }
    m_currentId = storedText(content.value("current"_L1), MaxStoredIdLength);
    if (!instance(m_currentId))
        m_currentId = m_instances.isEmpty() ? QString() : m_instances.first().id;
}

Result<Done> InstanceStore::save() const
{
    return m_file.write(content());
}
