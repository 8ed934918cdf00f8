// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dialogs/FormDialog.h"
#include "workspace/InstanceSetup.h"

#include <QHash>

class AddressField;
class LabelledField;
class QButtonGroup;
class QLineEdit;
class QPushButton;
class SecretField;

/// Adds or edits one of our own instances: shows what its InstanceSetup says. It stays open, with everything that was typed,
/// until the credentials are proven and kept; then the secret is wiped (rules.md 19).
class InstanceDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `workspace` outlives it. `edited` is the instance to change; none to add one.
    InstanceDialog(Workspace *workspace, const std::optional<LocalInstance> &edited, QWidget *parent);

    void reject() override;

signals:
    void saved(const LocalInstance &instance);

protected:
    ManualPage manualPage() const override { return ManualPage::Instance; }
    void submit() override;

private:
    struct SecretInput {
        SecretField *field;
        LabelledField *labelled;
    };

    QWidget *makeKinds();
    SecretInput makeSecret(const QString &labelWithMnemonic);
    InstanceForm form() const;
    SignInKind kind() const;
    void fill(const LocalInstance &instance);
    void showKind();
    void showState();
    void showMissing(InstanceField field);
    void showAddressProblem();
    QString secretHint() const;
    QString neededSecret() const;
    void wipe();

    InstanceSetup m_setup;
    AddressField *m_address;
    QLineEdit *m_name;
    LabelledField *m_nameField;
    QLineEdit *m_user;
    LabelledField *m_userField;
    QButtonGroup *m_kinds;
    LabelledField *m_signIn;
    QHash<SignInKind, SecretInput> m_secrets;
    QPushButton *m_atWord;
};
