// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/EditConnectionDialog.h"

#include "Theme.h"
#include "node/Node.h"
#include "widgets/BusyIndicator.h"
#include "widgets/FlatStyle.h"
#include "widgets/LabelledField.h"
#include "widgets/ProblemPanel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

EditConnectionDialog::EditConnectionDialog(Node *node, const Connection &connection, QWidget *parent)
    : QDialog(parent)
    , m_node(node)
    , m_connection(connection)
    , m_name(new QLineEdit(connection.name))
    , m_nameField(new LabelledField(tr("Connection &name"), m_name, LabelledField::Need::Required))
    , m_description(new QPlainTextEdit(connection.description))
    , m_problem(new ProblemPanel)
    , m_busy(new BusyIndicator)
    , m_save(new QPushButton(tr("&Save")))
{
    setWindowTitle(tr("Edit connection"));
    m_name->setMaxLength(LongestConnectionName);
    m_description->setTabChangesFocus(true);
    FlatStyle::setAccented(m_save);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_busy);
    footer->addWidget(buttons, 1);

    auto *layout = new QVBoxLayout(this);
    const int margin = Theme::margin(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Theme::gap(this));
    layout->addWidget(m_nameField);
    layout->addWidget(new LabelledField(tr("&Description"), m_description, LabelledField::Need::Optional), 1);
    layout->addWidget(m_problem);
    layout->addLayout(footer);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameField->setProblem({}); });
    connect(buttons, &QDialogButtonBox::accepted, this, &EditConnectionDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_problem, &ProblemPanel::retryRequested, this, &EditConnectionDialog::save);
    m_busy->hide();
    m_name->selectAll();
}

void EditConnectionDialog::save()
{
    if (m_saving.isBusy())
        return;
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_nameField->setProblem(tr("Enter a name for the connection."));
        m_name->setFocus();
        return;
    }
    m_problem->setProblem({});
    const ConnectionChange change{.name = name, .description = m_description->toPlainText().trimmed()};
    m_saving = m_node->change(m_connection.id, change, this)->then(this, [this](const Result<Connection> &result) {
        showBusy(false);
        if (!result) {
            m_problem->setProblem(result.error(), ProblemPanel::Retry | ProblemPanel::Details);
            return;
        }
        emit saved(*result);
        accept();
    });
    showBusy(true);
}

void EditConnectionDialog::showBusy(bool busy)
{
    m_busy->setVisible(busy);
    m_name->setReadOnly(busy);
    m_description->setReadOnly(busy);
}
