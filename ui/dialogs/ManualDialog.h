// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QTextBrowser;

/// A page of the manual (docs/manual), which is part of the program.
enum class ManualPage { Contents, Instance, Destination, Modes, Console, Invitation, Accepting, Connections, Problems };

/// The manual, in the language of the interface, or in English where there is none in it. It needs no network.
class ManualDialog : public QDialog
{
    Q_OBJECT
public:
    /// Opens it at `page` above `window`; one that is open there turns to the page.
    static void open(ManualPage page, QWidget *window);
    /// True for the key that asks for help.
    static bool isHelp(const QKeyEvent *event);

private:
    explicit ManualDialog(QWidget *window);
    void turnTo(ManualPage page);

    QTextBrowser *m_text;
};
