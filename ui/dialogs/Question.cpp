// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/Question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

QDialog *Question::ask(QWidget *window, std::function<void()> confirmed) const
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::NoButton, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(consequence);
    const QPushButton *button = box->addButton(yes, QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(QCoreApplication::translate("Question", "Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(button, &QPushButton::clicked, window, std::move(confirmed));
    box->open();
    return box;
}
