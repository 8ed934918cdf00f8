// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/ManualDialog.h"

#include "Accessible.h"
#include "catch.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

constexpr auto LastPage = ManualPage::Problems;

/// The address and the text of a page in a language.
struct Page {
    QUrl address;
    QString text;
    QSet<QString> links; ///< the addresses that it leads to
};

Page read(ManualPage page, QLocale::Language language)
{
    const QLocale former;
    QLocale::setDefault(QLocale(language));
    QWidget window;
    ManualDialog::open(page, &window);
    QLocale::setDefault(former);
    const auto *browser = window.findChild<QTextBrowser *>();
    Page read{.address = browser->source(), .text = browser->toPlainText()};
    for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QString link = part.fragment().charFormat().anchorHref();
            if (!link.isEmpty())
                read.links << read.address.resolved(QUrl(link)).toString();
        }
    }
    return read;
}

} // namespace

TEST_CASE("every page of the manual can be read in English and German, and every link leads to one")
{
    for (const QLocale::Language language : {QLocale::English, QLocale::German}) {
        QSet<QString> pages;
        QSet<QString> links;
        for (int i = 0; i <= int(LastPage); ++i) {
            const Page page = read(ManualPage(i), language);
            INFO(page.address.toString().toStdString() << ": " << page.text.left(60).toStdString());
            CHECK(page.address.path().contains(QLocale(language).name().first(2)));
            CHECK(page.text.size() > 400);
            CHECK_FALSE(page.text.contains(u"SPDX"_s)); // it begins with its heading
            CHECK(!page.links.isEmpty());
            pages << page.address.toString();
            links += page.links;
        }
        CHECK(pages.size() == int(LastPage) + 1);
        CHECK(pages == links);
    }
}

TEST_CASE("where the manual is not translated it is in English")
{
    CHECK(read(ManualPage::Modes, QLocale::Japanese).text == read(ManualPage::Modes, QLocale::English).text);
}

TEST_CASE("a manual that is open turns to the page that is asked for, and back to its contents")
{
    QWidget window;
    ManualDialog::open(ManualPage::Modes, &window);
    ManualDialog::open(ManualPage::Console, &window);
    REQUIRE(window.findChildren<ManualDialog *>().size() == 1);
    const auto *browser = window.findChild<QTextBrowser *>();
    CHECK(browser->toPlainText().startsWith(u"The Exalate console"_s));
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->text() == u"C&ontents"_s)
            button->click();
    }
    CHECK(browser->toPlainText().startsWith(u"Manual"_s));
    const QKeyEvent help(QEvent::KeyPress, Qt::Key_F1, Qt::NoModifier);
    CHECK(ManualDialog::isHelp(&help));
}
