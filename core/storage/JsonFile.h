// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"

#include <QJsonObject>
#include <QString>

#include <optional>

/// Makes a folder for its owner alone, mode 0700, where there is none; false where that cannot be done (rules.md 35).
bool makePrivateFolder(const QString &path);

/// One small file of ours: a versioned JSON object, written atomically with mode 0600 (rules.md 35). At most 4 MiB.
class JsonFile
{
public:
    /// `version` is the one that this program writes and reads; a file of another version counts as unreadable.
    JsonFile(QString path, int version);

    /// The content, empty where there is no file. A file that cannot be read is kept aside under another name, and
    /// storage-unreadable tells that name in `names`; the next read() is empty.
    Result<QJsonObject> read() const;

    /// Replaces the whole file or leaves it as it is, and makes its folder where there is none; storage-full where there is
    /// no space or no permission, with the file's name in `names` and the system's words in `text`.
    Result<Done> write(const QJsonObject &content) const;

    Result<Done> remove() const;

    /// The object in `bytes`, where they are JSON of that version; anything may be in them (rules.md 33).
    static std::optional<QJsonObject> parse(const QByteArray &bytes, int version);

    const QString &path() const { return m_path; }

private:
    Problem keepAside() const;

    QString m_path;
    int m_version;
};
