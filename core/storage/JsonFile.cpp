// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/JsonFile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 4 * 1024 * 1024;
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto VersionMember = "version"_L1;

Problem notWritten(const QFileDevice &file)
{
    return {.key = ProblemKey::StorageFull,
            .text = file.error() == QFileDevice::NoError ? QString() : file.errorString(),
            .about = Fact::File{QFileInfo(file.fileName()).fileName()}};
}

} // namespace

bool makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const QString parent = QFileInfo(path).path();
    return QDir().mkpath(parent) && QDir().mkdir(path, OwnerOnly | QFileDevice::ExeOwner);
}

JsonFile::JsonFile(QString path, int version)
    : m_path(std::move(path))
    , m_version(version)
{
}

std::optional<QJsonObject> JsonFile::parse(const QByteArray &bytes, int version)
{
    const auto document = QJsonDocument::fromJson(bytes);
    QJsonObject content = document.object();
    if (!document.isObject() || content.take(VersionMember) != version)
        return std::nullopt;
    return content;
}

Result<QJsonObject> JsonFile::read() const
{
    const QFileInfo info(m_path);
    if (!info.exists() && !info.isSymLink())
        return QJsonObject();
    // Opening anything else, a pipe for one, could wait for ever.
    if (!info.isFile())
        return fail(keepAside());
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(keepAside());
    const QByteArray bytes = file.read(LargestFile + 1);
    file.close();
    const auto content = bytes.size() > LargestFile ? std::nullopt : parse(bytes, m_version);
    if (!content)
        return fail(keepAside());
    return *content;
}

Result<Done> JsonFile::write(const QJsonObject &content) const
{
    QJsonObject whole = content;
    whole.insert(VersionMember, m_version);
    const QByteArray bytes = QJsonDocument(whole).toJson();

    const QFileInfo info(m_path);
    QSaveFile file(m_path);
    // What could not be read again is not written. The mode is set before the first byte, whatever the umask or the former
    // file's mode. Qt 6.4 commits a file whose last bytes did not fit on the disk, unless flush() is asked first.
    if (bytes.size() <= LargestFile && makePrivateFolder(info.path()) && file.open(QIODevice::WriteOnly)
        && file.setPermissions(OwnerOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit()) {
        return Done();
    }
    return fail(notWritten(file));
}

Result<Done> JsonFile::remove() const
{
    QFile file(m_path);
    if (!file.exists() || file.remove())
        return Done();
    return fail(notWritten(file));
}

/// Moves the file out of the way, never over another one. No name in the problem: it could not be moved.
Problem JsonFile::keepAside() const
{
    constexpr int MostTries = 100;
    const QFileInfo info(m_path);
    const QString base =
        info.fileName() + ".unreadable-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    Problem problem{.key = ProblemKey::StorageUnreadable};
    for (int i = 1; i <= MostTries; ++i) {
        const QString name = i == 1 ? base : "%1-%2"_L1.arg(base, QString::number(i));
        if (QDir(info.path()).rename(info.fileName(), name)) {
            problem.about = Fact::File{name};
            break;
        }
    }
    return problem;
}
