// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <functional>

class QDialog;
class QWidget;

/// What is asked before something that cannot be taken back. Texts are plain.
struct Question {
    QString title;
    QString text;
    QString consequence;
    QString yes; ///< what the button that does it says, with mnemonic

    /// Asks in front of `window` without waiting for the answer. Enter and Esc are Cancel; `confirmed` is called after yes.
    QDialog *ask(QWidget *window, std::function<void()> confirmed) const;
};
