// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#define CATCH_CONFIG_RUNNER
#include "catch.h"

#include <QApplication>
#include <QHashSeed>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

namespace {

/// A warning of Qt's, or of ours, is a failure: nobody reads them in a log.
void warningsFail(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        FAIL_CHECK("warning: " << text.toStdString());
    }
}

} // namespace

int main(int argc, char *argv[])
{
    Catch::Session session;
    if (const int code = session.applyCommandLine(argc, argv); code != 0)
        return code;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("connection-wizard-tests"));
    QApplication::setQuitOnLastWindowClosed(false);
    QTranslator plurals; // English has them, where the texts are part of the program
    if (plurals.load(QStringLiteral(":/i18n/connection-wizard_en")))
        QCoreApplication::installTranslator(&plurals);
    qInstallMessageHandler(warningsFail);
    const int code = session.run();
    // What tests left to the event loop, access managers with their threads among it, ends before Qt does.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    qInstallMessageHandler(nullptr); // a check outside of a test would end the program
    return code;
}
