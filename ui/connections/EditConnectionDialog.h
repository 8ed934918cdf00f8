// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "connection/Connection.h"
#include "dialogs/FormDialog.h"

class LabelledField;
class Node;
class QLineEdit;
class QPlainTextEdit;

/// Changes name and description of a connection. It stays open, with what was typed, until the node has taken them over.
class EditConnectionDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `node` outlives it.
    EditConnectionDialog(Node *node, const Connection &connection, QWidget *parent);

signals:
    void saved(const Connection &connection);

protected:
    void submit() override;

private:
    Node *m_node;
    Connection m_connection;
    QLineEdit *m_name;
    LabelledField *m_nameField;
    QPlainTextEdit *m_description;
    JobHandle m_saving;
};
