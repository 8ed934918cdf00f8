// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "Program.h"

#include "Identity.h"
#include "MainWindow.h"
#include "SandboxWorld.h"
#include "SecretClipboard.h"
#include "SelfTest.h"
#include "SingleInstance.h"
#include "WindowPlace.h"
#include "credentials/FallbackStore.h"
#include "credentials/KeychainStore.h"
#include "credentials/MemoryStore.h"
#include "dialogs/MessageBox.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Program::Program(const CommandLine &commandLine)
    : m_commandLine(commandLine)
{
}

Program::~Program() = default;

void Program::start()
{
    if (m_commandLine.selfTest)
        startSelfTest();
    else if (m_commandLine.sandbox)
        startSandbox();
    else
        startReal();
}

void Program::startSelfTest()
{
    auto *keychain = new KeychainStore(Identity::id, {}, this);
    auto *test = new SelfTest(keychain, this);
    connect(test, &SelfTest::finished, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    test->run();
}

void Program::startReal()
{
    const QString folder = m_commandLine.settingsFolder;
    m_single = std::make_unique<SingleInstance>(folder);
    connect(m_single.get(), &SingleInstance::raiseRequested, this, [this] {
        if (m_window)
            m_window->bringToFront();
    });
    connect(m_single.get(), &SingleInstance::claimed, this, [this, folder] { openReal(folder); });
    connect(m_single.get(), &SingleInstance::handedOver, qApp, &QCoreApplication::quit);
    connect(m_single.get(), &SingleInstance::unanswered, this, [this] {
        showErrorAndQuit(tr("%1 is already running but does not respond. Quit it, then start it again.").arg(Identity::name));
    });
    if (m_single->claim())
        openReal(folder);
}

void Program::openReal(const QString &folder)
{
    auto keychainStore = std::make_unique<KeychainStore>(Identity::id);
    KeychainStore *keychain = keychainStore.get();
    auto store = std::make_unique<FallbackStore>(std::move(keychainStore));
    FallbackStore *credentials = store.get();
    m_workspace = std::make_unique<Workspace>(folder, std::move(store));
    connect(credentials, &FallbackStore::keychainBecameUnavailable, m_workspace.get(), &Workspace::problemOccurred);
    makeWindow();
    connect(keychain, &KeychainStore::slownessChanged, m_window.get(), &MainWindow::showWaitForKeychain);
    connect(m_window.get(), &MainWindow::keychainGivenUp, keychain, &KeychainStore::giveUp);
    m_workspace->load();
    const WindowPlace::Look look{
        .now = [window = m_window.get()] { return window->look().toJson(); },
        .restore = [window = m_window.get()](const QJsonObject &content) { window->setLook(ListLook::fromJson(content)); },
    };
    if (const auto restored = (new WindowPlace(m_window.get(), folder, look))->restore(); !restored)
        emit m_workspace->problemOccurred(restored.error());
    m_window->show();
}

void Program::startSandbox()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    connect(m_sandbox.get(), &SandboxProcess::stopped, this, &Program::showSandboxFailure);
    // The companion ends first.
    QApplication::setQuitOnLastWindowClosed(false);
    connect(qApp, &QGuiApplication::lastWindowClosed, m_sandbox.get(), &SandboxProcess::end);
    connect(m_sandbox.get(), &SandboxProcess::ended, qApp, &QCoreApplication::quit);
    connect(m_sandbox.get(), &SandboxProcess::started, this, [this](const QByteArray &line) {
        // Whoever started this program reads the addresses of the instances from its output, before there is a window.
        std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
        std::fflush(stdout);
        openSandbox(SandboxWorld::read(line));
    });
    m_sandbox->start(m_commandLine.sandboxArguments);
}

void Program::openSandbox(const SandboxWorld &world)
{
    if (world.isEmpty()) {
        showSandboxFailure(SandboxProcess::Failure::Silent);
        return;
    }
    m_sandboxFolder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(m_sandboxFolder->path(), std::make_unique<MemoryStore>());
    m_workspace->setSandbox(true);
    m_workspace->load();
    world.moveInto(m_workspace.get(), m_workspace.get())->then(this, [this](const Result<Done> &) {
        makeWindow();
        m_window->show();
    });
}

void Program::showSandboxFailure(SandboxProcess::Failure failure)
{
    switch (failure) {
    case SandboxProcess::Failure::Missing:
        showErrorAndQuit(tr("The sandbox is not part of this installation: %1 is missing.").arg(Identity::sandboxBinary));
        return;
    case SandboxProcess::Failure::Silent:
        showErrorAndQuit(tr("The sandbox did not start. Try again; if that does not help, reinstall the program."));
        return;
    case SandboxProcess::Failure::Ended:
        if (m_window)
            m_window->notices()->add(tr("The sandbox has stopped. Close this window and start the sandbox again."), Tone::Warn,
                                     Notice::Stay::Always);
        return;
    }
}

void Program::makeWindow()
{
    m_clipboard = std::make_unique<SecretClipboard>(nullptr);
    m_window = std::make_unique<MainWindow>(m_workspace.get(), m_clipboard.get());
    m_window->resize(m_window->sizeHint());
    connect(m_window.get(), &MainWindow::sandboxRequested, this, &Program::trySandbox);
    // Not before the window is there: reading SVG takes a library of its own.
    QTimer::singleShot(500ms, qApp, [] { QApplication::setWindowIcon(QIcon(u":/icons/connection-wizard.svg"_s)); });
}

/// Starts the sandbox as a process that outlives this one.
void Program::trySandbox()
{
    QProcess sandbox;
    sandbox.setProgram(QCoreApplication::applicationFilePath());
    sandbox.setArguments({u"--sandbox"_s});
    sandbox.setStandardInputFile(QProcess::nullDevice());
    sandbox.setStandardOutputFile(QProcess::nullDevice());
    if (!sandbox.startDetached())
        m_window->notices()->add(tr("The sandbox could not be started."), Tone::Warn);
}

void Program::showErrorAndQuit(const QString &text)
{
    auto *message = new MessageBox(Identity::name, text, {});
    message->setStandardButtons(QMessageBox::Close);
    connect(message, &QDialog::finished, qApp, [] { QCoreApplication::exit(1); });
    message->show();
}
