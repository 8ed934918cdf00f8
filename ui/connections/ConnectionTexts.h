// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"
#include "instance/Instance.h"

#include <QCoreApplication>

/// What is said of a connection in the list, to the clipboard and to a screen reader; every text from outside made safe to
/// show (rules.md 24).
class ConnectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionTexts)
public:
    /// Its name, or its id where the node gives none.
    static QString name(const Connection &connection);
    /// "Jira Cloud · Script"; "Private · Basic" where the tracker is not known.
    static QString subtitle(const Connection &connection);
    /// Name, tracker and mode in one reading: "acme_to_company-b, Jira Cloud, Script".
    static QString spokenName(const Connection &connection);
    /// The number as the locale writes it, or that it is not known.
    static QString issues(const Connection &connection);
    /// The description and the other side, as markup with every text in it escaped; empty where nothing is known.
    static QString toolTip(const Connection &connection);
    /// True where `text` is in its name, its description, its other side, its status, its tracker or its mode, in any case.
    static bool matches(const Connection &connection, const QString &text);
    /// How the other side is called: its name, its host, or "unknown" (product.md, Invitation).
    static QString remote(const Connection &connection);
    /// What support asks for, one fact a line. No secrets; addresses as hosts alone.
    static QString details(const Connection &connection, const LocalInstance &ours);

private:
    static QStringList kind(const Connection &connection);
};
