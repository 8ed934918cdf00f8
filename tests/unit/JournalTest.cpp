// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/Journal.h"

#include "catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Event = JournalEntry::Event;

namespace {

struct Kept {
    QString path() const { return folder.filePath(u"journal/acme.jsonl"_s); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void append(const QByteArray &bytes) const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::Append));
        file.write(bytes);
    }

    QTemporaryDir folder;
    Journal journal{folder.path(), u"acme"_s};
    const QDateTime when{QDate(2026, 11, 5), QTime(9, 30, 0), QTimeZone::utc()};
};

} // namespace

TEST_CASE_METHOD(Kept, "the journal tells what happened to a connection, in its order, and to no other one")
{
    CHECK(journal.about(u"7"_s).isEmpty());
    const JournalEntry created{
        .at = when, .event = Event::Created, .connectionId = u"7"_s, .name = u"acme_to_b"_s, .fingerprint = u"K7QM-2XPD"_s};
    const JournalEntry copied{.at = when.addSecs(60), .event = Event::CodeCopied, .connectionId = u"7"_s};
    journal.add(created);
    journal.add({.at = when, .event = Event::Accepted, .connectionId = u"8"_s});
    journal.add(copied);
    CHECK(journal.about(u"7"_s) == QList{created, copied});
    CHECK(Journal(folder.path(), u"other"_s).about(u"7"_s).isEmpty());
    CHECK(bytes().count('\n') == 3);
    CHECK((QFileInfo(path()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
}

TEST_CASE_METHOD(Kept, "lines that say something else are passed over, and stay")
{
    journal.add({.at = when, .event = Event::Created, .connectionId = u"7"_s});
    append("no JSON\n{\"event\":\"created\"}\n{\"at\":\"2026-11-05T09:30:00Z\",\"event\":\"of a later "
           "version\",\"id\":\"7\"}\n[]\n\n{\"at");
    CHECK(journal.about(u"7"_s).size() == 1);
    append("\n");
    journal.add({.at = when, .event = Event::Deleted, .connectionId = u"7"_s});
    CHECK(journal.about(u"7"_s).size() == 2);
    CHECK(bytes().contains("of a later version"));
}

TEST_CASE_METHOD(Kept, "the journal stays small, and keeps the newer part")
{
    for (int i = 0; i < 4000; ++i)
        journal.add(
            {.at = when.addSecs(i), .event = Event::CodeCopied, .connectionId = u"7"_s, .name = u"a name of some length"_s});
    CHECK(bytes().size() <= Journal::MaxSize);
    const QList<JournalEntry> kept = journal.about(u"7"_s);
    REQUIRE(kept.size() > 500);
    CHECK(kept.constLast().at == when.addSecs(3999));
    CHECK(kept.constFirst().at == when.addSecs(4000 - kept.size()));
}

TEST_CASE_METHOD(Kept, "no name of an instance leads out of the folder, and a journal that cannot be written stops nothing")
{
    Journal(folder.path(), u"../../x"_s).add({.at = when, .event = Event::Created, .connectionId = u"7"_s});
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == QStringList{u"journal"_s});
    journal.remove();
    REQUIRE(QDir().mkpath(path())); // a folder in the way
    journal.add({.at = when, .event = Event::Created, .connectionId = u"7"_s});
    CHECK(journal.about(u"7"_s).isEmpty());
}
