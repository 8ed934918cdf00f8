// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "FaultTable.h"

#include "Words.h"
#include "catch.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr auto File = "FAULTS_TABLE";

constexpr auto Heading = R"(<!--
SPDX-FileCopyrightText: 2026 Connection Wizard contributors
SPDX-License-Identifier: Apache-2.0
-->

# What happens when the network breaks

Each fault of the network in `tests/data/faults.tsv`, played by a server on loopback (`tests/support/HostileServer`) against
the program's own HTTP code, with the times that are shipped. A destination is given up after 10 s for one request and 20 s in
all. How each problem looks: in [light](pictures/problems-light.png) and in [dark](pictures/problems-dark.png). A test run writes
this table:

    FAULTS_TABLE=docs/faults.md build/dev/bin/tests-integration 'the fault *'

| fault | what the other end does | key | after | what is said |
| --- | --- | --- | ---: | --- |
)"_L1;

QString cell(QString text)
{
    static const QRegularExpression port(u"(127\\.0\\.0\\.1|localhost):\\d+"_s); // another one in every run
    return text.replace(port, u"\\1:PORT"_s).replace(u'|', u"\\|"_s);
}

QString roundedTime(qint64 milliseconds)
{
    if (milliseconds < 100)
        return u"< 0.1 s"_s;
    return QString::number(double(milliseconds) / 1000, 'f', 1) + " s"_L1;
}

} // namespace

bool FaultTable::isWanted()
{
    return qEnvironmentVariableIsSet(File);
}

void FaultTable::add(const QString &id, const QString &fault, const QString &key, qint64 milliseconds,
                     const Result<InstanceDescription> &result)
{
    if (!isWanted())
        return;
    static QString table = Heading;
    QString said = u"(goes on)"_s;
    if (!result) {
        const auto [what, toDo] = Words::problem(result.error());
        said = what + u' ' + toDo;
    }
    table += "| `%1` | %2 | `%3` | %4 | %5 |\n"_L1.arg(id, cell(fault), key, roundedTime(milliseconds), cell(said));
    QFile file(qEnvironmentVariable(File));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(table.toUtf8());
}
