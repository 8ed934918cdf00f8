// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "Accessible.h"
#include "widgets/AddressField.h"
#include "widgets/CountedLineEdit.h"
#include "widgets/LabelledField.h"
#include "widgets/LimitedTextEdit.h"
#include "widgets/ModeCard.h"
#include "widgets/ModeCards.h"
#include "widgets/ProblemPanel.h"
#include "widgets/ProjectField.h"
#include "widgets/ReadOnlyValue.h"
#include "widgets/SecretField.h"
#include "widgets/StatusLine.h"
#include "widgets/StepsBar.h"
#include "widgets/ToggleSwitch.h"
#include "widgets/ValueList.h"
#include "wizard/InvitationCodeBox.h"

#include "catch.h"

#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const QString Code = u"Zm9yLWNvbXBhbnktYi1vbmx5LjE3Mzg0.c2lnbmVkLWJ5LWFjbWUtc3VwcG9ydC1ub2Rl"_s;

/// A window with one widget in it, shown.
template <class Widget>
struct Shown {
    template <class... Arguments>
    explicit Shown(Arguments &&...arguments)
        : widget(new Widget(std::forward<Arguments>(arguments)..., &window))
    {
        (new QVBoxLayout(&window))->addWidget(widget);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window, 20'000));
    }

    Widget *operator->() { return widget; }

    QWidget window;
    Widget *widget;
};

ModeCard *focusedCard()
{
    return qobject_cast<ModeCard *>(QApplication::focusWidget());
}

/// What assistive technology was told while the object lives.
struct Announcements {
    Announcements()
    {
        told.clear();
        former = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            if (event->type() == QAccessible::NameChanged)
                told << event->accessibleInterface()->text(QAccessible::Name);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
            if (event->type() == QAccessible::Announcement)
                told << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
#endif
        });
    }
    ~Announcements()
    {
        QAccessible::installUpdateHandler(former);
    }

    static inline QStringList told;
    QAccessible::UpdateHandler former;
};

} // namespace

TEST_CASE("a card is a radio button whose description is all that stands on it")
{
    ModeCard card(ConfigurationMode::Basic);
    const Accessible told(&card);
    CHECK(told.role == QAccessible::RadioButton);
    CHECK(told.name == u"Basic"_s);
    CHECK(told.description.contains(u"Sync rules cannot be edited"_s));
    CHECK(Accessible(new ModeCard(ConfigurationMode::Visual, &card))
              .description.contains(u"You prove your admin access to the destination"_s));
}

TEST_CASE("the cards are one group: one stop for Tab, arrows move, Space selects")
{
    Shown<ModeCards> cards;
    CHECK(Accessible(cards.widget).role == QAccessible::Grouping);
    QSignalSpy chosen(cards.widget, &ModeCards::modeChosen);

    cards->card(ConfigurationMode::Basic)->setFocus();
    QTest::keyClick(focusedCard(), Qt::Key_Right);
    QTest::keyClick(focusedCard(), Qt::Key_Down);
    REQUIRE(focusedCard() == cards->card(ConfigurationMode::Script));
    CHECK(chosen.isEmpty());
    QTest::keyClick(focusedCard(), Qt::Key_Right);
    REQUIRE(focusedCard() == cards->card(ConfigurationMode::Basic));
    QTest::keyClick(focusedCard(), Qt::Key_Space);
    CHECK(focusedCard()->isChecked());
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().value<ConfigurationMode>() == ConfigurationMode::Basic);
}

TEST_CASE("arrows go the way that is seen in right-to-left languages")
{
    Shown<ModeCards> cards;
    cards.window.setLayoutDirection(Qt::RightToLeft);
    cards->card(ConfigurationMode::Basic)->setFocus();
    QTest::keyClick(focusedCard(), Qt::Key_Left);
    CHECK(focusedCard() == cards->card(ConfigurationMode::Visual));
    CHECK(cards->card(ConfigurationMode::Visual)->x() < cards->card(ConfigurationMode::Basic)->x());
}

TEST_CASE("a card that is not available takes the focus, says why, and cannot be chosen")
{
    Shown<ModeCards> cards;
    cards->setReasons(
        [](ConfigurationMode mode) { return mode == ConfigurationMode::Visual ? u"Not available: because"_s : QString(); });
    ModeCard *visual = cards->card(ConfigurationMode::Visual);
    QSignalSpy chosen(cards.widget, &ModeCards::modeChosen);
    visual->setFocus();
    CHECK(visual->hasFocus());
    CHECK(Accessible(visual).description.contains(u"Not available: because"_s));
    QTest::keyClick(visual, Qt::Key_Space);
    QTest::mouseClick(visual, Qt::LeftButton, {}, visual->rect().bottomRight() - QPoint(3, 3));
    visual->click();
    visual->toggle(); // as assistive technology does
    CHECK(!visual->isChecked());
    CHECK(chosen.isEmpty());

    ModeCard *script = cards->card(ConfigurationMode::Script);
    QTest::mouseClick(script, Qt::LeftButton, {}, script->rect().bottomRight() - QPoint(3, 3));
    CHECK(script->isChecked());
    CHECK(chosen.size() == 1);
    cards->card(ConfigurationMode::Basic)->toggle();
    CHECK(chosen.size() == 2);
}

TEST_CASE("the cards are equally high, and below each other where there is no room")
{
    Shown<ModeCards> cards;
    cards.window.resize(780, 400);
    CHECK(cards->card(ConfigurationMode::Basic)->height() == cards->card(ConfigurationMode::Visual)->height());
    CHECK(cards->card(ConfigurationMode::Basic)->y() == cards->card(ConfigurationMode::Script)->y());
    cards.window.resize(300, 800);
    CHECK(cards->card(ConfigurationMode::Basic)->y() < cards->card(ConfigurationMode::Script)->y());
    CHECK(cards->card(ConfigurationMode::Script)->width() == cards->width());
}

TEST_CASE("a status line is a label in the tab order, and its changes are announced")
{
    Shown<StatusLine> line;
    Announcements announcements;
    line->say(u"Checking company-b.example.com…"_s);
    line->say({{.text = u"✓ Jira Cloud"_s, .tone = Tone::Ok, .bold = true}, {.text = u" · Exalate 5.18"_s}});
    CHECK(line->isVisible());
    CHECK(line->focusPolicy() == Qt::TabFocus);
    CHECK(Accessible(line.widget).name == u"✓ Jira Cloud · Exalate 5.18"_s);
    if (QAccessible::isActive()) { // Qt tells nobody anything while no assistive technology is there
        CHECK(announcements.told.contains(u"Checking company-b.example.com…"_s));
        CHECK(announcements.told.contains(u"✓ Jira Cloud · Exalate 5.18"_s));
    }
    line->clear();
    CHECK(!line->isVisible());
}

TEST_CASE("the steps are one label")
{
    StepsBar steps;
    steps.setSteps({u"Destination"_s, u"Connection information"_s, u"Invitation"_s}, 1);
    CHECK(Accessible(&steps).name == u"Step 2 of 3: Connection information"_s);
    CHECK(steps.heightForWidth(100) > steps.heightForWidth(1000));
}

TEST_CASE("a field has its label for a name, without star and mnemonic, and its problem for a description")
{
    QWidget parent;
    auto *edit = new CountedLineEdit(255, &parent);
    LabelledField field(u"Connection n&ame"_s, edit, LabelledField::Need::Required);
    field.setHint(u"It follows them."_s);
    field.setProblem(u"Enter a name."_s);
    const Accessible told(edit);
    CHECK(told.name == u"Connection name"_s);
    CHECK(told.description.startsWith(u"Enter a name."_s));
    CHECK(told.description.contains(u"It follows them."_s));
    field.setProblem({});
    CHECK(!Accessible(edit).description.contains(u"Enter"_s));
}

TEST_CASE("a field of several lines takes no more than its length, however the text gets there")
{
    Shown<LimitedTextEdit> edit(10);
    edit->setFocus();
    QTest::keyClicks(edit.widget, u"0123456"_s);
    CHECK(edit->count() == u"7 / 10"_s);
    edit->insertPlainText(u"abcdef"_s);
    CHECK(edit->toPlainText() == u"0123456abc"_s);

    edit->moveCursor(QTextCursor::Start);
    edit->insertPlainText(u"z"_s);
    CHECK(edit->toPlainText() == u"0123456abc"_s);
    QTest::keyClicks(edit.widget, u"y"_s);
    CHECK(edit->toPlainText() == u"0123456abc"_s);

    edit->setPlainText(u"two\nlines and more"_s);
    CHECK(edit->toPlainText() == u"two\nlines "_s);
    edit->setPlainText(u"123456789\U0001F600"_s);
    CHECK(edit->toPlainText() == u"123456789"_s);
}

TEST_CASE("a value to read is reached by Tab and told with its label")
{
    ValueList values;
    ReadOnlyValue *value = values.add(u"Fingerprint"_s);
    value->setValue(u"K7QM-2XPD"_s);
    CHECK(Accessible(value).name == u"Fingerprint"_s);
    CHECK(accessibleTexts(value).contains(u"K7QM-2XPD"_s));
    CHECK(value->focusPolicy() & Qt::TabFocus);
    CHECK(value->isReadOnly());
    QFocusEvent focus(QEvent::FocusIn);
    QCoreApplication::sendEvent(value, &focus);
    CHECK(value->cursorWidth() == 0); // it is no field
    QTest::keyClick(value, Qt::Key_Right);
    CHECK(value->cursorWidth() > 0);
    value->setValue(QString(400, u'x'));
    CHECK(value->heightForWidth(200) > 4 * value->fontMetrics().height());
}

TEST_CASE("a switch is a check box, and as large as it looks")
{
    ToggleSwitch without(u"I don't have a URL"_s);
    CHECK(Accessible(&without).role == QAccessible::CheckBox);
    CHECK(Accessible(&without).name == u"I don't have a URL"_s);
    without.resize(600, without.sizeHint().height());
    QTest::mouseClick(&without, Qt::LeftButton, {}, {5, without.height() / 2});
    CHECK(without.isChecked());
    QTest::mouseClick(&without, Qt::LeftButton, {}, {590, without.height() / 2});
    CHECK(without.isChecked());
}

TEST_CASE("a problem is one text in the tab order, with the buttons that help")
{
    Shown<ProblemPanel> panel;
    CHECK(!panel->isVisible());
    panel->setProblem(Problem{.key = ProblemKey::TimedOut, .host = u"company-b.example.com"_s, .transcript = {u"a line"_s}},
                      ProblemPanel::Retry | ProblemPanel::Details);
    CHECK(panel->isVisible());
    CHECK(Accessible(panel->textRegion()).name.contains(u"company-b.example.com did not answer in time."_s));
    QSignalSpy retried(panel.widget, &ProblemPanel::retryRequested);
    int visible = 0;
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        visible += button->isVisible();
        if (button->text().remove(u'&') == u"Retry"_s)
            button->click();
    }
    CHECK(visible == 2);
    CHECK(retried.size() == 1);
    panel->setProblem({});
    CHECK(!panel->isVisible());
}

TEST_CASE("a button for one kind of problem is there with that kind alone, and what to do depends on the place")
{
    Shown<ProblemPanel> panel;
    const QPushButton *button = panel.widget->addButtonFor({ProblemKey::ProxyProblem}, u"Network"_s);
    panel.widget->setPlace(Words::Place::InitiateWizard);
    panel.widget->setProblem(Problem{.key = ProblemKey::SignInRefused, .host = u"company-b.com"_s});
    CHECK_FALSE(button->isVisible());
    CHECK(accessibleTexts(panel.widget).filter(u"Nothing you entered here is lost."_s).size() > 0);
    panel.widget->setProblem(Problem{.key = ProblemKey::ProxyProblem, .host = u"company-b.com"_s});
    CHECK(button->isVisible());
    CHECK(accessibleTexts(panel.widget).filter(u"Nothing you entered here is lost."_s).isEmpty());
    panel.widget->setProblem(Problem{.key = ProblemKey::TimedOut, .host = u"company-b.com"_s});
    CHECK_FALSE(button->isVisible());
}

TEST_CASE("a secret field gives nothing to assistive technology, input methods or undo")
{
    SecretField field;
    field.setText(Code);
    CHECK(!accessibleTexts(&field).join(u' ').contains(Code));
    CHECK(field.inputMethodHints().testFlag(Qt::ImhSensitiveData));
    CHECK(field.secret() == Secret(Code));
    field.wipe();
    field.undo();
    CHECK(field.text().isEmpty());
}

TEST_CASE("a secret field keeps the lines of a message that is pasted")
{
    SecretField field;
    const QString message = u"Hello,\n\n"_s + Code + u"\n\nFingerprint: K7QM-2XPD\n"_s;
    field.setText(message);
    CHECK(field.text() == message);
}

TEST_CASE("a code is in no widget until it is shown, and cannot be selected then")
{
    Shown<InvitationCodeBox> box;
    box->setCode(*InvitationCode::fromText(Code));
    CHECK(!accessibleTexts(&box.window).join(u' ').contains(Code));
    for (const QLabel *label : box->findChildren<QLabel *>())
        CHECK(!label->text().contains(Code));

    auto *toggle = box->findChild<QPushButton *>();
    CHECK(Accessible(toggle).name == u"Show"_s);
    toggle->click();
    CHECK(accessibleTexts(&box.window).join(u' ').contains(Code));
    for (const QLabel *label : box->findChildren<QLabel *>())
        CHECK(!(label->textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard)));

    CHECK(Accessible(toggle).name == u"Hide"_s);
    box.window.hide();
    CHECK(!accessibleTexts(&box.window).join(u' ').contains(Code));
}

namespace {

struct ShownProjects : Shown<ProjectField> {
    ShownProjects()
        : Shown(u"&Select a project"_s)
    {
        QObject::connect(widget, &ProjectField::searchChanged, widget, [this](const QString &text) { find(text); });
        for (int i = 0; i < 10'000; ++i)
            all << u"Project %1"_s.arg(i, 5, 10, QLatin1Char('0'));
        find({});
    }

    void find(const QString &text) { widget->showNames(all.filter(text), false, std::nullopt); }
    QLineEdit *edit() { return qobject_cast<QLineEdit *>(widget->field()); }
    int rows() { return widget->findChild<QListView *>()->model()->rowCount(); }

    QStringList all;
};

} // namespace

TEST_CASE("the list of projects narrows as one types, and one is chosen by keyboard")
{
    ShownProjects projects;
    QSignalSpy changed(projects.widget, &ProjectField::projectChanged);
    CHECK(Accessible(projects.edit()).name == u"Select a project"_s);
    CHECK(projects.rows() == 200);
    CHECK(accessibleTexts(projects.widget).join(u' ').contains(u"10,000 projects; the first 200 are shown"_s));
    projects.edit()->setFocus();
    QTest::keyClicks(projects.edit(), u"0123"_s);
    CHECK(projects.rows() == 11);
    CHECK(projects->project().isEmpty());
    QTest::keyClick(projects.edit(), Qt::Key_Down);
    QTest::keyClick(projects.edit(), Qt::Key_Down);
    QTest::keyClick(projects.edit(), Qt::Key_Return);
    CHECK(projects->project() == u"Project 01230"_s);
    CHECK(projects.edit()->text() == u"Project 01230"_s);
    CHECK(changed.size() == 1);
    QTest::keyClick(projects.edit(), Qt::Key_Backspace);
    CHECK(projects->project().isEmpty());
}

TEST_CASE("a list that would only repeat the chosen project is not shown")
{
    ShownProjects projects;
    const auto *list = projects->findChild<QListView *>();
    projects.edit()->setText(u"Project 0123"_s);
    CHECK(list->isVisibleTo(projects.widget));
    projects.edit()->setText(u"Project 01234"_s);
    REQUIRE(projects->project() == u"Project 01234"_s);
    REQUIRE(projects.rows() == 1);
    CHECK_FALSE(list->isVisibleTo(projects.widget));
    projects.all << u"Project 01234 B"_s;
    projects.find(projects.edit()->text());
    CHECK(list->isVisibleTo(projects.widget));
}

TEST_CASE("the whole name of a project, set as assistive technology does, chooses it")
{
    ShownProjects projects;
    projects.edit()->setText(u"Project 09999"_s);
    CHECK(projects->project() == u"Project 09999"_s);
    projects.edit()->setText(u"Project 0999"_s);
    CHECK(projects->project().isEmpty());
}

TEST_CASE("a project chosen before stays chosen while the list is not there yet")
{
    Shown<ProjectField> projects(u"&Select a project"_s);
    projects->setProject(u"Support"_s);
    projects->showNames({}, true, std::nullopt);
    CHECK(projects->project() == u"Support"_s);
}

TEST_CASE("where a node does not list its projects, any name counts; where it only cannot be reached, none does")
{
    Shown<ProjectField> projects(u"&Select a project"_s);
    auto *edit = qobject_cast<QLineEdit *>(projects->field());
    projects->showNames({}, false, Problem{.key = ProblemKey::TimedOut});
    edit->setText(u"Support"_s);
    CHECK(projects->project().isEmpty());
    projects->showNames({}, false, Problem{.key = ProblemKey::NoSuchOperation});
    CHECK(projects->project() == u"Support"_s);
    CHECK(Accessible(edit).description.contains(u"Enter the name exactly as the tracker shows it"_s));
}

TEST_CASE("of a host in a sentence the part is stressed that tells whose it is")
{
    const auto [host, stressed] = GENERATE(table<QString, QString>({
        {u"jira.acme.com"_s, u"acme.com"_s},
        {u"acme.com.evil.net"_s, u"evil.net"_s},
        {u"127.0.0.1"_s, QString()},
    }));
    const QString text = u"connects to https://%1:8443/path"_s.arg(host);
    QString whole;
    QString bold;
    for (const WrappedText::Run &run : AddressField::stressed(text, host)) {
        whole += run.text;
        if (run.bold)
            bold += run.text;
    }
    CHECK(whole == text);
    CHECK(bold == stressed);
    CHECK(AddressField::stressed(text, u"elsewhere.com"_s).size() == 1);
}

TEST_CASE("an address that is still being typed is not called wrong before the field is left")
{
    const bool leavesByKey = GENERATE(true, false);
    CAPTURE(leavesByKey);
    Shown<AddressField> address(u"&URL"_s, LabelledField::Need::Required);
    const Problem unfinished{.key = ProblemKey::IncompleteHost, .host = u"comp"_s};
    QTest::keyClicks(address->field(), u"comp"_s);
    address->setProblem(unfinished);
    CHECK_FALSE(address->problemPanel()->isVisible());
    CHECK(accessibleTexts(&address.window).contains(Words::problem(unfinished).toDo));

    if (leavesByKey) {
        QTest::keyClick(address->field(), Qt::Key_Return);
    } else {
        QFocusEvent leaves(QEvent::FocusOut, Qt::TabFocusReason);
        QApplication::sendEvent(address->field(), &leaves);
    }
    CHECK(address->problemPanel()->isVisible());
    CHECK(address->problemPanel()->what() == Words::problem(unfinished).what);

    // Anything else is told at once, and so is what assistive technology has set.
    QTest::keyClicks(address->field(), u"any"_s);
    address->setProblem(Problem{.key = ProblemKey::HostNotFound, .host = u"company.example"_s});
    CHECK(address->problemPanel()->isVisible());
    address->setText({});
    QTest::keyClick(address->field(), Qt::Key_Return);
    address->setText(u"comp"_s);
    address->setProblem(unfinished);
    CHECK(address->problemPanel()->isVisible());
}
