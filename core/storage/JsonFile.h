// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"

#include <QJsonObject>
#include <QString>

#include <span>

/// Makes a folder for its owner alone, mode 0700, if there is none. False if that is not possible (rules.md 35).
bool makePrivateFolder(const QString &path);

/// Fails with folder-not-private if other accounts can write to the folder: they could lead the program to other addresses.
Result<Done> checkPrivateFolder(const QString &path);

/// Brings the content of a file from one version to the next.
using Migration = QJsonObject (*)(QJsonObject content);

/// A small settings file: a JSON object with a version, written atomically with mode 0600 (rules.md 35). At most 4 MiB.
///
/// The version that this program writes is the number of migrations plus one. Content of an older version is migrated when it is
/// read, and written with the next change. A file of a newer version is neither used nor changed.
class JsonFile
{
public:
    enum class State { Missing, Readable, Unreadable, Newer };
    struct Content {
        State state = State::Missing;
        QJsonObject object = {}; ///< of this program's version; empty unless readable
    };

    /// The first migration is the one from version 1 to 2. `migrations` outlives the file.
    explicit JsonFile(QString path, std::span<const Migration> migrations = {});

    /// Changes nothing on the disk.
    Content read() const;

    /// The content to start with, empty if there is no file. storage-unreadable: the file was renamed, and the problem is about
    /// its new name, if renaming went well. storage-newer: a newer program wrote the file that the problem is about.
    Result<QJsonObject> load() const;

    /// Replaces the whole file or leaves it as it is, and makes its folder if there is none. storage-full: there is no space; the
    /// problem is about the file. folder-not-writable: about what stands in the way. Both have the system's words in `text`.
    /// storage-newer: as above.
    Result<Done> write(const QJsonObject &content) const;

    /// Fails as write() does.
    Result<Done> remove() const;

    /// Reads the bytes of a file, which may be anything (rules.md 33).
    static Content parse(const QByteArray &bytes, std::span<const Migration> migrations);

private:
    Problem keepAside() const;
    Problem notWritten(const QString &systemWords) const;
    Problem problem(ProblemKey key, const QString &text = {}) const;

    QString m_path;
    std::span<const Migration> m_migrations;
};
