// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "connection/Connection.h"
#include "dialogs/FormDialog.h"
#include "flow/ModeRules.h"

class Node;
class QRadioButton;
class QVBoxLayout;
class StatusLine;
class TextLabel;

/// Upgrades a Basic connection to Script, or to Visual where the two trackers and the licence allow it. It stays open until the
/// node has done it.
class UpgradeConnectionDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `node` outlives it.
    UpgradeConnectionDialog(Node *node, const Connection &connection, QWidget *parent);

signals:
    void upgraded(const Connection &connection, ConfigurationMode mode);

protected:
    void submit() override;

private:
    struct Choice {
        ConfigurationMode mode;
        QRadioButton *button;
        TextLabel *remark;
    };

    void addChoice(ConfigurationMode mode, const QString &labelWithMnemonic, QVBoxLayout *column);
    void showChoices();

    Node *m_node;
    Connection m_connection;
    ModeFacts m_facts;
    QList<Choice> m_choices;
    StatusLine *m_missing;
    JobHandle m_describing;
    JobHandle m_licence;
    JobHandle m_upgrading;
};
