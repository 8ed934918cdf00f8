// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"
#include "invitation/InvitationCode.h"

// How a code travels: a message or a file is plain text in any language, which has in any order
//   - the code, alone on a line;
//   - the fingerprint of that code, alone on a line: "Fingerprint: K7QM-2XPD", with the word in any language of the program.
// Mail programs may quote the text ("> "), wrap the code over several lines, and add text of their own. When a text is read, any
// XXXX-XXXX in it can confirm a code. Only one after the word can refuse a code, because an issue key ("ACME-2345") looks the
// same. Lines are joined to a code only if a fingerprint confirms the whole.

/// Finds the one code in a pasted text: the code alone, a whole message or mail, or the content of an invitation file.
/// code-not-found if there is none or more than one. code-changed if its fingerprint is not the one in the text, which is then
/// in `names` (product.md, Accept invitation).
Result<InvitationCode> findInvitationCode(const QString &text);

/// The content of an invitation file: plain text that a person can read, with the code and its fingerprint.
QByteArray invitationFile(const InvitationCode &code);

/// The line that carries the fingerprint in a message or a file, in English. A translated message may use one of the words
/// that tests/unit/InvitationTextTest.cpp lists.
QString fingerprintLine(const InvitationCode &code);
