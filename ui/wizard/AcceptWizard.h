// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "flow/AcceptFlow.h"
#include "wizard/WizardDialog.h"

#include <QHash>

#include <functional>

class AcceptPage;
class SecretClipboard;
class Workspace;

/// The wizard "Accept invitation": shows the state of its AcceptFlow and calls it for what the user does.
class AcceptWizard : public WizardDialog
{
    Q_OBJECT
public:
    /// `workspace` and `clipboard` outlive it.
    AcceptWizard(Workspace *workspace, SecretClipboard *clipboard, QWidget *parent);
    ~AcceptWizard() override;

    std::optional<QString> committedId() const override;

    /// Goes on with `pasted`, as if it were pasted and Next pressed.
    void start(const QString &pasted);

signals:
    /// The user wants the same invitation accepted by another of their instances. The wizard closes.
    void otherInstanceWanted(const QString &instanceId, const QString &pasted);

protected:
    ManualPage manualPage() const override;
    bool isWorthKeeping() const override;
    void abandon() override;

private:
    struct PageEntry {
        QString name; ///< in the bar of steps
        QString title;
        std::function<AcceptPage *()> make;
    };

    void offerOtherInstances(const Workspace &workspace);
    PageEntry entry(AcceptStep step);
    void enter(AcceptStep step);
    void refresh();
    void goOn();
    Footer footer() const;

    SecretClipboard *m_clipboard;
    AcceptFlow m_flow;
    QHash<AcceptStep, AcceptPage *> m_pages;
};
