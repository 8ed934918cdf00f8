// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/InitiatePage.h"

class ReadOnlyValue;

/// The page "Connected": the connection is active at once, and there is no code to hand over.
class ConnectedPage : public InitiatePage
{
    Q_OBJECT
public:
    /// `flow` is committed.
    ConnectedPage(InitiateFlow *flow, QWidget *parent);

    void refresh() override;
    QWidget *firstField() const override;

private:
    ReadOnlyValue *m_local;
};
