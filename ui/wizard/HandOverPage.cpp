// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/HandOverPage.h"

#include "Theme.h"
#include "Words.h"
#include "url/InstanceUrl.h"
#include "widgets/ClearButton.h"
#include "widgets/FlatStyle.h"
#include "widgets/LabelledField.h"
#include "widgets/ProblemPanel.h"
#include "widgets/SecretField.h"
#include "widgets/StatusLine.h"
#include "wizard/CandidateChoice.h"
#include "wizard/HandOverPanel.h"
#include "wizard/WantedTextLabels.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HandOverPage::HandOverPage(InitiateFlow *flow, QWidget *parent)
    : InitiatePage(flow, parent)
    , m_panel(new HandOverPanel(flow->localInstance(), this))
    , m_code(new SecretField(this))
    , m_field(new LabelledField(tr("Invitation &code"), m_code, LabelledField::Need::Required, this))
    , m_found(new StatusLine(this))
    , m_then(new TextLabel(this))
    , m_missing(new StatusLine(this))
    , m_candidates(new CandidateChoice(this))
    , m_problem(new ProblemPanel(this))
{
    addClearButton(m_code);
    auto *code = new QVBoxLayout;
    code->setSpacing(Theme::hairGap(this));
    code->addWidget(m_then);
    code->addWidget(m_field);
    code->addWidget(m_found);
    code->addWidget(m_missing);
    code->addWidget(m_candidates);
    code->addWidget(m_problem);
    column()->addWidget(m_panel);
    column()->addLayout(code);
    column()->addStretch();
    connect(m_code, &SecretField::textChanged, this, [this](const QString &text) {
        m_field->setProblem({});
        m_flow->setConsoleText(text);
    });
    connect(m_candidates, &CandidateChoice::chosen, flow, &InitiateFlow::takeFromConsole);
}

QWidget *HandOverPage::firstField() const
{
    return m_panel->openButton();
}

void HandOverPage::refresh()
{
    showValues();
    const bool leadsToCode = m_flow->leadsToCode();
    m_field->setVisible(leadsToCode);
    m_then->setText(leadsToCode ? tr("The console then gives an invitation code. Paste it here:")
                                : tr("When the console says that the connection is there, press Next."));
    m_missing->clear();
    m_candidates->setCandidates(m_flow->console().candidates(), leadsToCode && m_flow->console().code());
    if (!m_flow->console().hasPastedText())
        m_code->wipe();
    const bool hasCode = m_flow->console().code().has_value();
    if (leadsToCode && hasCode)
        //: %1 is a fingerprint such as K7QM-2XPD
        m_found->say({{.text = tr("✓ Code found"), .tone = Tone::Ok, .bold = true},
                      {.text = u" · "_s + tr("fingerprint %1").arg(Words::leftToRight(m_flow->console().code()->fingerprint())),
                       .tone = Tone::Soft}});
    else
        m_found->clear();
    m_problem->setProblem(leadsToCode && m_flow->console().hasPastedText() && !hasCode
                              ? std::optional(m_flow->console().code().error())
                              : std::nullopt);
    FlatStyle::setProblem(m_code, m_problem->problem() || m_field->hasProblem());
}

HandOverPage::Values HandOverPage::values() const
{
    const NewConnection wanted = m_flow->wanted();
    Values values;
    if (wanted.type != ConnectionType::Private && m_flow->address())
        values << std::pair(tr("Destination instance URL"), m_flow->address()->address());
    if (m_flow->draft().mode)
        values << std::pair(tr("Mode"), Words::mode(wanted.mode));
    for (const WantedText &text : WantedTexts) {
        if (const QString label = WantedTextLabels::inConsole(text); !label.isEmpty())
            values << std::pair(label, wanted.*text.member);
    }
    return values;
}

void HandOverPage::showValues()
{
    // Rebuilt only if they differ: otherwise the focused one would lose the focus.
    const Values now = values();
    if (now == m_shown)
        return;
    m_shown = now;
    m_panel->clear();
    if (m_flow->type() == ConnectionType::Private)
        m_panel->tell(tr("Destination instance URL"), tr("none: choose “I don't have a URL” there"));
    for (const auto &[label, value] : now)
        m_panel->add(label, value);
}

QWidget *HandOverPage::showMissing(InitiateField field)
{
    if (field == InitiateField::NewConnection && !m_flow->console().candidates().isEmpty())
        return m_candidates->question();
    if (field == InitiateField::NewConnection) {
        //: %1 is a host name
        m_missing->say(tr("The list of %1 has no new connection yet. Finish it in the console first.")
                           .arg(Words::leftToRight(hostOf(m_flow->localInstance().exalateUrl))),
                       Tone::Bad);
        return m_missing;
    }
    if (!m_flow->console().hasPastedText())
        m_field->setProblem(tr("Paste the invitation code that the console gave."));
    return m_code;
}

void HandOverPage::tellNoBrowser(const QUrl &)
{
    m_panel->tellNoBrowser();
}
