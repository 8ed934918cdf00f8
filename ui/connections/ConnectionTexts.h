// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"
#include "session/InstanceSession.h"

#include <QCoreApplication>

/// The texts about a connection, for the list, the clipboard and a screen reader; every text from outside is made safe to
/// show (rules.md 24).
class ConnectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionTexts)
public:
    /// Its name, or its id if the node gives none.
    static QString name(const Connection &connection);
    /// "Jira Cloud · Script"; "Private · Basic" if the tracker is not known.
    static QString subtitle(const Connection &connection);
    /// Name, tracker and mode in one reading: "acme_to_company-b, Jira Cloud, Script".
    static QString spokenName(const Connection &connection);
    /// The number as the locale writes it, or notTold().
    static QString issues(const Connection &connection);
    /// In the place of what the node does not tell.
    static QString notTold() { return QStringLiteral("—"); }
    /// The description and the other side, as markup with every text in it escaped; empty if nothing is known.
    static QString toolTip(const Connection &connection);
    /// True where `text` is in its name, its description, its other side, its status, its tracker or its mode, in any case.
    static bool matches(const Connection &connection, const QString &text);
    /// How the other side is called: its name, its host, or "unknown" (product.md, Invitation).
    static QString remote(const Connection &connection);
    struct Fact {
        QString what;
        QString value;
    };
    enum class For { People, Support }; ///< Support: the words of the node, and times in ISO 8601

    /// What is known of it, its name first. Addresses as hosts alone.
    static QList<Fact> facts(const Connection &connection, const InstanceSession &session, For reader);
    /// What this program did with it: when, and what.
    static QList<Fact> history(const Connection &connection, const InstanceSession &session, For reader);
    /// The facts that support asks for, one a line. No secrets; addresses as hosts alone.
    static QString details(const Connection &connection, const InstanceSession &session);

private:
    static QStringList kind(const Connection &connection);
    static QString lastSyncInDetails(const Connection &connection, For reader);
    static QString moment(const QDateTime &when, For reader);
};
