// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/InitiatePage.h"

class LabelledField;
class QLineEdit;
class QPlainTextEdit;
class ReadOnlyValue;

/// The page "Connection information": how both sides and the connection are named.
class ConnectionInformationPage : public InitiatePage
{
    Q_OBJECT
public:
    ConnectionInformationPage(InitiateFlow *flow, QWidget *parent);

    void refresh() override;
    QWidget *firstField() const override;
    QWidget *showMissing(InitiateField field) override;

private:
    LabelledField *add(const QString &label, QLineEdit *edit, void (InitiateFlow::*set)(const QString &));

    LabelledField *m_local;
    LabelledField *m_remote;
    LabelledField *m_name;
    QPlainTextEdit *m_description;
    ReadOnlyValue *m_mode;
    ReadOnlyValue *m_destination;
};
