// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMessageBox>

/// A message or a question in the look of the program: what it is about in bold, below it what follows. Its texts are plain.
/// It is deleted when it closes.
class MessageBox : public QMessageBox
{
    Q_OBJECT
public:
    MessageBox(const QString &title, const QString &text, const QString &more, QWidget *parent = nullptr);

    /// The two answers to a question before something that cannot be undone: Enter and Esc are `no`. Returns the button
    /// for `yes`. Both texts may have a mnemonic.
    QPushButton *setAnswers(const QString &yes, const QString &no);
};
