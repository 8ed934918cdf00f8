// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "instances/InstanceDialog.h"

#include "Theme.h"
#include "Words.h"
#include "flow/Workspace.h"
#include "widgets/BusyIndicator.h"
#include "widgets/FlatStyle.h"
#include "widgets/LabelledField.h"
#include "widgets/ProblemPanel.h"
#include "widgets/SecretField.h"
#include "widgets/TextLabel.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

InstanceDialog::InstanceDialog(Workspace *workspace, const std::optional<LocalInstance> &edited, QWidget *parent)
    : QDialog(parent)
    , m_setup(workspace, edited)
    , m_name(new QLineEdit)
    , m_url(new QLineEdit)
    , m_user(new QLineEdit)
    , m_urlField(new LabelledField(tr("Exalate UR&L"), m_url, LabelledField::Need::Required))
    , m_userField(new LabelledField(tr("&User"), m_user, LabelledField::Need::Required))
    , m_kinds(new QButtonGroup(this))
    , m_problem(new ProblemPanel)
    , m_busy(new BusyIndicator)
    , m_save(new QPushButton(edited ? tr("&Save") : tr("&Add")))
{
    setWindowTitle(edited ? tr("Edit instance") : tr("Add instance"));
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_secrets = {
        {SignInKind::Password, makeSecret(tr("&Password"))},
        {SignInKind::Token, makeSecret(tr("T&oken"))},
        {SignInKind::Session, makeSecret(tr("Sess&ion token"))},
    };
    auto *name = new LabelledField(tr("&Name"), m_name, LabelledField::Need::Optional);
    name->setHint(tr("Left empty, it is taken from the instance."));
    m_urlField->setHint(tr("As shown under General Settings in Exalate, or the address of your tracker."));
    FlatStyle::setAccented(m_save);
    m_save->setDefault(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_busy);
    footer->addWidget(buttons, 1);

    auto *layout = new QVBoxLayout(this);
    const int margin = Theme::margin(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Theme::gap(this));
    layout->addWidget(name);
    layout->addWidget(m_urlField);
    layout->addWidget(new LabelledField(tr("Sign in with"), makeKinds(), LabelledField::Need::Optional));
    layout->addWidget(m_userField);
    for (const SignInKind kind : {SignInKind::Password, SignInKind::Token, SignInKind::Session})
        layout->addWidget(m_secrets.value(kind).labelled);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addLayout(footer);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);

    if (edited)
        fill(*edited);
    connect(m_url, &QLineEdit::textChanged, this, [this] { m_urlField->setProblem({}); });
    connect(m_user, &QLineEdit::textChanged, this, [this] { m_userField->setProblem({}); });
    for (QLineEdit *field : {m_url, m_user})
        connect(field, &QLineEdit::textChanged, this, &InstanceDialog::showKind);
    connect(m_kinds, &QButtonGroup::idToggled, this, &InstanceDialog::showKind);
    connect(buttons, &QDialogButtonBox::accepted, this, &InstanceDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &InstanceDialog::reject);
    connect(m_problem, &ProblemPanel::retryRequested, this, &InstanceDialog::submit);
    connect(&m_setup, &InstanceSetup::changed, this, &InstanceDialog::showState);
    connect(&m_setup, &InstanceSetup::missing, this, &InstanceDialog::showMissing);
    connect(&m_setup, &InstanceSetup::saved, this, [this](const LocalInstance &instance) {
        wipe();
        emit saved(instance);
        accept();
    });
    showKind();
    showState();
}

void InstanceDialog::reject()
{
    m_setup.cancel();
    wipe();
    QDialog::reject();
}

QWidget *InstanceDialog::makeKinds()
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::hairGap(this));
    const auto add = [&](const QString &text, SignInKind kind) {
        auto *button = new QRadioButton(text);
        m_kinds->addButton(button, int(kind));
        layout->addWidget(button);
        button->setChecked(kind == SignInKind::Password);
    };
    add(tr("User and pass&word"), SignInKind::Password);
    add(tr("To&ken"), SignInKind::Token);
    add(tr("S&ession token"), SignInKind::Session);
    return row;
}

InstanceDialog::SecretInput InstanceDialog::makeSecret(const QString &labelWithMnemonic)
{
    auto *field = new SecretField;
    auto *labelled = new LabelledField(labelWithMnemonic, field, LabelledField::Need::Required);
    connect(field, &QLineEdit::textChanged, labelled, [labelled] { labelled->setProblem({}); });
    return {field, labelled};
}

InstanceForm InstanceDialog::form() const
{
    return {
        .name = m_name->text().trimmed(),
        .urlText = m_url->text(),
        .signIn = kind(),
        .user = kind() == SignInKind::Password ? m_user->text().trimmed() : QString(),
        .secret = m_secrets.value(kind()).field->secret(),
    };
}

SignInKind InstanceDialog::kind() const
{
    return SignInKind(m_kinds->checkedId());
}

void InstanceDialog::fill(const LocalInstance &instance)
{
    m_name->setText(instance.name);
    m_url->setText(instance.exalateUrl.toString());
    m_user->setText(instance.user);
    m_kinds->button(int(instance.signIn))->setChecked(true);
}

void InstanceDialog::submit()
{
    if (!m_setup.isBusy())
        m_setup.submit(form());
}

void InstanceDialog::showKind()
{
    m_userField->setVisible(kind() == SignInKind::Password);
    for (const auto &[of, secret] : m_secrets.asKeyValueRange())
        secret.labelled->setVisible(of == kind());
    m_secrets.value(kind()).labelled->setHint(secretHint());
}

void InstanceDialog::showState()
{
    const bool busy = m_setup.isBusy();
    m_busy->setVisible(busy);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->setReadOnly(busy);
    for (QAbstractButton *button : m_kinds->buttons())
        button->setEnabled(!busy);
    m_problem->setProblem(m_setup.problem(), ProblemPanel::Retry | ProblemPanel::Details);
}

QString InstanceDialog::secretHint() const
{
    if (m_setup.editedInstance() && !m_setup.needsSecret(form()))
        return tr("Left empty, the stored one is kept.");
    switch (kind()) {
    case SignInKind::Password:
        return tr("Or an API token of this user. It goes into the system's keychain once signing in has proven it.");
    case SignInKind::Token:
        return tr("It goes into the system's keychain once signing in has proven it.");
    case SignInKind::Session:
        return tr("A token that your node has issued. It goes into the system's keychain once it is proven.");
    }
    Q_UNREACHABLE();
}

QString InstanceDialog::neededSecret() const
{
    switch (kind()) {
    case SignInKind::Password:
        return tr("Enter the password, or an API token of this user.");
    case SignInKind::Token:
        return tr("Enter the token.");
    case SignInKind::Session:
        return tr("Paste the session token.");
    }
    Q_UNREACHABLE();
}

void InstanceDialog::showMissing(InstanceField field)
{
    const auto ask = [](LabelledField *labelled, const QString &needed) {
        labelled->setProblem(needed);
        labelled->field()->setFocus();
    };
    switch (field) {
    case InstanceField::Url:
        // What is not right with the address is said at the field alone.
        ask(m_urlField, m_setup.problem() ? Words::problem(*m_setup.problem()).what + u'\n' + Words::problem(*m_setup.problem()).toDo
                                          : tr("Enter the Exalate URL of your instance."));
        m_problem->setProblem({});
        return;
    case InstanceField::User:
        ask(m_userField, tr("Enter the user that signs in."));
        return;
    case InstanceField::Secret:
        ask(m_secrets.value(kind()).labelled, neededSecret());
        return;
    }
}

void InstanceDialog::wipe()
{
    for (const SecretInput &secret : std::as_const(m_secrets))
        secret.field->wipe();
}
