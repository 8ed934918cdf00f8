// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/ConnectionInformationPage.h"

#include "Theme.h"
#include "Words.h"
#include "widgets/CountedLineEdit.h"
#include "widgets/LabelledField.h"
#include "widgets/ReadOnlyValue.h"
#include "widgets/ValueList.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <functional>

namespace {

constexpr int LongestShortName = 100;
constexpr int DescriptionLines = 4;

/// The field's text, unless it stands there already: setting it would move the cursor.
void fill(LabelledField *field, const QString &text)
{
    auto *edit = static_cast<QLineEdit *>(field->field());
    if (edit->text() != text)
        edit->setText(text);
}

} // namespace

ConnectionInformationPage::ConnectionInformationPage(InitiateFlow *flow, QWidget *parent)
    : InitiatePage(flow, parent)
    , m_description(new QPlainTextEdit(this))
{
    auto *local = new QLineEdit(this);
    auto *remote = new QLineEdit(this);
    local->setMaxLength(LongestShortName);
    remote->setMaxLength(LongestShortName);
    m_local = add(tr("&Local instance short name"), local, &InitiateFlow::setLocalShortName);
    m_remote = add(tr("&Remote instance short name"), remote, &InitiateFlow::setRemoteShortName);
    m_name = add(tr("Connection n&ame"), new CountedLineEdit(LongestConnectionName, this), &InitiateFlow::setConnectionName);

    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * DescriptionLines + Theme::gap(this));
    column()->addWidget(new LabelledField(tr("D&escription"), m_description, LabelledField::Need::Optional, this));
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] { m_flow->setDescription(m_description->toPlainText()); });

    auto *values = new ValueList(this);
    m_mode = values->add(tr("Mode"));
    m_destination = values->add(tr("Destination"));
    column()->addWidget(values);
    column()->addStretch(1);
}

LabelledField *ConnectionInformationPage::add(const QString &label, QLineEdit *edit, void (InitiateFlow::*set)(const QString &))
{
    auto *field = new LabelledField(label, edit, LabelledField::Need::Required, this);
    column()->addWidget(field);
    connect(edit, &QLineEdit::textChanged, this, [this, field, set](const QString &text) {
        field->setProblem({});
        std::invoke(set, m_flow, text); // GCC 12's sanitizers report (m_flow->*set)(text) as a read outside of its frame
    });
    return field;
}

QWidget *ConnectionInformationPage::firstField() const
{
    return m_local->field();
}

void ConnectionInformationPage::refresh()
{
    const InitiateDraft &draft = m_flow->draft();
    fill(m_local, draft.wanted.localShortName);
    fill(m_remote, draft.wanted.remoteShortName);
    fill(m_name, draft.wanted.name);
    m_name->setHint(draft.wanted.name == m_flow->proposedName()
                        ? tr("Proposed from the two short names. It follows them until you edit it.")
                        : tr("Edited by you. It no longer follows the short names."));
    if (m_description->toPlainText() != draft.wanted.description)
        m_description->setPlainText(draft.wanted.description);

    m_mode->setValue(draft.mode ? Words::mode(*draft.mode) : QString());
    if (m_flow->type() == ConnectionType::Private) {
        m_destination->setValue(tr("unknown: a private connection"));
    } else if (m_flow->address()) {
        m_destination->setValue(Words::withTracker(m_flow->address()->address(), m_flow->facts().destination));
    }
}

QWidget *ConnectionInformationPage::showMissing(InitiateField field)
{
    if (field == InitiateField::LocalShortName) {
        m_local->setProblem(tr("Enter a short name for your instance."));
        return m_local->field();
    }
    if (field == InitiateField::RemoteShortName) {
        m_remote->setProblem(tr("Enter a short name for the other side."));
        return m_remote->field();
    }
    m_name->setProblem(tr("Enter a name for the connection, of at most %n character(s).", nullptr, LongestConnectionName));
    return m_name->field();
}
