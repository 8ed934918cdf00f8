// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/AcceptPage.h"

class LabelledField;
class ProblemPanel;
class SecretField;
class StatusLine;

/// The page on which an invitation comes in: a code, a message, a mail, pasted or dropped as text or as a file.
class CodePage : public AcceptPage
{
    Q_OBJECT
public:
    CodePage(AcceptFlow *flow, QWidget *parent);

    void refresh() override;
    QWidget *firstField() const override;
    QWidget *showMissing(AcceptField field) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    SecretField *m_code;
    LabelledField *m_field;
    StatusLine *m_found;
    ProblemPanel *m_problem;
};
