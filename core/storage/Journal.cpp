// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/Journal.h"

#include "base/EnumTable.h"
#include "base/Log.h"
#include "storage/JsonFile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct EventWord {
    JournalEntry::Event key;
    QLatin1StringView word;
};

constexpr auto EventWords = std::to_array<EventWord>({
    {JournalEntry::Event::Created, "created"_L1},
    {JournalEntry::Event::MadeInConsole, "made-in-console"_L1},
    {JournalEntry::Event::CodeCopied, "code-copied"_L1},
    {JournalEntry::Event::MessageCopied, "message-copied"_L1},
    {JournalEntry::Event::FileSaved, "file-saved"_L1},
    {JournalEntry::Event::MailDrafted, "mail-drafted"_L1},
    {JournalEntry::Event::Accepted, "accepted"_L1},
    {JournalEntry::Event::BecameActive, "became-active"_L1},
    {JournalEntry::Event::Deleted, "deleted"_L1},
    {JournalEntry::Event::Recognised, "recognised"_L1},
});
static_assert(coversEnumeration<EventWords>());

constexpr qsizetype MaxTextLength = 1000;
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QByteArray lineOf(const JournalEntry &entry)
{
    QJsonObject line{
        {"at"_L1, entry.at.toUTC().toString(Qt::ISODate)},
        {"event"_L1, EventWords[std::size_t(entry.event)].word},
        {"id"_L1, entry.connectionId.left(MaxTextLength)},
    };
    if (!entry.name.isEmpty())
        line.insert("name"_L1, entry.name.left(MaxTextLength));
    if (!entry.fingerprint.isEmpty())
        line.insert("fingerprint"_L1, entry.fingerprint);
    if (!entry.formerId.isEmpty())
        line.insert("formerId"_L1, entry.formerId.left(MaxTextLength));
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Journal::Journal(const QString &folder, const QString &instanceId)
    : m_path(folder + "/journal/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(instanceId)) + ".jsonl"_L1)
{
}

void Journal::add(const JournalEntry &entry) const
{
    const QByteArray line = lineOf(entry);
    const QFileInfo info(m_path);
    if (!makePrivateFolder(info.path()))
        return;
    if (info.size() + line.size() <= MaxSize) {
        QFile file(m_path);
        const bool isNew = !file.exists();
        if (file.open(QIODevice::WriteOnly | QIODevice::Append) && (!isNew || file.setPermissions(OwnerOnly))
            && file.write(line) > 0)
            return;
        qCDebug(Log::storage) << info.fileName() << file.errorString();
        return;
    }
    QFile former(m_path);
    if (!former.open(QIODevice::ReadOnly))
        return;
    former.seek(former.size() - qMin(former.size(), MaxSize / 2));
    const QByteArray newer = former.readAll();
    former.close();
    QSaveFile file(m_path);
    const QByteArray kept = newer.mid(newer.indexOf('\n') + 1) + line; // from the first whole line on
    if (!(file.open(QIODevice::WriteOnly) && file.setPermissions(OwnerOnly) && file.write(kept) == kept.size() && file.flush()
          && file.commit()))
        qCDebug(Log::storage) << info.fileName() << file.errorString();
}

QList<JournalEntry> Journal::about(const QString &connectionId) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<JournalEntry> entries = parse(file.read(MaxSize));
    QStringList ids{connectionId};
    for (const JournalEntry &entry : std::as_const(entries)) {
        if (entry.connectionId == connectionId && !entry.formerId.isEmpty())
            ids << entry.formerId;
    }
    entries.removeIf([&](const JournalEntry &entry) { return !ids.contains(entry.connectionId); });
    return entries;
}

void Journal::remove() const
{
    QFile::remove(m_path);
}

QList<JournalEntry> Journal::parse(const QByteArray &bytes)
{
    QList<JournalEntry> entries;
    const QByteArrayList lines = bytes.split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QString word = object.value("event"_L1).toString();
        const auto event = std::ranges::find(EventWords, word, &EventWord::word);
        const QDateTime at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODate);
        if (event == EventWords.end() || !at.isValid())
            continue;
        entries << JournalEntry{.at = at.toUTC(),
                                .event = event->key,
                                .connectionId = object.value("id"_L1).toString().left(MaxTextLength),
                                .name = object.value("name"_L1).toString().left(MaxTextLength),
                                .fingerprint = object.value("fingerprint"_L1).toString().left(MaxTextLength),
                                .formerId = object.value("formerId"_L1).toString().left(MaxTextLength)};
    }
    return entries;
}
