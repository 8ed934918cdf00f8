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
    // The name that Qt gives to the action since 5.2; there is no other way to it.
    if (auto *clear = field->findChild<QAction *>("_q_qlineeditclearaction"_L1))
        clear->setText(QCoreApplication::translate("ClearButton", "Clear"));
}
