// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "table.h"

#include <QFile>

QList<QStringList> readTable(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no table %s", qPrintable(name));
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!lines.at(i).isEmpty())
            rows << lines.at(i).split(u'\t');
    }
    if (rows.isEmpty())
        qFatal("the table %s has no rows", qPrintable(name));
    return rows;
}

QString unescaped(const QString &field)
{
    QString text;
    for (qsizetype i = 0; i < field.size(); ++i) {
        if (field.at(i) != u'\\' || i + 1 >= field.size()) {
            text += field.at(i);
            continue;
        }
        const QChar kind = field.at(++i);
        if (kind == u'u') {
            text += QChar(field.mid(i + 1, 4).toUShort(nullptr, 16));
            i += 4;
        } else if (kind == u'n') {
            text += u'\n';
        } else if (kind == u't') {
            text += u'\t';
        } else {
            text += kind;
        }
    }
    return text;
}
