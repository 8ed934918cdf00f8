// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class Node;
class QPlainTextEdit;
class StatusLine;

/// Shows the node report before it is copied or saved: whoever has a node sees what they would send to the project.
class NodeReportDialog : public QDialog
{
    Q_OBJECT
public:
    NodeReportDialog(const QString &report, QWidget *parent);

    /// Reads what the node says of itself, if that is not known yet, and opens the dialog above `parent`; it deletes itself.
    static void open(Node &node, QWidget *parent);

private:
    void copy();
    void save();
    void write(const QString &path);

    QPlainTextEdit *m_report;
    StatusLine *m_receipt;
};
