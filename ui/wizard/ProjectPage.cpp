// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/ProjectPage.h"

#include "Words.h"
#include "widgets/ProjectField.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

ProjectPage::ProjectPage(InitiateFlow *flow, QWidget *parent)
    : InitiatePage(flow, parent)
    , m_local(new ProjectField(tr("&Select a project"), this))
{
    //: %1 is the name of one's own instance
    column()->addWidget(
        new TextLabel(tr("The project in %1 to synchronise.").arg(Words::leftToRight(flow->localInstance().name)), this));
    column()->addWidget(m_local, 100);
    column()->addStretch(1);
    m_local->follow(flow->form().projects());
    connect(m_local, &ProjectField::projectChanged, this, [this](const QString &project) {
        m_local->setProblem({});
        m_form->setText(&NewConnection::project, project);
    });
}

QWidget *ProjectPage::firstField() const
{
    return m_local->field();
}

void ProjectPage::refresh()
{
    m_local->setProject(m_form->entered().project);
    const bool isLocal = m_form->type() == ConnectionType::Local;
    if (isLocal && !m_remote) {
        m_remote = new ProjectField(tr("Select the sec&ond project"), this);
        column()->insertWidget(column()->count() - 1, m_remote, 100);
        m_remote->follow(m_form->remoteProjects());
        connect(m_remote, &ProjectField::projectChanged, this, [this](const QString &project) {
            m_remote->setProblem({});
            m_form->setText(&NewConnection::remoteProject, project);
        });
    }
    if (m_remote)
        m_remote->setVisible(isLocal);
}

QWidget *ProjectPage::showMissing(InitiateField field)
{
    ProjectField *missing = field == InitiateField::RemoteProject ? m_remote : m_local;
    missing->setProblem(tr("Choose a project from the list, or enter its full name."));
    return missing->field();
}
