// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/InitiatePage.h"

class LabelledField;
class ReadOnlyValue;
class WantedTextEntry;
struct WantedText;

/// The page "Connection information": a field for each text of a new connection that is entered here.
class ConnectionInformationPage : public InitiatePage
{
    Q_OBJECT
public:
    ConnectionInformationPage(InitiateFlow *flow, QWidget *parent);

    void refresh() override;
    QWidget *firstField() const override;
    QWidget *showMissing(InitiateField field) override;

private:
    struct Field {
        const WantedText *text;
        LabelledField *field;
        WantedTextEntry *entry;
    };
    Field add(const WantedText &text);
    const Field &fieldOf(QString NewConnection::*member) const;

    QList<Field> m_fields;
    ReadOnlyValue *m_mode;
    ReadOnlyValue *m_destination;
};
