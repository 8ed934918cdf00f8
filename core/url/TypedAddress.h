// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// Punctuation of a sentence that may be left at the end of an address.
constexpr QStringView SentenceMarks = u".,;";

/// An address as a person typed or pasted it, in its parts, whatever is wrong with them. Pure.
struct TypedAddress {
    QString scheme;                ///< lower case; empty if none was typed
    bool schemeIsRepaired = false; ///< it was mistyped
    qsizetype begin = 0;           ///< of what follows the scheme
    qsizetype userSize = 0;        ///< how much of that is user information, with its "@"
    QString authority;             ///< without it
    QString path;

    /// Takes an address apart that has nothing around it. Digits after ":" are a port, a word with a dot before ":" is a host.
    static TypedAddress of(const QString &address);

    bool isWeb() const;
};

QString withoutQuery(QString address);

QString withoutSentenceMarks(QStringView text);
