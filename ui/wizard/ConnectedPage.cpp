// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/ConnectedPage.h"

#include "Words.h"
#include "base/ShownText.h"
#include "widgets/ReadOnlyValue.h"
#include "widgets/TextLabel.h"
#include "widgets/ValueList.h"
#include "wizard/StatusFollower.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConnectedPage::ConnectedPage(InitiateFlow *flow, QWidget *parent)
    : InitiatePage(flow, parent)
{
    const Connection &connection = flow->committed()->connection;
    const InitiateDraft &draft = flow->draft();
    const QString ours = Words::leftToRight(flow->localInstance().name);
    const QString host = flow->address() ? Words::leftToRight(flow->address()->host()) : QString();
    const QString theirs = !draft.wanted.remoteShortName.isEmpty() ? Words::leftToRight(draft.wanted.remoteShortName)
        : host.isEmpty()                                           ? tr("unknown")
                                                                   : host;

    auto *what = new TextLabel(this);
    //: %1 and %2 are the names of two instances
    what->setRuns({{.text = u"✓ "_s + tr("%1 and %2 are connected.").arg(ours, theirs), .tone = Tone::Ok, .bold = true},
                   {.text = u'\n' + tr("There is no invitation to accept: you have admin access to both sides.")}});
    column()->addWidget(what);

    auto *values = new ValueList(this);
    m_local = values->add(tr("Local instance"));
    m_local->setValue(Words::withTracker(flow->localInstance().name, flow->facts().local));
    values->add(tr("Remote instance"))
        ->setValue(Words::withTracker(host.isEmpty() ? theirs : flow->address()->host(), flow->facts().destination));
    QString name = shownText(connection.name.isEmpty() ? draft.wanted.name : connection.name, MaxConnectionNameLength);
    if (draft.mode)
        name += u" · "_s + Words::mode(*draft.mode);
    values->add(tr("Connection"))->setValue(name);
    new StatusFollower(values->add(tr("Status")), flow->session().watch(), connection, theirs, StatusFollower::Side::WeAccepted);
    column()->addWidget(values);
    column()->addStretch();
}

void ConnectedPage::refresh() { }

QWidget *ConnectedPage::firstField() const
{
    return m_local;
}
