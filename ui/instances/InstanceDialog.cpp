// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "instances/InstanceDialog.h"

#include "Theme.h"
#include "Words.h"
#include "dialogs/NetworkDialog.h"
#include "url/InstanceUrl.h"
#include "widgets/AddressField.h"
#include "widgets/SecretField.h"
#include "workspace/Workspace.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

InstanceDialog::InstanceDialog(Workspace *workspace, const std::optional<LocalInstance> &edited, QWidget *parent)
    : FormDialog(edited ? tr("Edit instance") : tr("Add instance"), edited ? tr("&Save") : tr("&Add"), parent)
    , m_setup(workspace, edited)
    , m_address(new AddressField(tr("Exalate UR&L"), LabelledField::Need::Required))
    , m_name(new QLineEdit)
    , m_nameField(new LabelledField(tr("&Name"), m_name, LabelledField::Need::Optional))
    , m_user(new QLineEdit)
    , m_userField(new LabelledField(tr("&User"), m_user, LabelledField::Need::Required))
    , m_kinds(new QButtonGroup(this))
    , m_signIn(new LabelledField(tr("Sign in with"), makeKinds(), LabelledField::Need::Optional))
    , m_secrets{
          {SignInKind::Password, makeSecret(tr("&Password"))},
          {SignInKind::Token, makeSecret(tr("T&oken"))},
          {SignInKind::Session, makeSecret(tr("Sess&ion token"))},
      }
    , m_atWord(problemPanel()->addButton({}))
{
    m_address->setHint(tr("As shown in Exalate, under General Settings."));
    m_nameField->setHint(tr("What you call the instance, such as the name of your company."));

    setFields({m_address, m_nameField, m_signIn, m_userField, m_secrets.value(SignInKind::Password).labelled,
               m_secrets.value(SignInKind::Token).labelled, m_secrets.value(SignInKind::Session).labelled});

    connect(problemPanel()->addButtonFor({ProblemKey::ProxyProblem}, tr("Net&work…")), &QPushButton::clicked, this,
            [this, workspace] { NetworkDialog::open(workspace, this); });
    connect(m_atWord, &QPushButton::clicked, this, [this] { m_setup.submitAtWord(form()); });
    for (ProblemPanel *panel : {problemPanel(), m_address->problemPanel()})
        panel->setPlace(Words::Place::InstanceDialog);
    if (edited)
        fill(*edited);
    connect(m_address, &AddressField::textChanged, this, [this] {
        m_address->setProblem({});
        m_name->setPlaceholderText(m_setup.proposedName(m_address->text()));
        showKind();
    });
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameField->setProblem({}); });
    connect(m_address, &AddressField::lookAlikeAllowed, this, [this] {
        m_setup.allowLookAlike();
        m_address->setProblem({});
        submit();
    });
    connect(m_user, &QLineEdit::textChanged, this, [this] { m_userField->setProblem({}); });
    connect(m_user, &QLineEdit::textChanged, this, &InstanceDialog::showKind);
    connect(m_kinds, &QButtonGroup::idToggled, this, &InstanceDialog::showKind);
    connect(&m_setup, &InstanceSetup::changed, this, &InstanceDialog::showState);
    connect(&m_setup, &InstanceSetup::missing, this, &InstanceDialog::showMissing);
    connect(&m_setup, &InstanceSetup::saved, this, [this](const LocalInstance &instance) {
        wipe();
        emit saved(instance);
        accept();
    });
    showKind();
}

void InstanceDialog::reject()
{
    m_setup.cancel();
    wipe();
    FormDialog::reject();
}

void InstanceDialog::submit()
{
    m_setup.submit(form());
}

QWidget *InstanceDialog::makeKinds()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
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
    add(tr("Wit&hout signing in"), SignInKind::None);
    return column;
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
        .urlText = m_address->text(),
        .signIn = kind(),
        .user = kind() == SignInKind::Password ? m_user->text().trimmed() : QString(),
        .secret = kind() == SignInKind::None ? Secret() : m_secrets.value(kind()).field->secret(),
    };
}

SignInKind InstanceDialog::kind() const
{
    return SignInKind(m_kinds->checkedId());
}

void InstanceDialog::fill(const LocalInstance &instance)
{
    m_name->setText(instance.name);
    m_address->setText(instance.exalateUrl.toString());
    m_user->setText(instance.user);
    m_kinds->button(int(instance.signIn))->setChecked(true);
}

void InstanceDialog::showKind()
{
    m_userField->setVisible(kind() == SignInKind::Password);
    for (const auto &[of, secret] : m_secrets.asKeyValueRange())
        secret.labelled->setVisible(of == kind());
    if (kind() == SignInKind::None) {
        m_signIn->setHint(tr("This program then guides you through the Exalate console, keeps the invitation codes, and lists "
                             "the connections that it helped you with."));
        m_atWord->setText(tr("It is an E&xalate instance: add it"));
        return;
    }
    m_signIn->setHint({});
    m_secrets.value(kind()).labelled->setHint(secretHint());
    m_atWord->setText(tr("It is an E&xalate instance: sign in"));
}

void InstanceDialog::showState()
{
    showBusy(m_setup.isBusy());
    showProblem(m_setup.problem());
    m_atWord->setVisible(m_setup.canTakeAtWord());
}

void InstanceDialog::showMissing(InstanceField field)
{
    switch (field) {
    case InstanceField::Url:
        showAddressProblem();
        return;
    case InstanceField::Name:
        ask(m_nameField, tr("Enter a name. The instance does not report one."));
        return;
    case InstanceField::User:
        ask(m_userField, tr("Enter the user name."));
        return;
    case InstanceField::Secret:
        ask(m_secrets.value(kind()).labelled, neededSecret());
        return;
    }
}

/// Shows a problem with the address only at its field.
void InstanceDialog::showAddressProblem()
{
    const std::optional<Problem> problem = m_setup.problem();
    showProblem({});
    if (!problem)
        m_address->setNeeded(tr("Enter the Exalate URL of your instance."));
    else if (problem->key == ProblemKey::HasCredentials)
        m_address->setText(withoutCredentials(m_address->text())); // rules.md 4
    m_address->setProblem(problem);
    m_address->field()->setFocus();
}

QString InstanceDialog::secretHint() const
{
    if (m_setup.editedInstance() && !m_setup.needsSecret(form()))
        return tr("Leave empty to keep the stored one.");
    switch (kind()) {
    case SignInKind::Password:
        return tr("Or an API token of this user. It is saved in the system keychain after a successful sign-in.");
    case SignInKind::Token:
        return tr("It is saved in the system keychain after a successful sign-in.");
    case SignInKind::Session:
        return tr("A token that your node issued. It is saved in the system keychain after a successful sign-in.");
    case SignInKind::None:
        break;
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
    case SignInKind::None:
        break;
    }
    Q_UNREACHABLE();
}

void InstanceDialog::wipe()
{
    for (const SecretInput &secret : std::as_const(m_secrets))
        secret.field->wipe();
}
