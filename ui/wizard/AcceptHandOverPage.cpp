// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/AcceptHandOverPage.h"

#include "SecretClipboard.h"
#include "Words.h"
#include "dialogs/NodeReportDialog.h"
#include "url/InstanceUrl.h"
#include "widgets/FlatStyle.h"
#include "widgets/StatusLine.h"
#include "wizard/CandidateChoice.h"
#include "wizard/HandOverPanel.h"

#include <QPushButton>
#include <QVBoxLayout>

AcceptHandOverPage::AcceptHandOverPage(AcceptFlow *flow, SecretClipboard *clipboard, QWidget *parent)
    : AcceptPage(flow, parent)
    , m_clipboard(clipboard)
    , m_panel(new HandOverPanel(flow->localInstance(), this))
    , m_missing(new StatusLine(this))
    , m_candidates(new CandidateChoice(this))
    , m_itIsThere(new QPushButton(tr("&It is there, continue"), this))
{
    FlatStyle::setAccented(m_panel->nextButton(), true);
    connect(m_panel, &HandOverPanel::nextChanged, this, &AcceptHandOverPage::defaultButtonChanged);
    connect(m_panel, &HandOverPanel::narrowChanged, this, &AcceptHandOverPage::narrowChanged);
    connect(m_panel, &HandOverPanel::reportRequested, this,
            [this] { NodeReportDialog::open(m_flow->session().node(), window()); });
    column()->addWidget(m_panel);
    column()->addWidget(new TextLabel(
        flow->localInstance().isGuided()
            ? tr("Continue when the console shows the connection.")
            : tr("The connection then appears in the list of your instance, and this page asks whether it is yours."),
        this));
    column()->addWidget(m_missing);
    column()->addWidget(m_candidates);
    column()->addWidget(m_itIsThere, 0, Qt::AlignLeft);
    column()->addStretch();
    m_itIsThere->setAutoDefault(false);
    connect(m_itIsThere, &QPushButton::clicked, flow, &AcceptFlow::sayItIsThere);
    connect(m_candidates, &CandidateChoice::chosen, flow, &AcceptFlow::takeFromConsole);
}

QWidget *AcceptHandOverPage::firstField() const
{
    return m_panel->nextButton();
}

bool AcceptHandOverPage::isNarrow() const
{
    return m_panel->isNarrow();
}

QPushButton *AcceptHandOverPage::defaultButton() const
{
    return m_panel->nextButton()->isHidden() ? nullptr : m_panel->nextButton();
}

void AcceptHandOverPage::refresh()
{
    m_panel->setConsole(m_flow->own().console());
    m_missing->clear();
    m_itIsThere->setVisible(m_flow->canSayItIsThere());
    m_candidates->setCandidates(m_flow->console().candidates(), false);
    if (!m_flow->code())
        return;
    const InvitationCode code = m_flow->code()->code;
    if (const QStringList now{code.fingerprint(), m_flow->project()}; now != m_shown) {
        m_shown = now;
        m_panel->clear();
        //: %1 is a sentence such as "Choose “Connections” in the menu on the left."
        m_panel->tell(tr("%1 Then choose “Accept invitation”.").arg(Words::wayToConnections(m_flow->own().tracker())));
        //: %1 is a fingerprint such as K7QM-2XPD
        m_panel->addSecret(tr("Invitation code"), tr("hidden (fingerprint %1)").arg(Words::leftToRight(code.fingerprint())),
                           [this, code] { m_clipboard->copy(code.secret()); });
        m_panel->tell(tr("Check who is inviting you: only the console of your instance shows it."));
        m_panel->add(tr("Project"), m_flow->project());
    }
}

QWidget *AcceptHandOverPage::showMissing(AcceptField)
{
    if (!m_flow->console().candidates().isEmpty())
        return m_candidates->question();
    //: %1 is a host name
    m_missing->say(tr("%1 has no new connection yet. Accept the invitation in the console first.")
                       .arg(Words::leftToRight(hostOf(m_flow->localInstance().exalateUrl))),
                   Tone::Bad);
    return m_missing;
}

void AcceptHandOverPage::tellNoBrowser()
{
    m_panel->tellNoBrowser();
}
