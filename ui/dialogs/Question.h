// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <functional>

class QDialog;
class QWidget;

/// A question before something that cannot be undone. Its texts are plain.
struct Question {
    QString title;
    QString text;
    QString consequence;
    QString yes;     ///< the text of the button that does it, with mnemonic
    QString no = {}; ///< the text of the other one; “Cancel” if it is empty

    /// Asks in front of `window` without waiting for the answer. Enter and Esc are `no`; `confirmed` is called after yes.
    QDialog *ask(QWidget *window, std::function<void()> confirmed) const;
};
