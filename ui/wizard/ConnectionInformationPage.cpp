// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/ConnectionInformationPage.h"

#include "Words.h"
#include "widgets/LabelledField.h"
#include "widgets/ReadOnlyValue.h"
#include "widgets/TextLabel.h"
#include "widgets/ValueList.h"
#include "wizard/WantedTextEntry.h"
#include "wizard/WantedTextLabels.h"

#include <QVBoxLayout>

ConnectionInformationPage::ConnectionInformationPage(InitiateFlow *flow, QWidget *parent)
    : InitiatePage(flow, parent)
{
    for (const WantedText &text : WantedTexts) {
        if (text.isOnInformationPage())
            m_fields << add(text);
    }
    auto *values = new ValueList(this);
    m_mode = values->add(tr("Mode"));
    m_destination = values->add(tr("Destination"));
    column()->addWidget(values);
    column()->addStretch(1);
}

ConnectionInformationPage::Field ConnectionInformationPage::add(const WantedText &text)
{
    auto *entry = new WantedTextEntry(text, WantedTextEntry::Size::Form, this);
    const auto need = text.isRequired ? LabelledField::Need::Required : LabelledField::Need::Optional;
    auto *field = new LabelledField(WantedTextLabels::inForm(text), entry->field(), need, this);
    column()->addWidget(field);
    TextLabel *count = nullptr;
    if (text.entry == WantedText::Entry::Prose) {
        count = new TextLabel(entry->count(), Tone::Soft, TextLabel::Size::Small, this);
        field->addBesideLabel(count);
    }
    connect(entry, &WantedTextEntry::textChanged, this, [this, field, entry, count, member = text.member](const QString &typed) {
        field->setProblem({});
        if (count)
            count->setText(entry->count());
        m_form->setText(member, typed);
    });
    return {&text, field, entry};
}

QWidget *ConnectionInformationPage::firstField() const
{
    return m_fields.constFirst().field->field();
}

void ConnectionInformationPage::refresh()
{
    for (const Field &field : m_fields)
        field.entry->show(m_form->entered().*field.text->member);
    fieldOf(&NewConnection::name)
        .field->setHint(m_form->entered().name == m_form->proposedName() ? tr("Based on the two short names until you edit it.")
                                                                         : tr("Edited. No longer based on the short names."));

    m_mode->setValue(m_form->mode() ? Words::mode(*m_form->mode()) : QString());
    if (m_form->type() == ConnectionType::Private) {
        m_destination->setValue(tr("unknown (private connection)"));
    } else if (m_form->address()) {
        m_destination->setValue(Words::withTracker(m_form->address()->address(), m_form->facts().destination));
    }
}

QWidget *ConnectionInformationPage::showMissing(InitiateField missing)
{
    const Field &field = fieldOf(missing == InitiateField::LocalShortName        ? &NewConnection::localShortName
                                     : missing == InitiateField::RemoteShortName ? &NewConnection::remoteShortName
                                                                                 : &NewConnection::name);
    field.field->setProblem(WantedTextLabels::whenMissing(*field.text));
    return field.field->field();
}

const ConnectionInformationPage::Field &ConnectionInformationPage::fieldOf(QString NewConnection::*member) const
{
    return *std::ranges::find_if(m_fields, [member](const Field &field) { return field.text->member == member; });
}
