// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

class QCoreApplication;

/// The program's languages, from its resources (rules.md 30).
namespace Translations {

/// Installs those of the system's language; English is in the program itself.
void install(QCoreApplication *application);

/// The languages that are in this program.
QStringList languages();

} // namespace Translations
