// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/MessageBox.h"

#include "widgets/FlatStyle.h"

#include <QLabel>
#include <QPushButton>

MessageBox::MessageBox(const QString &title, const QString &text, const QString &more, QWidget *parent)
    : QMessageBox(NoIcon, title, text, NoButton, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setTextFormat(Qt::PlainText);
    setInformativeText(more);
    // Qt makes it bold on macOS alone.
    if (auto *label = findChild<QLabel *>(QStringLiteral("qt_msgbox_label"))) {
        QFont bold = label->font();
        bold.setWeight(QFont::DemiBold);
        label->setFont(bold);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 48); // so that a title bar shows the whole title
    }
}

QPushButton *MessageBox::setAnswers(const QString &yes, const QString &no)
{
    QPushButton *button = addButton(yes, DestructiveRole);
    FlatStyle::setDangerous(button);
    QPushButton *other = addButton(no, RejectRole);
    setDefaultButton(other);
    setEscapeButton(other);
    return button;
}
