// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/atomic_file.h"

#include "models/store/file_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>

#include <cerrno>
#include <cstdio>
#include <sys/stat.h>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(File)
};

tl::unexpected<Error> failed(const QString &path, const char *call)
{
    return tl::unexpected(fileError(errno, path, call));
}

Result<void> writeToDisk(const FileHandle &file, QByteArrayView bytes, const QString &path)
{
    LEYE_CHECK(writeAll(file, bytes, path));
    if (::fsync(file.number()) != 0)
        return failed(path, "fsync");
    return {};
}

/// Renames without ever replacing. NFS and FAT know no RENAME_NOREPLACE; where they know links, these do the same.
int renameToFreeName(const char *from, const char *to)
{
    const int renamed = ::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
    if (renamed == 0 || (errno != EINVAL && errno != ENOSYS))
        return renamed;
    return ::link(from, to) == 0 ? ::unlink(from) : -1;
}

enum class Existing { Replace, Keep };

Result<void> put(const QString &path, QByteArrayView bytes, Existing existing)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray temporary = target + ".new";
    const FileHandle file(::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return failed(path, "open");
    Result<void> written = writeToDisk(file, bytes, path);
    if (written) {
        const int renamed = existing == Existing::Replace ? ::rename(temporary.constData(), target.constData())
                                                          : renameToFreeName(temporary.constData(), target.constData());
        if (renamed != 0)
            written = failed(path, "rename");
    }
    if (!written) {
        ::unlink(temporary.constData());
        return written;
    }
    return syncToDisk(QFileInfo(path).absolutePath());
}

} // namespace

Result<void> atomicWrite(const QString &path, QByteArrayView bytes) { return put(path, bytes, Existing::Replace); }

Result<void> atomicCreate(const QString &path, QByteArrayView bytes) { return put(path, bytes, Existing::Keep); }

Result<void> atomicRename(const QString &from, const QString &to)
{
    LEYE_CHECK(syncToDisk(from));
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failed(to, "rename");
    return syncToDisk(QFileInfo(to).absolutePath());
}

Result<void> atomicRenameToFree(const QString &from, const QString &to)
{
    LEYE_CHECK(syncToDisk(from));
    if (renameToFreeName(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failed(to, "rename");
    return syncToDisk(QFileInfo(to).absolutePath());
}

Result<void> makePrivateFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0)
        return syncToDisk(QFileInfo(path).absolutePath());
    return errno == EEXIST && QFileInfo(path).isDir() ? Result<void>() : failed(path, "mkdir");
}

Result<void> syncToDisk(const QString &path)
{
    const FileHandle file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return failed(path, "open");
    // Some file systems cannot sync a folder and say EINVAL: there is nothing more to be had from them.
    if (::fsync(file.number()) != 0 && errno != EINVAL)
        return failed(path, "fsync");
    return {};
}

Result<QByteArray> readWhole(const QString &path, qint64 most)
{
    const FileHandle file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return failed(path, "open");
    QByteArray bytes;
    char part[64 * 1024];
    while (true) {
        const ssize_t count = ::read(file.number(), part, sizeof part);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failed(path, "read");
        if (count == 0)
            return bytes;
        bytes.append(part, count);
        if (bytes.size() > most)
            return fail(Error::Kind::Damaged, FileText::tr("%1 is larger than such a file can be.").arg(path),
                        u"size"_s);
    }
}

} // namespace leye
