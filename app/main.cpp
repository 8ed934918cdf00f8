// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "CommandLine.h"
#include "EndRequests.h"
#include "Identity.h"
#include "Program.h"
#include "SecretEvents.h"
#include "Translations.h"
#include "widgets/FlatStyle.h"

#include <QApplication>
#include <QLoggingCategory>

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

int answerInTerminal(int &argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    introduce();
    Translations::install(&application);
    CommandLine::read(application);
    return 0;
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
    return code;
}
