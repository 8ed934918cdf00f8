// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QUrl>

#include <array>

/// A text member of T, its word in the file, and the length in UTF-16 units that it is cut to when it is read.
template <class T>
struct StoredText {
    QLatin1StringView word;
    QString T::*member;
    qsizetype maxLength;
};

inline constexpr qsizetype MaxStoredIdLength = 200;
inline constexpr qsizetype MaxStoredNameLength = 500;
inline constexpr qsizetype MaxStoredAddressLength = 10'000;

/// A text of a settings file, cut to `maxLength` UTF-16 units; empty for anything that is not a text (rules.md 33).
QString storedText(const QJsonValue &value, qsizetype maxLength);

/// An address of a settings file: https, or http to loopback (rules.md 2), and without credentials; otherwise empty.
QUrl storedUrl(const QJsonValue &value);

/// The way back: ASCII, without credentials.
QString storedForm(const QUrl &url);

/// Reads or writes every text member in the table, whose rows have a word, a member and a maxLength.
template <class Text, class T, std::size_t N>
void readTexts(const QJsonObject &from, const std::array<Text, N> &texts, T &to)
{
    for (const Text &text : texts)
        to.*text.member = storedText(from.value(text.word), text.maxLength);
}

template <class Text, class T, std::size_t N>
void writeTexts(const T &from, const std::array<Text, N> &texts, QJsonObject &to)
{
    for (const Text &text : texts)
        to.insert(text.word, from.*text.member);
}
