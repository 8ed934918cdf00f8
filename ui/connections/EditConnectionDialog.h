// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "connection/Connection.h"
#include "dialogs/FormDialog.h"

class ConnectionEditor;
class LabelledField;
class QLineEdit;
class QPlainTextEdit;

/// Changes name and description of a connection. It stays open, with what was typed, until the node has saved them.
class EditConnectionDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `editor` outlives it.
    EditConnectionDialog(ConnectionEditor *editor, const Connection &connection, QWidget *parent);

signals:
    void saved(const Connection &connection);

protected:
    ManualPage manualPage() const override { return ManualPage::Connections; }
    void submit() override;

private:
    ConnectionEditor *m_editor;
    Connection m_connection;
    QLineEdit *m_name;
    LabelledField *m_nameField;
    QPlainTextEdit *m_description;
    JobHandle m_saving;
};
