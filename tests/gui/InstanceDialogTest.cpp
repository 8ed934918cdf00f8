// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "instances/InstanceDialog.h"

#include "ProxyServer.h"
#include "credentials/MemoryStore.h"
#include "proxy/Proxies.h"
#include "widgets/LabelledField.h"
#include "widgets/ProblemPanel.h"
#include "widgets/SecretField.h"
#include "workspace/Workspace.h"

#include "catch.h"

#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Shown {
    explicit Shown(const std::optional<LocalInstance> &edited = {})
        : dialog(&workspace, edited, nullptr)
    {
        dialog.show();
        dialog.activateWindow();
        REQUIRE(QTest::qWaitFor([this] { return dialog.isVisible(); }));
    }

    /// The field that assistive technology finds by `name`.
    template <class Field>
    Field *field(const QString &name)
    {
        for (Field *field : dialog.findChildren<Field *>()) {
            if (field->accessibleName() == name && field->isVisible())
                return field;
        }
        FAIL("no field " << name.toStdString());
        return nullptr;
    }

    template <class Button>
    Button *button(const QString &text)
    {
        for (Button *button : dialog.findChildren<Button *>()) {
            if (button->text().remove(u'&') == text && button->isVisible())
                return button;
        }
        FAIL("no button " << text.toStdString());
        return nullptr;
    }

    QTemporaryDir folder;
    Workspace workspace{folder.path(), std::make_unique<MemoryStore>()};
    InstanceDialog dialog;
};

const LocalInstance Acme{
    .id = u"acme"_s, .name = u"Acme Support"_s, .exalateUrl = QUrl(u"https://acme.example.com"_s), .signIn = SignInKind::Token};

} // namespace

TEST_CASE("Add with something missing asks for the first such field and puts the focus there")
{
    Shown shown;
    const auto isAskedFor = [&](const QString &name) {
        shown.button<QPushButton>(u"Add"_s)->click();
        auto *field = shown.field<QLineEdit>(name);
        return shown.dialog.focusWidget() == field && !field->accessibleDescription().isEmpty();
    };
    CHECK(isAskedFor(u"Exalate URL"_s));
    shown.field<QLineEdit>(u"Exalate URL"_s)->setText(u"acme.example.com"_s);
    CHECK(isAskedFor(u"User"_s));
    shown.field<QLineEdit>(u"User"_s)->setText(u"admin"_s);
    CHECK(isAskedFor(u"Password"_s));
}

TEST_CASE("an address that cannot be one is explained at its field, and stays as it was typed")
{
    Shown shown;
    auto *url = shown.field<QLineEdit>(u"Exalate URL"_s);
    url->setText(u"ftp://acme.example.com"_s);
    shown.field<QLineEdit>(u"User"_s)->setText(u"admin"_s);
    shown.field<SecretField>(u"Password"_s)->setText(u"secret"_s);
    shown.button<QPushButton>(u"Add"_s)->click();
    CHECK(shown.dialog.focusWidget() == url);
    CHECK(!url->accessibleDescription().isEmpty());
    CHECK(url->text() == u"ftp://acme.example.com"_s);
    CHECK(shown.field<SecretField>(u"Password"_s)->text() == u"secret"_s);
}

TEST_CASE("an instance whose address looks like another one is added once its host is said to be meant, and not before")
{
    ProxyServer proxy(0);
    proxy.setManner(ProxyServer::Manner::Refuse);
    Proxies::use(proxy.setting());
    Shown shown;
    auto *url = shown.field<QLineEdit>(u"Exalate URL"_s);
    url->setText(u"https://\u0430cme.zendesk.com"_s);
    shown.field<QLineEdit>(u"User"_s)->setText(u"admin"_s);
    shown.field<SecretField>(u"Password"_s)->setText(u"secret"_s);
    shown.button<QPushButton>(u"Add"_s)->click();
    CHECK(shown.dialog.focusWidget() == url);
    CHECK(url->accessibleDescription().contains(u"Its exact form is xn--cme-5cd.zendesk.com."_s));
    CHECK(proxy.requests().isEmpty());

    shown.button<QPushButton>(u"Yes, I mean this host"_s)->click();
    CHECK(QTest::qWaitFor([&proxy] { return !proxy.requests().isEmpty(); }, 10'000));
    CHECK(proxy.requests().value(0).startsWith("CONNECT xn--cme-5cd.zendesk.com:443"));
    CHECK_FALSE(url->accessibleDescription().contains(u"exact form"_s));
    Proxies::use({});

    url->setText(u"https://\u0430cme.atlassian.net"_s);
    const auto buttons = shown.dialog.findChildren<QPushButton *>();
    CHECK(std::ranges::none_of(
        buttons, [](const QPushButton *button) { return button->isVisible() && button->text().startsWith(u"Yes"_s); }));
}

TEST_CASE("each way to sign in asks for what it needs")
{
    Shown shown;
    CHECK(shown.field<QLineEdit>(u"User"_s));
    CHECK(shown.field<SecretField>(u"Password"_s));
    for (const QString &kind : {u"Token"_s, u"Session token"_s}) {
        shown.button<QRadioButton>(kind)->click();
        CHECK(shown.field<SecretField>(kind));
        const auto fields = shown.dialog.findChildren<QLineEdit *>();
        CHECK(std::none_of(fields.begin(), fields.end(),
                           [](const QLineEdit *field) { return field->isVisible() && field->accessibleName() == u"User"_s; }));
    }
}

TEST_CASE("Editing shows what is known, and needs no secret as long as nothing about signing in changes")
{
    Shown shown(Acme);
    CHECK(shown.field<QLineEdit>(u"Name"_s)->text() == u"Acme Support"_s);
    CHECK(shown.field<QLineEdit>(u"Exalate URL"_s)->text() == u"https://acme.example.com"_s);
    CHECK(shown.button<QRadioButton>(u"Token"_s)->isChecked());
    CHECK(shown.field<SecretField>(u"Token"_s)->accessibleDescription().contains(u"stored"_s));
    shown.field<QLineEdit>(u"Exalate URL"_s)->setText(u"https://other.example.com"_s);
    CHECK(!shown.field<SecretField>(u"Token"_s)->accessibleDescription().contains(u"stored"_s));
}

TEST_CASE("Editing the name alone is kept at once, without asking anyone")
{
    Shown shown(Acme);
    shown.field<QLineEdit>(u"Name"_s)->setText(u"Acme"_s);
    shown.button<QPushButton>(u"Save"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return !shown.dialog.isVisible(); }));
    REQUIRE(shown.workspace.instances().size() == 1);
    CHECK(shown.workspace.instances().constFirst().name == u"Acme"_s);
}

TEST_CASE("Cancel leaves no secret in the fields")
{
    Shown shown;
    auto *password = shown.field<SecretField>(u"Password"_s);
    password->setText(u"secret"_s);
    shown.button<QPushButton>(u"Cancel"_s)->click();
    CHECK(!shown.dialog.isVisible());
    CHECK(password->text().isEmpty());
    CHECK(!password->isUndoAvailable());
}
