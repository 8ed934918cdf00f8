// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/DraftStore.h"

#include "connection/NewConnectionFields.h"
#include "storage/StoredFields.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Texts = std::to_array<StoredText<InitiateDraft>>({
    {"instanceId"_L1, &InitiateDraft::instanceId, MaxStoredIdLength},
    {"urlText"_L1, &InitiateDraft::urlText, MaxStoredAddressLength},
    {"intentKey"_L1, &InitiateDraft::intentKey, MaxStoredIdLength},
});

/// Version 2 puts the texts of the connection that is wanted into an object of their own.
QJsonObject nestWanted(QJsonObject draft)
{
    QJsonObject wanted{{"name"_L1, draft.take("connectionName"_L1)}};
    for (const auto word : {"localShortName"_L1, "remoteShortName"_L1, "description"_L1, "project"_L1, "remoteProject"_L1})
        wanted.insert(word, draft.take(word));
    draft.insert("wanted"_L1, wanted);
    return draft;
}

constexpr auto AllMigrations = std::to_array<Migration>({nestWanted});

std::optional<InitiateDraft> filledDraft(const QJsonObject &content)
{
    const InitiateDraft draft = DraftStore::draftFrom(content);
    return draft == InitiateDraft() ? std::nullopt : std::optional(draft);
}

} // namespace

const std::span<const Migration> DraftStore::Migrations = AllMigrations;

DraftStore::DraftStore(const QString &folder)
    : m_file(QDir(folder).filePath(u"draft.json"_s), AllMigrations)
{
}

Result<std::optional<InitiateDraft>> DraftStore::load() const
{
    return m_file.load().map(&filledDraft);
}

std::optional<InitiateDraft> DraftStore::read() const
{
    return filledDraft(m_file.read().object);
}

Result<Done> DraftStore::save(const InitiateDraft &draft) const
{
    return m_file.write(contentOf(draft));
}

Result<Done> DraftStore::clear() const
{
    return m_file.remove();
}

QJsonObject DraftStore::contentOf(const InitiateDraft &draft)
{
    QJsonObject content{{"withoutUrl"_L1, draft.withoutUrl}};
    writeTexts(draft, Texts, content);
    QJsonObject wanted;
    writeTexts(draft.wanted, WantedTexts, wanted);
    content.insert("wanted"_L1, wanted);
    if (draft.mode)
        content.insert("mode"_L1, modeWord(*draft.mode));
    return content;
}

InitiateDraft DraftStore::draftFrom(const QJsonObject &content)
{
    InitiateDraft draft;
    readTexts(content, Texts, draft);
    readTexts(content.value("wanted"_L1).toObject(), WantedTexts, draft.wanted);
    draft.withoutUrl = content.value("withoutUrl"_L1).toBool();
    draft.mode = modeFromWord(content.value("mode"_L1).toString());
    return draft;
}
