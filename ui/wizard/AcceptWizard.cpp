// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/AcceptWizard.h"

#include "SecretClipboard.h"
#include "Words.h"
#include "widgets/MenuButton.h"
#include "wizard/AcceptHandOverPage.h"
#include "wizard/AcceptedPage.h"
#include "wizard/CheckPage.h"
#include "wizard/CodePage.h"
#include "workspace/Workspace.h"

#include <QDesktopServices>
#include <QMenu>

AcceptWizard::AcceptWizard(Workspace *workspace, SecretClipboard *clipboard, QWidget *parent)
    : WizardDialog(Words::Place::AcceptWizard, parent)
    , m_clipboard(clipboard)
    , m_flow(workspace->session())
{
    setWindowTitle(tr("Accept invitation"));
    connect(&m_flow, &AcceptFlow::changed, this, &AcceptWizard::refresh);
    connect(&m_flow, &AcceptFlow::stepEntered, this, &AcceptWizard::enter);
    connect(&m_flow, &AcceptFlow::missing, this,
            [this](AcceptField field) { focusOn(m_pages.value(m_flow.step())->showMissing(field)); });
    connect(&m_flow, &AcceptFlow::browserNeeded, this, [this](const QUrl &page) {
        if (!QDesktopServices::openUrl(page))
            m_pages.value(m_flow.step())->tellNoBrowser();
    });
    connect(this, &WizardDialog::previousRequested, &m_flow, &AcceptFlow::previous);
    connect(this, &WizardDialog::retryRequested, this, &AcceptWizard::goOn);
    connect(this, &WizardDialog::nextRequested, this, &AcceptWizard::goOn);
    connect(this, &WizardDialog::sendAnywayRequested, &m_flow, &AcceptFlow::acceptAnyway);
    connect(this, &WizardDialog::consoleRequested, &m_flow, &AcceptFlow::handOver);
    offerOtherInstances(*workspace);
    enter(m_flow.step());
}

void AcceptWizard::offerOtherInstances(const Workspace &workspace)
{
    if (workspace.instances().size() < 2)
        return;
    auto *others = new MenuButton(tr("Continue with another &instance"), this);
    for (const LocalInstance &instance : workspace.instances()) {
        if (instance.id == m_flow.localInstance().id)
            continue;
        const QAction *action = others->choices()->addAction(Words::inMenu(instance.name));
        connect(action, &QAction::triggered, this, [this, id = instance.id] {
            const QString pasted = m_flow.text();
            closeForGood();
            emit otherInstanceWanted(id, pasted);
        });
    }
    addHelp({ProblemKey::OtherInstance}, others);
}

void AcceptWizard::start(const QString &pasted)
{
    static_cast<CodePage *>(m_pages.value(AcceptStep::Code))->take(pasted);
    goOn();
}

void AcceptWizard::goOn()
{
    switch (m_flow.step()) {
    case AcceptStep::Code:
        m_flow.next();
        break;
    case AcceptStep::Check:
    case AcceptStep::HandOver:
        m_flow.confirm();
        break;
    case AcceptStep::Accepted:
        accept();
        break;
    }
}

/// Destroys the pages first: they show the flow, which is a member.
AcceptWizard::~AcceptWizard()
{
    qDeleteAll(m_pages);
}

ManualPage AcceptWizard::manualPage() const
{
    return m_flow.step() == AcceptStep::HandOver ? ManualPage::Console : ManualPage::Accepting;
}

bool AcceptWizard::isWorthKeeping() const
{
    return m_flow.isWorthKeeping();
}

std::optional<QString> AcceptWizard::committedId() const
{
    if (m_flow.phase() != WizardPhase::Committed)
        return {};
    return m_flow.committed()->connection.id;
}

void AcceptWizard::abandon()
{
    m_flow.abandon();
}

/// The step's name, the title of its page, and how to make the page.
AcceptWizard::PageEntry AcceptWizard::entry(AcceptStep step)
{
    switch (step) {
    case AcceptStep::Code:
        return {tr("Code"), tr("Accept invitation"), [this] { return new CodePage(&m_flow, pageParent()); }};
    case AcceptStep::Check:
        return {tr("Check"), tr("Check the invitation"), [this] { return new CheckPage(&m_flow, pageParent()); }};
    case AcceptStep::HandOver:
        return {tr("Exalate console"), tr("Exalate console"),
                [this] { return new AcceptHandOverPage(&m_flow, m_clipboard, pageParent()); }};
    case AcceptStep::Accepted:
        return {tr("Done"), tr("Invitation accepted"), [this] { return new AcceptedPage(&m_flow, pageParent()); }};
    }
    Q_UNREACHABLE();
}

void AcceptWizard::enter(AcceptStep step)
{
    const PageEntry entered = entry(step);
    AcceptPage *&page = m_pages[step];
    if (!page) {
        page = entered.make();
        connect(page, &WizardPage::defaultButtonChanged, this, &AcceptWizard::refresh);
    }
    page->refresh();
    showPage(page, entered.title);
    refresh();
    if (step == AcceptStep::Accepted)
        m_pages.value(AcceptStep::Code)->refresh(); // which empties its field: the code is not needed any more
}

void AcceptWizard::refresh()
{
    QStringList names;
    for (const AcceptStep step : m_flow.steps())
        names << entry(step).name;
    setSteps(names, m_flow.steps().indexOf(m_flow.step()));
    currentPage()->refresh();
    setFooter(footer());
    showProblem(m_flow.problem(), {.canRetry = true, .canHandOver = m_flow.canHandOver()});
}

WizardDialog::Footer AcceptWizard::footer() const
{
    const LocalInstance local = m_flow.localInstance();
    //: %1 is the name of one's own instance, %2 its host
    const QString info = tr("To %1 · %2").arg(Words::leftToRight(local.name), Words::leftToRight(hostOf(local.exalateUrl)));
    Footer footer{.info = info, .next = tr("&Next"), .canGoBack = m_flow.canGoBack()};
    switch (m_flow.phase()) {
    case WizardPhase::Editing:
        break;
    case WizardPhase::Checking:
        footer.isBusy = true;
        footer.sentence = tr("Reading the invitation…");
        break;
    case WizardPhase::Committing:
        footer.isCommitting = true;
        footer.sentence =
            m_flow.step() == AcceptStep::HandOver ? tr("Looking for the connection…") : tr("Accepting the invitation…");
        if (m_flow.waitsUntil())
            footer.sentence = waitingSentence(*m_flow.waitsUntil());
        break;
    case WizardPhase::Committed:
        return {.next = tr("&Done")};
    }
    footer.isDefault = !currentPage()->defaultButton();
    footer.isAccented = footer.isDefault;
    if (m_flow.step() == AcceptStep::Check) {
        footer.next = tr("&Confirm");
        footer.isDefault = false;
        footer.isAccented = false;
    }
    return footer;
}
