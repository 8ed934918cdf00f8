// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

// What in a text may be a code: nobody but its node knows a code's form, so this goes by what codes never look like.

/// True for an address, an e-mail address, and a link of another kind.
bool isAddress(const QString &word);

/// True for what a person makes up, such as a connection's name or a path: words and short numbers between "_", "-", "." and "/".
bool isName(const QString &word);

/// True if the word of a message may be a code. Ordinary words have no digits between their letters and no capitals inside, and
/// what repeats a few characters was made by a program for something else.
bool readsLikeCode(const QString &word);

/// True if the word has only characters that a code usually has.
bool hasCodeCharacters(const QString &word);

/// The parts of a word that has others, too, such as the marks of a ticket, a page or a program around a code. The parts of
/// addresses in it are not among them.
QStringList codePartsOf(const QString &given);

/// True for the pieces of a line that may be one code whose "+" were turned into spaces on the way.
bool lostItsPluses(const QStringList &pieces);
