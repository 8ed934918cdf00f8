// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

/// What the program is, its version, and whose work it stands on.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);

    /// What to name in a report: the program, its version, Qt's and the system's, in a line.
    static QString versionLine();
};
