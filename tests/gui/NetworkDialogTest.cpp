// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/NetworkDialog.h"

#include "credentials/MemoryStore.h"
#include "proxy/Proxies.h"
#include "widgets/LabelledField.h"
#include "widgets/SecretField.h"
#include "workspace/Workspace.h"

#include "catch.h"

#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ProxySetting::Kind;

namespace {

struct Shown {
    Shown()
    {
        dialog.show();
        dialog.activateWindow();
        REQUIRE(QTest::qWaitFor([this] { return dialog.isVisible(); }));
    }
    ~Shown() { Proxies::use({}); }

    QLineEdit *field(const QString &name)
    {
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        FAIL("no field " << name.toStdString());
        return nullptr;
    }

    void click(const QString &text)
    {
        for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->text().remove(u'&') == text)
                return button->click();
        }
        FAIL("no button " << text.toStdString());
    }

    QTemporaryDir folder;
    Workspace workspace{folder.path(), std::make_unique<MemoryStore>()};
    NetworkDialog dialog{&workspace, nullptr};
};

} // namespace

TEST_CASE("only what the choice needs is asked for")
{
    Shown shown;
    CHECK_FALSE(shown.field(u"Proxy host"_s)->isVisible());
    CHECK(shown.field(u"User"_s)->isVisible());
    shown.click(u"Through another proxy"_s);
    CHECK(shown.field(u"Proxy host"_s)->isVisible());
    CHECK(shown.field(u"Port"_s)->isVisible());
    shown.click(u"Without a proxy"_s);
    CHECK_FALSE(shown.field(u"User"_s)->isVisible());
    CHECK_FALSE(shown.field(u"Password"_s)->isVisible());
}

TEST_CASE("another proxy is used once it is saved, and its password is wiped from the field")
{
    Shown shown;
    shown.click(u"Through another proxy"_s);
    shown.field(u"Proxy host"_s)->setText(u"proxy"_s);
    shown.field(u"Port"_s)->setText(u"3128"_s);
    shown.field(u"User"_s)->setText(u"me"_s);
    shown.field(u"Password"_s)->setText(u"planted-password"_s);
    shown.click(u"Save"_s);
    REQUIRE(QTest::qWaitFor([&shown] { return !shown.dialog.isVisible(); }));
    const ProxySetting wanted{.kind = Kind::Other, .host = u"proxy"_s, .port = 3128, .user = u"me"_s};
    CHECK(shown.workspace.proxy() == wanted);
    CHECK(Proxies::nameOf(Proxies::forAddress(QUrl(u"https://company-b.example.com"_s))) == u"proxy:3128"_s);
    CHECK(shown.field(u"Password"_s)->text().isEmpty());
    Proxies::signIn(u"proxy:3128"_s, {}, {});
}

TEST_CASE("a proxy that cannot be one is asked for at its field")
{
    Shown shown;
    shown.click(u"Through another proxy"_s);
    const auto isAskedFor = [&shown](const QString &name) {
        shown.click(u"Save"_s);
        return shown.dialog.isVisible() && shown.dialog.focusWidget() == shown.field(name);
    };
    for (const QString &host :
         {QString(), u"https://user:secret@proxy.example.com"_s, u"proxy.example.com/path"_s, u"pro xy"_s, u"169.254.1.1"_s}) {
        INFO(host.toStdString());
        shown.field(u"Proxy host"_s)->setText(host);
        CHECK(isAskedFor(u"Proxy host"_s));
    }
    shown.field(u"Proxy host"_s)->setText(u"proxy.example.com"_s);
    for (const QString &port : {QString(), u"0"_s, u"65536"_s, u"http"_s}) {
        INFO(port.toStdString());
        shown.field(u"Port"_s)->setText(port);
        CHECK(isAskedFor(u"Port"_s));
    }
    CHECK(shown.workspace.proxy() == ProxySetting{});
}
