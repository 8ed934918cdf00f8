// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/PrivateFile.h"

#include "catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

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

#ifdef Q_OS_UNIX

TEST_CASE("where no other file can stand beside it a file is written in place, and who can read it is told as it is")
{
    const QTemporaryDir folder;
    const QByteArray place = QFile::encodeName(folder.path());
    const QString path = folder.filePath(u"Invitation.txt"_s);
    {
        QFile former(path);
        REQUIRE(former.open(QIODevice::WriteOnly));
        former.write("a former one that is longer");
    }
    REQUIRE(::chmod(QFile::encodeName(path).constData(), 0666) == 0);
    REQUIRE(::chmod(place.constData(), 0555) == 0);
    // For root, as the account of nobody, whose the file is not: its modes cannot be changed, as on many a share.
    constexpr uid_t nobody = 65534;
    const bool isRoot = ::geteuid() == 0;
    REQUIRE((!isRoot || ::setresuid(nobody, nobody, 0) == 0));
    const Saved saved = savePrivately(path, "code");
    REQUIRE((!isRoot || ::setresuid(0, 0, 0) == 0));
    REQUIRE(::chmod(place.constData(), 0700) == 0);
    CHECK(saved == (isRoot ? Saved::ForOthers : Saved::Privately));
    CHECK(contentOf(path) == "code");
}

#endif
