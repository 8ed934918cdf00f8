// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/CheckPage.h"

#include "Words.h"
#include "base/ShownText.h"
#include "url/InstanceUrl.h"
#include "widgets/ProjectField.h"
#include "widgets/ReadOnlyValue.h"
#include "widgets/TextLabel.h"
#include "widgets/ValueList.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CheckPage::CheckPage(AcceptFlow *flow, QWidget *parent)
    : AcceptPage(flow, parent)
    , m_projectHeading(new TextLabel(this))
    , m_project(new ProjectField(tr("&Select a project"), this))
{
    column()->addWidget(new TextLabel(
        tr("Your own instance read this from the invitation. Nothing reaches the other side before you accept."), this));
    auto *values = new ValueList(this);
    m_from = values->add(tr("From"));
    m_from->setBold(true);
    m_to = values->add(tr("To"));
    m_connection = values->add(tr("Connection"));
    m_mode = values->add(tr("Mode"));
    auto *compare = new TextLabel(tr("(compare it with the sender by phone)"), Tone::Soft, TextLabel::Size::Small, values);
    m_fingerprint = values->add(tr("Fingerprint"), compare);
    m_fingerprint->setMonospaced(true);
    m_fingerprint->setLeftToRight(true);
    column()->addWidget(values);

    m_projectHeading->setSize(TextLabel::Size::Heading);
    m_projectHeading->setText(tr("Project for incoming sync"));
    column()->addWidget(m_projectHeading);
    column()->addWidget(m_project, 1);
    column()->addStretch();
    connect(m_project, &ProjectField::projectChanged, this, [this](const QString &project) {
        m_project->setProblem({});
        m_flow->setProject(project);
    });
}

QWidget *CheckPage::firstField() const
{
    return m_from;
}

void CheckPage::refresh()
{
    const InvitationPreview preview = m_flow->preview().value_or(InvitationPreview());
    const QString unknown = tr("unknown");
    m_from->setValue(side(preview.fromName, preview.fromUrl, preview.fromTracker));
    m_to->setValue(ourSide(preview));
    m_connection->setValue(preview.connectionName.isEmpty() ? unknown
                                                            : shownText(preview.connectionName, MaxConnectionNameLength));
    m_mode->setValue(preview.mode ? Words::mode(*preview.mode) : unknown);
    m_fingerprint->setValue(m_flow->code() ? m_flow->code()->code.fingerprint() : unknown);
    if (m_flow->needsProject() && !m_followsProjects) {
        m_followsProjects = true;
        m_project->follow(m_flow->projects());
    }
    m_projectHeading->setVisible(m_flow->needsProject());
    m_project->setVisible(m_flow->needsProject());
    m_project->setProject(m_flow->project());
}

QString CheckPage::side(const QString &name, const QUrl &address, Tracker tracker) const
{
    QStringList parts{name, hostOf(address)};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.isEmpty() ? tr("unknown") : Words::withTracker(parts.join(u" · "_s), tracker);
}

QString CheckPage::ourSide(const InvitationPreview &preview) const
{
    const QString told = side(preview.toName, preview.toUrl, preview.toTracker);
    const bool isTold = !preview.toName.isEmpty() || !preview.toUrl.isEmpty();
    //: %1 is the name or the host of one's own instance
    return tr("%1 (this instance)").arg(isTold ? told : Words::leftToRight(m_flow->localInstance().name));
}

QWidget *CheckPage::showMissing(AcceptField)
{
    m_project->setProblem(tr("Choose a project from the list, or enter its full name."));
    return m_project->field();
}
