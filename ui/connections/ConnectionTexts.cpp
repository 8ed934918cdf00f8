// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/ConnectionTexts.h"

#include "Identity.h"
#include "Words.h"
#include "base/ShownText.h"
#include "url/InstanceUrl.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

QString ConnectionTexts::name(const Connection &connection)
{
    return shownText(connection.name.isEmpty() ? connection.id : connection.name, MaxConnectionNameLength);
}

QString ConnectionTexts::subtitle(const Connection &connection)
{
    return kind(connection).join(u" · "_s);
}

QString ConnectionTexts::spokenName(const Connection &connection)
{
    return (QStringList{name(connection)} + kind(connection)).join(", "_L1);
}

QString ConnectionTexts::issues(const Connection &connection)
{
    return connection.issuesUnderSync ? QLocale().toString(*connection.issuesUnderSync) : notTold();
}

QString ConnectionTexts::toolTip(const Connection &connection)
{
    QStringList lines;
    if (!connection.description.isEmpty())
        lines << shownText(connection.description).toHtmlEscaped();
    if (!connection.remoteName.isEmpty() || !connection.remoteUrl.isEmpty())
        //: %1 is the name or host of the other side of a connection
        lines << tr("Other side: %1").arg(remote(connection)).toHtmlEscaped();
    // A tool tip guesses whether its text is markup. Text that is marked as such, with everything escaped, cannot mislead it.
    return lines.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(lines.join("<br>"_L1));
}

bool ConnectionTexts::matches(const Connection &connection, const QString &text)
{
    const auto in = [&text](const QString &said) { return said.contains(text, Qt::CaseInsensitive); };
    return in(connection.name) || in(connection.description) || in(connection.remoteName) || in(connection.id)
        || in(Words::status(connection)) || in(subtitle(connection)) || in(hostOf(connection.remoteUrl));
}

QString ConnectionTexts::remote(const Connection &connection)
{
    if (!connection.remoteName.isEmpty())
        return shownText(connection.remoteName);
    if (!connection.remoteUrl.isEmpty())
        return shownText(hostOf(connection.remoteUrl));
    //: the other side of a connection, when nothing tells who it is
    return tr("unknown");
}

QList<ConnectionTexts::Fact> ConnectionTexts::facts(const Connection &connection, const InstanceSession &session, For reader)
{
    const LocalInstance &ours = session.instance();
    const QString unknown = tr("unknown");
    return {
        {tr("Connection"), name(connection)},
        {tr("Id"), shownText(connection.id)},
        {tr("Status"),
         reader == For::People || connection.statusText.isEmpty() ? Words::status(connection) : shownText(connection.statusText)},
        {tr("Mode"), connection.mode ? Words::mode(*connection.mode) : unknown},
        {tr("Type"), connection.type ? Words::type(*connection.type) : unknown},
        {tr("Issues under sync"), issues(connection)},
        {tr("Last sync"), lastSyncInDetails(connection, reader)},
        {tr("Local instance"), u"%1 (%2)"_s.arg(shownText(ours.name), hostOf(ours.exalateUrl))},
        {tr("Remote instance"), remote(connection)},
        {tr("Remote host"), connection.remoteUrl.isEmpty() ? unknown : hostOf(connection.remoteUrl)},
        {tr("Remote tracker"), connection.remoteTracker == Tracker::Unknown ? unknown : Words::tracker(connection.remoteTracker)},
    };
}

QList<ConnectionTexts::Fact> ConnectionTexts::history(const Connection &connection, const InstanceSession &session, For reader)
{
    QList<Fact> facts;
    const QList<JournalEntry> entries = session.history(connection.id);
    for (const JournalEntry &entry : entries) {
        const QString what = Words::event(entry.event);
        facts << Fact{moment(entry.at, reader),
                      entry.fingerprint.isEmpty() ? what : u"%1 (%2)"_s.arg(what, shownText(entry.fingerprint))};
    }
    return facts;
}

QString ConnectionTexts::details(const Connection &connection, const InstanceSession &session)
{
    QList<Fact> all = facts(connection, session, For::Support);
    all << Fact{tr("Program"), u"%1 %2, Qt %3"_s.arg(Identity::name, Identity::version, QLatin1StringView(qVersion()))};
    all += history(connection, session, For::Support);
    QStringList lines;
    for (const Fact &fact : std::as_const(all))
        lines << u"%1: %2"_s.arg(fact.what, fact.value);
    return lines.join(u'\n');
}

QString ConnectionTexts::lastSyncInDetails(const Connection &connection, For reader)
{
    if (!connection.lastSync)
        return notTold();
    return connection.lastSync->isValid() ? moment(*connection.lastSync, reader) : tr("Never");
}

QString ConnectionTexts::moment(const QDateTime &when, For reader)
{
    return reader == For::Support ? when.toUTC().toString(Qt::ISODate) : Words::moment(when);
}

QStringList ConnectionTexts::kind(const Connection &connection)
{
    QStringList kind;
    if (connection.remoteTracker != Tracker::Unknown)
        kind << Words::tracker(connection.remoteTracker);
    else if (connection.type && *connection.type != ConnectionType::Public)
        kind << Words::type(*connection.type);
    else if (!connection.remoteUrl.isEmpty())
        kind << shownText(hostOf(connection.remoteUrl));
    if (connection.mode)
        kind << Words::mode(*connection.mode);
    return kind;
}
