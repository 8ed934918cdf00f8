// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/AcceptPage.h"

class ReadOnlyValue;

/// The page after accepting: the status of the connection, and what to do next.
class AcceptedPage : public AcceptPage
{
    Q_OBJECT
public:
    /// `flow` is committed.
    AcceptedPage(AcceptFlow *flow, QWidget *parent);

    void refresh() override;
    QWidget *firstField() const override;

private:
    ReadOnlyValue *m_connection;
};
