// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "Words.h"
#include "base/ShownText.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

QString Words::inMenu(const QString &fromOutside)
{
    return shownText(fromOutside).replace(u'&', "&&"_L1);
}

QString Words::leftToRight(const QString &fromOutside)
{
    const QString shown = shownText(fromOutside);
    if (QGuiApplication::layoutDirection() == Qt::LeftToRight)
        return shown;
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar endOfIsolate(0x2069);
    return leftToRightIsolate + shown + endOfIsolate;
}

QString Words::withTracker(const QString &fromOutside, Tracker tracker)
{
    const QString name = leftToRight(fromOutside);
    //: %1 is an instance's name or host, %2 the product name of its issue tracker
    return tracker == Tracker::Unknown ? name : tr("%1 (%2)").arg(name, Words::tracker(tracker));
}

QString Words::tracker(Tracker tracker)
{
    return tracker == Tracker::Unknown ? tr("Unknown tracker") : QString(traits(tracker).product);
}

QString Words::wayToConnections(Tracker tracker)
{
    switch (tracker) {
    case Tracker::JiraCloud:
        return tr("Choose “Connections” in the menu on the left. (In Jira: “Apps”, then “Exalate”.)");
    case Tracker::JiraOnPremise:
        return tr("Choose “Connections” in the menu on the left. (In Jira: “Manage apps”, then “Exalate”.)");
    case Tracker::Zendesk:
        return tr("Choose “Connections” in the menu on the left. (In Zendesk: “Exalate” in the list of apps.)");
    default:
        return tr("Choose “Connections” in the menu on the left.");
    }
}

QString Words::note(InstanceUrl::Note note)
{
    switch (note) {
    case InstanceUrl::Note::RaisedToHttps:
        return tr("changed to https");
    case InstanceUrl::Note::Repaired:
        return tr("the start of the address was corrected");
    case InstanceUrl::Note::Corrected:
        return tr("unusual characters were corrected");
    case InstanceUrl::Note::Unwrapped:
        return tr("taken from another program's link");
    case InstanceUrl::Note::UsualHost:
        return tr("the usual host of this instance");
    case InstanceUrl::Note::UserLeftOut:
        return tr("without the user name, which is not needed");
    case InstanceUrl::Note::NotEncrypted:
        return tr("not encrypted, on this computer only");
    case InstanceUrl::Note::PrivateAddress:
        return tr("an address of a private network");
    case InstanceUrl::Note::AsciiFormShown:
        return tr("shown as it is sent");
    case InstanceUrl::Note::OrganizationMissing:
        return tr("add the organization at the end");
    case InstanceUrl::Note::OwnerMissing:
        return tr("add the owner at the end");
    }
    Q_UNREACHABLE();
}
