// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

// Catch2 2 (Debian 12) and 3 have different headers. A check that fails prints Qt's values as text.

#include "base/Problem.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <ostream>

inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toStdString() << '"';
}
inline std::ostream &operator<<(std::ostream &out, const QUrl &url)
{
    return out << url.toString();
}
inline std::ostream &operator<<(std::ostream &out, const QByteArray &bytes)
{
    return out << '"' << bytes.toStdString() << '"';
}
inline std::ostream &operator<<(std::ostream &out, const QDateTime &when)
{
    return out << when.toString(Qt::ISODateWithMs);
}
inline std::ostream &operator<<(std::ostream &out, ProblemKey key)
{
    return out << keyText(key).latin1();
}

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx; // version 2 does this by itself
#else
#include <catch2/catch.hpp>
#endif
