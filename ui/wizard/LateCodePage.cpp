// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/LateCodePage.h"

#include "base/ShownText.h"
#include "widgets/ReadOnlyValue.h"
#include "widgets/SecretField.h"
#include "widgets/TextLabel.h"
#include "widgets/ValueList.h"
#include "wizard/InvitationCodeEntry.h"
#include "wizard/StatusFollower.h"

#include <QVBoxLayout>

LateCodePage::LateCodePage(InitiateFlow *flow, QWidget *parent)
    : InitiatePage(flow, parent)
    , m_code(new InvitationCodeEntry(tr("Invitation &code"), LabelledField::Need::Optional, this))
{
    const Connection &connection = flow->committed()->connection;
    column()->addWidget(new TextLabel(tr("The connection exists. The other side's administrator needs its invitation code, which "
                                         "the console shows. Paste it here to keep it and to send it."),
                                      this));
    column()->addWidget(m_code);
    auto *values = new ValueList(this);
    values->add(tr("Connection"))->setValue(shownText(connection.name, MaxConnectionNameLength));
    new StatusFollower(values->add(tr("Status")), flow->session().watch(), connection, tr("the other side"),
                       flow->localInstance().isGuided() ? StatusFollower::Side::PersonTells : StatusFollower::Side::TheyAccept);
    column()->addWidget(values);
    column()->addStretch();
    connect(m_code, &InvitationCodeEntry::textChanged, flow, &InitiateFlow::setConsoleText);
}

void LateCodePage::refresh()
{
    m_code->show(m_flow->console().hasPastedText(), m_flow->console().code());
}

QWidget *LateCodePage::firstField() const
{
    return m_code->field();
}
