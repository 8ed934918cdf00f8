// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "CommandLine.h"
#include "SandboxProcess.h"

#include <QTemporaryDir>

#include <memory>

class MainWindow;
class SandboxWorld;
class SecretClipboard;
class SingleInstance;
class Workspace;

/// Wires one run together: settings or sandbox, workspace, window (product.md, The sandbox; rules.md 31).
class Program : public QObject
{
    Q_OBJECT
public:
    explicit Program(const CommandLine &commandLine);
    ~Program() override;

    /// Shows the window, or quits the application with an exit code.
    void start();

private:
    void startSelfTest();
    void startReal();
    void openReal(const QString &folder);
    void startSandbox();
    void openSandbox(const SandboxWorld &world);
    void showSandboxFailure(SandboxProcess::Failure failure);
    void makeWindow();
    void trySandbox();
    void showErrorAndQuit(const QString &text);

    CommandLine m_commandLine;
    std::unique_ptr<SingleInstance> m_single;
    std::unique_ptr<QTemporaryDir> m_sandboxFolder;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};
