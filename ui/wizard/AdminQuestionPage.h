// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/InitiatePage.h"

class QRadioButton;
class StatusLine;
class TextLabel;

/// The admin question of Basic mode: with admin access to the destination the connection is active at once, without it the
/// other side accepts an invitation.
class AdminQuestionPage : public InitiatePage
{
    Q_OBJECT
public:
    AdminQuestionPage(InitiateFlow *flow, QWidget *parent);

    void refresh() override;
    QWidget *firstField() const override;
    QWidget *showMissing(InitiateField field) override;

private:
    QRadioButton *add(const QString &answer, const QString &consequence, bool admin);

    TextLabel *m_question;
    StatusLine *m_missing;
    QRadioButton *m_yes;
    QRadioButton *m_no;
};
