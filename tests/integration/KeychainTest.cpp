// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// KeychainStore and FallbackStore against a real keyring (gnome-keyring). Each case has a desktop of its own, so that
// nobody's keyring is touched, and asks it through keychain-probe.

#include "catch.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;

struct Deadlines {
    int silentMs = 20'000;
    int askingMs = 20'000;
};

const auto Probe = QStringLiteral(KEYCHAIN_PROBE);

QStringList probeArguments(Deadlines deadlines = {})
{
    return {u"connection-wizard-tests"_s, QString::number(deadlines.silentMs), QString::number(deadlines.askingMs)};
}

/// A small desktop with a keyring that is "unlocked", "prompt" (it asks, nobody answers) or "none", and a probe on it.
class Desktop
{
public:
    explicit Desktop(const QString &keyring, Deadlines deadlines = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KEYRING"_s, keyring);
        environment.remove(u"KEEP_HOME"_s);
        m_probe.setProcessEnvironment(environment);
        m_probe.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_probe.start(QStringLiteral(TEST_DATA_DIR "/../support/with-desktop"), QStringList{Probe} + probeArguments(deadlines));
        REQUIRE(ask(u"ping"_s).isEmpty());
    }

    ~Desktop() { end(); }

    void send(const QString &command) { m_probe.write(command.toUtf8() + '\n'); }

    /// The outcome of a command that was sent, by its first two words.
    QString answerTo(const QString &command)
    {
        const QString start = (command == "ping"_L1 ? u"pong"_s : command.section(u' ', 0, 1)) + ": "_L1;
        QString answer;
        const auto found = [&] {
            readLines();
            for (qsizetype i = 0; i < m_lines.size(); ++i) {
                if (m_lines.at(i).startsWith(start)) {
                    answer = m_lines.takeAt(i).mid(start.size());
                    return true;
                }
            }
            return m_probe.state() == QProcess::NotRunning;
        };
        CAPTURE(start);
        REQUIRE(QTest::qWaitFor(found, Patience));
        REQUIRE(m_probe.state() != QProcess::NotRunning);
        return answer;
    }

    QString ask(const QString &command)
    {
        send(command);
        return answerTo(command);
    }

    /// Lines that came and that nobody has asked for.
    QStringList otherLines()
    {
        readLines();
        return m_lines;
    }

    /// Ends the probe; its exit code, or -1 where it crashed or hangs.
    int end()
    {
        m_probe.closeWriteChannel();
        const bool ended = QTest::qWaitFor([this] { return m_probe.state() == QProcess::NotRunning; }, Patience);
        return ended && m_probe.exitStatus() == QProcess::NormalExit ? m_probe.exitCode() : -1;
    }

    /// Runs a program on this desktop, as far as D-Bus and the keyring are concerned.
    QString run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_DATA_HOME"_s, u"HOME"_s})
            environment.insert(name, ask(u"environment "_s + name));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        REQUIRE(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, Patience));
        CAPTURE(program, arguments.join(u' '));
        REQUIRE(process.exitCode() == 0);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString callBus(const QString &service, const QString &path, const QString &method, const QString &argument)
    {
        return run(u"dbus-send"_s, {u"--print-reply=literal"_s, u"--dest="_s + service, path, method, argument});
    }

    /// Locks the keyring; whoever asks to unlock it is refused, as the window with the question finds no screen.
    void lock()
    {
        callBus(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus.UpdateActivationEnvironment"_s,
                u"dict:string:string:DISPLAY,none"_s);
        callBus(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                u"array:objpath:/org/freedesktop/secrets/collection/login"_s);
    }

    void unlock() { run(u"gnome-keyring-daemon"_s, {u"--replace"_s, u"--unlock"_s, u"--components=secrets"_s}, "test"); }

    pid_t keyringProcess()
    {
        const QString reply = callBus(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                      u"org.freedesktop.DBus.GetConnectionUnixProcessID"_s, u"string:org.freedesktop.secrets"_s);
        const pid_t process = reply.section(u' ', -1).toInt();
        REQUIRE(process > 1);
        return process;
    }

private:
    void readLines()
    {
        while (m_probe.canReadLine())
            m_lines << QString::fromUtf8(m_probe.readLine()).chopped(1);
    }

    QProcess m_probe;
    QStringList m_lines;
};

/// A keyring that answers nothing as long as this lives.
class Hang
{
public:
    explicit Hang(pid_t process)
        : m_process(process)
    {
        REQUIRE(::kill(m_process, SIGSTOP) == 0);
    }
    ~Hang() { ::kill(m_process, SIGCONT); }
    Q_DISABLE_COPY_MOVE(Hang)

private:
    pid_t m_process;
};

QString longText(QChar with)
{
    return QString(10'000, with);
}

/// The numbered parts of the secret "one" that are in the keychain.
QStringList partsThere(Desktop &desktop)
{
    QStringList there;
    for (const char side : {'a', 'b'}) {
        for (int number = 1; number <= 6; ++number) {
            const QString name = u"%1%2"_s.arg(QLatin1Char(side)).arg(number);
            if (desktop.ask(u"entry-read one/"_s + name) == "there"_L1)
                there << name;
        }
    }
    return there;
}

const auto Unavailable = u"keychain-unavailable after %1 s"_s;

} // namespace

TEST_CASE("an open keychain keeps, replaces, gives back and removes a secret")
{
    Desktop desktop(u"unlocked"_s);
    CHECK(desktop.ask(u"read one"_s) == u"nothing"_s);
    CHECK(desktop.ask(u"store one first"_s) == u"done"_s);
    CHECK(desktop.ask(u"store two other"_s) == u"done"_s);
    CHECK(desktop.ask(u"read one"_s) == u"first"_s);
    CHECK(desktop
              .callBus(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                       u"org.freedesktop.Secret.Service.SearchItems"_s, u"dict:string:string:user,connection-wizard-tests/one"_s)
              .contains("/org/freedesktop/secrets/collection/login/"_L1));
    CHECK(desktop.ask(u"store one second"_s) == u"done"_s);
    CHECK(desktop.ask(u"read one"_s) == u"second"_s);
    CHECK(desktop.ask(u"remove one"_s) == u"done"_s);
    CHECK(desktop.ask(u"read one"_s) == u"nothing"_s);
    CHECK(desktop.ask(u"remove one"_s) == u"done"_s);
    CHECK(desktop.ask(u"read two"_s) == u"other"_s);
    CHECK(desktop.ask(u"entry-read canary"_s) == u"nothing"_s);
    CHECK(desktop.end() == 0);
}

TEST_CASE("a long secret is split, and nothing of it stays when it is replaced or removed")
{
    Desktop desktop(u"unlocked"_s);
    CHECK(desktop.ask(u"store one "_s + longText(u'x')) == u"done"_s);
    CHECK(desktop.ask(u"read one"_s) == longText(u'x'));
    CHECK(partsThere(desktop) == QStringList{u"a1"_s, u"a2"_s, u"a3"_s, u"a4"_s, u"a5"_s});

    CHECK(desktop.ask(u"store one "_s + longText(u'y')) == u"done"_s);
    CHECK(desktop.ask(u"read one"_s) == longText(u'y'));
    CHECK(partsThere(desktop) == QStringList{u"b1"_s, u"b2"_s, u"b3"_s, u"b4"_s, u"b5"_s});

    CHECK(desktop.ask(u"store one short"_s) == u"done"_s);
    CHECK(desktop.ask(u"read one"_s) == u"short"_s);
    CHECK(partsThere(desktop).isEmpty());

    CHECK(desktop.ask(u"store one "_s + longText(u'z')) == u"done"_s);
    CHECK(desktop.ask(u"remove one"_s) == u"done"_s);
    CHECK(partsThere(desktop).isEmpty());
    CHECK(desktop.ask(u"read one"_s) == u"nothing"_s);
}

TEST_CASE("what an interrupted write left is cleared by the next one, or with the secret")
{
    Desktop desktop(u"unlocked"_s);
    const QString after = GENERATE(u"store one short"_s, u"remove one"_s);
    for (const auto &name : {u"a1"_s, u"a2"_s, u"b1"_s, u"b2"_s})
        CHECK(desktop.ask(u"entry-store one/%1 rest"_s.arg(name)) == u"done"_s);
    CHECK(desktop.ask(after) == u"done"_s);
    CHECK(partsThere(desktop).isEmpty());
}

TEST_CASE("a long secret whose part was changed or removed is not given back as if it were whole")
{
    Desktop desktop(u"unlocked"_s);
    CHECK(desktop.ask(u"store one "_s + longText(u'x')) == u"done"_s);
    const QString damage =
        GENERATE(u"entry-store one/a2 "_s + QString(2000, u'y'), u"entry-remove one/a5"_s, u"entry-store one text"_s);
    CHECK(desktop.ask(damage) == u"done"_s);
    CHECK(desktop.ask(u"read one"_s) == u"nothing"_s);
    CHECK(desktop.ask(u"store one "_s + longText(u'z')) == u"done"_s);
    CHECK(desktop.ask(u"read one"_s) == longText(u'z'));
}

TEST_CASE("questions that are asked at once do not mix")
{
    Desktop desktop(u"unlocked"_s);
    for (const QChar with : {u'x', u'y'})
        desktop.send(u"store one "_s + longText(with));
    desktop.send(u"read one"_s);
    CHECK(desktop.answerTo(u"store one"_s) == u"done"_s);
    CHECK(desktop.answerTo(u"store one"_s) == u"done"_s);
    CHECK(desktop.answerTo(u"read one"_s) == longText(u'y'));
}

TEST_CASE("without a keychain every question says so at once, and secrets are kept for this run and on no disk")
{
    Desktop desktop(u"none"_s);
    CHECK(desktop.ask(u"store one needle-in-the-home"_s) == Unavailable.arg(0));
    CHECK(desktop.ask(u"read one"_s) == Unavailable.arg(0));
    CHECK(desktop.ask(u"remove one"_s) == Unavailable.arg(0));

    CHECK(desktop.ask(u"fallback-store one needle-in-the-home"_s) == u"done"_s);
    CHECK(desktop.ask(u"fallback-read one"_s) == u"needle-in-the-home"_s);
    CHECK(desktop.ask(u"fallback-store two other"_s) == u"done"_s);
    CHECK(desktop.otherLines() == QStringList{u"keychainBecameUnavailable: "_s + Unavailable.arg(0)});

    QDirIterator files(desktop.ask(u"environment HOME"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        CAPTURE(file.fileName());
        if (file.open(QIODevice::ReadOnly))
            CHECK_FALSE(file.readAll().contains("needle-in-the-home"));
    }
    CHECK(desktop.end() == 0);
}

TEST_CASE(
    "while the keychain waits for an answer that nobody gives, a question ends by the longer deadline and the program goes on")
{
    Desktop desktop(u"prompt"_s, {.silentMs = 1000, .askingMs = 2000});
    desktop.send(u"store one first"_s);
    CHECK(desktop.ask(u"ping"_s).isEmpty());
    CHECK(desktop.answerTo(u"store one"_s) == Unavailable.arg(2));
    CHECK(desktop.ask(u"read two"_s) == Unavailable.arg(0));
    CHECK(desktop.ask(u"ping"_s).isEmpty());
    CHECK(desktop.end() == 0);
}

TEST_CASE("a locked keychain whose unlocking is refused is not believed when it says that there is nothing, or nothing more")
{
    Desktop desktop(u"unlocked"_s);
    CHECK(desktop.ask(u"store one first"_s) == u"done"_s);
    desktop.lock();
    // What the keychain says is not true; without this the rest would show nothing.
    CHECK(desktop.ask(u"entry-read one"_s) == u"nothing"_s);
    CHECK(desktop.ask(u"entry-remove one"_s) == u"done"_s);

    CHECK(desktop.ask(u"read one"_s) == Unavailable.arg(0));
    CHECK(desktop.ask(u"remove one"_s) == Unavailable.arg(0));
    CHECK(desktop.ask(u"store one second"_s) == Unavailable.arg(0));

    // In another run of the program: libsecret does not find its way back to a keyring that was started anew.
    desktop.unlock();
    CHECK(desktop.run(Probe, probeArguments(), "read one\n") == u"read one: first\n"_s);
}

TEST_CASE("a slow keychain is waited for, and the program goes on meanwhile")
{
    Desktop desktop(u"unlocked"_s);
    CHECK(desktop.ask(u"store one first"_s) == u"done"_s);
    const pid_t keyring = desktop.keyringProcess();
    {
        const Hang hang(keyring);
        desktop.send(u"read one"_s);
        CHECK(desktop.ask(u"ping"_s).isEmpty());
        CHECK(desktop.otherLines().isEmpty());
    }
    CHECK(desktop.answerTo(u"read one"_s) == u"first"_s);
}

TEST_CASE("a keychain that hangs is given up within the deadline and stops no later question, and works again once it answers")
{
    Desktop desktop(u"unlocked"_s, {.silentMs = 1000, .askingMs = 20'000});
    CHECK(desktop.ask(u"store one first"_s) == u"done"_s);
    const pid_t keyring = desktop.keyringProcess();
    {
        const Hang hang(keyring);
        desktop.send(u"read one"_s);
        desktop.send(u"read two"_s);
        CHECK(desktop.answerTo(u"read one"_s) == Unavailable.arg(1));
        CHECK(desktop.answerTo(u"read two"_s).startsWith("keychain-unavailable"_L1));
        CHECK(desktop.ask(u"store one second"_s) == Unavailable.arg(0));
        CHECK(desktop.ask(u"fallback-store one third"_s) == u"done"_s);
    }
    QElapsedTimer since;
    since.start();
    QString read;
    while (read != "first"_L1 && since.elapsed() < Patience)
        read = desktop.ask(u"read one"_s);
    CHECK(read == u"first"_s);
    CHECK(desktop.end() == 0);
}

TEST_CASE("a keychain that is slow says so, and need not be waited for")
{
    Desktop desktop(u"unlocked"_s);
    CHECK(desktop.ask(u"store one first"_s) == u"done"_s);
    const pid_t keyring = desktop.keyringProcess();
    {
        const Hang hang(keyring);
        desktop.send(u"read one"_s);
        CHECK(desktop.answerTo(u"slow"_s) == u"yes"_s);
        desktop.send(u"give-up"_s);
        CHECK(desktop.answerTo(u"read one"_s) == Unavailable.arg(0));
        CHECK(desktop.answerTo(u"slow"_s) == u"no"_s);
    }
    CHECK(desktop.otherLines().isEmpty());
}

TEST_CASE("a question that is cancelled while the keychain works on it is not answered, and the next one is")
{
    Desktop desktop(u"unlocked"_s);
    CHECK(desktop.ask(u"store one first"_s) == u"done"_s);
    const pid_t keyring = desktop.keyringProcess();
    {
        const Hang hang(keyring);
        desktop.send(u"cancelled-store one second"_s);
        desktop.send(u"store two other"_s);
        CHECK(desktop.ask(u"ping"_s).isEmpty());
    }
    CHECK(desktop.answerTo(u"store two"_s) == u"done"_s);
    CHECK(desktop.ask(u"read one"_s) == u"first"_s);
    CHECK(desktop.otherLines().isEmpty());
    CHECK(desktop.end() == 0);
}

#endif
