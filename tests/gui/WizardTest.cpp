// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "Accessible.h"
#include "SandboxFixture.h"
#include "SecretClipboard.h"
#include "wizard/AcceptWizard.h"
#include "wizard/InitiateWizard.h"
#include "wizard/InvitationMessage.h"

#include "invitation/InvitationText.h"
#include "session/ProjectSearch.h"

#include "catch.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

TEST_CASE("a message is read back to its code in every language, and a mail draft never holds the code")
{
    const InvitationCode code =
        *InvitationCode::fromText(u"Zm9yLWNvbXBhbnktYi1vbmx5LjE3Mzg0.c2lnbmVkLWJ5LWFjbWUtc3VwcG9ydC1ub2Rl"_s);
    for (const InvitationMessage::Language &language : InvitationMessage::languages()) {
        const QString message = InvitationMessage::text(language.code, u"Acme Support"_s, u"acme_to_company-b"_s, code);
        INFO(message.toStdString());
        const auto found = findInvitationCode(message);
        REQUIRE(found);
        CHECK(found->code == code);
        CHECK(message.contains(u"acme_to_company-b"_s));
    }
    const QUrl draft = InvitationMessage::mailDraft(u"Acme Support"_s, u"acme_to_company-b"_s, code);
    CHECK(draft.scheme() == u"mailto"_s);
    const QString content = draft.query(QUrl::FullyDecoded);
    CHECK(!content.contains(code.secret().revealText()));
    CHECK(content.contains(code.fingerprint()));
    const QString written = QString::fromLatin1(draft.toEncoded());
    CHECK(written.count("%0D%0A"_L1) == written.count("%0A"_L1)); // RFC 6068
    CHECK(written.contains("%0D%0A"_L1));
}

TEST_CASE("the languages of a message begin with that of the interface")
{
    const QLocale former;
    for (const InvitationMessage::Language &language : InvitationMessage::languages()) {
        QLocale::setDefault(QLocale(QLatin1StringView(language.code)));
        const QList<InvitationMessage::Language> offered = InvitationMessage::languages();
        CHECK(offered.constFirst().name == language.name);
        CHECK(offered.size() == 8);
    }
    QLocale::setDefault(former);
}

#ifdef SANDBOX_PROGRAM

namespace {

/// A wizard on the sandbox, as large as the smallest window in which nothing scrolls.
template <class Wizard>
struct ShownWizard : SandboxFixture {
    ShownWizard()
        : SandboxFixture(0)
        , wizard(&workspace, &clipboard, nullptr)
    {
        wizard.resize(780, 660);
        wizard.show();
        wizard.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&wizard, 20'000));
    }

    template <class Widget>
    Widget *find(const QString &label)
    {
        for (Widget *widget : wizard.template findChildren<Widget *>()) {
            const bool isIt = widget->accessibleName() == label || widget->property("text").toString().remove(u'&') == label;
            if (isIt && widget->isVisible())
                return widget;
        }
        FAIL("not there: " << label.toStdString());
        return nullptr;
    }

    void press(const QString &button) { find<QPushButton>(button)->click(); }

    bool scrolls() { return wizard.template findChild<QScrollArea *>()->verticalScrollBar()->maximum() > 0; }

    /// The letters that more than one control of the page answers to.
    QString sharedMnemonics()
    {
        QString seen;
        QString shared;
        for (const QWidget *widget : wizard.template findChildren<QWidget *>()) {
            const QKeySequence key = QKeySequence::mnemonic(widget->property("text").toString());
            if (key.isEmpty() || !widget->isVisible())
                continue;
            const QChar letter = key.toString().back();
            if (seen.contains(letter))
                shared += letter;
            seen += letter;
        }
        return shared;
    }

    SecretClipboard clipboard{nullptr};
    Wizard wizard;
};

using Initiating = ShownWizard<InitiateWizard>;
using Accepting = ShownWizard<AcceptWizard>;

} // namespace

TEST_CASE("Next with something missing goes to the first such field, which says what is needed")
{
    Initiating on;
    auto *url = on.find<QLineEdit>(u"Destination instance URL"_s);
    CHECK(on.wizard.focusWidget() == url);
    on.press(u"Next"_s);
    CHECK(on.wizard.focusWidget() == url);
    CHECK(Accessible(url).description.contains(u"Enter the address of the destination"_s));
    CHECK(on.find<QPushButton>(u"Next"_s)->isEnabled());

    on.find<QCheckBox>(u"I don't have a URL"_s)->click();
    CHECK(!url->isEnabled());
    on.press(u"Next"_s);
    CHECK(qobject_cast<QRadioButton *>(on.wizard.focusWidget()));
    CHECK(accessibleTexts(&on.wizard).contains(u"Choose one to continue."_s));
}

TEST_CASE("a wizard's flow outlives its pages")
{
    bool isThere = false;
    {
        const Initiating on;
        const QPointer<InitiateFlow> flow = on.wizard.findChild<InitiateFlow *>();
        QObject::connect(on.wizard.currentPage(), &QObject::destroyed, flow, [&isThere] { isThere = true; });
    }
    CHECK(isThere);
}

TEST_CASE("a private connection is initiated, page by page, without scrolling, and its code stays hidden until Show")
{
    Initiating on;
    const auto *flow = on.wizard.findChild<InitiateFlow *>();
    const auto fits = [&on] {
        CHECK(!on.scrolls());
        CHECK(on.sharedMnemonics() == QString());
    };
    fits();
    on.find<QCheckBox>(u"I don't have a URL"_s)->click();
    on.find<QRadioButton>(u"Script"_s)->click();
    fits();
    on.press(u"Next"_s);
    REQUIRE(QTest::qWaitFor([flow] { return flow->step() == InitiateStep::ConnectionInformation; }));
    CHECK(on.wizard.windowTitle() == u"Initiate connection"_s);
    CHECK(on.wizard.focusWidget() == on.find<QLineEdit>(u"Local instance short name"_s));
    fits();

    on.find<QLineEdit>(u"Local instance short name"_s)->setText(u"acme"_s);
    on.find<QLineEdit>(u"Remote instance short name"_s)->setText(u"company B"_s);
    CHECK(on.find<QLineEdit>(u"Connection name"_s)->text() == u"acme_to_company-b"_s);
    on.press(u"Next"_s);
    on.press(u"Next"_s);
    REQUIRE(QTest::qWaitFor([flow] { return flow->committed().has_value(); }));
    fits();
    const auto all = [&on] { return accessibleTexts(&on.wizard).join(u' '); };
    const QString code = flow->committed()->code->secret().revealText();
    CHECK(all().contains(u"On the “company B” side, you (or their application administrator) need to Accept the Invitation."_s));
    CHECK(all().contains(flow->committed()->code->fingerprint()));
    CHECK(all().contains(u"Pending: waiting for company B to accept."_s));
    CHECK(!all().contains(code));
    CHECK(on.find<QPushButton>(u"Copy invitation code"_s)->isDefault());

    on.press(u"Show"_s);
    CHECK(all().contains(code));
    on.press(u"Copy invitation code"_s);
    CHECK(on.clipboard.holdsOurs());
    CHECK(all().contains(u"Invitation code copied."_s));
    on.press(u"Clear now"_s);
    CHECK(!on.clipboard.holdsOurs());
    on.press(u"Done"_s);
    CHECK(!on.wizard.isVisible());
    CHECK(on.wizard.result() == QDialog::Accepted);
}

TEST_CASE("closing asks where more than one field was filled in, and not before")
{
    Initiating on;
    const auto question = [&on] { return on.wizard.findChild<QMessageBox *>(); };
    on.find<QLineEdit>(u"Destination instance URL"_s)->setText(u"company-b.example.com"_s);
    on.find<QRadioButton>(u"Script"_s)->click();
    QTest::keyClick(&on.wizard, Qt::Key_Escape);
    REQUIRE(question());
    CHECK(on.wizard.isVisible());
    question()->reject();
    CHECK(on.wizard.isVisible());

    Initiating empty;
    QTest::keyClick(&empty.wizard, Qt::Key_Escape);
    CHECK(!empty.wizard.isVisible());
}

TEST_CASE("accepting finds the code in what is pasted, and Confirm is never the default button")
{
    Accepting on;
    auto *field = on.find<QLineEdit>(u"Invitation code"_s);
    on.press(u"Next"_s);
    CHECK(on.wizard.focusWidget() == field);
    CHECK(Accessible(field).description.contains(u"Paste the invitation code"_s));
    field->setText(u"there is none in this"_s);
    CHECK(accessibleTexts(&on.wizard).join(u' ').contains(u"no invitation code in this text"_s));

    const NewConnection wanted{
        .type = ConnectionType::Private, .name = u"to ourselves"_s, .localShortName = u"a"_s, .remoteShortName = u"b"_s};
    const auto created = awaited(on.workspace.session()->node().create(wanted, u"key"_s, &on.workspace));
    REQUIRE(created);
    field->setText(u"Hello,\n\n"_s + created->code->secret().revealText() + u"\n\n"_s + fingerprintLine(*created->code));
    CHECK(accessibleTexts(&on.wizard).join(u' ').contains(u"Code found · fingerprint "_s + created->code->fingerprint()));
    CHECK(!accessibleTexts(&on.wizard).join(u' ').contains(created->code->secret().revealText()));
    CHECK(on.sharedMnemonics() == QString());
}

#endif
