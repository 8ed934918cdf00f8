// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/AcceptedPage.h"

#include "Words.h"
#include "base/ShownText.h"
#include "url/InstanceUrl.h"
#include "widgets/ReadOnlyValue.h"
#include "widgets/TextLabel.h"
#include "widgets/ValueList.h"
#include "wizard/StatusFollower.h"
#include "wizard/WhatsNext.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AcceptedPage::AcceptedPage(AcceptFlow *flow, QWidget *parent)
    : AcceptPage(flow, parent)
{
    const Connection &connection = flow->committed()->connection;
    const InvitationPreview preview = flow->preview().value_or(InvitationPreview());
    QStringList names{preview.fromName, hostOf(preview.fromUrl), connection.remoteName, hostOf(connection.remoteUrl)};
    names.removeAll(QString());
    const QString told = names.value(0);
    const QString other = told.isEmpty() ? tr("the other side") : Words::leftToRight(told);

    auto *what = new TextLabel(this);
    //: %1 is the name of the other side
    what->setRuns({{.text = u"✓ "_s + tr("You accepted the invitation from %1.").arg(other), .tone = Tone::Ok, .bold = true}});
    column()->addWidget(what);

    auto *values = new ValueList(this);
    const QString name = connection.name.isEmpty() ? preview.connectionName : connection.name;
    m_connection = values->add(tr("Connection"));
    m_connection->setValue(name.isEmpty() ? tr("unknown") : shownText(name, MaxConnectionNameLength));
    new StatusFollower(values->add(tr("Status")), flow->session().watch(), connection, other, StatusFollower::Side::WeAccepted);
    column()->addWidget(values);

    column()->addWidget(new WhatsNext([this] { return m_flow->own().console(); }, this));
    column()->addStretch();
}

void AcceptedPage::refresh() { }

QWidget *AcceptedPage::firstField() const
{
    return m_connection;
}
