// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "NodeProfile.h"
#include "World.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

/// Ends the program when its standard input closes: the program that started it has ended, one way or another.
void endWithStandardInput(QCoreApplication &app)
{
    std::thread([&app] {
        while (std::getchar() != EOF) { }
        QMetaObject::invokeMethod(&app, &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
}

[[noreturn]] void refuse(const QString &sentence)
{
    std::fputs(qPrintable(sentence + u'\n'), stderr);
    std::_Exit(2);
}

/// The number after an option. Ends the program if it is not a number or out of range.
qint64 number(const QCommandLineParser &parser, const QString &option, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 value = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most) {
        refuse(u"--%1 takes a number from %2 to %3"_s.arg(option).arg(least).arg(most));
    }
    return value;
}

/// Reads "level" for every node, or "name=level" for one of them, each time the option is given.
void readLevels(const QStringList &values, WorldOptions &options)
{
    const QList<NodeProfile> profiles = sampleProfiles();
    for (const QString &value : values) {
        const QString word = value.section(u'=', -1);
        const QString name = value.contains(u'=') ? value.section(u'=', 0, -2) : QString();
        const auto level = std::ranges::find(NodeLevelWords, word, &decltype(NodeLevelWords)::value_type::second);
        if (level == NodeLevelWords.end())
            refuse(u"--node-level takes full, public or guided"_s);
        if (name.isEmpty())
            options.level = level->first;
        else if (std::ranges::find(profiles, name, &NodeProfile::name) != profiles.end())
            options.levels.insert(name, level->first);
        else
            refuse(u"--node-level: there is no node named %1"_s.arg(name));
    }
}

WorldOptions optionsFrom(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A small simulated company Exalate nodes on loopback, for Connection Wizard.\n"
        "Prints one line of JSON that says who is where, and ends when its standard input closes."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"connections"_s, u"Gives your own instance <count> connections from the start."_s, u"count"_s, u"0"_s},
        {u"delay"_s, u"Waits <ms> milliseconds before each answer."_s, u"ms"_s, u"0"_s},
        {u"jwt-seconds"_s, u"Lets a session last <seconds>."_s, u"seconds"_s, u"3600"_s},
        {u"projects"_s, u"Gives each tracker that has projects <count> more."_s, u"count"_s, u"0"_s},
        {u"node-level"_s, u"What nodes offer to programs: full, public or guided. With a name, of that node alone."_s,
         u"[name=]level"_s},
        {u"public-api-only"_s, u"The same as --node-level public."_s},
    });
    parser.process(app);
    WorldOptions options{
        .connections = static_cast<int>(number(parser, u"connections"_s, 0, 1'000'000)),
        .projects = static_cast<int>(number(parser, u"projects"_s, 0, 99'999)),
        .delayMs = static_cast<int>(number(parser, u"delay"_s, 0, 600'000)),
        .jwtSeconds = number(parser, u"jwt-seconds"_s, 0, 1'000'000'000),
        .level = parser.isSet(u"public-api-only"_s) ? std::optional(NodeLevel::Public) : std::nullopt,
    };
    readLevels(parser.values(u"node-level"_s), options);
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"connection-wizard-sandbox"_s);

    World world(optionsFrom(app));
    if (!world.listen()) {
        std::fputs("The system gives no ports on 127.0.0.1\n", stderr);
        return 1;
    }
    std::fputs(QJsonDocument(world.announcement()).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
    std::fflush(stdout);

    endWithStandardInput(app);
    return app.exec();
}
