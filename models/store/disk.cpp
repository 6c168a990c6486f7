// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/disk.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <sys/statvfs.h>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct DiskText {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

constexpr std::array<QByteArrayView, 10> kNetworkFileSystems{"nfs", "nfs4", "cifs",       "smb3",        "smbfs",
                                                             "afs", "ceph", "fuse.sshfs", "fuse.davfs2", "fuse.rclone"};

} // namespace

Result<void> requireFreeSpace(const QString &folder, qint64 bytes)
{
    // QStorageInfo would look for the disk in the table of mounts, which a sandbox may not show.
    struct statvfs disk {};
    if (::statvfs(QFile::encodeName(folder).constData(), &disk) != 0)
        return {}; // an unknown disk says no with the first write
    const qint64 free = qint64(disk.f_bavail) * qint64(disk.f_frsize);
    if (free >= bytes)
        return {};
    const QLocale locale;
    return fail(Error::Kind::Full,
                DiskText::tr("%1 needs %2 of free space on its disk, which has %3. Free some and try again.")
                    .arg(folder, locale.formattedDataSize(bytes), locale.formattedDataSize(free)),
                u"free %1 of %2"_s.arg(free).arg(bytes));
}

bool isNetworkFileSystem(QByteArrayView fileSystem)
{
    return std::ranges::find(kNetworkFileSystems, fileSystem) != kNetworkFileSystems.end();
}

Result<void> requireLocalDisk(const QString &folder)
{
    const QByteArray fileSystem = QStorageInfo(folder).fileSystemType();
    if (!isNetworkFileSystem(fileSystem))
        return {};
    return fail(
        Error::Kind::Unsupported,
        DiskText::tr("%1 lies on a network share, where a database is not safe. Keep the workspace on a disk of "
                     "this computer, and use the share for exchanging and for backups.")
            .arg(folder),
        QString::fromLatin1(fileSystem));
}

} // namespace leye
