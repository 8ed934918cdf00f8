// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "node/NodeAbilities.h"

#include "base/EnumTable.h"
#include "storage/StoredFields.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

template <class Key>
struct Word {
    Key key;
    QLatin1StringView word;
};

constexpr auto Operations = std::to_array<Word<NodeOperation>>({
    {NodeOperation::Describe, "describe itself"_L1},
    {NodeOperation::Licence, "licence"_L1},
    {NodeOperation::ReadConnection, "read a connection"_L1},
    {NodeOperation::Create, "create"_L1},
    {NodeOperation::Reissue, "code again"_L1},
    {NodeOperation::Preview, "read a code"_L1},
    {NodeOperation::Accept, "accept"_L1},
    {NodeOperation::Change, "change"_L1},
    {NodeOperation::Replace, "replace"_L1},
    {NodeOperation::Remove, "delete"_L1},
    {NodeOperation::StartVerification, "verify"_L1},
    {NodeOperation::ReadVerification, "read a verification"_L1},
});
static_assert(coversEnumeration<Operations>());

constexpr auto Abilities = std::to_array<Word<NodeAbilities::Ability>>({
    {NodeAbilities::Ability::NotKnown, "the node gives no description of its API"_L1},
    {NodeAbilities::Ability::Missing, "not in the node's API description, or without its body"_L1},
    {NodeAbilities::Ability::Differs, "with another body in the node's API description"_L1},
    {NodeAbilities::Ability::Offered, "in the node's API description"_L1},
});
static_assert(coversEnumeration<Abilities>());

constexpr auto Unknown = "unknown"_L1;
constexpr auto Demanded = "demanded"_L1;

/// The names of fields, as many as an operation of any sense has.
QStringList storedNames(const QJsonValue &value)
{
    constexpr qsizetype most = 200;
    QStringList names;
    const QJsonArray array = value.toArray();
    for (const auto &name : array) {
        if (names.size() < most)
            names << storedText(name, MaxStoredIdLength);
    }
    names.removeAll(QString());
    return names;
}

} // namespace

QJsonObject NodeAbilities::toJson() const
{
    QJsonObject json;
    for (const auto &[operation, entry] : m_entries.asKeyValueRange()) {
        if (entry.ability == Ability::Offered || entry.ability == Ability::Differs) {
            json.insert(word(operation),
                        QJsonObject{{Unknown, QJsonArray::fromStringList(entry.unknown)},
                                    {Demanded, QJsonArray::fromStringList(entry.demanded)}});
        }
    }
    return json;
}

NodeAbilities NodeAbilities::fromJson(const QJsonObject &json)
{
    NodeAbilities abilities;
    for (const auto &[operation, word] : Operations) {
        if (!json.value(word).isObject())
            continue;
        const QJsonObject seen = json.value(word).toObject();
        Entry entry{.unknown = storedNames(seen.value(Unknown)), .demanded = storedNames(seen.value(Demanded))};
        entry.ability = entry.unknown.isEmpty() && entry.demanded.isEmpty() ? Ability::Offered : Ability::Differs;
        abilities.set(operation, entry);
    }
    return abilities;
}

bool NodeAbilities::takes(NodeOperation operation, const QStringList &fields) const
{
    const Entry entry = of(operation);
    const bool isDescribed = entry.ability == Ability::Offered || entry.ability == Ability::Differs;
    return isDescribed && entry.demanded.isEmpty()
        && std::ranges::none_of(fields, [&entry](const QString &field) { return entry.unknown.contains(field); });
}

QList<NodeOperation> NodeAbilities::operations()
{
    QList<NodeOperation> all;
    for (const auto &each : Operations)
        all << each.key;
    return all;
}

QLatin1StringView NodeAbilities::word(NodeOperation operation)
{
    return Operations[static_cast<std::size_t>(operation)].word;
}

QLatin1StringView NodeAbilities::word(Ability ability)
{
    return Abilities[static_cast<std::size_t>(ability)].word;
}
