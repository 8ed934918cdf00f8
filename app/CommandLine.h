// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <optional>

/// What the arguments ask the program to do. They never carry a secret (rules.md 22).
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    bool sandbox = false;
    bool selfTest = false;
    QString apiDescription; ///< a file to print what a node offers of; empty: none
    bool forgetRemovedCodes = false;
    QString settingsFolder;       ///< the system's usual one, unless the arguments name another
    QStringList sandboxArguments; ///< for the sandbox's companion

    /// True if the arguments ask for a text in the terminal only, which needs no display.
    static bool isForTerminal(int argc, char *argv[]);

    /// Reads the arguments of the application. For help, the version and unknown arguments the program ends here.
    static CommandLine read(const QCoreApplication &application);
};
