// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/JsonFile.h"

#include "base/Log.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxFileSize = 4 * 1024 * 1024;
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto VersionMember = "version"_L1;

QString wordsOf(const QFileDevice &file)
{
    return file.error() == QFileDevice::NoError ? QString() : file.errorString();
}

/// What stands in the way of writing a file: the file, if it is none of ours, or the nearest folder above it that is there.
/// Nothing if all of them can be written to: then there was no space.
std::optional<Fact::Place> obstacleTo(const QString &path)
{
    QFileInfo there(path);
    const bool isReplaceable = !there.exists() || (there.isFile() && there.isWritable());
    if (isReplaceable && !there.isSymLink()) {
        there = QFileInfo(there.path());
        if (there.isDir() && there.isWritable())
            return std::nullopt;
    }
    while (!there.exists() && !there.isSymLink() && !there.isRoot())
        there = QFileInfo(there.path());
    const QString owner = there.owner();
    const bool isOwn = owner == QFileInfo(QDir::homePath()).owner();
    return Fact::Place{QDir::toNativeSeparators(there.absoluteFilePath()), isOwn ? QString() : owner};
}

} // namespace

bool makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const QString parent = QFileInfo(path).path();
    return QDir().mkpath(parent) && QDir().mkdir(path, OwnerOnly | QFileDevice::ExeOwner);
}

Result<Done> checkPrivateFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    if (QFileInfo(path).permission(QFileDevice::WriteOther))
        return fail({.key = ProblemKey::FolderNotPrivate, .about = Fact::Place{QDir::toNativeSeparators(path), {}}});
#else
    Q_UNUSED(path) // the folder of a user is private there by what it inherits
#endif
    return Done();
}

JsonFile::JsonFile(QString path, std::span<const Migration> migrations)
    : m_path(std::move(path))
    , m_migrations(migrations)
{
}

JsonFile::Content JsonFile::parse(const QByteArray &bytes, std::span<const Migration> migrations)
{
    const auto document = QJsonDocument::fromJson(bytes);
    QJsonObject object = document.object();
    const int current = int(migrations.size()) + 1;
    const QJsonValue versionValue = object.take(VersionMember);
    const int version = versionValue.toInt(); // 0 for anything that is not a whole number
    if (!document.isObject() || version < 1)
        return {State::Unreadable};
    if (version > current)
        return {State::Newer};
    for (const Migration migrate : migrations.subspan(std::size_t(version - 1)))
        object = migrate(object);
    return {State::Readable, object};
}

JsonFile::Content JsonFile::read() const
{
    const QFileInfo info(m_path);
    if (!info.exists() && !info.isSymLink())
        return {State::Missing};
    // Opening anything else, a pipe for one, could wait for ever.
    if (!info.isFile())
        return {State::Unreadable};
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {State::Unreadable};
    const QByteArray bytes = file.read(MaxFileSize + 1);
    return bytes.size() > MaxFileSize ? Content{State::Unreadable} : parse(bytes, m_migrations);
}

Result<QJsonObject> JsonFile::load() const
{
    const Content content = read();
    switch (content.state) {
    case State::Missing:
    case State::Readable:
        return content.object;
    case State::Unreadable:
        return fail(keepAside());
    case State::Newer:
        return fail(problem(ProblemKey::StorageNewer));
    }
    Q_UNREACHABLE();
}

Result<Done> JsonFile::write(const QJsonObject &content) const
{
    if (read().state == State::Newer)
        return fail(problem(ProblemKey::StorageNewer));
    QJsonObject whole = content;
    whole.insert(VersionMember, int(m_migrations.size()) + 1);
    const QByteArray bytes = QJsonDocument(whole).toJson();

    const QFileInfo info(m_path);
    QSaveFile file(m_path);
    // Content that read() would refuse is not written. The mode is set before the first byte, whatever the umask or the former
    // file's mode. Qt 6.4 commits a file whose last bytes did not fit on the disk, unless flush() comes first.
    if (bytes.size() <= MaxFileSize && makePrivateFolder(info.path()) && file.open(QIODevice::WriteOnly)
        && file.setPermissions(OwnerOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit()) {
        qCDebug(Log::storage) << "wrote" << info.fileName();
        return Done();
    }
    return fail(notWritten(wordsOf(file)));
}

Result<Done> JsonFile::remove() const
{
    if (read().state == State::Newer)
        return fail(problem(ProblemKey::StorageNewer));
    QFile file(m_path);
    if (!file.exists() || file.remove())
        return Done();
    return fail(notWritten(wordsOf(file)));
}

Problem JsonFile::notWritten(const QString &systemWords) const
{
    const auto obstacle = obstacleTo(m_path);
    Problem problem = this->problem(obstacle ? ProblemKey::FolderNotWritable : ProblemKey::StorageFull, systemWords);
    if (obstacle)
        problem.about = *obstacle;
    return problem;
}

Problem JsonFile::problem(ProblemKey key, const QString &text) const
{
    qCDebug(Log::storage) << QFileInfo(m_path).fileName() << keyText(key) << text;
    return {.key = key, .text = text, .about = Fact::File{QFileInfo(m_path).fileName()}};
}

/// Moves the file out of the way, never over another one. No name in the problem: it could not be moved.
Problem JsonFile::keepAside() const
{
    constexpr int MaxTries = 100;
    const QFileInfo info(m_path);
    const QString base =
        info.fileName() + ".unreadable-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    Problem problem{.key = ProblemKey::StorageUnreadable};
    for (int i = 1; i <= MaxTries; ++i) {
        const QString name = i == 1 ? base : "%1-%2"_L1.arg(base, QString::number(i));
        if (QDir(info.path()).rename(info.fileName(), name)) {
            problem.about = Fact::File{name};
            qCDebug(Log::storage) << info.fileName() << "is kept aside as" << name;
            break;
        }
    }
    return problem;
}
