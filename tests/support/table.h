// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// The rows of a table in tests/data, without its heading; the fields are as in the file.
QList<QStringList> readTable(const QString &name);

/// `field` with \uXXXX, \n, \t and \\ replaced by the characters they stand for.
QString unescaped(const QString &field);
