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

QString ConnectionTexts::details(const Connection &connection, const InstanceSession &session)
{
    const LocalInstance &ours = session.instance();
    const QString unknown = tr("unknown");
    const auto line = [](const QString &what, const QString &value) { return u"%1: %2"_s.arg(what, value); };
    QStringList lines{
        line(tr("Connection"), name(connection)),
        line(tr("Id"), shownText(connection.id)),
        line(tr("Status"), connection.statusText.isEmpty() ? Words::status(connection) : shownText(connection.statusText)),
        line(tr("Mode"), connection.mode ? Words::mode(*connection.mode) : unknown),
        line(tr("Type"), connection.type ? Words::type(*connection.type) : unknown),
        line(tr("Issues under sync"), issues(connection)),
        line(tr("Last sync"), lastSyncInDetails(connection)),
        line(tr("Local instance"), u"%1 (%2)"_s.arg(shownText(ours.name), hostOf(ours.exalateUrl))),
        line(tr("Remote instance"), remote(connection)),
        line(tr("Remote host"), connection.remoteUrl.isEmpty() ? unknown : hostOf(connection.remoteUrl)),
        line(tr("Remote tracker"),
             connection.remoteTracker == Tracker::Unknown ? unknown : Words::tracker(connection.remoteTracker)),
        line(tr("Program"), u"%1 %2, Qt %3"_s.arg(Identity::name, Identity::version, QLatin1StringView(qVersion()))),
    };
    const QList<JournalEntry> history = session.history(connection.id);
    for (const JournalEntry &entry : history) {
        const QString what = Words::event(entry.event);
        lines << line(entry.at.toString(Qt::ISODate),
                      entry.fingerprint.isEmpty() ? what : u"%1 (%2)"_s.arg(what, shownText(entry.fingerprint)));
    }
    return lines.join(u'\n');
}

QString ConnectionTexts::lastSyncInDetails(const Connection &connection)
{
    if (!connection.lastSync)
        return notTold();
    return connection.lastSync->isValid() ? connection.lastSync->toUTC().toString(Qt::ISODate) : tr("Never");
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
