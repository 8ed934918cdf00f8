// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/NetworkDialog.h"

#include "Theme.h"
#include "proxy/ProxyForm.h"
#include "widgets/LabelledField.h"
#include "widgets/SecretField.h"
#include "workspace/Workspace.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Kind = ProxySetting::Kind;

NetworkDialog::NetworkDialog(Workspace *workspace, QWidget *parent)
    : FormDialog(tr("Network"), tr("&Save"), parent)
    , m_workspace(workspace)
    , m_kinds(new QButtonGroup(this))
    , m_host(new QLineEdit(workspace->proxy().host))
    , m_port(new QLineEdit)
    , m_user(new QLineEdit(workspace->proxy().user))
    , m_password(new SecretField)
    , m_hostField(new LabelledField(tr("Proxy &host"), m_host, LabelledField::Need::Required))
    , m_portField(new LabelledField(tr("P&ort"), m_port, LabelledField::Need::Required))
    , m_userField(new LabelledField(tr("&User"), m_user, LabelledField::Need::Optional))
    , m_passwordField(new LabelledField(tr("&Password"), m_password, LabelledField::Need::Optional))
{
    for (QLineEdit *field : {m_host, m_port})
        field->setLayoutDirection(Qt::LeftToRight);
    if (workspace->proxy().port > 0)
        m_port->setText(QString::number(workspace->proxy().port));
    m_userField->setHint(tr("Only if the proxy requires a sign-in."));
    m_passwordField->setHint(tr("It is saved in the system keychain. Leave empty to keep the stored one."));
    auto *kinds =
        new LabelledField(tr("Reach other computers"), makeKinds(workspace->proxy().kind), LabelledField::Need::Optional);
    setFields({kinds, m_hostField, m_portField, m_userField, m_passwordField});
    connect(m_host, &QLineEdit::textChanged, this, [this] { m_hostField->setProblem({}); });
    connect(m_port, &QLineEdit::textChanged, this, [this] { m_portField->setProblem({}); });
    connect(m_kinds, &QButtonGroup::idToggled, this, &NetworkDialog::showKind);
    showKind();
}

void NetworkDialog::open(Workspace *workspace, QWidget *parent)
{
    auto *dialog = new NetworkDialog(workspace, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

void NetworkDialog::reject()
{
    m_password->wipe();
    FormDialog::reject();
}

void NetworkDialog::submit()
{
    const auto setting = readProxy({.kind = kind(), .host = m_host->text(), .port = m_port->text(), .user = m_user->text()});
    if (!setting) {
        switch (setting.error()) {
        case ProxyField::Host:
            ask(m_hostField, tr("Enter only the host name of the proxy, such as proxy.example.com."));
            return;
        case ProxyField::Port:
            ask(m_portField, tr("Enter a number from 1 to 65535."));
            return;
        }
    }
    showProblem({});
    showBusy(true);
    m_workspace->setProxy(*setting, m_password->secret(), this)->then(this, [this](const Result<Done> &stored) {
        showBusy(false);
        if (!stored) {
            showProblem(stored.error());
            return;
        }
        m_password->wipe();
        accept();
    });
}

QWidget *NetworkDialog::makeKinds(Kind checked)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::hairGap(this));
    const auto add = [&](const QString &text, Kind kind) {
        auto *button = new QRadioButton(text);
        m_kinds->addButton(button, int(kind));
        layout->addWidget(button);
        button->setChecked(kind == checked);
    };
    add(tr("As the s&ystem is set up"), Kind::System);
    add(tr("&Without a proxy"), Kind::None);
    add(tr("Through &another proxy"), Kind::Other);
    add(tr("Through another proxy, by SOCKS &5"), Kind::Socks5);
    return column;
}

Kind NetworkDialog::kind() const
{
    return Kind(m_kinds->checkedId());
}

void NetworkDialog::showKind()
{
    const bool hasHost = ProxySetting{.kind = kind()}.hasHost();
    m_hostField->setVisible(hasHost);
    m_portField->setVisible(hasHost);
    m_userField->setVisible(kind() != Kind::None);
    m_passwordField->setVisible(kind() != Kind::None);
}
