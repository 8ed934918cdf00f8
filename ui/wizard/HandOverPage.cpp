// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/HandOverPage.h"

#include "Theme.h"
#include "Words.h"
#include "base/ShownText.h"
#include "invitation/InvitationText.h"
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

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HandOverPage::HandOverPage(InitiateFlow *flow, QWidget *parent)
    : InitiatePage(flow, parent)
    , m_panel(new HandOverPanel(flow->localInstance(), tr("Choose “Connections” there, then “Initiate connection”."), this))
    , m_code(new SecretField(this))
    , m_field(new LabelledField(tr("Invitation &code"), m_code, LabelledField::Need::Required, this))
    , m_paste(new QPushButton(this))
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
    code->addWidget(m_paste, 0, Qt::AlignLeft);
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
    connect(m_paste, &QPushButton::clicked, this, &HandOverPage::paste);
    connect(new QShortcut(QKeySequence::Paste, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, &HandOverPage::paste);
    FlatStyle::setAccented(m_panel->nextButton(), true);
    connect(m_panel, &HandOverPanel::allCopied, this, [this] {
        emit defaultButtonChanged();
        if (m_flow->leadsToCode())
            m_code->setFocus();
    });
    lookAtClipboard();
    window()->installEventFilter(this);
    connect(m_candidates, &CandidateChoice::chosen, flow, &InitiateFlow::takeFromConsole);
}

QWidget *HandOverPage::firstField() const
{
    return m_panel->nextButton();
}

QPushButton *HandOverPage::defaultButton() const
{
    return m_panel->nextButton()->isHidden() ? nullptr : m_panel->nextButton();
}

bool HandOverPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && isVisible())
        lookAtClipboard();
    return InitiatePage::eventFilter(watched, event);
}

/// Says on the button what pressing it brings. The code is kept only then.
void HandOverPage::lookAtClipboard()
{
    const auto code = findInvitationCode(QGuiApplication::clipboard()->text());
    //: %1 is a fingerprint such as K7QM-2XPD
    m_paste->setText(code ? tr("&Use the code on the clipboard: %1").arg(Words::leftToRight(code->fingerprint())) : tr("P&aste"));
}

void HandOverPage::paste()
{
    if (!m_flow->leadsToCode())
        return;
    m_code->setText(QGuiApplication::clipboard()->text());
    m_code->setFocus();
}

void HandOverPage::refresh()
{
    showValues();
    const bool leadsToCode = m_flow->leadsToCode();
    m_field->setVisible(leadsToCode);
    m_paste->setVisible(leadsToCode);
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
    else if (leadsToCode && !m_flow->console().seen().isEmpty())
        //: %1 is the name of a connection
        m_found->say(tr("✓ %1 is in the list. Paste its code to go on.").arg(shownText(m_flow->console().seen())), Tone::Ok);
    else
        m_found->clear();
    m_problem->setProblem(leadsToCode && m_flow->console().hasPastedText() && !hasCode
                              ? std::optional(m_flow->console().code().error())
                              : std::nullopt);
    FlatStyle::setProblem(m_code, m_problem->problem() || m_field->hasProblem());
}

/// In the order in which the console asks.
QList<HandOverPage::Value> HandOverPage::values() const
{
    const NewConnection wanted = m_flow->wanted();
    QList<Value> values;
    if (wanted.type == ConnectionType::Private)
        values << Value{tr("Destination instance URL"), tr("none: choose “I don't have a URL” there"), true};
    else if (m_flow->address())
        values << Value{tr("Destination instance URL"), m_flow->address()->address()};
    if (m_flow->draft().mode)
        values << Value{tr("Mode"), Words::mode(wanted.mode), true};
    for (const WantedText &text : WantedTexts) {
        if (const QString label = WantedTextLabels::inConsole(text); !label.isEmpty())
            values << Value{label, wanted.*text.member};
    }
    return values;
}

void HandOverPage::showValues()
{
    // Rebuilt only if they differ: otherwise the focused one would lose the focus.
    const QList<Value> now = values();
    if (now == m_shown)
        return;
    m_shown = now;
    m_panel->clear();
    for (const Value &value : now) {
        if (value.isChosen)
            m_panel->tell(value.label, value.text);
        else
            m_panel->add(value.label, value.text);
    }
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
