// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

class QCoreApplication;

/// The program's languages, from its resources (rules.md 30).
namespace Translations {

/// Installs the texts of the system's language. English is part of the program itself.
void install(QCoreApplication *application);

/// The languages that this program contains.
QStringList languages();

} // namespace Translations
