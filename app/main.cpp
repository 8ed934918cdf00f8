// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "CommandLine.h"
#include "EndRequests.h"
#include "Identity.h"
#include "Program.h"
#include "SecretEvents.h"
#include "Translations.h"
#include "credentials/KeychainStore.h"
#include "node/ApiDescription.h"
#include "node/NodeApi40.h"
#include "node/NodeReport.h"
#include "proxy/Proxies.h"
#include "session/InvitationCodes.h"
#include "storage/CodeIndex.h"
#include "widgets/FlatStyle.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>

#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

/// Keeps memory, which has secrets in it, out of a file when the program crashes (rules.md 22).
void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

/// Sets the program's names for Qt, the window system and the settings folder, and the default of the log.
void introduce()
{
    QCoreApplication::setApplicationName(Identity::binary);
    QCoreApplication::setApplicationVersion(Identity::version);
    QGuiApplication::setApplicationDisplayName(Identity::name);
    QGuiApplication::setDesktopFileName(Identity::id);
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false"_s);
}

void print(FILE *to, const QString &text)
{
    const QByteArray line = text.toLocal8Bit();
    std::fwrite(line.constData(), 1, size_t(line.size()), to);
}

/// Prints what a node offers by a description that somebody has saved (node.md, The node report).
int printNodeReport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        print(stderr, u"%1: %2\n"_s.arg(path, file.errorString()));
        return 1;
    }
    const auto description = ApiDescription::read(file.read(ApiDescription::MaxSize));
    if (!description) {
        print(stderr, CommandLine::tr("%1 is not an API description in OpenAPI 2.0, 3.0 or 3.1 as JSON.").arg(path) + u'\n');
        return 1;
    }
    print(stdout, nodeReport(NodeApi40::abilitiesIn(*description)));
    return 0;
}

/// Forgets the codes that are put aside, while the program itself is not running (rules.md 19).
int forgetRemovedCodes(const QString &settingsFolder)
{
    CodeIndex index(settingsFolder);
    KeychainStore keychain(Identity::id);
    Result<Done> result = index.load();
    if (result) {
        InvitationCodes::forgetAside(keychain, index, &keychain)->then(&keychain, [&result](const Result<Done> &forgotten) {
            result = forgotten;
            QCoreApplication::quit();
        });
        QCoreApplication::exec();
    }
    if (result)
        return 0;
    print(stderr, CommandLine::tr("Not all codes could be deleted from the keychain.") + u' ' + result.error().text + u'\n');
    return 1;
}

int answerInTerminal(int &argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    introduce();
    Translations::install(&application);
    const CommandLine asked = CommandLine::read(application);
    return asked.forgetRemovedCodes ? forgetRemovedCodes(asked.settingsFolder) : printNodeReport(asked.apiDescription);
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    if (CommandLine::isForTerminal(argc, argv))
        return answerInTerminal(argc, argv);

    QApplication application(argc, argv);
    introduce();
    FlatStyle::install();
    SecretEvents::install();
    Translations::install(&application);
    int code = 0;
    {
        const EndRequests endRequests(nullptr);
        Program program(CommandLine::read(application));
        program.start();
        code = QApplication::exec();
    }
    // What the program left to the event loop, access managers with their threads among it, ends before Qt does.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // Qt's thread that asks the system for proxies is waited for at the end, as long as a server of a company is silent
    // (rules.md 18). Everything of ours has ended by here. Qt 6.4.2, no public report known; may go once
    // `e2e/network: a silent proxy script keeps nobody` passes without it.
    if (Proxies::isSystemBeingAsked()) {
        std::fflush(nullptr);
        std::_Exit(code);
    }
    return code;
}
