// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/disk.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>
#include <array>

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
    const QStorageInfo disk(folder);
    const qint64 free = disk.bytesAvailable();
    if (!disk.isValid() || free >= bytes) // an unknown disk says no with the first write
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
