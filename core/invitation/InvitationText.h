// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"
#include "invitation/InvitationCode.h"

// How a code travels: a message or a file is plain text in any language, which has in any order
//   - the code, alone on a line;
//   - the fingerprint of that code, alone on a line: "Fingerprint: K7QM-2XPD", with the word in any language of the program.
// Mail programs may quote the text ("> " or "| "), wrap the code over several lines, and add text of their own; tickets, pages
// and programs put their marks around it. When a text is read, any XXXX-XXXX in it can confirm a code. Only one after the word
// can refuse a code, because an issue key ("ACME-2345") looks the same. Lines are joined to a code if a fingerprint confirms the
// whole, or if they have the form that mail programs give to one long word: all of one length, and a shorter one at the end.

/// A code that was found in a text.
struct PastedCode {
    /// What had to be done to get it. A person then compares the fingerprint with the sender's.
    enum class Repair {
        None,
        Joined,   ///< it stood on several lines
        Unmarked, ///< marks stood around it that are no part of it, as far as anybody can tell
    };

    InvitationCode code;
    Repair repair = Repair::None;
};

/// Finds the one code in a pasted text: the code alone, a whole message or mail, or the content of an invitation file.
/// code-not-found if there is none or more than one. code-changed if its fingerprint is not the one in the text, which is then
/// in `names`, or if it shows signs of damage, such as spaces in place of "+" (product.md, Accept invitation).
Result<PastedCode> findInvitationCode(const QString &text);

/// How much of a file is read: a mail with its pictures may be long, and its text stands at its beginning.
inline constexpr qint64 MaxInvitationFileSize = 1024 * 1024;

/// The text of a file in which a code is to be found: a mail, or a text in UTF-8, UTF-16 or Latin 1.
QString textOfInvitationFile(const QByteArray &content);

/// The content of an invitation file: plain text that a person can read, with the code and its fingerprint.
QByteArray invitationFile(const InvitationCode &code);

/// The line that carries the fingerprint in a message or a file, in English. A translated message may use one of the words
/// that tests/unit/InvitationTextTest.cpp lists.
QString fingerprintLine(const InvitationCode &code);
