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
constexpr auto Document = TEST_DATA_DIR "/../../docs/faults.md";
constexpr auto Renew = "docs/faults.md is renewed by:\n"
                       "FAULTS_TABLE=docs/faults.md build/dev/bin/tests-integration 'the fault *'";

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
    // Another one in every run.
    static const QRegularExpression port(u"(127\\.0\\.0\\.1|localhost):\\d+"_s);
    static const QRegularExpression timeOfDay(u"\\d+:\\d\\d\\s[AP]M"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(port, u"\\1:PORT"_s).replace(timeOfDay, u"TIME"_s).replace(u'|', u"\\|"_s);
}

QString roundedTime(qint64 milliseconds)
{
    if (milliseconds < 100)
        return u"< 0.1 s"_s;
    return QString::number(double(milliseconds) / 1000, 'f', 1) + " s"_L1;
}

QString row(const QString &id, const QString &fault, const QString &key, const QString &time, const QString &said)
{
    return "| `%1` | %2 | `%3` | %4 | %5 |\n"_L1.arg(id, cell(fault), key, time, cell(said));
}

QString document()
{
    QFile file(QString::fromUtf8(Document));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList rowsOfDocument()
{
    return document().split(u'\n').filter(QRegularExpression(u"^\\| `"_s));
}

/// The row without what stands in the column "after".
QString withoutTime(const QString &row)
{
    static const QRegularExpression time(u" \\| (< )?\\d+\\.\\d s \\| "_s);
    return QString(row).replace(time, u" | … | "_s).trimmed();
}

} // namespace

bool FaultTable::isWanted()
{
    return qEnvironmentVariableIsSet(File);
}

void FaultTable::add(const QString &id, const QString &fault, const QString &key, qint64 milliseconds,
                     const Result<InstanceDescription> &result)
{
    QString said = u"(goes on)"_s;
    if (!result) {
        const auto [what, toDo] = Words::problem(result.error());
        said = what + u' ' + toDo;
    }
    const QString now = row(id, fault, key, roundedTime(milliseconds), said);
    if (!isWanted()) {
        const QStringList written = rowsOfDocument().filter("| `%1` |"_L1.arg(id));
        INFO(Renew);
        CHECK(withoutTime(written.value(0)) == withoutTime(now));
        return;
    }
    static QString table = Heading;
    table += now;
    QFile file(qEnvironmentVariable(File));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(table.toUtf8());
}

void FaultTable::checkDocument(const QStringList &ids)
{
    INFO(Renew);
    CHECK(document().startsWith(Heading));
    QStringList written;
    for (const QString &row : rowsOfDocument())
        written << row.section(u'`', 1, 1);
    CHECK(written == ids);
}
