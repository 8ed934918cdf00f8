// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connections/ConnectionTexts.h"

#include <QDialog>

class StatusLine;

/// All that is known of a connection, and what this program did to it (product.md, Connections). It shows how things stood when
/// it was opened.
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    ConnectionDialog(const Connection &connection, const InstanceSession &session, QWidget *parent);

    QSize sizeHint() const override;

private:
    void copy();

    QString m_details; ///< what is copied
    StatusLine *m_receipt;
};
