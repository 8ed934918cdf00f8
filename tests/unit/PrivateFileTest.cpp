// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/PrivateFile.h"

#include "catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a file is saved for its owner alone, and replaces a former one whole")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Invitation.txt"_s);
    CHECK(savePrivately(path, "first and longer") == Saved::Privately);
    QFile(path).setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    CHECK(savePrivately(path, "second") == Saved::Privately);
    CHECK(contentOf(path) == "second");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a file that cannot be written is told, and nothing is left of it")
{
    const QTemporaryDir folder;
    CHECK(savePrivately(folder.filePath(u"missing/Invitation.txt"_s), "code") == Saved::No);
    CHECK(savePrivately(folder.path(), "code") == Saved::No);
    CHECK(QDir(folder.path()).isEmpty());
}
