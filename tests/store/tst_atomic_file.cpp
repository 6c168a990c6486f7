// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/atomic_file.h"
#include "models/store/disk.h"
#include "models/store/file_error.h"
#include "tests/store/workbench.h"

#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>
#include <thread>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

} // namespace

class TestAtomicFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAndReplaces_data();
    void writesAndReplaces();
    void aReaderNeverSeesHalfAFile();
    void whatAKilledWriterLeftIsNoObstacle();
    void createNeverReplaces();
    void aLinkIsReplacedAndNotFollowed();
    void failuresLeaveTheOldFile_data();
    void failuresLeaveTheOldFile();
    void renamesFilesAndFolders();
    void renamesToAFreeNameOnly();
    void foldersAreForTheirOwnerAlone();
    void readsNoMoreThanAllowed();
    void systemErrorsAreToldApart_data();
    void systemErrorsAreToldApart();
    void freeSpaceIsAskedFor();
    void networkSharesAreKnown_data();
    void networkSharesAreKnown();
};

void TestAtomicFile::writesAndReplaces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a line") << QByteArray("一行\n");
    QTest::newRow("NUL bytes") << QByteArray(3, '\0');
    QTest::newRow("more than one write takes") << QByteArray(3 * 1024 * 1024, 'x');
}

void TestAtomicFile::writesAndReplaces()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"工作台.json"_s);
    VERIFY_OK(atomicWrite(path, bytes));
    QCOMPARE(contentOf(path), bytes);
    VERIFY_OK(atomicWrite(path, "shorter"));
    QCOMPARE(contentOf(path), QByteArray("shorter"));
    QCOMPARE(modeOf(path), mode_t(0600));
    QCOMPARE(namesIn(folder.path()), QStringList{u"工作台.json"_s});
}

void TestAtomicFile::aReaderNeverSeesHalfAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"facts"_s);
    const QByteArray contents[] = {QByteArray(100'000, 'a'), QByteArray(70'000, 'b')};
    VERIFY_OK(atomicWrite(path, contents[0]));
    bool allWritten = true;
    std::atomic_bool done = false;
    std::thread writer([&] {
        for (int i = 0; i < 50; ++i)
            allWritten = atomicWrite(path, contents[i % 2]).has_value() && allWritten;
        done = true;
    });
    int torn = 0;
    do {
        const QByteArray seen = readWhole(path, 1 << 20).value_or(QByteArray());
        torn += seen != contents[0] && seen != contents[1];
    } while (!done);
    writer.join();
    QVERIFY(allWritten);
    QCOMPARE(torn, 0);
}

void TestAtomicFile::whatAKilledWriterLeftIsNoObstacle()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"facts"_s);
    QVERIFY(putContent(path + u".new"_s, QByteArray(5000, 'h')));
    VERIFY_OK(atomicWrite(path, "whole"));
    QCOMPARE(contentOf(path), QByteArray("whole"));
    QCOMPARE(namesIn(folder.path()), QStringList{u"facts"_s});
}

void TestAtomicFile::createNeverReplaces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"segment"_s);
    VERIFY_OK(atomicCreate(path, "first"));
    VERIFY_FAILS(Conflict, atomicCreate(path, "second"));
    QCOMPARE(contentOf(path), QByteArray("first"));
    QCOMPARE(namesIn(folder.path()), QStringList{u"segment"_s});
}

void TestAtomicFile::aLinkIsReplacedAndNotFollowed()
{
    const QTemporaryDir folder;
    const QString elsewhere = folder.filePath(u"elsewhere"_s);
    const QString path = folder.filePath(u"facts"_s);
    QVERIFY(putContent(elsewhere, "not ours"));
    QVERIFY(QFile::link(elsewhere, path));
    VERIFY_OK(atomicWrite(path, "ours"));
    QCOMPARE(contentOf(elsewhere), QByteArray("not ours"));
    QVERIFY(!QFileInfo(path).isSymLink());
    QVERIFY(QFile::link(elsewhere, path + u".new"_s));
    QVERIFY(!atomicWrite(path, "through the link"));
    QCOMPARE(contentOf(elsewhere), QByteArray("not ours"));
}

void TestAtomicFile::failuresLeaveTheOldFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::newRow("the folder is missing") << u"missing/facts"_s << int(Error::Kind::NotFound);
    QTest::newRow("a file where the folder should be") << u"file/facts"_s << int(Error::Kind::NotFound);
    QTest::newRow("a folder of that name") << u"folder"_s << int(Error::Kind::Storage);
}

void TestAtomicFile::failuresLeaveTheOldFile()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QVERIFY(putContent(folder.filePath(u"file"_s), "kept"));
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    const QStringList before = namesIn(folder.path());
    const auto written = atomicWrite(folder.filePath(name), "new");
    QVERIFY(!written);
    QTEST(int(written.error().kind), "kind");
    QVERIFY(written.error().message.contains(name));
    QCOMPARE(namesIn(folder.path()), before);
    QCOMPARE(contentOf(folder.filePath(u"file"_s)), QByteArray("kept"));
}

void TestAtomicFile::renamesFilesAndFolders()
{
    const QTemporaryDir folder;
    QVERIFY(putContent(folder.filePath(u"new"_s), "new"));
    QVERIFY(putContent(folder.filePath(u"old"_s), "old"));
    VERIFY_OK(atomicRename(folder.filePath(u"new"_s), folder.filePath(u"old"_s)));
    QCOMPARE(contentOf(folder.filePath(u"old"_s)), QByteArray("new"));
    QVERIFY(QDir(folder.path()).mkpath(u"full/inside"_s));
    QVERIFY(QDir(folder.path()).mkdir(u"empty"_s));
    VERIFY_FAILS(Conflict, atomicRename(folder.filePath(u"empty"_s), folder.filePath(u"full"_s)));
    VERIFY_OK(atomicRename(folder.filePath(u"full"_s), folder.filePath(u"empty"_s)));
    QCOMPARE(namesIn(folder.path()), (QStringList{u"empty"_s, u"old"_s}));
    VERIFY_FAILS(NotFound, atomicRename(folder.filePath(u"missing"_s), folder.filePath(u"old"_s)));
}

void TestAtomicFile::renamesToAFreeNameOnly()
{
    const QTemporaryDir folder;
    QVERIFY(putContent(folder.filePath(u"new"_s), "new"));
    QVERIFY(putContent(folder.filePath(u"old"_s), "old"));
    VERIFY_FAILS(Conflict, atomicRenameToFree(folder.filePath(u"new"_s), folder.filePath(u"old"_s)));
    QCOMPARE(contentOf(folder.filePath(u"old"_s)), QByteArray("old"));
    QCOMPARE(contentOf(folder.filePath(u"new"_s)), QByteArray("new"));
    VERIFY_OK(atomicRenameToFree(folder.filePath(u"new"_s), folder.filePath(u"free"_s)));
    QCOMPARE(namesIn(folder.path()), (QStringList{u"free"_s, u"old"_s}));
    VERIFY_FAILS(NotFound, atomicRenameToFree(folder.filePath(u"missing"_s), folder.filePath(u"new"_s)));
}

void TestAtomicFile::foldersAreForTheirOwnerAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"attachments"_s);
    VERIFY_OK(makePrivateFolder(path));
    QCOMPARE(modeOf(path), mode_t(0700));
    VERIFY_OK(makePrivateFolder(path));
    QVERIFY(putContent(folder.filePath(u"file"_s), {}));
    VERIFY_FAILS(Conflict, makePrivateFolder(folder.filePath(u"file"_s)));
    VERIFY_FAILS(NotFound, makePrivateFolder(folder.filePath(u"missing/attachments"_s)));
}

void TestAtomicFile::readsNoMoreThanAllowed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"facts"_s);
    QVERIFY(putContent(path, QByteArray(200'000, 'x')));
    QCOMPARE(readWhole(path, 200'000).value_or(QByteArray()).size(), 200'000);
    VERIFY_FAILS(Damaged, readWhole(path, 199'999));
    VERIFY_FAILS(NotFound, readWhole(path + u"x"_s, 10));
    VERIFY_FAILS(Storage, readWhole(folder.path(), 10));
}

void TestAtomicFile::systemErrorsAreToldApart_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("kind");
    QTest::newRow("disk full") << ENOSPC << int(Error::Kind::Full);
    QTest::newRow("quota used up") << EDQUOT << int(Error::Kind::Full);
    QTest::newRow("no right to") << EACCES << int(Error::Kind::Denied);
    QTest::newRow("mounted read-only") << EROFS << int(Error::Kind::Denied);
    QTest::newRow("missing") << ENOENT << int(Error::Kind::NotFound);
    QTest::newRow("there already") << EEXIST << int(Error::Kind::Conflict);
    QTest::newRow("disk error") << EIO << int(Error::Kind::Storage);
}

void TestAtomicFile::systemErrorsAreToldApart()
{
    QFETCH(const int, reason);
    const Error error = fileError(reason, u"/data/leye.db"_s, "write");
    QTEST(int(error.kind), "kind");
    QVERIFY(error.message.contains(u"/data/leye.db"));
    QCOMPARE(error.detail, u"write errno %1"_s.arg(reason));
}

void TestAtomicFile::freeSpaceIsAskedFor()
{
    const QTemporaryDir folder;
    VERIFY_OK(requireFreeSpace(folder.path(), 1));
    VERIFY_FAILS(Full, requireFreeSpace(folder.path(), std::numeric_limits<qint64>::max()));
    VERIFY_OK(requireLocalDisk(folder.path()));
}

void TestAtomicFile::networkSharesAreKnown_data()
{
    QTest::addColumn<QByteArray>("fileSystem");
    QTest::addColumn<bool>("network");
    for (const char *share : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs"})
        QTest::newRow(share) << QByteArray(share) << true;
    for (const char *disk : {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "fuseblk"})
        QTest::newRow(disk) << QByteArray(disk) << false;
}

void TestAtomicFile::networkSharesAreKnown()
{
    QFETCH(const QByteArray, fileSystem);
    QTEST(isNetworkFileSystem(fileSystem), "network");
}

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomic_file.moc"
