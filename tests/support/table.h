// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// The rows of a table in tests/data, its heading left out; the fields as they stand there.
QList<QStringList> readTable(const QString &name);

/// `field` with \uXXXX, \n, \t and \\ made the characters they stand for.
QString unescaped(const QString &field);
