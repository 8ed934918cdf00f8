// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "connection/Connection.h"

#include <QDialog>

class BusyIndicator;
class LabelledField;
class Node;
class ProblemPanel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/// Changes name and description of a connection. It stays open, with what was typed, until the node has taken them over.
class EditConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    /// `node` outlives it.
    EditConnectionDialog(Node *node, const Connection &connection, QWidget *parent);

signals:
    void saved(const Connection &connection);

private:
    void save();
    void showBusy(bool busy);

    Node *m_node;
    Connection m_connection;
    QLineEdit *m_name;
    LabelledField *m_nameField;
    QPlainTextEdit *m_description;
    ProblemPanel *m_problem;
    BusyIndicator *m_busy;
    QPushButton *m_save;
    JobHandle m_saving;
};
