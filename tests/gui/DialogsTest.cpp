// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// The first start, and what stands in front of a window: questions and “About”.

#include "Identity.h"
#include "dialogs/AboutDialog.h"
#include "dialogs/MessageBox.h"
#include "dialogs/Question.h"
#include "instances/WelcomePage.h"
#include "widgets/TextLabel.h"

#include "Accessible.h"
#include "catch.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QPushButton *buttonOf(const QWidget &window, const QString &text)
{
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    FAIL("no button " << text.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("a question stands in bold over what follows, and only its own button says yes")
{
    QWidget window;
    int confirmed = 0;
    const Question question{
        .title = u"Delete"_s,
        .text = u"Delete acme_to_company-b?"_s,
        .consequence = u"You cannot undo this."_s,
        .yes = u"&Delete"_s,
        .no = u"&Keep"_s,
    };
    QPointer<QDialog> asked = question.ask(&window, [&confirmed] { ++confirmed; });
    const auto isBold = [&asked](const QString &text) {
        for (const QLabel *label : asked->findChildren<QLabel *>()) {
            if (label->text() == text)
                return label->font().weight() >= QFont::DemiBold;
        }
        FAIL("no text " << text.toStdString());
        return false;
    };
    CHECK(isBold(question.text));
    CHECK_FALSE(isBold(question.consequence));
    SECTION("Enter")
    {
        QTest::keyClick(asked, Qt::Key_Return);
    }
    SECTION("Esc")
    {
        QTest::keyClick(asked, Qt::Key_Escape);
    }
    SECTION("the other button")
    {
        buttonOf(*asked, u"Keep"_s)->click();
    }
    SECTION("yes")
    {
        buttonOf(*asked, u"Delete"_s)->click();
        CHECK(confirmed == 1);
        confirmed = 0;
    }
    CHECK(confirmed == 0);
    CHECK(QTest::qWaitFor([&asked] { return !asked; }));
}

TEST_CASE("About names the program, its version and its licences, and copies what a report needs")
{
    QWidget window;
    AboutDialog about(&window);
    about.setAttribute(Qt::WA_DeleteOnClose, false);
    const QString all = accessibleTexts(&about).join(u' ');
    for (const QLatin1StringView part : {Identity::name, Identity::version, Identity::licence, "LGPL-3.0"_L1})
        CHECK(all.contains(part));
    buttonOf(about, u"Copy version"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.startsWith(u"Connection Wizard "_s + Identity::version + u", Qt "_s + QLatin1StringView(qVersion())));
    CHECK_FALSE(copied.contains(u'\n'));
}

TEST_CASE("About shows every line of its texts, however large they are")
{
    const QFont former = QApplication::font();
    for (const int size : {9, 13, 18, 27}) {
        INFO("at a size of " << size);
        QFont font = former;
        font.setPointSize(size);
        QApplication::setFont(font);
        QWidget window;
        AboutDialog about(&window);
        about.setAttribute(Qt::WA_DeleteOnClose, false);
        about.show();
        const auto labels = about.findChildren<TextLabel *>();
        REQUIRE(labels.size() == 5);
        for (const TextLabel *label : labels)
            CHECK(label->height() >= label->heightForWidth(label->width()));
    }
    QApplication::setFont(former);
}

TEST_CASE("the sandbox is asked for once while it starts, and that is said")
{
    WelcomePage page;
    page.show();
    QSignalSpy asked(&page, &WelcomePage::sandboxRequested);
    for (int i = 0; i < 3; ++i)
        buttonOf(page, u"Try the sandbox"_s)->click();
    CHECK(asked.size() == 1);
    CHECK(accessibleTexts(&page).contains(u"Starting the sandbox. It opens in its own window."_s));
    CHECK(page.firstControl() == buttonOf(page, u"Add instance"_s));
}
