// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "Words.h"
#include "base/ShownText.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString Words::type(ConnectionType type)
{
    switch (type) {
    case ConnectionType::Public:
        return tr("Public");
    case ConnectionType::Private:
        return tr("Private");
    case ConnectionType::Local:
        return tr("Local");
    }
    Q_UNREACHABLE();
}

QString Words::status(const Connection &connection)
{
    switch (connection.status) {
    case Connection::Status::Pending:
        return tr("Pending");
    case Connection::Status::Active:
        return tr("Active");
    case Connection::Status::Deactivated:
        return tr("Deactivated");
    case Connection::Status::Error:
        return tr("Error");
    case Connection::Status::Other:
        return connection.statusText.isEmpty() ? tr("Unknown") : shownText(connection.statusText);
    }
    Q_UNREACHABLE();
}

QString Words::event(JournalEntry::Event event)
{
    switch (event) {
    case JournalEntry::Event::Created:
        return tr("created");
    case JournalEntry::Event::MadeInConsole:
        return tr("made in the Exalate console");
    case JournalEntry::Event::CodeCopied:
        return tr("invitation code copied");
    case JournalEntry::Event::MessageCopied:
        return tr("message with the invitation code copied");
    case JournalEntry::Event::FileSaved:
        return tr("invitation saved to a file");
    case JournalEntry::Event::MailDrafted:
        return tr("mail drafted");
    case JournalEntry::Event::Accepted:
        return tr("invitation accepted here");
    case JournalEntry::Event::BecameActive:
        return tr("became active");
    case JournalEntry::Event::Deleted:
        return tr("deleted");
    case JournalEntry::Event::Recognised:
        return tr("recognised in the list, once signed in");
    }
    Q_UNREACHABLE();
}

QString Words::lastSync(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return tr("Never");
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    const qint64 ago = when.secsTo(now);
    const QDate then = when.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (ago >= -minute && ago < minute)
        return tr("Just now");
    if (ago >= 0 && ago < hour)
        return tr("%Ln minute(s) ago", nullptr, int(ago / minute));
    if (ago >= 0 && then == today)
        return tr("%Ln hour(s) ago", nullptr, int(ago / hour));
    if (then.daysTo(today) == 1)
        return tr("Yesterday");
    return Words::day(then);
}

QString Words::moment(const QDateTime &when)
{
    const QDateTime here = when.toLocalTime();
    return day(here.date()) + u' ' + QLocale().toString(here.time(), QLocale::ShortFormat);
}

QString Words::day(QDate day)
{
    // The long form of the language, without the name of the day and with a short one of the month: "5 Nov 2026".
    static const QRegularExpression weekday(u"[\\s,،、/]*d{4}[\\s,،、/]*"_s);
    QString form = QLocale().dateFormat(QLocale::LongFormat);
    form.replace(weekday, " "_L1).replace("MMMM"_L1, "MMM"_L1);
    return QLocale().toString(day, form.trimmed());
}
