// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/EditConnectionDialog.h"

#include "connection/NewConnectionFields.h"
#include "flow/ConnectionEditor.h"
#include "widgets/LabelledField.h"
#include "widgets/LimitedTextEdit.h"

#include <QLineEdit>

EditConnectionDialog::EditConnectionDialog(ConnectionEditor *editor, const Connection &connection, QWidget *parent)
    : FormDialog(tr("Edit connection"), tr("&Save"), parent)
    , m_editor(editor)
    , m_connection(connection)
    , m_name(new QLineEdit(connection.name))
    , m_nameField(new LabelledField(tr("Connection &name"), m_name, LabelledField::Need::Required))
    , m_description(new LimitedTextEdit(MaxDescriptionLength))
{
    m_name->setMaxLength(MaxConnectionNameLength);
    m_name->selectAll();
    m_description->setPlainText(connection.description);
    m_description->setTabChangesFocus(true);
    setFields({m_nameField, new LabelledField(tr("&Description"), m_description, LabelledField::Need::Optional)});
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameField->setProblem({}); });
}

void EditConnectionDialog::submit()
{
    if (m_saving.isBusy())
        return;
    const auto change = ConnectionEditor::typedChange(m_name->text(), m_description->toPlainText());
    if (!change) {
        ask(m_nameField, tr("Enter a name for the connection."));
        return;
    }
    m_saving = m_editor->change(m_connection.id, *change, this)->then(this, [this](const Result<Connection> &result) {
        showBusy(false);
        if (!result) {
            showProblem(result.error());
            return;
        }
        emit saved(*result);
        accept();
    });
    showProblem({});
    showBusy(true);
}
