// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <optional>

/// What the program was started to do. No secret is ever taken from here (rules.md 22).
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    bool sandbox = false;
    bool selfTest = false;
    QString settingsFolder;       ///< empty: the usual one
    QStringList sandboxArguments; ///< passed on to the sandbox's companion

    /// True where the arguments ask for an answer in the terminal alone, so that no display is needed.
    static bool isForTerminal(int argc, char *argv[]);

    /// Reads the arguments of the application; help, version and arguments that are not understood end the program here.
    static CommandLine read(const QCoreApplication &application);
};
