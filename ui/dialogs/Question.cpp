// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/Question.h"

#include "dialogs/MessageBox.h"

#include <QCoreApplication>
#include <QPushButton>

QDialog *Question::ask(QWidget *window, std::function<void()> confirmed) const
{
    auto *box = new MessageBox(title, text, consequence, window);
    const QPushButton *button = box->setAnswers(yes, no.isEmpty() ? QCoreApplication::translate("Question", "Cancel") : no);
    QObject::connect(button, &QPushButton::clicked, window, std::move(confirmed));
    box->open();
    return box;
}
