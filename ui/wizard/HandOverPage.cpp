// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/HandOverPage.h"

#include "Theme.h"
#include "Words.h"
#include "base/ShownText.h"
#include "dialogs/NodeReportDialog.h"
#include "url/InstanceUrl.h"
#include "widgets/FlatStyle.h"
#include "widgets/SecretField.h"
#include "widgets/StatusLine.h"
#include "wizard/CandidateChoice.h"
#include "wizard/HandOverPanel.h"
#include "wizard/InvitationCodeEntry.h"
#include "wizard/WantedTextEntry.h"
#include "wizard/WantedTextLabels.h"

#include <QPushButton>
#include <QVBoxLayout>

HandOverPage::HandOverPage(InitiateFlow *flow, QWidget *parent)
    : InitiatePage(flow, parent)
    , m_panel(new HandOverPanel(flow->localInstance(), this))
    , m_then(new TextLabel(this))
    , m_code(new InvitationCodeEntry(tr("Invitation &code"), LabelledField::Need::Optional, this))
    , m_missing(new StatusLine(this))
    , m_candidates(new CandidateChoice(this))
    , m_itIsThere(new QPushButton(tr("&It is there, continue"), this))
{
    auto *code = new QVBoxLayout;
    code->setSpacing(Theme::hairGap(this));
    code->addWidget(m_then);
    code->addWidget(m_code);
    code->addWidget(m_missing);
    code->addWidget(m_candidates);
    code->addWidget(m_itIsThere, 0, Qt::AlignLeft);
    column()->addWidget(m_panel);
    column()->addLayout(code);
    column()->addStretch();
    FlatStyle::setAccented(m_panel->nextButton(), true);
    connect(m_code, &InvitationCodeEntry::textChanged, flow, &InitiateFlow::setConsoleText);
    connect(m_panel, &HandOverPanel::nextChanged, this, &HandOverPage::defaultButtonChanged);
    connect(m_panel, &HandOverPanel::narrowChanged, this, &HandOverPage::narrowChanged);
    connect(m_panel, &HandOverPanel::reportRequested, this,
            [this] { NodeReportDialog::open(m_flow->session().node(), window()); });
    connect(m_panel, &HandOverPanel::allCopied, this, [this] {
        if (m_form->codeComes() != CodeComes::Never)
            m_code->field()->setFocus();
    });
    m_itIsThere->setAutoDefault(false);
    connect(m_itIsThere, &QPushButton::clicked, flow, &InitiateFlow::sayItIsThere);
    connect(m_candidates, &CandidateChoice::chosen, flow, &InitiateFlow::takeFromConsole);
}

QWidget *HandOverPage::firstField() const
{
    return m_panel->nextButton();
}

bool HandOverPage::isNarrow() const
{
    return m_panel->isNarrow();
}

QPushButton *HandOverPage::defaultButton() const
{
    const bool isNextLeft = m_panel->nextButton()->isHidden() || m_flow->console().code();
    return isNextLeft ? nullptr : m_panel->nextButton();
}

void HandOverPage::refresh()
{
    m_panel->setConsole(m_form->own().console());
    showSteps();
    const CodeComes codeComes = m_form->codeComes();
    const ConsoleHandOver &console = m_flow->console();
    switch (codeComes) {
    case CodeComes::Always:
        m_then->setText(tr("The console then shows an invitation code. Copy it there, and paste it here:"));
        break;
    case CodeComes::Perhaps:
        m_then->setText(tr("If the console then shows an invitation code, copy it there, and paste it here:"));
        break;
    case CodeComes::Never:
        m_then->setText(m_flow->localInstance().isGuided() ? tr("Continue when the console shows the connection.")
                                                           : tr("This page continues when your instance lists the connection."));
        break;
    }
    m_missing->clear();
    m_itIsThere->setVisible(m_flow->canSayItIsThere());
    m_candidates->setCandidates(console.candidates(), codeComes != CodeComes::Never && console.code());
    m_code->setVisible(codeComes != CodeComes::Never);
    //: %1 is the name of a connection
    const QString seen = tr("✓ %1 is in the list. Paste its code, or continue without it.").arg(shownText(console.seen()));
    m_code->show(console.hasPastedText(), console.code(), console.seen().isEmpty() ? QString() : seen);
}

/// What a person does in the console, in the order in which it asks (node.md, The console).
QList<HandOverPage::Step> HandOverPage::steps() const
{
    using enum Step::Kind;
    const NewConnection wanted = m_flow->wanted();
    //: %1 is a sentence such as "Choose “Connections” in the menu on the left."
    const QString begin = tr("%1 Then choose “Initiate connection”.").arg(Words::wayToConnections(m_form->own().tracker()));
    QList<Step> steps{{Told, begin}};
    if (wanted.type == ConnectionType::Private)
        steps << Step{Told, tr("Choose “I don't have a URL”.")};
    else if (m_form->address())
        steps << Step{Copied, tr("Destination instance URL"), m_form->address()->address()};
    //: %1 is a configuration mode, such as Script
    steps << Step{Told, tr("Choose the mode “%1”.").arg(Words::mode(wanted.mode))};
    for (const WantedText &text : WantedTexts) {
        const QString label = WantedTextLabels::inConsole(text);
        if (text.isOnInformationPage() && m_form->asksForNames())
            steps << Step{Entered, label, wanted.*text.member, &text};
        else if (text.entry == WantedText::Entry::Project && !(wanted.*text.member).isEmpty())
            steps << Step{Copied, label, wanted.*text.member};
    }
    if (wanted.project.isEmpty() && wanted.mode != ConfigurationMode::Visual && m_form->own().offersProjects())
        steps << Step{Told, tr("Choose one of your projects if the console asks for one.")};
    if (m_form->codeComes() == CodeComes::Perhaps)
        steps << Step{Told, tr("Answer whether you have admin access to the other side.")};
    return steps;
}

void HandOverPage::showSteps()
{
    // Built anew only if there are other rows: otherwise the field with the focus would lose it.
    const QList<Step> now = steps();
    if (!std::ranges::equal(now, m_shown, &Step::isSameRow)) {
        m_panel->clear();
        m_entries.clear();
        for (const Step &step : now) {
            if (step.kind == Step::Kind::Told)
                m_panel->tell(step.label);
            else if (step.kind == Step::Kind::Copied)
                m_panel->add(step.label, step.value);
            else
                addEntry(step);
        }
        m_shown = now;
    }
    for (WantedTextEntry *entry : std::as_const(m_entries))
        entry->show(m_form->entered().*entry->member());
}

void HandOverPage::addEntry(const Step &step)
{
    WantedTextEntry *entry = m_panel->addEntry(step.label, *step.entry, step.value);
    m_code->letPasteIn(entry->field());
    m_entries << entry;
    connect(entry, &WantedTextEntry::textChanged, this,
            [this, member = step.entry->member](const QString &typed) { m_form->setText(member, typed); });
}

QWidget *HandOverPage::showMissing(InitiateField field)
{
    if (field == InitiateField::NewConnection && !m_flow->console().candidates().isEmpty())
        return m_candidates->question();
    if (field == InitiateField::NewConnection) {
        //: %1 is a host name
        m_missing->say(tr("%1 has no new connection yet. Finish it in the console first.")
                           .arg(Words::leftToRight(hostOf(m_flow->localInstance().exalateUrl))),
                       Tone::Bad);
        return m_missing;
    }
    m_code->sayMissing(tr("Paste the invitation code from the console."));
    return m_code->field();
}

void HandOverPage::tellNoBrowser(const QUrl &)
{
    m_panel->tellNoBrowser();
}
