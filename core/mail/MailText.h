// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

// The source of an e-mail (RFC 5322 and 2045 to 2047), as far as it takes to read its text: quoted-printable, base64, the
// charset, and the text of several parts. There is no small library for this on all three systems.

/// True if `source` begins with the headers of a mail, one of which tells how its content is written. Anything else that has
/// colons in its first lines is no mail.
bool isMail(const QByteArray &source);

/// What a person reads in a mail: its plain texts one after the other, or where there is none the HTML as it is. Damaged parts
/// are read as far as they make sense; an unknown charset is read as UTF-8, or where it is none as Latin 1.
QString mailText(const QByteArray &source);
