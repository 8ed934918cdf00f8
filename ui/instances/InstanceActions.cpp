// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "instances/InstanceActions.h"

#include "base/ShownText.h"
#include "dialogs/Question.h"
#include "instances/InstanceDialog.h"
#include "workspace/Workspace.h"

InstanceActions::InstanceActions(Workspace *workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

void InstanceActions::add()
{
    open({}, m_window);
}

InstanceDialog *InstanceActions::editCurrentAbove(QWidget *window)
{
    return open(m_workspace->current(), window);
}

/// Makes the saved instance the current one.
InstanceDialog *InstanceActions::open(const std::optional<LocalInstance> &edited, QWidget *above)
{
    auto *dialog = new InstanceDialog(m_workspace, edited, above);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &InstanceDialog::saved, m_workspace,
            [workspace = m_workspace](const LocalInstance &instance) { workspace->setCurrent(instance.id); });
    dialog->open();
    return dialog;
}

void InstanceActions::removeCurrent()
{
    const auto instance = m_workspace->current();
    if (!instance)
        return;
    const Question question{
        .title = tr("Remove instance"),
        //: %1 is the name of an instance
        .text = tr("Remove the instance “%1” from this program?").arg(shownText(instance->name)),
        .consequence = tr("Its password or token and its stored invitation codes are deleted from this computer. Its connections "
                          "are not affected."),
        .yes = tr("&Remove"),
    };
    question.ask(m_window, [this, instance = *instance] { remove(instance); });
}

void InstanceActions::remove(const LocalInstance &instance)
{
    m_workspace->remove(instance.id, m_workspace)->then(this, [this](const Result<Done> &result) {
        if (!result)
            emit problemOccurred(result.error());
    });
}
