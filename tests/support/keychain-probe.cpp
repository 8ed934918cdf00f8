// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// Asks the keychain of the desktop it runs on, for tests/integration/KeychainTest.cpp:
//   keychain-probe SERVICE SILENT-MS ASKING-MS
// takes one command a line from standard input, "store KEY TEXT", "read KEY" or "remove KEY", the same with "entry-" before
// it for a single entry, with "fallback-" for the store that falls back to memory, and "cancelled-store KEY TEXT". Each
// outcome is a line "COMMAND KEY: OUTCOME". "ping" gives "pong: ", "environment NAME" gives its value. The end of its input
// ends it, after the last outcome.

#include "credentials/FallbackStore.h"
#include "credentials/KeychainEntries.h"
#include "credentials/KeychainStore.h"

#include <QCoreApplication>
#include <QMap>
#include <QSocketNotifier>

#include <cstdio>
#include <functional>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void print(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

QString outcome(const Problem &problem)
{
    const auto *waited = problem.fact<Fact::Waited>();
    return u"%1 after %2 s"_s.arg(keyText(problem.key)).arg(waited ? waited->time.count() : 0);
}

QString outcome(Done)
{
    return u"done"_s;
}

QString outcome(const Secret &secret)
{
    return secret.isEmpty() ? u"nothing"_s : secret.revealText();
}

QString outcome(const std::optional<Secret> &entry)
{
    return entry ? u"there"_s : u"nothing"_s;
}

class Probe : public QObject
{
public:
    Probe(const QString &service, KeychainDeadlines deadlines)
        : m_entries(service)
        , m_keychain(new KeychainStore(service, deadlines))
        , m_fallback(std::unique_ptr<CredentialStore>(m_keychain))
    {
        connect(&m_fallback, &FallbackStore::keychainBecameUnavailable, this,
                [](const Problem &problem) { print(u"keychainBecameUnavailable: "_s + outcome(problem)); });
        connect(m_keychain, &KeychainStore::slownessChanged, this,
                [](bool isSlow) { print(isSlow ? u"slow: yes"_s : u"slow: no"_s); });
        connect(&m_input, &QSocketNotifier::activated, this, [this] { readInput(); });
    }

private:
    void readInput()
    {
        char bytes[4096];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) {
            m_input.setEnabled(false);
            quitWhenDone();
            return;
        }
        m_unread.append(bytes, count);
        for (qsizetype end; (end = m_unread.indexOf('\n')) >= 0; m_unread.remove(0, end + 1))
            carryOut(QString::fromUtf8(m_unread.left(end)));
    }

    void carryOut(const QString &line)
    {
        const QString command = line.section(u' ', 0, 0);
        const QString key = line.section(u' ', 1, 1);
        const Secret secret(line.section(u' ', 2));
        const auto report = [=, this](auto *job) {
            ++m_unanswered;
            job->then(this, [=, this](const auto &result) {
                print(u"%1 %2: "_s.arg(command, key) + (result ? outcome(*result) : outcome(result.error())));
                --m_unanswered;
                quitWhenDone();
            });
        };
        const QMap<QString, std::function<void()>> commands{
            {u"store"_s, [&] { report(m_keychain->store(key, secret, this)); }},
            {u"read"_s, [&] { report(m_keychain->read(key, this)); }},
            {u"remove"_s, [&] { report(m_keychain->remove(key, this)); }},
            {u"entry-store"_s, [&] { report(m_entries.write(key, secret, this)); }},
            {u"entry-read"_s, [&] { report(m_entries.read(key, this)); }},
            {u"entry-remove"_s, [&] { report(m_entries.remove(key, this)); }},
            {u"fallback-store"_s, [&] { report(m_fallback.store(key, secret, this)); }},
            {u"fallback-read"_s, [&] { report(m_fallback.read(key, this)); }},
            {u"fallback-remove"_s, [&] { report(m_fallback.remove(key, this)); }},
            {u"cancelled-store"_s, [&] { cancelWhileAsking(m_keychain->store(key, secret, this)); }},
            {u"give-up"_s, [this] { m_keychain->giveUp(); }},
            {u"ping"_s, [] { print(u"pong: "_s); }},
            {u"environment"_s, [&] { print(u"environment %1: %2"_s.arg(key, qEnvironmentVariable(qPrintable(key)))); }},
        };
        commands.value(command, [&] { print(u"what: "_s + line); })();
    }

    void quitWhenDone()
    {
        if (!m_input.isEnabled() && m_unanswered == 0)
            QCoreApplication::quit();
    }

    void cancelWhileAsking(JobBase *job)
    {
        // By the second turn of the event loop the call behind the job is running.
        QMetaObject::invokeMethod(
            job,
            [job] {
                QMetaObject::invokeMethod(
                    job, [job] { job->cancel(); }, Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

    KeychainEntries m_entries;
    KeychainStore *m_keychain; ///< of m_fallback
    FallbackStore m_fallback;
    QSocketNotifier m_input{STDIN_FILENO, QSocketNotifier::Read};
    QByteArray m_unread;
    int m_unanswered = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const Probe probe(arguments.at(1),
                      {.silent = std::chrono::milliseconds(arguments.at(2).toInt()),
                       .asking = std::chrono::milliseconds(arguments.at(3).toInt())});
    return QCoreApplication::exec();
}
