// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/DraftStore.h"

#include "connection/NewConnectionFields.h"
#include "storage/StoredFields.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 1;

constexpr auto Texts = std::to_array<StoredText<InitiateDraft>>({
    {"instanceId"_L1, &InitiateDraft::instanceId, MaxStoredIdLength},
    {"urlText"_L1, &InitiateDraft::urlText, MaxStoredAddressLength},
    {"intentKey"_L1, &InitiateDraft::intentKey, MaxStoredIdLength},
});

constexpr auto FlatTexts = std::to_array<StoredText<NewConnection>>({
    {"localShortName"_L1, &NewConnection::localShortName, MaxStoredNameLength},
    {"remoteShortName"_L1, &NewConnection::remoteShortName, MaxStoredNameLength},
    {"connectionName"_L1, &NewConnection::name, MaxStoredNameLength},
    {"description"_L1, &NewConnection::description, MaxDescriptionLength},
    {"project"_L1, &NewConnection::project, MaxStoredNameLength},
    {"remoteProject"_L1, &NewConnection::remoteProject, MaxStoredNameLength},
});

} // namespace

DraftStore::DraftStore(const QString &folder)
    : m_file(QDir(folder).filePath(u"draft.json"_s), Version)
{
}

Result<std::optional<InitiateDraft>> DraftStore::load() const
{
    return m_file.read().map([](const QJsonObject &content) {
        const InitiateDraft draft = draftFrom(content);
        return draft == InitiateDraft() ? std::nullopt : std::optional(draft);
    });
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
    writeTexts(draft.wanted, FlatTexts, content);
    if (draft.mode)
        content.insert("mode"_L1, modeWord(*draft.mode));
    return content;
}

InitiateDraft DraftStore::draftFrom(const QJsonObject &content)
{
    InitiateDraft draft;
    readTexts(content, Texts, draft);
    readTexts(content, FlatTexts, draft.wanted);
    draft.withoutUrl = content.value("withoutUrl"_L1).toBool();
    draft.mode = modeFromWord(content.value("mode"_L1).toString());
    return draft;
}
