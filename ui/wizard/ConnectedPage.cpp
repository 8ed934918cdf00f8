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
    const QString ours = Words::leftToRight(flow->localInstance().name);
    const QString host = m_form->address() ? Words::leftToRight(m_form->address()->host()) : QString();
    const QString theirs = !m_form->entered().remoteShortName.isEmpty() ? Words::leftToRight(m_form->entered().remoteShortName)
        : host.isEmpty()                                                ? tr("the other side")
                                                                        : host;

    auto *what = new TextLabel(this);
    if (m_form->type() == ConnectionType::Local) {
        const NewConnection &made = m_form->entered();
        const QString projects = u"%1 ↔ %2"_s.arg(shownText(made.project), shownText(made.remoteProject));
        what->setRuns({{.text = u"✓ "_s + tr("%1 is connected with itself.").arg(ours), .tone = Tone::Ok, .bold = true},
                       {.text = made.project.isEmpty() ? QString() : u'\n' + projects}});
    } else {
        //: %1 and %2 are the names of two instances
        what->setRuns({{.text = u"✓ "_s + tr("%1 and %2 are connected.").arg(ours, theirs), .tone = Tone::Ok, .bold = true},
                       {.text = u'\n' + tr("No invitation is needed: you have admin access to both sides.")}});
    }
    column()->addWidget(what);

    auto *values = new ValueList(this);
    m_local = values->add(tr("Local instance"));
    m_local->setValue(Words::withTracker(flow->localInstance().name, m_form->facts().local));
    values->add(tr("Remote instance"))
        ->setValue(Words::withTracker(host.isEmpty() ? theirs : m_form->address()->host(), m_form->facts().destination));
    QString name = shownText(connection.name.isEmpty() ? m_form->entered().name : connection.name, MaxConnectionNameLength);
    if (m_form->mode())
        name += u" · "_s + Words::mode(*m_form->mode());
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
