// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "flow/InitiateFlow.h"
#include "wizard/WizardDialog.h"

#include <QHash>

#include <functional>

class InitiatePage;
class SecretClipboard;
class Workspace;

/// The wizard "Initiate connection": shows the state of its InitiateFlow, page by page, and calls it for what the user does.
class InitiateWizard : public WizardDialog
{
    Q_OBJECT
public:
    /// `workspace` and `clipboard` outlive it. `draft` was left behind by a crash; the wizard continues it.
    InitiateWizard(Workspace *workspace, SecretClipboard *clipboard, QWidget *parent,
                   const std::optional<InitiateDraft> &draft = {});
    ~InitiateWizard() override;

    std::optional<QString> committedId() const override;

protected:
    ManualPage manualPage() const override;
    bool isWorthKeeping() const override;
    void abandon() override;

private:
    struct PageEntry {
        QString name; ///< in the bar of steps
        QString title;
        std::function<InitiatePage *()> make;
    };

    PageEntry entry(InitiateStep step);
    InitiatePage *makeInvitationPage();
    void enter(InitiateStep step);
    void refresh();
    Footer footer() const;
    QUrl remoteAddress() const;

    Workspace *m_workspace;
    SecretClipboard *m_clipboard;
    InitiateFlow m_flow;
    QPushButton *m_goToRemote;
    QHash<InitiateStep, InitiatePage *> m_pages;
};
