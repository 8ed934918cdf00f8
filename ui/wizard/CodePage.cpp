// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/CodePage.h"

#include "widgets/SecretField.h"
#include "widgets/TextLabel.h"
#include "wizard/InvitationCodeEntry.h"

#include <QVBoxLayout>

CodePage::CodePage(AcceptFlow *flow, QWidget *parent)
    : AcceptPage(flow, parent)
    , m_code(new InvitationCodeEntry(tr("&Invitation code"), LabelledField::Need::Required, this, InvitationCodeEntry::Size::Box))
{
    column()->addWidget(new TextLabel(
        tr("Paste the code or the whole message, or drop the file here. Nothing reaches the other side before you confirm."),
        this));
    column()->addWidget(m_code);
    column()->addStretch();
    connect(m_code, &InvitationCodeEntry::textChanged, m_flow, &AcceptFlow::setText);
}

void CodePage::take(const QString &text)
{
    m_code->field()->setText(text);
}

QWidget *CodePage::firstField() const
{
    return m_code->field();
}

void CodePage::refresh()
{
    m_code->show(m_flow->hasText(), m_flow->code());
    if (m_flow->problem())
        m_code->clearFound(); // what our node says of the code counts
}

QWidget *CodePage::showMissing(AcceptField)
{
    m_code->sayMissing(tr("Paste the invitation code that you received."));
    return m_code->field();
}
