// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/PrivateFile.h"

#include <QFile>
#include <QSaveFile>

namespace {

constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions OfOthers =
    QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;

bool write(QFileDevice &file, const QByteArray &content)
{
    file.setPermissions(OwnerOnly); // before there is anything to read; what it came to is looked at in the end
    // flush() first: QSaveFile commits a file whose last bytes found no space (Qt 6.4.2, no public report known). May go once
    // test_storage passes without it in JsonFile.
    return file.write(content) == content.size() && file.flush();
}

bool writeInPlace(const QString &path, const QByteArray &content)
{
    QFile file(path);
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::WriteOnly))
        return false;
    if (write(file, content))
        return true;
    if (isNew)
        file.remove();
    return false;
}

/// Never truncates a former file where there is no space for the new one.
bool writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeInPlace(path, content); // no other file can stand beside it
    if (!write(file, content))
        return false;
    return file.commit() || (file.error() == QFileDevice::RenameError && writeInPlace(path, content));
}

} // namespace

Saved savePrivately(const QString &path, const QByteArray &content)
{
    if (!writeWhole(path, content))
        return Saved::No;
    return QFile::permissions(path) & OfOthers ? Saved::ForOthers : Saved::Privately;
}
