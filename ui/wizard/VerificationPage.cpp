// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/VerificationPage.h"

#include "Theme.h"
#include "Words.h"
#include "widgets/BusyIndicator.h"
#include "widgets/FlatStyle.h"
#include "widgets/FlowLayout.h"
#include "widgets/ProblemPanel.h"
#include "widgets/StatusLine.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

VerificationPage::VerificationPage(InitiateFlow *flow, QWidget *parent)
    : InitiatePage(flow, parent)
    , m_what(new TextLabel(this))
    , m_verify(new QPushButton(tr("&Verify admin access"), this))
    , m_again(new QPushButton(tr("&Open the page again"), this))
    , m_stop(new QPushButton(tr("&Stop waiting"), this))
    , m_busy(new BusyIndicator(this))
    , m_state(new StatusLine(this))
    , m_noBrowser(new StatusLine(this))
    , m_problem(new ProblemPanel(this))
    , m_console(m_problem->addButton(tr("Open the Exalate &console")))
{
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_verify);
    buttons->addWidget(m_again);
    buttons->addWidget(m_stop);
    auto *state = new QHBoxLayout;
    state->setSpacing(Theme::hairGap(this));
    state->addWidget(m_busy);
    state->addWidget(m_state, 1);

    column()->addWidget(m_what);
    column()->addLayout(buttons);
    column()->addLayout(state);
    column()->addWidget(m_noBrowser);
    column()->addWidget(m_problem);
    column()->addStretch();

    FlatStyle::setAccented(m_verify);
    connect(m_verify, &QPushButton::clicked, flow, &InitiateFlow::startVerification);
    connect(m_again, &QPushButton::clicked, this, &VerificationPage::openAgain);
    connect(m_stop, &QPushButton::clicked, flow, &InitiateFlow::cancelVerification);
    connect(m_console, &QPushButton::clicked, flow, &InitiateFlow::handOver);
}

QWidget *VerificationPage::firstField() const
{
    return m_verify->isHidden() ? m_stop->isHidden() ? static_cast<QWidget *>(m_state) : m_again : m_verify;
}

QPushButton *VerificationPage::defaultButton() const
{
    return m_verify->isHidden() ? nullptr : m_verify;
}

void VerificationPage::refresh()
{
    using State = AdminVerification::State;
    const AdminVerification &verification = m_flow->verification();
    const QString host = m_form->address() ? Words::leftToRight(m_form->address()->host()) : tr("the destination");
    //: %1 is a host name
    m_what->setText(tr("Before the connection is created, %1 asks you to sign in as its administrator in the browser. This "
                       "program never sees that password.")
                        .arg(host));
    m_what->setVisible(verification.state() != State::Confirmed);

    const bool waiting = verification.state() == State::Waiting;
    const bool underWay = waiting || verification.state() == State::Starting;
    const QList<QWidget *> stops{m_verify, m_again, m_stop, m_state, m_problem->textRegion()};
    const bool hadFocus = std::ranges::any_of(stops, &QWidget::hasFocus);
    m_verify->setVisible(verification.state() == State::NotStarted || verification.state() == State::Ended);
    m_again->setVisible(waiting);
    m_stop->setVisible(underWay);
    m_busy->setVisible(underWay);
    if (!waiting)
        m_noBrowser->clear();
    switch (verification.state()) {
    case State::NotStarted:
        m_state->clear();
        break;
    case State::Starting:
        m_state->say(tr("Opening %1 in the browser…").arg(host));
        break;
    case State::Waiting:
        m_state->say(
            verification.isElsewhere()
                //: %1 is the host of the destination, %2 another host, of Exalate's
                ? tr("Waiting for you to confirm on %1 in the browser, on a page of %2. This page continues automatically.")
                      .arg(host, Words::leftToRight(hostOf(verification.page())))
                : tr("Waiting for you to confirm on %1 in the browser. This page continues automatically.").arg(host));
        break;
    case State::Confirmed:
        m_state->say(tr("✓ %1 confirmed that you have admin access.").arg(host), Tone::Ok);
        break;
    case State::Ended:
        m_state->clear();
        break;
    }
    m_problem->setProblem(verification.problem(), ProblemPanel::Details);
    m_console->setVisible(m_flow->canHandOver());
    // If the focused widget is gone, the focus moves to the text to read, or to the button to press.
    if (!hadFocus || std::ranges::any_of(stops, &QWidget::hasFocus))
        return;
    if (verification.problem())
        m_problem->textRegion()->setFocus();
    else
        (m_state->isHidden() ? static_cast<QWidget *>(m_verify) : m_state)->setFocus();
}

QWidget *VerificationPage::showMissing(InitiateField)
{
    if (m_verify->isHidden())
        return m_state->isHidden() ? m_problem->textRegion() : m_state;
    m_state->say(tr("Verify your admin access first."), Tone::Bad);
    return m_verify;
}

void VerificationPage::openAgain()
{
    m_noBrowser->clear();
    const QUrl page = m_flow->verification().page();
    if (!QDesktopServices::openUrl(page))
        tellNoBrowser(page);
}

void VerificationPage::tellNoBrowser(const QUrl &page)
{
    //: %1 is an address
    m_noBrowser->say(tr("The browser could not be opened. Open %1 yourself.")
                         .arg(Words::leftToRight(page.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo))),
                     Tone::Warn);
}
