// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "SecretClipboard.h"

#include "catch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMap>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Secret Code(u"AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdEf"_s);

QString clipboardText()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data ? data->text() : QString();
}

/// What another program sees in the selection `which` of X11 ("clipboard", "primary").
QString seenByXclip(const QString &which, const QString &target)
{
    QProcess xclip;
    xclip.start(u"xclip"_s, {u"-selection"_s, which, u"-o"_s, u"-t"_s, target});
    // The event loop runs on meanwhile: it is we who are asked.
    CHECK(QTest::qWaitFor([&xclip] { return xclip.state() == QProcess::NotRunning; }, 10'000));
    return QString::fromUtf8(xclip.readAllStandardOutput());
}

/// Each target that another program is offered in a selection, and what it gets for it; not those of the protocol itself.
QMap<QString, QString> seenByXclip(const QString &which)
{
    QMap<QString, QString> seen;
    for (const QString &target : seenByXclip(which, u"TARGETS"_s).split(u'\n', Qt::SkipEmptyParts)) {
        if (!QStringList{u"TARGETS"_s, u"MULTIPLE"_s, u"TIMESTAMP"_s, u"SAVE_TARGETS"_s}.contains(target))
            seen.insert(target, seenByXclip(which, target));
    }
    return seen;
}

bool onX11()
{
    return QGuiApplication::platformName() == "xcb"_L1;
}

} // namespace

TEST_CASE("a copied secret can be pasted, and the clipboard says that it is ours")
{
    SecretClipboard clipboard(nullptr);
    const QSignalSpy changed(&clipboard, &SecretClipboard::changed);
    clipboard.copy(Code);
    CHECK(clipboardText() == Code.revealText());
    CHECK(clipboard.holdsOurs());
    CHECK(!changed.isEmpty());
}

#if defined(Q_OS_LINUX)
TEST_CASE("clipboard managers are told that it is a secret")
{
    SecretClipboard clipboard(nullptr);
    clipboard.copy(Code);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    REQUIRE(data);
    CHECK(data->data(u"x-kde-passwordManagerHint"_s) == "secret"_ba);
    CHECK(data->data(u"text/x-kde-passwordManagerHint"_s) == "secret"_ba);
}

TEST_CASE("another X11 program that reads every target sees the hint and the code, in the primary selection never")
{
    if (!onX11())
        return;
    SecretClipboard clipboard(nullptr);
    clipboard.copy(Code);
    QMap<QString, QString> seen = seenByXclip(u"clipboard"_s);
    CHECK(seen.take(u"x-kde-passwordManagerHint"_s) == u"secret");
    CHECK(seen.take(u"text/x-kde-passwordManagerHint"_s) == u"secret");
    CHECK(seen.value(u"UTF8_STRING"_s) == Code.revealText());
    for (const auto &[target, text] : seen.asKeyValueRange()) {
        CAPTURE(target.toStdString());
        CHECK(text == Code.revealText());
    }
    CHECK(seenByXclip(u"primary"_s).isEmpty());

    clipboard.clearNow();
    const auto left = seenByXclip(u"clipboard"_s);
    for (const QString &text : left)
        CHECK_FALSE(text.contains(Code.revealText()));
    CHECK(seenByXclip(u"primary"_s).isEmpty());
}
#endif

TEST_CASE("the clipboard is emptied after its time")
{
    SecretClipboard clipboard(nullptr, 20ms);
    clipboard.copy(Code);
    CHECK(QTest::qWaitFor([] { return clipboardText().isEmpty(); }));
    CHECK(!clipboard.holdsOurs());
}

TEST_CASE("where only the program in front may empty the clipboard, it does so when its window comes back")
{
    const auto isActive = [] { return QGuiApplication::applicationState() == Qt::ApplicationActive; };
    REQUIRE(QTest::qWaitFor([&isActive] { return !isActive(); }));
    SecretClipboard clipboard(nullptr, 20ms, SecretClipboard::Clears::InFront);
    CHECK(clipboard.promise().contains("or when you come back to this window"_L1));
    clipboard.copy(Code);
    QTimer later;
    later.setSingleShot(true);
    later.start(40ms);
    REQUIRE(QTest::qWaitFor([&later] { return !later.isActive(); }));
    CHECK(clipboard.holdsOurs());

    QWidget window;
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitFor(isActive));
    CHECK(QTest::qWaitFor([] { return clipboardText().isEmpty(); }));
    CHECK(!clipboard.holdsOurs());
}

TEST_CASE("what somebody else copied meanwhile stays in the clipboard")
{
    SecretClipboard clipboard(nullptr, 20ms);
    clipboard.copy(Code);
    QGuiApplication::clipboard()->setText(u"theirs"_s);
    CHECK(!clipboard.holdsOurs());
    clipboard.clearNow();
    CHECK(clipboardText() == u"theirs"_s);
}

TEST_CASE("clearing an empty clipboard does nothing")
{
    SecretClipboard clipboard(nullptr);
    QGuiApplication::clipboard()->clear();
    clipboard.clearNow();
    CHECK(!clipboard.holdsOurs());
}

TEST_CASE("the promise names the time after which the clipboard is cleared, and the end of the program")
{
    CHECK(SecretClipboard(nullptr).promise().contains(u'5'));
    CHECK(SecretClipboard(nullptr).promise().endsWith(u"Closing the program also clears it."_s));
}
