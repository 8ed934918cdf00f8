// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "MainWindow.h"

#include "Identity.h"
#include "SecretClipboard.h"
#include "Words.h"
#include "base/ShownText.h"
#include "connections/ConnectionTexts.h"
#include "connections/ConnectionsPage.h"
#include "dialogs/AboutDialog.h"
#include "dialogs/ManualDialog.h"
#include "dialogs/MessageBox.h"
#include "dialogs/NetworkDialog.h"
#include "dialogs/NodeReportDialog.h"
#include "dialogs/Question.h"
#include "instances/InstanceActions.h"
#include "instances/InstanceDialog.h"
#include "instances/WelcomePage.h"
#include "wizard/AcceptWizard.h"
#include "wizard/InitiateWizard.h"
#include "workspace/Workspace.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Opens `wizard`, or brings the one that is already open to the front.
template <class Wizard, class Make>
void openOrRaise(QPointer<Wizard> &wizard, Make make)
{
    if (!wizard) {
        wizard = make();
        wizard->setAttribute(Qt::WA_DeleteOnClose);
        wizard->open();
    }
    wizard->raise();
    wizard->activateWindow();
}

} // namespace

MainWindow::MainWindow(Workspace *workspace, SecretClipboard *clipboard, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_clipboard(clipboard)
    , m_notifier(this)
    , m_instances(new InstanceActions(workspace, this))
    , m_initiate(makeAction(tr("&Initiate connection"), QKeySequence(Qt::CTRL | Qt::Key_N)))
    , m_acceptInvitation(makeAction(tr("&Accept invitation"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)))
    , m_refresh(makeAction(tr("Re&fresh"), QKeySequence(Qt::Key_F5)))
    , m_search(makeAction(tr("&Search connections"), QKeySequence(Qt::CTRL | Qt::Key_F)))
    , m_console(makeAction(tr("&Open the Exalate console"), {}))
    , m_report(makeAction(tr("Node &report…"), {}))
    , m_content(new QWidget)
    , m_notices(new Notices(m_content))
    , m_pages(new QStackedLayout)
{
    setWindowTitle(m_workspace->isSandbox() ? tr("Sandbox") : tr("Connections"));
    // If the text is large and the window small, all of it scrolls (rules.md 29).
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addLayout(m_pages, 1);
    scroll->setWidget(m_content);
    setCentralWidget(scroll);
    makeMenus();

    connect(m_initiate, &QAction::triggered, this, &MainWindow::initiate);
    connect(m_acceptInvitation, &QAction::triggered, this, &MainWindow::acceptInvitation);
    connect(m_refresh, &QAction::triggered, this, [this] {
        if (const auto session = m_workspace->session())
            session->watch().refresh();
    });
    connect(m_search, &QAction::triggered, this, [this] { m_connections->focusSearch(); });
    connect(m_console, &QAction::triggered, this, [this] { m_connections->openConsole(); });
    connect(m_report, &QAction::triggered, this, &MainWindow::showNodeReport);
    connect(m_instances, &InstanceActions::problemOccurred, this, &MainWindow::showProblem);
    connect(&m_notifier, &DesktopNotifier::clicked, this, &MainWindow::bringToFront);
    connect(m_workspace, &Workspace::currentChanged, this, &MainWindow::showCurrent);
    connect(m_workspace, &Workspace::problemOccurred, this, &MainWindow::showProblem);
    connect(m_workspace, &Workspace::intentRecovered, this, &MainWindow::showRecovered);
    connect(m_workspace, &Workspace::draftCleared, this, [this] {
        if (m_draftNotice)
            m_draftNotice->deleteLater();
    });

    if (m_workspace->isSandbox()) {
        m_notices->add(tr("This is the sandbox: a simulated company on this computer. Nothing leaves it, and everything in it is "
                          "deleted when you close the window."),
                       Tone::Accent, Notice::Stay::Always);
    }
    showCurrent();
}

MainWindow::~MainWindow() = default;

QSize MainWindow::sizeHint() const
{
    const QSize wanted(980, 680);
    return screen() ? wanted.boundedTo(screen()->availableSize() * 9 / 10) : wanted;
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showWaitForKeychain(bool waits)
{
    delete m_keychainNotice;
    if (waits) {
        m_keychainNotice =
            m_notices->add(tr("Waiting for the system keychain. It may be asking for its password in another window."),
                           Tone::Accent, Notice::Stay::Always, {{tr("Continue without it"), [this] { emit keychainGivenUp(); }}});
    }
}

ListLook MainWindow::look() const
{
    return m_connections ? m_connections->look() : m_look;
}

void MainWindow::setLook(const ListLook &look)
{
    m_look = look;
    if (m_connections)
        m_connections->setLook(look);
}

void MainWindow::initiate()
{
    initiateFrom({});
}

void MainWindow::initiateFrom(const std::optional<InitiateDraft> &draft)
{
    if (m_draftNotice)
        m_draftNotice->deleteLater();
    openOrRaise(m_initiateWizard, [&] {
        auto *wizard = new InitiateWizard(m_workspace, m_clipboard, this, draft);
        connectWizard(wizard);
        return wizard;
    });
}

void MainWindow::acceptInvitation()
{
    openOrRaise(m_acceptWizard, [this] {
        auto *wizard = new AcceptWizard(m_workspace, m_clipboard, this);
        connectWizard(wizard);
        connect(wizard, &AcceptWizard::otherInstanceWanted, this, [this](const QString &instanceId, const QString &pasted) {
            m_acceptWizard = nullptr; // it closes
            m_workspace->setCurrent(instanceId);
            acceptInvitation();
            m_acceptWizard->start(pasted);
        });
        return wizard;
    });
}

/// Opens the dialog that a wizard asks for. The wizard stays as it is below, and tries again once new credentials are proven.
void MainWindow::connectWizard(WizardDialog *wizard)
{
    connect(wizard, &WizardDialog::credentialsRequested, this, [this, wizard] {
        connect(m_instances->editCurrentAbove(wizard), &InstanceDialog::saved, wizard, &WizardDialog::retryRequested);
    });
    connect(wizard, &QDialog::finished, this, [this, wizard] {
        if (const auto id = wizard->committedId())
            m_connections->choose(*id);
    });
    connect(wizard, &WizardDialog::networkRequested, this, [this, wizard] { NetworkDialog::open(m_workspace, wizard); });
}

QAction *MainWindow::makeAction(const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    return action;
}

void MainWindow::makeMenus()
{
    QMenu *connection = menuBar()->addMenu(tr("Connectio&n"));
    connection->addActions({m_initiate, m_acceptInvitation});
    connection->addSeparator();
    connection->addActions({m_refresh, m_search, m_console});
    connection->addSeparator();
    connection->addAction(tr("Net&work…"), this, [this] { NetworkDialog::open(m_workspace, this); });
    QAction *forget = connection->addAction(tr("Forget &codes now…"), this, &MainWindow::askToForgetCodes);
    connect(connection, &QMenu::aboutToShow, forget, [this, forget] { forget->setEnabled(m_workspace->hasCodesAside()); });
    connection->addSeparator();
    QAction *quit = connection->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("Man&ual"), QKeySequence::HelpContents, this, [this] {
        ManualDialog::open(m_workspace->current() ? ManualPage::Connections : ManualPage::Contents, this);
    });
    if (!m_workspace->isSandbox())
        help->addAction(tr("Tr&y the sandbox"), this, &MainWindow::sandboxRequested);
    help->addSeparator();
    const auto addLink = [this, help](const QString &text, QLatin1StringView address) {
        connect(help->addAction(text), &QAction::triggered, this, [address] { QDesktopServices::openUrl(QUrl(address)); });
    };
    addLink(tr("&Documentation"), Identity::Url::documentation);
    addLink(tr("Configuration &modes"), Identity::Url::modes);
    addLink(tr("Connection &types"), Identity::Url::connectionTypes);
    addLink(tr("&Glossary"), Identity::Url::glossary);
    addLink(tr("S&ecurity"), Identity::Url::security);
    addLink(tr("Service &status"), Identity::Url::status);
    help->addSeparator();
    help->addAction(m_report);
    help->addAction(tr("Ne&w Exalate…"), this, &MainWindow::showNewExalate);
    QAction *about = help->addAction(tr("&About %1").arg(Identity::name), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

/// Switches to the current instance, or to the first start if there is none.
void MainWindow::showCurrent()
{
    const bool any = m_workspace->current().has_value();
    for (QAction *action : {m_initiate, m_acceptInvitation, m_refresh, m_search, m_console, m_report})
        action->setEnabled(any);
    if (any && !m_connections) {
        m_connections = new ConnectionsPage(
            m_workspace, m_clipboard, {.initiate = m_initiate, .acceptInvitation = m_acceptInvitation, .refresh = m_refresh});
        connect(m_connections, &ConnectionsPage::addInstanceRequested, m_instances, &InstanceActions::add);
        connect(m_connections, &ConnectionsPage::editInstanceRequested, m_instances, &InstanceActions::editCurrent);
        connect(m_connections, &ConnectionsPage::removeInstanceRequested, m_instances, &InstanceActions::removeCurrent);
        m_connections->setLook(m_look);
        m_pages->addWidget(m_connections);
    } else if (!any && !m_welcome) {
        m_welcome = new WelcomePage;
        connect(m_welcome, &WelcomePage::addInstanceRequested, m_instances, &InstanceActions::add);
        connect(m_welcome, &WelcomePage::sandboxRequested, this, &MainWindow::sandboxRequested);
        m_pages->addWidget(m_welcome);
    }
    m_pages->setCurrentWidget(any ? static_cast<QWidget *>(m_connections) : m_welcome);

    if (m_session)
        m_session->watch().disconnect(&m_notifier);
    m_session = m_workspace->session();
    if (m_session) {
        connect(&m_session->watch(), &ConnectionWatch::connectionActivated, &m_notifier, [this](const Connection &connection) {
            //: the title of a desktop notification
            m_notifier.notify(tr("Connection active"),
                              tr("%1 was accepted and is now active.").arg(ConnectionTexts::name(connection)));
        });
    }
    updateVisibility();
    offerDraft();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!focusWidget())
        (m_workspace->current() ? m_connections->firstControl() : m_welcome->firstControl())->setFocus();
    updateVisibility();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    updateVisibility();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        updateVisibility();
}

void MainWindow::updateVisibility()
{
    if (m_session)
        m_session->watch().setWindowVisible(isVisible() && !isMinimized());
}

/// Offers once the draft that a crash left behind, if its instance still exists (rules.md 16).
void MainWindow::offerDraft()
{
    if (m_draftOffered || !m_workspace->current())
        return;
    m_draftOffered = true;
    const auto draft = m_workspace->loadDraft();
    if (!draft)
        return;
    const QString to = draft->wanted.name.isEmpty() ? draft->urlText : draft->wanted.name;
    const auto goOn = [this, draft = *draft] {
        m_workspace->setCurrent(draft.instanceId);
        initiateFrom(draft);
    };
    const auto discard = [this] {
        m_draftNotice->deleteLater();
        if (const auto cleared = m_workspace->drafts().clear(); !cleared)
            showProblem(cleared.error());
    };
    m_draftNotice = m_notices->add(to.isEmpty() ? tr("You have an unfinished connection from last time.")
                                                //: %1 is the name of a connection or the address of its destination
                                                : tr("You have an unfinished connection from last time: %1").arg(shownText(to)),
                                   Tone::Accent, Notice::Stay::Always, {{tr("Continue"), goOn}, {tr("Discard"), discard}});
}

void MainWindow::showProblem(const Problem &problem)
{
    const auto [what, toDo] = Words::problem(problem);
    m_notices->add(u"%1 %2"_s.arg(what, toDo).trimmed(), Tone::Warn);
}

void MainWindow::showRecovered(const Committed &committed)
{
    const QString name = ConnectionTexts::name(committed.connection);
    QStringList sentences{tr("The connection %1 was created before the program closed.").arg(name)};
    if (committed.codeIsNew)
        sentences << tr("Its invitation code is new: an earlier one may no longer work.");
    QList<Notice::Choice> choices;
    if (committed.code) {
        choices << Notice::Choice{tr("Copy invitation code"), [this, name, code = *committed.code] {
                                      m_clipboard->copy(code.secret());
                                      //: %1 is the name of a connection, %2 eight characters such as K7QM-2XPD
                                      m_connections->say(
                                          tr("Invitation code of %1 copied. Fingerprint: %2.").arg(name, code.fingerprint())
                                          + u' ' + m_clipboard->promise());
                                  }};
    }
    m_notices->add(sentences.join(u' '), Tone::Ok, Notice::Stay::UntilDismissed, choices);
}

void MainWindow::askToForgetCodes()
{
    const Question question{
        .title = tr("Forget codes"),
        .text = tr("Forget the invitation codes that are no longer needed?"),
        .consequence = tr("When a connection turns active or is gone, its code stays in the keychain for a week, in case the "
                          "list was wrong. Once forgotten, it cannot be recovered."),
        .yes = tr("&Forget now"),
    };
    question.ask(this, [this] { m_workspace->forgetCodesAside(); });
}

void MainWindow::showNodeReport()
{
    NodeReportDialog::open(m_session->node(), this);
}

/// node.md, Versions, licences, and what is new.
void MainWindow::showNewExalate()
{
    auto *message = new MessageBox(
        tr("New Exalate"), tr("New Exalate is a different product from the one that this program is for."),
        tr("It has workspaces, systems and items. A connection there is made with the sign-in details of both sides, and without "
           "an invitation code.\n\n"
           "If somebody asks to import your instance there, you get an import request. You approve it in the Exalate console of "
           "your instance.\n\n"
           "Two companies that keep their sign-in details to themselves still connect with an invitation code, as here."),
        this);
    message->setStandardButtons(QMessageBox::Close);
    message->open();
}

void MainWindow::showAbout()
{
    (new AboutDialog(this))->open();
}
