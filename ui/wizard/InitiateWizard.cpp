// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/InitiateWizard.h"

#include "Words.h"
#include "wizard/AdminQuestionPage.h"
#include "wizard/ConnectedPage.h"
#include "wizard/ConnectionInformationPage.h"
#include "wizard/DestinationPage.h"
#include "wizard/HandOverPage.h"
#include "wizard/InvitationPage.h"
#include "wizard/LateCodePage.h"
#include "wizard/ProjectPage.h"
#include "wizard/VerificationPage.h"
#include "workspace/Workspace.h"

#include <QDesktopServices>
#include <QPushButton>

InitiateWizard::InitiateWizard(Workspace *workspace, SecretClipboard *clipboard, QWidget *parent,
                               const std::optional<InitiateDraft> &draft)
    : WizardDialog(Words::Place::InitiateWizard, parent)
    , m_workspace(workspace)
    , m_clipboard(clipboard)
    , m_flow(
          workspace->session(), workspace->drafts(), [workspace] { return workspace->knownHosts(); }, this)
    , m_goToRemote(addLeftButton(tr("&Go to remote")))
{
    setWindowTitle(tr("Initiate connection"));
    if (draft)
        m_flow.restore(*draft);
    m_goToRemote->hide();

    connect(&m_flow, &InitiateFlow::changed, this, &InitiateWizard::refresh);
    connect(&m_flow, &InitiateFlow::stepEntered, this, &InitiateWizard::enter);
    connect(&m_flow, &InitiateFlow::missing, this,
            [this](InitiateField field) { focusOn(m_pages.value(m_flow.step())->showMissing(field)); });
    connect(&m_flow, &InitiateFlow::browserNeeded, this, [this](const QUrl &page) {
        if (!QDesktopServices::openUrl(page))
            m_pages.value(m_flow.step())->tellNoBrowser(page);
    });
    connect(this, &WizardDialog::previousRequested, &m_flow, &InitiateFlow::previous);
    connect(this, &WizardDialog::retryRequested, &m_flow, &InitiateFlow::next);
    connect(this, &WizardDialog::sendAnywayRequested, &m_flow, &InitiateFlow::sendAnyway);
    connect(this, &WizardDialog::consoleRequested, &m_flow, &InitiateFlow::handOver);
    connect(this, &WizardDialog::nextRequested, this, [this] {
        if (isCommitted())
            accept();
        else
            m_flow.next();
    });
    connect(m_goToRemote, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(remoteAddress()); });
    enter(m_flow.step());
}

/// Destroys the pages first: they show the flow, which is a member.
InitiateWizard::~InitiateWizard()
{
    qDeleteAll(m_pages);
}

ManualPage InitiateWizard::manualPage() const
{
    switch (m_flow.step()) {
    case InitiateStep::Destination:
        return ManualPage::Destination;
    case InitiateStep::ConnectionInformation:
    case InitiateStep::Project:
    case InitiateStep::AdminQuestion:
    case InitiateStep::Verification:
        return ManualPage::Modes;
    case InitiateStep::HandOver:
        return ManualPage::Console;
    case InitiateStep::Invitation:
    case InitiateStep::Connected:
        return ManualPage::Invitation;
    }
    Q_UNREACHABLE();
}

bool InitiateWizard::isWorthKeeping() const
{
    return m_flow.isWorthKeeping();
}

std::optional<QString> InitiateWizard::committedId() const
{
    if (m_flow.phase() != WizardPhase::Committed)
        return {};
    return m_flow.committed()->connection.id;
}

void InitiateWizard::abandon()
{
    m_flow.abandon();
}

/// The step's name, the title of its page, and how to make the page.
InitiateWizard::PageEntry InitiateWizard::entry(InitiateStep step)
{
    switch (step) {
    case InitiateStep::Destination:
        return {tr("Destination"), tr("Initiate connection"),
                [this] { return new DestinationPage(&m_flow, m_workspace, pageParent()); }};
    case InitiateStep::ConnectionInformation:
        return {tr("Connection information"), tr("Connection information"),
                [this] { return new ConnectionInformationPage(&m_flow, pageParent()); }};
    case InitiateStep::Project:
        return {tr("Project"), tr("Project"), [this] { return new ProjectPage(&m_flow, pageParent()); }};
    case InitiateStep::AdminQuestion:
        return {tr("Admin access"), tr("Admin access"), [this] { return new AdminQuestionPage(&m_flow, pageParent()); }};
    case InitiateStep::Verification:
        return {tr("Verification"), tr("Verification"), [this] { return new VerificationPage(&m_flow, pageParent()); }};
    case InitiateStep::HandOver:
        return {tr("Exalate console"), tr("Exalate console"), [this] { return new HandOverPage(&m_flow, pageParent()); }};
    case InitiateStep::Invitation:
        return {tr("Invitation"), tr("Invitation"), [this] { return makeInvitationPage(); }};
    case InitiateStep::Connected:
        return {tr("Connected"), tr("Connected"), [this] { return new ConnectedPage(&m_flow, pageParent()); }};
    }
    Q_UNREACHABLE();
}

InitiatePage *InitiateWizard::makeInvitationPage()
{
    if (m_flow.isForConsole() && !m_flow.committed()->code)
        return new LateCodePage(&m_flow, pageParent());
    return new InvitationPage(&m_flow, m_clipboard, pageParent());
}

void InitiateWizard::enter(InitiateStep step)
{
    const PageEntry entered = entry(step);
    InitiatePage *&page = m_pages[step];
    if (page && step == InitiateStep::Invitation) // entered again once its code is there
        std::exchange(page, nullptr)->deleteLater();
    if (!page) {
        page = entered.make();
        connect(page, &WizardPage::defaultButtonChanged, this, &InitiateWizard::refresh);
    }
    page->refresh();
    showPage(page, entered.title);
    refresh();
}

void InitiateWizard::refresh()
{
    QStringList names;
    for (const InitiateStep step : m_flow.steps())
        names << entry(step).name;
    if (m_flow.form().codeComes() == CodeComes::Perhaps && !isCommitted())
        names.last() = tr("Connection"); // which of the two pages it will be is not known
    setSteps(names, m_flow.steps().indexOf(m_flow.step()));

    currentPage()->refresh();
    setFooter(footer());
    showProblem(m_flow.problem(), {.canRetry = m_flow.isCommitStep(), .canHandOver = m_flow.canHandOver()});
    m_goToRemote->setVisible(isCommitted() && !remoteAddress().isEmpty());
}

WizardDialog::Footer InitiateWizard::footer() const
{
    const bool leadsToCode = m_flow.form().codeComes() == CodeComes::Always;
    Footer footer{.next = tr("&Next"), .canGoBack = m_flow.canGoBack()};
    const LocalInstance local = m_flow.localInstance();
    //: %1 is the name of one's own instance, %2 its host
    footer.info = tr("From %1 · %2").arg(Words::leftToRight(local.name), Words::leftToRight(hostOf(local.exalateUrl)));

    switch (m_flow.phase()) {
    case WizardPhase::Editing:
        break;
    case WizardPhase::Checking:
        footer.isBusy = true;
        footer.sentence = tr("Waiting for a response…");
        return footer;
    case WizardPhase::Committing:
        footer.isCommitting = true;
        footer.sentence =
            m_flow.step() == InitiateStep::HandOver ? tr("Looking for the connection…") : tr("Creating the connection…");
        if (m_flow.waitsUntil())
            footer.sentence = waitingSentence(*m_flow.waitsUntil());
        break;
    case WizardPhase::Committed:
        return {.next = tr("&Done"), .isAccented = !currentPage()->defaultButton(), .isDefault = !currentPage()->defaultButton()};
    }
    if (m_flow.isForConsole() && m_flow.step() != InitiateStep::HandOver && footer.sentence.isEmpty())
        footer.sentence = tr("You finish the connection in the Exalate console.");
    footer.isDefault = !currentPage()->defaultButton();
    footer.isAccented = footer.isDefault;
    if (!m_flow.isCommitStep() || m_flow.step() == InitiateStep::HandOver)
        return footer;
    footer.isDefault = false;
    // If "Connection information" itself creates, its button says "Next" (product.md, Initiate connection: the pages).
    if (m_flow.step() != InitiateStep::ConnectionInformation)
        footer.next = tr("&Initiate");
    else if (footer.sentence.isEmpty())
        footer.sentence =
            leadsToCode ? tr("Next creates the connection and its invitation code.") : tr("Next creates the connection.");
    return footer;
}

QUrl InitiateWizard::remoteAddress() const
{
    const QUrl told = m_flow.committed() ? m_flow.committed()->connection.remoteUrl : QUrl();
    const QUrl used = m_flow.form().type() != ConnectionType::Private ? m_flow.form().destination() : QUrl();
    const QUrl address = used.isEmpty() ? told : used;
    return address.scheme().startsWith(QLatin1StringView("http")) ? address : QUrl();
}
