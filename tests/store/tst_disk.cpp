// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/disk.h"
#include "tests/store/workbench.h"

#include <QStorageInfo>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

class TestDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileSystemsAreToldApart_data();
    void fileSystemsAreToldApart();
    void aLocalDiskIsAccepted();
    void freeSpaceIsAskedFor_data();
    void freeSpaceIsAskedFor();
    void aDiskThatCannotBeAskedSaysNoWithTheFirstWrite();
};

void TestDisk::fileSystemsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("network");
    for (const char *name : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "ceph", "afs", "fuse.rclone"})
        QTest::addRow("%s is a share", name) << QByteArray(name) << true;
    for (const char *name : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "vfat", "fuseblk", "", "nfs5x", "NFS"})
        QTest::addRow("'%s' is not known as one", name) << QByteArray(name) << false;
}

void TestDisk::fileSystemsAreToldApart()
{
    QFETCH(const QByteArray, name);
    QTEST(isNetworkFileSystem(name), "network");
}

void TestDisk::aLocalDiskIsAccepted()
{
    const QTemporaryDir folder;
    QCOMPARE(requireLocalDisk(folder.path()).has_value(),
             !isNetworkFileSystem(QStorageInfo(folder.path()).fileSystemType()));
}

void TestDisk::freeSpaceIsAskedFor_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("enough");
    QTest::newRow("nothing") << qint64(0) << true;
    QTest::newRow("a byte") << qint64(1) << true;
    QTest::newRow("more than any disk has") << std::numeric_limits<qint64>::max() << false;
}

void TestDisk::freeSpaceIsAskedFor()
{
    QFETCH(const qint64, bytes);
    QFETCH(const bool, enough);
    const QTemporaryDir folder;
    const auto answer = requireFreeSpace(folder.path(), bytes);
    QCOMPARE(answer.has_value(), enough);
    if (enough)
        return;
    VERIFY_FAILS(Full, answer);
    QVERIFY(answer.error().message.contains(folder.path()));
    QVERIFY(answer.error().detail.contains(QString::number(bytes)));
}

void TestDisk::aDiskThatCannotBeAskedSaysNoWithTheFirstWrite()
{
    VERIFY_OK(requireFreeSpace(u"/nowhere/at/all"_s, 1));
    VERIFY_OK(requireLocalDisk(u"/nowhere/at/all"_s));
}

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"
