// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "invitation/InvitationCode.h"

#include <QCoreApplication>

#include <QList>
#include <QUrl>

/// The message that carries an invitation code to the other side, in a language of its own: theirs need not be ours. What
/// reads it back is findInvitationCode(): the code stands alone on a line, and the fingerprint too.
class InvitationMessage
{
    Q_DECLARE_TR_FUNCTIONS(InvitationMessage)
public:
    struct Language {
        const char *code; ///< of the catalogue, "pt_BR"
        QStringView name; ///< in the language itself
    };
    /// The languages of the program, that of the interface first.
    static QList<Language> languages();

    /// The message in the language of `code`; what that catalogue lacks is in English.
    static QString text(const char *language, const QString &from, const QString &connectionName, const InvitationCode &code);
    /// A mail draft in our own language, which never holds the code: a mail link is a URL (rules.md 22).
    static QUrl mailDraft(const QString &from, const QString &connectionName, const InvitationCode &code);
};
