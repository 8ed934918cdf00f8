// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"
#include "connections/ListLook.h"
#include "notifications/DesktopNotifier.h"
#include "notifications/Notices.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class AcceptWizard;
class ConnectionsPage;
class InitiateWizard;
class InstanceActions;
class InstanceSession;
class QStackedLayout;
class SecretClipboard;
class WelcomePage;
class WizardDialog;
class Workspace;
struct Committed;
struct InitiateDraft;

/// The program's window: the connections of the current instance, or the first start if there is none, with notices above.
/// Wizards and dialogs are made when they are needed, and never block the event loop.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Both outlive it. Load the settings after it is made, so that it can show the problems of Workspace::load().
    MainWindow(Workspace *workspace, SecretClipboard *clipboard, QWidget *parent = nullptr);
    ~MainWindow() override;

    QSize sizeHint() const override;

    /// Above the page.
    Notices *notices() const { return m_notices; }

    /// Brings the window to the front, from the task bar too.
    void bringToFront();

    /// Says that the program waits for the keychain, with a way out; or says it no longer.
    void showWaitForKeychain(bool waits);

    ListLook look() const;
    void setLook(const ListLook &look);

public slots:
    void initiate();
    void acceptInvitation();

signals:
    /// A new process of the program with --sandbox is wanted.
    void sandboxRequested();
    /// The user does not want to wait for the keychain any longer.
    void keychainGivenUp();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *makeAction(const QString &text, const QKeySequence &shortcut);
    void makeMenus();
    void showCurrent();
    void updateVisibility();
    void initiateFrom(const std::optional<InitiateDraft> &draft);
    void connectWizard(WizardDialog *wizard);
    void offerDraft();
    void showProblem(const Problem &problem);
    void showRecovered(const Committed &committed);
    void askToForgetCodes();
    void showNodeReport();
    void showNewExalate();
    void showAbout();

    Workspace *m_workspace;
    std::shared_ptr<InstanceSession> m_session; ///< the current one
    SecretClipboard *m_clipboard;
    DesktopNotifier m_notifier;
    InstanceActions *m_instances;
    QAction *m_initiate;
    QAction *m_acceptInvitation;
    QAction *m_refresh;
    QAction *m_search;
    QAction *m_console;
    QAction *m_report;
    QWidget *m_content;
    Notices *m_notices;
    QStackedLayout *m_pages;
    WelcomePage *m_welcome = nullptr;
    ConnectionsPage *m_connections = nullptr;
    QPointer<InitiateWizard> m_initiateWizard;
    QPointer<AcceptWizard> m_acceptWizard;
    QPointer<Notice> m_draftNotice;
    QPointer<Notice> m_keychainNotice;
    ListLook m_look; ///< for the list that is made once there is an instance
    bool m_draftOffered = false;
};
