// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/ConnectionInformationPage.h"

#include "Theme.h"
#include "Words.h"
#include "widgets/CountedLineEdit.h"
#include "widgets/LabelledField.h"
#include "widgets/LimitedTextEdit.h"
#include "widgets/ReadOnlyValue.h"
#include "widgets/TextLabel.h"
#include "widgets/ValueList.h"
#include "wizard/WantedTextLabels.h"

#include <QVBoxLayout>

namespace {

constexpr int ProseLines = 4;

} // namespace

ConnectionInformationPage::ConnectionInformationPage(InitiateFlow *flow, QWidget *parent)
    : InitiatePage(flow, parent)
{
    for (const WantedText &text : WantedTexts) {
        if (text.entry == WantedText::Entry::Line)
            m_fields << addLine(text);
        else if (text.entry == WantedText::Entry::Prose)
            m_fields << addProse(text);
    }
    auto *values = new ValueList(this);
    m_mode = values->add(tr("Mode"));
    m_destination = values->add(tr("Destination"));
    column()->addWidget(values);
    column()->addStretch(1);
}

ConnectionInformationPage::Field ConnectionInformationPage::addLine(const WantedText &text)
{
    auto *edit = new CountedLineEdit(text.maxLength, this);
    auto *field = add(text, edit);
    connect(edit, &QLineEdit::textChanged, this, [this, field, member = text.member](const QString &typed) {
        field->setProblem({});
        m_flow->setText(member, typed);
    });
    return {&text, field, [edit](const QString &value) {
                if (edit->text() != value) // setting it would move the cursor
                    edit->setText(value);
            }};
}

ConnectionInformationPage::Field ConnectionInformationPage::addProse(const WantedText &text)
{
    auto *edit = new LimitedTextEdit(text.maxLength, this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(fontMetrics().lineSpacing() * ProseLines + Theme::gap(this));
    auto *field = add(text, edit);
    auto *count = new TextLabel(edit->count(), Tone::Soft, TextLabel::Size::Small, this);
    field->addBesideLabel(count);
    connect(edit, &LimitedTextEdit::textChanged, this, [this, edit, count, field, member = text.member] {
        field->setProblem({});
        count->setText(edit->count());
        m_flow->setText(member, edit->toPlainText());
    });
    return {&text, field, [edit](const QString &value) {
                if (edit->toPlainText() != value)
                    edit->setPlainText(value);
            }};
}

LabelledField *ConnectionInformationPage::add(const WantedText &text, QWidget *edit)
{
    const auto need = text.isRequired ? LabelledField::Need::Required : LabelledField::Need::Optional;
    auto *field = new LabelledField(WantedTextLabels::inForm(text), edit, need, this);
    column()->addWidget(field);
    return field;
}

QWidget *ConnectionInformationPage::firstField() const
{
    return m_fields.constFirst().field->field();
}

void ConnectionInformationPage::refresh()
{
    const InitiateDraft &draft = m_flow->draft();
    for (const Field &field : m_fields)
        field.show(draft.wanted.*field.text->member);
    fieldOf(&NewConnection::name)
        .field->setHint(draft.wanted.name == m_flow->proposedName()
                            ? tr("Proposed from the two short names. It follows them until you edit it.")
                            : tr("Edited by you. It no longer follows the short names."));

    m_mode->setValue(draft.mode ? Words::mode(*draft.mode) : QString());
    if (m_flow->type() == ConnectionType::Private) {
        m_destination->setValue(tr("unknown: a private connection"));
    } else if (m_flow->address()) {
        m_destination->setValue(Words::withTracker(m_flow->address()->address(), m_flow->facts().destination));
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
