// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"
#include "invitation/InvitationCode.h"

// How a code travels: a message or a file is plain text in any language and any order that has
//   - the code, alone on a line;
//   - the fingerprint of that code, alone on a line: "Fingerprint: K7QM-2XPD", the word in any language of the program.
// Mail programs may quote it ("> "), wrap the code over several lines, and add what they like. Reading it back, any
// XXXX-XXXX in the text can confirm a code; only one behind the word can refuse it, as an issue key ("ACME-2345") looks
// the same. Lines are put together to a code only when a fingerprint confirms the whole.

/// Finds the one code in a pasted text: the code alone, a whole message or mail, or the content of an invitation file.
/// code-not-found where there is none or more than one; code-changed where it is not the one whose fingerprint came with it,
/// which is then in `names` (product.md, Accept invitation).
Result<InvitationCode> findInvitationCode(const QString &text);

/// The content of an invitation file: plain text that a person can read, with the code and its fingerprint.
QByteArray invitationFile(const InvitationCode &code);

/// The line with which message and file carry the fingerprint. Not translated; a translated message may use a line of its
/// own, the word as tests/unit/InvitationTextTest.cpp lists it.
QString fingerprintLine(const InvitationCode &code);
