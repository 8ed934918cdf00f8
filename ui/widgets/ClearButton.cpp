// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ClearButton.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

void addClearButton(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    // Qt gives the button no accessible name and no way to set one; this is the private name of its action since Qt 5.2 (seen in
    // 6.4.2, no public report known). May go once a screen reader finds the name without it: test_accessibility checks that
    // every button has one.
    if (auto *clear = field->findChild<QAction *>("_q_qlineeditclearaction"_L1))
        clear->setText(QCoreApplication::translate("ClearButton", "Clear"));
}
