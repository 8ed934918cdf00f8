// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "CommandLine.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

bool CommandLine::isForTerminal(int argc, char *argv[])
{
    static constexpr std::array<std::string_view, 8> options{
        "--help", "-h", "-?", "--help-all", "--version", "-v", "--read-api-description", "--forget-removed-codes"};
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return std::find(options.begin(), options.end(), argument.substr(0, argument.find('='))) != options.end();
    });
}

CommandLine CommandLine::read(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Initiates and accepts connections between issue trackers that Exalate synchronises."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sandbox(u"sandbox"_s,
                                     tr("Opens the sandbox: a simulated company on this computer. It needs no account."));
    const QCommandLineOption settings(u"settings"_s, tr("Keeps the settings in <folder>."), tr("folder"));
    const QCommandLineOption selfTest(u"self-test"_s, tr("Checks that this installation is complete, then exits."));
    const QCommandLineOption apiDescription(
        u"read-api-description"_s, tr("Prints what a node offers according to the API description in <file>, then exits."),
        tr("file"));
    const QCommandLineOption forgetRemovedCodes(
        u"forget-removed-codes"_s,
        tr("Deletes the invitation codes that are no longer needed from the keychain, then exits. For uninstallers."));
    parser.addOptions({sandbox, settings, selfTest, apiDescription, forgetRemovedCodes});

    // Only the companion understands these.
    const QCommandLineOption publicApiOnly(u"public-api-only"_s,
                                           tr("Sandbox: nodes offer only the publicly documented operations."));
    const QList<QCommandLineOption> withValue{
        {u"connections"_s, tr("Sandbox: gives your own instance <count> connections."), tr("count")},
        {u"delay"_s, tr("Sandbox: nodes wait <ms> milliseconds before each answer."), tr("ms")},
        {u"projects"_s, tr("Sandbox: gives each tracker that has projects <count> more."), tr("count")},
        {u"jwt-seconds"_s, tr("Sandbox: a session lasts <seconds>."), tr("seconds")},
        {u"node-level"_s, tr("Sandbox: nodes offer programs <level>: full, public or guided; with a name, that node alone."),
         tr("[name=]level")},
    };
    parser.addOptions(withValue);
    parser.addOption(publicApiOnly);
    parser.process(application);

    CommandLine read;
    read.sandbox = parser.isSet(sandbox);
    read.selfTest = parser.isSet(selfTest);
    read.apiDescription = parser.value(apiDescription);
    read.forgetRemovedCodes = parser.isSet(forgetRemovedCodes);
    read.settingsFolder = parser.isSet(settings) ? QDir(parser.value(settings)).absolutePath()
                                                 : QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    for (const QCommandLineOption &option : withValue) {
        for (const QString &value : parser.values(option))
            read.sandboxArguments << u"--"_s + option.names().constFirst() << value;
    }
    if (parser.isSet(publicApiOnly))
        read.sandboxArguments << u"--public-api-only"_s;
    return read;
}
