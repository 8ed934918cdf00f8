// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QStringList>

/// Which language the interface has, and how it writes dates and numbers (rules.md 30). Pure.
namespace Languages {

/// The best of `available` ("de", "pt_BR") for the languages that a person wants, in their order ("pt-PT", "en"): the same one,
/// else the same language of another country before the next wanted one. "en" if there is none.
QString nearest(const QStringList &wanted, const QStringList &available);

/// The locale of an interface in `language` on a computer whose dates and numbers are as in `formats`. The names of days and
/// months are in the language of the interface, so that no sentence mixes two; the rest follows the country of `formats`.
QLocale locale(const QString &language, const QLocale &formats);

} // namespace Languages
