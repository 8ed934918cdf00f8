// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/InitiatePage.h"

class ProjectField;

/// The page "Project": which project of a tracker that has projects is connected; both of them for a local connection.
class ProjectPage : public InitiatePage
{
    Q_OBJECT
public:
    ProjectPage(InitiateFlow *flow, QWidget *parent);

    void refresh() override;
    QWidget *firstField() const override;
    QWidget *showMissing(InitiateField field) override;

private:
    ProjectField *m_local;
    ProjectField *m_remote = nullptr; ///< made when a local connection needs it
};
