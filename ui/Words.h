// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"
#include "flow/ModeRules.h"
#include "instance/Instance.h"
#include "storage/Journal.h"
#include "url/InstanceUrl.h"

#include <QCoreApplication>

/// The words for what `core` knows as keys and values: the one place where they are chosen (rules.md 11, 30).
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
public:
    /// Two sentences of plain text: what happened, naming the host, and what to do about it.
    struct ProblemText {
        QString what;
        QString toDo;
    };
    /// Where a problem is shown: what to do about it depends on the buttons that are there.
    enum class Place { Anywhere, InitiateWizard, OwnSide, AcceptWizard, InstanceDialog, List }; ///< OwnSide: before a wizard asks
    static ProblemText problem(const Problem &problem, Place place = Place::Anywhere);
    /// Everything a network team needs, redacted (rules.md 12).
    static QString technicalDetails(const Problem &problem);

    static QString tracker(Tracker tracker);
    /// Where a person finds the connections in the console of a node for that tracker (node.md, The console).
    static QString wayToConnections(Tracker tracker);
    static QString mode(ConfigurationMode mode);
    /// What is said behind the name of a mode on its card, such as "Beta"; empty if there is nothing.
    static QString modeLabel(ConfigurationMode mode);
    /// The uses of a mode, for its card (product.md, Destination).
    static QStringList modeBullets(ConfigurationMode mode);
    /// The consequence of choosing a mode; empty if there is none to mention.
    static QString modeNote(ConfigurationMode mode);
    static QString type(ConnectionType type);
    /// A status that this program does not know is shown as the node writes it.
    static QString status(const Connection &connection);
    /// What the journal says, such as "code copied".
    static QString event(JournalEntry::Event event);
    /// A date with the name of its month, such as "5 Nov 2026": in figures alone it means one thing here and another there.
    static QString day(QDate day);
    /// A date with its time of day, where this computer is.
    static QString moment(const QDateTime &when);
    static QString lastSync(const QDateTime &when, const QDateTime &now);
    static QString note(InstanceUrl::Note note);
    /// Why a mode is not available and what can be done.
    static QString reason(ModeReason reason, ConfigurationMode mode, const ModeFacts &facts);

    /// Text from outside, made safe to show, that runs left to right in every language: a host, an address, a code
    /// (rules.md 24, 29).
    static QString leftToRight(const QString &fromOutside);
    /// A name from outside as the text of an action: none of its letters is a mnemonic.
    static QString inMenu(const QString &fromOutside);
    /// A name, followed by the tracker if it is known: "company-b.atlassian.net (Jira Cloud)".
    static QString withTracker(const QString &fromOutside, Tracker tracker);

private:
    static ProblemText sentences(const Problem &problem);
    static QString whatAt(Place place, ProblemKey key);
    static QString toDoAt(Place place, ProblemKey key);
};
