// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// Some of the walks of tests/model, through the window: somebody presses the buttons that are there, with a node that does or
// does not do what it is asked, answers anything, and is in order after some presses.

#include "Accessible.h"
#include "ModelNode.h"
#include "SecretClipboard.h"
#include "awaited.h"
#include "catch.h"
#include "credentials/MemoryStore.h"
#include "idle.h"
#include "widgets/BusyIndicator.h"
#include "wizard/AcceptWizard.h"
#include "wizard/InitiateWizard.h"
#include "workspace/Workspace.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Stands in for the browser.
class Browser : public QObject
{
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened << url; }
};

struct Walk {
    Operation operation;
    const char *reply;
    ModelNode::Effect effect;
    ModelNode::ListKind list;
    bool isLasting;
};

ModelNode::Fault faultOf(const Walk &walk)
{
    const auto named = [&walk](const Reply &reply) { return QLatin1StringView(reply.name) == QLatin1StringView(walk.reply); };
    const auto reply = std::ranges::find_if(allReplies(), named);
    REQUIRE(reply != allReplies().end());
    return {.operation = walk.operation,
            .effect = walk.effect,
            .reply = reply - allReplies().begin(),
            .isLasting = walk.isLasting,
            .list = walk.list,
            .kill = ModelNode::Kill::None,
            .honoursKeys = false,
            .readsOne = false};
}

class AtTheWindow
{
public:
    explicit AtTheWindow(const Walk &walk)
        : node(faultOf(walk))
        , m_isAccepting(walk.operation == Operation::Accept || walk.operation == Operation::Preview)
    {
        workspace.load();
        workspace.put(node.instance(), Secret(QByteArray(ModelNode::Password)), &workspace);
        settle([this] { return !workspace.session(); });
        if (m_isAccepting)
            wizard = std::make_unique<AcceptWizard>(&workspace, &clipboard, nullptr);
        else
            wizard = std::make_unique<InitiateWizard>(&workspace, &clipboard, nullptr, std::nullopt);
        wizard->show();
        if (m_isAccepting) {
            field(u"Invitation code"_s)->setText(QLatin1StringView(ModelNode::TheirCode));
        } else {
            field(u"Destination instance URL"_s)->setText(u"company-b.zendesk.com"_s);
        }
    }

    void walkToTheEnd()
    {
        constexpr int maxPresses = 14;
        constexpr int pressesUntilHeal = 4;
        for (int presses = 0; presses < maxPresses && !button(u"Done"_s); ++presses) {
            if (presses == pressesUntilHeal)
                node.heal();
            CAPTURE(presses, accessibleTexts(wizard.get()).join(u'|').toStdString());
            press(presses >= pressesUntilHeal);
            settle([this] { return isBusy(); });
            CHECK_FALSE(waysOn().isEmpty());
            node.clock.advance(20s);
            settle([] { return false; });
        }
        CAPTURE(accessibleTexts(wizard.get()).join(u'|').toStdString());
        REQUIRE(button(u"Done"_s));
        REQUIRE(node.firstMade());
        CHECK(node.made() <= 1 + risks);
        for (const QString &code : node.deliveredCodes()) {
            CHECK_FALSE(accessibleTexts(wizard.get()).join(u' ').contains(code)); // hidden until Show
            const auto of = std::ranges::find(node.entries(), code, &ModelNode::Entry::code);
            REQUIRE(of != node.entries().end());
            const QString key = InvitationCodes::key(node.instance().id, of->id);
            CHECK(awaited(store->read(key, store)).value().revealText() == code);
        }
        CHECK(node.leaks().isEmpty());
    }

private:
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : wizard->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text && button->isVisible() && button->isEnabled())
                return button;
        }
        return nullptr;
    }

    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *field : wizard->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == name && field->isVisible())
                return field;
        }
        FAIL("no field " << name.toStdString());
        return nullptr;
    }

    QStringList waysOn() const
    {
        QStringList ways;
        for (const char *text :
             {"Done", "Send again…", "Initiate", "Confirm", "Next", "Retry", "Previous", "Open the Exalate console"}) {
            if (button(QString::fromUtf8(text)))
                ways << QString::fromUtf8(text);
        }
        return ways;
    }

    /// The button that somebody presses who wants to come to the end.
    void press(bool isHealed)
    {
        if (const auto one = madeInTheConsole(); isHealed && one) {
            one->click();
            return;
        }
        for (QRadioButton *card : wizard->findChildren<QRadioButton *>()) {
            if (card->text().remove(u'&') == u"Script"_s && card->isVisible())
                card->click();
        }
        QStringList ways = waysOn();
        if (!isHealed)
            ways.removeAll(u"Send again…"_s);
        REQUIRE_FALSE(ways.isEmpty());
        const QString chosen = button(u"Previous"_s) && isAtTheConsole() ? u"Previous"_s : ways.constFirst();
        button(chosen)->click();
        if (chosen != u"Send again…"_s)
            return;
        auto *question = wizard->findChild<QMessageBox *>();
        REQUIRE(question);
        ++risks;
        for (QAbstractButton *yes : question->buttons()) {
            if (question->buttonRole(yes) == QMessageBox::DestructiveRole)
                yes->click();
        }
    }

    bool isAtTheConsole() const { return accessibleTexts(wizard.get()).contains(u"Exalate console"_s); }

    /// The button that says that a connection is the one that was made in the console; null if there is none.
    QPushButton *madeInTheConsole() const
    {
        const auto *made = node.firstMade();
        for (QPushButton *button : wizard->findChildren<QPushButton *>()) {
            if (made && button->isVisible() && button->text().startsWith(made->name))
                return button;
        }
        return nullptr;
    }

    /// True while the window says that it works.
    bool isBusy() const
    {
        return std::ranges::any_of(wizard->findChildren<BusyIndicator *>(),
                                   [](const BusyIndicator *indicator) { return indicator->isVisible(); });
    }

    /// Lets time pass as long as the program works.
    void settle(const std::function<bool()> &isWorking)
    {
        constexpr int maxAlarms = 200;
        runUntilIdle();
        for (int alarms = 0; isWorking(); ++alarms) {
            REQUIRE(alarms < maxAlarms);
            node.clock.advance(node.clock.untilNext().value_or(1s));
            runUntilIdle();
        }
    }

    ModelNode node;
    const bool m_isAccepting;
    QTemporaryDir folder;
    MemoryStore *store = new MemoryStore;
    Workspace workspace{folder.path(), std::unique_ptr<CredentialStore>(store), node.environment()};
    SecretClipboard clipboard{nullptr};
    Browser browser;
    std::unique_ptr<WizardDialog> wizard; ///< on all of the above
    int risks = 0;
};

} // namespace

TEST_CASE("through the window: one connection, whatever a node answers")
{
    using enum Operation;
    using enum ModelNode::Effect;
    using enum ModelNode::ListKind;
    const Walk walk = GENERATE(values<Walk>({
        {Create, "503", Done, Whole, true},
        {Create, "504 late", DoneLater, Whole, false},
        {Create, "401 nothing", Done, Whole, false},
        {Create, "403 a page", Done, Late, true},
        {Create, "409 a page", Done, Whole, false},
        {Create, "422 in form", NotDone, Whole, true},
        {Create, "200 an object with an id", NotDone, Whole, true},
        {Create, "201 a connection of nobody", NotDone, Late, false},
        {Create, "302 to a sign-in page", Done, Whole, true},
        {Create, "no answer", Done, Part, true},
        {Create, "cut", Done, Unreadable, false},
        {Instance, "403 in form", NotDone, Whole, true},
        {List, "500 a page", NotDone, Whole, true},
        {SignIn, "503", NotDone, Whole, false},
        {Accept, "410 a page", Done, Whole, true},
        {Accept, "503", Done, Late, true},
        {Accept, "200 {}", NotDone, Whole, false},
        {Accept, "cut", DoneLater, Whole, false},
        {Preview, "400 a page", NotDone, Whole, false},
        {Preview, "200 a page", NotDone, Whole, true},
    }));
    CAPTURE(nameOf(walk.operation), walk.reply, int(walk.effect), int(walk.list), walk.isLasting);
    AtTheWindow(walk).walkToTheEnd();
}

#include "AnyAnswerTest.moc"
