// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"
#include "instance/Instance.h"

#include <QObject>

class InstanceDialog;
class QWidget;
class Workspace;

/// Adds, edits and removes our own instances, with the dialogs and the question that this needs.
class InstanceActions : public QObject
{
    Q_OBJECT
public:
    /// `workspace` outlives it. `window` is the parent of the dialogs.
    InstanceActions(Workspace *workspace, QWidget *window);

    void add();
    void editCurrent() { editCurrentAbove(m_window); }
    /// Edits it above another window. The dialog is open already.
    InstanceDialog *editCurrentAbove(QWidget *window);
    /// Asks first.
    void removeCurrent();

signals:
    void problemOccurred(const Problem &problem);

private:
    InstanceDialog *open(const std::optional<LocalInstance> &edited, QWidget *above);
    void remove(const LocalInstance &instance);

    Workspace *m_workspace;
    QWidget *m_window;
};
