// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/AdminQuestionPage.h"

#include "Theme.h"
#include "Words.h"
#include "widgets/StatusLine.h"

#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

AdminQuestionPage::AdminQuestionPage(InitiateFlow *flow, QWidget *parent)
    : InitiatePage(flow, parent)
    , m_question(new TextLabel({}, Tone::Normal, TextLabel::Size::Heading, this))
    , m_missing(new StatusLine(this))
{
    column()->addWidget(m_question);
    column()->addWidget(m_missing);
    m_yes = add(tr("&Yes, I have admin access"),
                tr("You confirm it in the browser, and the connection becomes active right away."), true);
    m_no = add(tr("N&o, I don't have admin access"),
               tr("You get an invitation code to send to the administrator of the other side."), false);
    column()->addStretch();
}

QRadioButton *AdminQuestionPage::add(const QString &answer, const QString &consequence, bool admin)
{
    auto *button = new QRadioButton(answer, this);
    button->setAccessibleDescription(consequence);
    auto *label = new TextLabel(consequence, Tone::Soft, TextLabel::Size::Small, this);
    label->setIndented(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                       + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    auto *both = new QVBoxLayout;
    both->setSpacing(Theme::hairGap(this));
    both->addWidget(button);
    both->addWidget(label);
    column()->addLayout(both);
    connect(button, &QRadioButton::toggled, m_flow, [flow = m_flow, admin](bool on) {
        if (on)
            flow->form().setAdminAccess(admin);
    });
    return button;
}

QWidget *AdminQuestionPage::firstField() const
{
    return m_no->isChecked() ? m_no : m_yes;
}

void AdminQuestionPage::refresh()
{
    const QString host = m_form->address() ? Words::leftToRight(m_form->address()->host()) : tr("the destination");
    //: %1 is a host name
    m_question->setText(tr("Do you have admin access to %1?").arg(host));
    const std::optional<bool> admin = m_form->adminAccess();
    if (!admin)
        return;
    (*admin ? m_yes : m_no)->setChecked(true);
    m_missing->clear();
}

QWidget *AdminQuestionPage::showMissing(InitiateField)
{
    m_missing->say(tr("Choose an answer."), Tone::Bad);
    return m_yes;
}
