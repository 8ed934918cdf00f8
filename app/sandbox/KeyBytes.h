// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

/// `count` bytes from the system's secure generator.
QByteArray randomBytes(int count);

/// URL-safe base64 without padding, of `count` random bytes: a password, a token, an id that nobody can guess.
QByteArray randomWord(int count);

/// HMAC-SHA256.
QByteArray mac(const QByteArray &key, const QByteArray &message);

/// Compares in constant time, so that the time does not reveal where the two differ.
bool sameBytes(const QByteArray &a, const QByteArray &b);

inline constexpr auto UrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
