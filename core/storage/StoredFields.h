// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QUrl>

#include <array>

/// A text member of T, its name in the file, and the length that it is cut to when it is read.
template <class T>
struct StoredText {
    QLatin1StringView name;
    QString T::*member;
    qsizetype longest;
};

inline constexpr qsizetype LongestStoredId = 200;
inline constexpr qsizetype LongestStoredName = 500;
inline constexpr qsizetype LongestStoredProse = 10'000;

/// A text of a settings file, cut to `longest` UTF-16 units; empty for anything that is not a text (rules.md 33).
QString storedText(const QJsonValue &value, qsizetype longest);

/// An address of a settings file: https, or http to loopback (rules.md 2), and without credentials; otherwise empty.
QUrl storedUrl(const QJsonValue &value);

/// The way back: ASCII, without credentials.
QString storedForm(const QUrl &url);

/// Reads or writes every text member that the table names.
template <class T, std::size_t N>
void readTexts(const QJsonObject &from, const std::array<StoredText<T>, N> &texts, T &to)
{
    for (const StoredText<T> &text : texts)
        to.*text.member = storedText(from.value(text.name), text.longest);
}

template <class T, std::size_t N>
void writeTexts(const T &from, const std::array<StoredText<T>, N> &texts, QJsonObject &to)
{
    for (const StoredText<T> &text : texts)
        to.insert(text.name, from.*text.member);
}
