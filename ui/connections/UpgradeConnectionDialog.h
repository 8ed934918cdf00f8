// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "connection/Connection.h"
#include "dialogs/FormDialog.h"
#include "flow/ConnectionUpgrade.h"

class ConnectionEditor;
class Node;
class QRadioButton;
class QVBoxLayout;
class StatusLine;
class TextLabel;

/// Upgrades a Basic connection to Script, or to Visual if the two trackers and the licence allow it. It stays open until the
/// node has done it.
class UpgradeConnectionDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `node` and `editor` outlive it.
    UpgradeConnectionDialog(Node &node, ConnectionEditor *editor, const Connection &connection, QWidget *parent);

signals:
    void upgraded(const Connection &connection, ConfigurationMode mode);

protected:
    ManualPage manualPage() const override { return ManualPage::Modes; }
    void submit() override;

private:
    struct Choice {
        ConfigurationMode mode;
        QRadioButton *button;
        TextLabel *remark;
    };

    void addChoice(ConfigurationMode mode, const QString &labelWithMnemonic, QVBoxLayout *column);
    void showChoices();

    ConnectionEditor *m_editor;
    Connection m_connection;
    ConnectionUpgrade m_upgrade;
    QList<Choice> m_choices;
    StatusLine *m_missing;
    JobHandle m_upgrading;
};
