// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dialogs/FormDialog.h"
#include "proxy/ProxySetting.h"

class LabelledField;
class QButtonGroup;
class QLineEdit;
class SecretField;
class Workspace;

/// Which proxy is used, and who we are to it (rules.md 25). The password is wiped once it is handed on (rules.md 19).
class NetworkDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `workspace` outlives it.
    NetworkDialog(Workspace *workspace, QWidget *parent);

    /// Opens one above `parent`; it deletes itself.
    static void open(Workspace *workspace, QWidget *parent);

    void reject() override;

protected:
    ManualPage manualPage() const override { return ManualPage::Problems; }
    void submit() override;

private:
    QWidget *makeKinds(ProxySetting::Kind checked);
    ProxySetting::Kind kind() const;
    void showKind();

    Workspace *m_workspace;
    QButtonGroup *m_kinds;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_user;
    SecretField *m_password;
    LabelledField *m_hostField;
    LabelledField *m_portField;
    LabelledField *m_userField;
    LabelledField *m_passwordField;
};
