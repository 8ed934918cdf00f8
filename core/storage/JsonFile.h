// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"

#include <QJsonObject>
#include <QString>

/// One small file of ours: a versioned JSON object, written atomically with mode 0600 (rules.md 35).
class JsonFile
{
public:
    /// `version` is the one that this program writes and reads; a file of another version counts as unreadable.
    JsonFile(QString path, int version);

    /// The content, empty where there is no file. A file that cannot be read is kept aside under another name, and
    /// storage-unreadable tells that name in `names`; the next read() is empty.
    Result<QJsonObject> read() const;

    /// Replaces the whole file or leaves it as it is; storage-full where there is no space or no permission.
    Result<Done> write(const QJsonObject &content) const;

    Result<Done> remove() const;

    const QString &path() const { return m_path; }

private:
    QString m_path;
    int m_version;
};
