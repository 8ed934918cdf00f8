// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/DestinationPage.h"

#include "Accessible.h"
#include "HostileServer.h"
#include "ProxyServer.h"
#include "SandboxFixture.h"
#include "SecretClipboard.h"
#include "ServerCertificates.h"
#include "headerOf.h"
#include "proxy/Proxies.h"
#include "wizard/InitiateWizard.h"
#include "wizard/SuggestionCompleter.h"

#include "catch.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDialog>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("the times that are shipped for typing and waiting are those of the rules")
{
    CHECK(DestinationLookup::TypingPause == 600ms);
    CHECK(DestinationPage::TextAfter == 1s);
    CHECK(DestinationPage::StepAfter == 3s);
}

TEST_CASE("suggestions are not offered for a whole address, and leave Enter to the dialog")
{
    const QUrl known(u"https://company-b.atlassian.net"_s);
    QDialog dialog;
    QLineEdit field(&dialog);
    QPushButton next(&dialog);
    next.setDefault(true);
    field.setCompleter(new SuggestionCompleter({{u"company B"_s, known}}, &field));
    dialog.show();
    QFocusEvent focus(QEvent::FocusIn);
    QCoreApplication::sendEvent(&field, &focus);
    QSignalSpy pressed(&next, &QPushButton::clicked);
    const auto isOffered = [&field] { return field.completer()->popup()->isVisible(); };

    QTest::keyClicks(&field, u"company"_s);
    REQUIRE(isOffered());
    QTest::keyClick(field.completer()->popup(), Qt::Key_Return);
    CHECK(pressed.size() == 1);
    CHECK(field.text() == u"company"_s);
    CHECK_FALSE(isOffered());

    QTest::keyClicks(&field, u" "_s);
    QTest::keyClick(&field, Qt::Key_Backspace);
    REQUIRE(isOffered());
    QTest::keyClick(field.completer()->popup(), Qt::Key_Down);
    QTest::keyClick(field.completer()->popup(), Qt::Key_Return);
    CHECK(field.text() == known.toString());
    CHECK(pressed.size() == 1);

    QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::keyClicks(&field, u"t"_s);
    CHECK_FALSE(isOffered());
}

#ifdef SANDBOX_PROGRAM

namespace {

/// The page in its wizard, as large as the smallest window in which nothing scrolls, in a network in which every host is one
/// server.
struct Shown : SandboxFixture {
    Shown()
        : SandboxFixture(0)
    {
        ServerCertificates::ofThisRun().trust();
        Proxies::use(proxy.setting());
        wizard.resize(780, 660);
        wizard.show();
        REQUIRE(QTest::qWaitFor([this] { return wizard.isVisible(); }));
    }
    ~Shown() { Proxies::use({}); }

    void answer(const HostileServer::Answer &how) { server.answerWith(how); }

    QLineEdit *url()
    {
        for (QLineEdit *field : wizard.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Destination instance URL"_s)
                return field;
        }
        FAIL("there is no such field");
        return nullptr;
    }

    void type(const QString &address)
    {
        url()->setText(address);
        flow->lookUpNow();
    }

    void press(const QString &text)
    {
        for (QPushButton *button : wizard.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == text) {
                button->click();
                return;
            }
        }
        FAIL("there is no button " << text.toStdString());
    }

    bool says(const QString &text)
    {
        const bool said = QTest::qWaitFor([&] { return accessibleTexts(&wizard).join(u'\n').contains(text); }, 10'000);
        UNSCOPED_INFO(accessibleTexts(&wizard).join(u'\n').toStdString());
        return said;
    }

    bool scrolls() { return wizard.findChild<QScrollArea *>()->verticalScrollBar()->maximum() > 0; }

    HostileServer server;
    ProxyServer proxy{server.serverPort()};
    SecretClipboard clipboard{nullptr};
    InitiateWizard wizard{&workspace, &clipboard, nullptr};
    InitiateFlow *flow = wizard.findChild<InitiateFlow *>();
};

QByteArray redirect(const QByteArray &target)
{
    return HostileServer::http(302, {}, "Location: " + target + "\r\n");
}

} // namespace

TEST_CASE(
    "a tracker is named and not doubted, although no node lives at its address; a node that reports no tracker is not named")
{
    Shown on;
    on.answer([](QTcpSocket *socket, const QByteArray &request) {
        socket->write(HostileServer::http(request.startsWith("GET / ") ? 200 : 404, {}, {}, "text/html"));
    });
    on.type(u"company-b.zendesk.com"_s);
    CHECK(on.says(u"✓ Zendesk · connects to https://company-b.zendesk.com\n"_s));
    CHECK_FALSE(accessibleTexts(&on.wizard).join(u' ').contains(u"No Exalate"_s));
    CHECK_FALSE(on.scrolls());

    on.server.heal();
    on.type(u"company-b.example.com"_s);
    CHECK(on.says(u"Exalate 5.18 · connects to https://company-b.example.com"_s));

    on.answer([](QTcpSocket *socket, const QByteArray &request) {
        const bool isNode = request.startsWith("GET /rest/issuehub/4.0/instance ");
        socket->write(isNode ? HostileServer::http(200, R"({"uid":"u2","version":"5.18.0"})") : HostileServer::http(404, {}));
    });
    on.type(u"www.company-b.example.com"_s);
    CHECK(on.says(u"✓ Exalate found · tracker not reported · Exalate 5.18 · connects to https://www.company-b.example.com\n"_s));
    CHECK(on.says(u"cannot tell whether the destination's tracker supports Visual"_s));
}

TEST_CASE("a vendor that answers as if it had no such customer gives no tick")
{
    Shown on;
    on.answer([](QTcpSocket *socket, const QByteArray &) { socket->write(HostileServer::http(404, {}, {}, "text/html")); });
    on.type(u"company-b.zendesk.com"_s);
    CHECK(on.says(u"There may be no Zendesk at company-b.zendesk.com"_s));
    CHECK_FALSE(accessibleTexts(&on.wizard).join(u' ').contains(u"✓ Zendesk"_s));
    CHECK_FALSE(on.scrolls());
}

TEST_CASE("the address that is shown is where the tracker was found, and not where its page led")
{
    Shown on;
    on.answer([](QTcpSocket *socket, const QByteArray &request) {
        const bool hasArrived = request.startsWith("GET /access/unauthenticated");
        socket->write(hasArrived ? HostileServer::http(200, "<html>", "x-zendesk-origin-server: 1\r\n", "text/html")
                                 : redirect("/access/unauthenticated?return_to=%2Fjira"));
    });
    on.type(u"company-b.example.com/jira"_s);
    CHECK(on.says(u"✓ Zendesk · connects to https://company-b.example.com/jira\n"_s));
    CHECK(on.flow->form().destination() == QUrl(u"https://company-b.example.com/jira"_s));

    on.answer([](QTcpSocket *socket, const QByteArray &request) {
        const bool isRoot = request.startsWith("GET /rest/api/2/serverInfo ");
        socket->write(isRoot ? HostileServer::http(200, R"({"version":"9.12.1"})") : HostileServer::http(404, {}));
    });
    on.type(u"company-b.example.com/desk"_s);
    CHECK(on.says(u"✓ Jira on-premise · connects to https://company-b.example.com\n"_s));
    CHECK(on.flow->form().destination() == QUrl(u"https://company-b.example.com"_s));
}

TEST_CASE("a host that sends on to another one offers it, and its button takes the whole address")
{
    Shown on;
    on.answer([](QTcpSocket *socket, const QByteArray &request) {
        if (headerOf(request, "Host") == "company-b.zendesk.com")
            HostileServer::beNode(socket, request);
        else
            socket->write(redirect("https://company-b.zendesk.com/desk" + request.split(' ').value(1) + "?from=there#top"));
    });
    on.type(u"company-b.example.com/team"_s);
    REQUIRE(on.says(u"company-b.example.com redirects to another host: company-b.zendesk.com."_s));
    const auto *redirect = on.flow->form().lookup().problem()->fact<Fact::Redirect>();
    REQUIRE(redirect);
    CHECK(redirect->address == QUrl(u"https://company-b.zendesk.com/desk/team/rest/issuehub/4.0/instance"_s));
    on.press(u"Use company-b.zendesk.com"_s);
    CHECK(on.url()->text() == u"https://company-b.zendesk.com"_s);
}

TEST_CASE("a look-alike is looked up once it is said to be meant, and not before")
{
    Shown on;
    on.type(u"\u0430cme.zendesk.com"_s);
    REQUIRE(on.says(u"Its exact form is xn--cme-5cd.zendesk.com."_s));
    CHECK(on.proxy.requests().isEmpty());
    on.press(u"Yes, I mean this host"_s);
    CHECK(on.says(u"connects to https://xn--cme-5cd.zendesk.com"_s));
    REQUIRE(QTest::qWaitFor([&on] { return !on.proxy.requests().isEmpty(); }, 10'000));
    CHECK(on.proxy.requests().constFirst().startsWith("CONNECT xn--cme-5cd.zendesk.com:443"));

    on.type(u"at1assian.example.com"_s);
    REQUIRE(on.says(u"at1assian.example.com looks like atlassian.net, but is a different host."_s));
    on.press(u"Yes, I mean this host"_s);
    CHECK(on.says(u"connects to https://at1assian.example.com"_s));
}

TEST_CASE("the technical details of a problem are copied whole")
{
    Shown on;
    on.proxy.setManner(ProxyServer::Manner::Refuse);
    on.type(u"company-b.example.com/jira"_s);
    REQUIRE(on.says(u"did not let the request through to company-b.example.com."_s));
    QGuiApplication::clipboard()->clear();
    on.press(u"Copy technical details"_s);
    REQUIRE(on.says(u"Copied. Contains no secrets."_s));
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.startsWith(u"problem: proxy-problem\nhost: company-b.example.com\n"_s));
    CHECK(copied.contains(u" GET https://company-b.example.com/jira/rest/issuehub/4.0/instance\n"_s));
    CHECK(copied.contains("through the proxy "_L1 + on.proxy.name()));
}

#endif
