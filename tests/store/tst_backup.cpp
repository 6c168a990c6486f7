// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/backup_seal.h"
#include "tests/store/workbench.h"

#include <signal.h>

#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 2000;

/// A finished workspace with rows, two key files and attachments, open on the writer's connection.
struct Office {
    QTemporaryDir disk;
    QString backup = disk.filePath(u"2026-11-24.leyebackup"_s);
    std::optional<WorkspaceFolder> folder;
    std::optional<Database> writer;

    Office()
    {
        folder.emplace(std::move(*WorkspaceFolder::create(disk.filePath(u"desk"_s))));
        writer.emplace(std::move(*Database::open(folder->database(), {OpenOptions::Mode::Create, {}, 1024})));
        WorkspaceFacts facts;
        facts.workspace = Id16({7, 7, 7});
        facts.desk = QByteArray(32, 'd');
        facts.authority = QByteArray(32, 'a');
        facts.station = u"31010901701"_s;
        facts.stationName = u"曲阳路街道就业服务站"_s;
        const bool made =
            writer->execute(
                "CREATE TABLE t(n INTEGER PRIMARY KEY, filler TEXT); WITH RECURSIVE i(v) AS (SELECT 1 UNION "
                "ALL SELECT v+1 FROM i WHERE v < 2000) INSERT INTO t SELECT v, hex(randomblob(200)) FROM i") &&
            folder->setFacts(facts) && putContent(folder->keySlots(), "wrapped") &&
            QDir().mkpath(folder->attachments() + u"/ab"_s) &&
            putContent(folder->attachments() + u"/ab/small"_s, "sealed\0bytes") &&
            putContent(folder->attachments() + u"/ab/empty"_s, {}) &&
            putContent(folder->attachments() + u"/large"_s, QByteArray(9 * 1024 * 1024 + 5, 'L'));
        if (!made)
            qFatal("no office");
    }
    [[nodiscard]] Result<void> backUpNow(const PageProgress &progress = {}, const BackupCheck &check = {})
    {
        return backUp(*writer, *folder, backup, check, progress);
    }
    [[nodiscard]] QString place(const QString &name) const { return disk.filePath(name); }
};

Result<qint64> rowsIn(const QString &path)
{
    LEYE_TRY(Database database, Database::open(path, {OpenOptions::Mode::ReadOnly, {}, 1024}));
    return database.integer("SELECT count(*) FROM t");
}

/// Changes rows of a backup as somebody with a database editor would.
void alter(const QString &backup, const char *script)
{
    auto database = Database::open(backup, {OpenOptions::Mode::ReadWrite, {}, 1024});
    QVERIFY(database);
    const auto altered = database->execute(script);
    QVERIFY2(altered, altered ? "" : qPrintable(altered.error().detail));
    QVERIFY(database->execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE"));
}

} // namespace

class TestBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void aRestoredFolderBecomesAWorkspaceWithItsFacts();
    void aBackupIsOnePrivateFileThatNeedsNoOther();
    void theWriterWorksOnWhileAReaderIsCopied();
    void theWritersOwnChangesComeAlong();
    void stoppingLeavesNothing_data();
    void stoppingLeavesNothing();
    void aWriteThatFailsLeavesNothing_data();
    void aWriteThatFailsLeavesNothing();
    void aBackupThatFailsItsCheckGetsNoName();
    void whatIsThereIsNotOverwritten_data();
    void whatIsThereIsNotOverwritten();
    void anEarlierBackupIsReplacedOnlyByAWholeOne();
    void leftoversOfAKilledBackupAreNoHindrance();
    void aBackupInTheMiddleOfAChangeIsRefused();
    void whatIsNoBackupIsRefused_data();
    void whatIsNoBackupIsRefused();
    void alteredPartsAreRefused_data();
    void alteredPartsAreRefused();
    void everyChangedBitIsNoticed();
    void restoreKeepsWhatLiesThere();
    void aRestoreThatWasCutOffBeginsAgain();
    void manyAttachmentsTakeNoMoreMemoryThanOneSlice();
};

void TestBackup::everythingComesBack()
{
    Office office;
    VERIFY_OK(office.backUpNow());
    const QString target = office.place(u"a/restored"_s);
    const auto restored = restoreFolder(office.backup, target, {}, {});
    VERIFY_OK(restored);
    QCOMPARE(rowsIn(target + u"/leye.db"_s).value_or(-1), kRows);
    QCOMPARE(contentOf(target + u"/keyslots"_s), QByteArray("wrapped"));
    QCOMPARE(contentOf(target + u"/attachments/ab/small"_s), contentOf(office.folder->attachments() + u"/ab/small"_s));
    QVERIFY(QFile::exists(target + u"/attachments/ab/empty"_s));
    QCOMPARE(contentOf(target + u"/attachments/large"_s), QByteArray(9 * 1024 * 1024 + 5, 'L'));
    QVERIFY(restored->facts == office.folder->facts());
    auto database = Database::open(target + u"/leye.db"_s, {OpenOptions::Mode::ReadWrite, {}, 1024});
    VERIFY_OK(database);
    VERIFY_OK(checkIntegrity(*database));
    QCOMPARE(database->integer("SELECT count(*) FROM sqlite_schema WHERE name = 'backup_part'").value_or(-1), 0);
    QCOMPARE(database->integer("PRAGMA freelist_count").value_or(-1), 0); // no room lost to the attachments
}

void TestBackup::aRestoredFolderBecomesAWorkspaceWithItsFacts()
{
    Office office;
    VERIFY_OK(office.backUpNow());
    const QString target = office.place(u"restored"_s);
    {
        const auto restored = restoreFolder(office.backup, target, {}, {});
        VERIFY_OK(restored);
        QCOMPARE(namesIn(target),
                 (QStringList{u"attachments"_s, u"keyslots"_s, u"leye.db"_s, u"lock"_s, u"unfinished"_s}));
    }
    VERIFY_FAILS(NotFound, WorkspaceFolder::open(target));
    {
        auto restored = restoreFolder(office.backup, target, {}, {});
        VERIFY_OK(restored);
        VERIFY_OK(restored->folder.setFacts(restored->facts));
    }
    VERIFY_OK(WorkspaceFolder::open(target));
}

void TestBackup::aBackupIsOnePrivateFileThatNeedsNoOther()
{
    Office office;
    VERIFY_OK(office.backUpNow());
    QCOMPARE(namesIn(office.disk.path()), (QStringList{u"2026-11-24.leyebackup"_s, u"desk"_s}));
    struct stat status {};
    QCOMPARE(::stat(QFile::encodeName(office.backup).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
    // Also on a stick that cannot be written, in a folder that cannot be written.
    QVERIFY(QDir().mkdir(office.place(u"stick"_s)));
    const QString stick = office.place(u"stick/b"_s);
    QVERIFY(QFile::copy(office.backup, stick));
    QVERIFY(QFile::setPermissions(stick, QFile::ReadOwner));
    QCOMPARE(rowsIn(stick).value_or(-1), kRows);
    QCOMPARE(namesIn(office.place(u"stick"_s)), QStringList{u"b"_s});
}

void TestBackup::theWriterWorksOnWhileAReaderIsCopied()
{
    Office office;
    auto reader = Database::open(office.folder->database(), {OpenOptions::Mode::ReadOnly, {}, 1024});
    VERIFY_OK(reader);
    qint64 steps = 0;
    // Each change would make a copy that keeps no snapshot begin again, so that it never ended.
    const auto progress = [&](qint64 done, qint64 total) {
        ++steps;
        return done <= total && steps < 1000 &&
               office.writer->execute("INSERT INTO t(filler) VALUES('later')").has_value();
    };
    VERIFY_OK(backUp(*reader, *office.folder, office.backup, {}, progress));
    QVERIFY(steps > 1);
    QCOMPARE(rowsIn(office.backup).value_or(-1), kRows); // as it was when the copy began
    QCOMPARE(office.writer->integer("SELECT count(*) FROM t").value_or(-1), kRows + steps);
    QVERIFY(!reader->inTransaction());
}

void TestBackup::theWritersOwnChangesComeAlong()
{
    Office office;
    int changes = 0;
    const auto progress = [&](qint64 done, qint64 total) {
        return done == total ||
               (++changes && office.writer->execute("UPDATE t SET filler = 'new' WHERE n = 1").has_value());
    };
    VERIFY_OK(office.backUpNow(progress));
    auto copy = Database::open(office.backup, {OpenOptions::Mode::ReadOnly, {}, 1024});
    VERIFY_OK(copy);
    VERIFY_OK(checkIntegrity(*copy));
    QCOMPARE(copy->integer("SELECT count(*) FROM t WHERE filler = 'new'").value_or(-1), 1);
    QVERIFY(changes > 0);
}

void TestBackup::stoppingLeavesNothing_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("at the first pages") << true;
    QTest::newRow("at the last") << false;
}

void TestBackup::stoppingLeavesNothing()
{
    QFETCH(const bool, atOnce);
    Office office;
    const auto progress = [&](qint64 done, qint64 total) { return !atOnce && done < total; };
    VERIFY_FAILS(Cancelled, office.backUpNow(progress));
    QCOMPARE(namesIn(office.disk.path()), QStringList{u"desk"_s});
    VERIFY_OK(office.backUpNow());
    const QString target = office.place(u"restored"_s);
    VERIFY_FAILS(Cancelled, restoreFolder(office.backup, target, {}, progress));
    VERIFY_FAILS(NotFound, WorkspaceFolder::open(target));
    VERIFY_OK(restoreFolder(office.backup, target, {}, {}));
}

/// No file may grow beyond a size (EFBIG); tests/crash fills real disks.
void TestBackup::aWriteThatFailsLeavesNothing_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 4096, 100'000, 700'000, 1'500'000, 6'000'000})
        QTest::addRow("%d bytes", bytes) << bytes;
}

void TestBackup::aWriteThatFailsLeavesNothing()
{
    QFETCH(const int, bytes);
    Office office;
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlim_t before = limit.rlim_cur;
    ::signal(SIGXFSZ, SIG_IGN);
    limit.rlim_cur = rlim_t(bytes);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    const auto made = office.backUpNow();
    limit.rlim_cur = before;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    VERIFY_FAILS(Storage, made);
    QCOMPARE(namesIn(office.disk.path()), QStringList{u"desk"_s});
    VERIFY_OK(office.backUpNow());
    QCOMPARE(rowsIn(office.backup).value_or(-1), kRows);
}

void TestBackup::aBackupThatFailsItsCheckGetsNoName()
{
    Office office;
    const auto check = [](Database &copy) -> Result<void> {
        LEYE_TRY(const qint64 rows, copy.integer("SELECT count(*) FROM t"));
        return fail(Error::Kind::Damaged, u"the chain is broken"_s, QString::number(rows));
    };
    const auto made = office.backUpNow({}, check);
    VERIFY_FAILS(Damaged, made);
    QCOMPARE(made.error().detail, QString::number(kRows));
    QCOMPARE(namesIn(office.disk.path()), QStringList{u"desk"_s});
    VERIFY_OK(office.backUpNow());
    const QString target = office.place(u"restored"_s);
    VERIFY_FAILS(Damaged, restoreFolder(office.backup, target, check, {}));
    QVERIFY(!QFile::exists(target)); // checked before a folder is made
}

void TestBackup::whatIsThereIsNotOverwritten_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    QTest::newRow("a letter") << u"letter.odt"_s << QByteArray("dear") << int(Error::Kind::Conflict);
    QTest::newRow("an empty file") << u"empty"_s << QByteArray("") << int(Error::Kind::Conflict);
    QTest::newRow("a folder") << u"desk"_s << QByteArray() << int(Error::Kind::Conflict);
    QTest::newRow("the database itself") << u"desk/leye.db"_s << QByteArray() << int(Error::Kind::Invalid);
    QTest::newRow("a name in the workspace") << u"desk/attachments/b"_s << QByteArray() << int(Error::Kind::Invalid);
    QTest::newRow("the workspace by another way") << u"desk/../desk/b"_s << QByteArray() << int(Error::Kind::Invalid);
    QTest::newRow("a folder that is not there") << u"stick/b"_s << QByteArray() << int(Error::Kind::NotFound);
}

void TestBackup::whatIsThereIsNotOverwritten()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    Office office;
    office.backup = office.disk.path() + u'/' + file;
    if (!content.isNull())
        QVERIFY(putContent(office.backup, content));
    const auto made = office.backUpNow();
    QVERIFY(!made);
    QTEST(int(made.error().kind), "kind");
    if (!content.isNull())
        QCOMPARE(contentOf(office.backup), content);
    QCOMPARE(office.writer->integer("SELECT count(*) FROM t").value_or(-1), kRows);
}

void TestBackup::anEarlierBackupIsReplacedOnlyByAWholeOne()
{
    Office office;
    VERIFY_OK(office.backUpNow());
    VERIFY_OK(office.writer->execute("INSERT INTO t(filler) VALUES('one more')"));
    VERIFY_FAILS(Cancelled, office.backUpNow([](qint64, qint64) { return false; }));
    QCOMPARE(rowsIn(office.backup).value_or(-1), kRows);
    VERIFY_OK(office.backUpNow());
    QCOMPARE(rowsIn(office.backup).value_or(-1), kRows + 1);
}

void TestBackup::leftoversOfAKilledBackupAreNoHindrance()
{
    Office office;
    for (const QString &suffix : {u".new"_s, u".new-wal"_s, u".new-shm"_s, u".new-journal"_s})
        QVERIFY(putContent(office.backup + suffix, "half a page"));
    VERIFY_OK(office.backUpNow());
    QCOMPARE(namesIn(office.disk.path()), (QStringList{u"2026-11-24.leyebackup"_s, u"desk"_s}));
    QCOMPARE(rowsIn(office.backup).value_or(-1), kRows);
}

void TestBackup::aBackupInTheMiddleOfAChangeIsRefused()
{
    Office office;
    const auto transaction = Transaction::begin(*office.writer);
    VERIFY_OK(transaction);
    VERIFY_OK(office.writer->execute("DELETE FROM t"));
    VERIFY_FAILS(Invalid, office.backUpNow());
    QVERIFY(!QFile::exists(office.backup));
}

void TestBackup::whatIsNoBackupIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("kind");
    QTest::newRow("nothing") << u"nothing"_s << int(Error::Kind::NotFound);
    QTest::newRow("a folder") << u"desk"_s << int(Error::Kind::NotFound);
    QTest::newRow("a text") << u"text"_s << int(Error::Kind::Damaged);
    QTest::newRow("an empty file") << u"empty"_s << int(Error::Kind::Damaged);
    QTest::newRow("a workspace's own database") << u"desk/leye.db"_s << int(Error::Kind::Damaged);
    QTest::newRow("the first half of a backup") << u"half"_s << int(Error::Kind::Damaged);
}

void TestBackup::whatIsNoBackupIsRefused()
{
    QFETCH(const QString, file);
    Office office;
    VERIFY_OK(office.backUpNow());
    const QByteArray whole = contentOf(office.backup);
    QVERIFY(putContent(office.place(u"text"_s), QByteArray(20'000, 't')) && putContent(office.place(u"empty"_s), {}));
    QVERIFY(putContent(office.place(u"half"_s), whole.left(whole.size() / 2)));
    const QString target = office.place(u"restored"_s);
    const auto restored = restoreFolder(office.place(file), target, {}, {});
    QVERIFY(!restored);
    QTEST(int(restored.error().kind), "kind");
    QVERIFY(!QFile::exists(target));
}

void TestBackup::alteredPartsAreRefused_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("a byte of an attachment")
        << QByteArray("UPDATE backup_part SET bytes = x'00' WHERE name LIKE '%small' AND slice = 0");
    QTest::newRow("a slice is missing") << QByteArray("DELETE FROM backup_part WHERE name LIKE '%large' AND slice = 1");
    QTest::newRow("the end is missing") << QByteArray(
        "DELETE FROM backup_part WHERE name LIKE '%large' AND length(bytes) = 0");
    QTest::newRow("the end of the last file is missing")
        << QByteArray("DELETE FROM backup_part WHERE name = 'workspace.json' AND length(bytes) = 0");
    QTest::newRow("no key slots") << QByteArray("DELETE FROM backup_part WHERE name = 'keyslots'");
    QTest::newRow("no facts") << QByteArray("DELETE FROM backup_part WHERE name = 'workspace.json'");
    const auto renamed = [](const char *row, const QByteArray &name) {
        QTest::newRow(row) << "UPDATE backup_part SET name = '" + name + "' WHERE name LIKE '%small'";
    };
    renamed("a way out", "attachments/../../../.profile");
    renamed("a way out through a dot folder", "attachments/./../.profile");
    renamed("an absolute name", "/tmp/leye-way-out");
    renamed("the database itself", "leye.db");
    renamed("its log", "leye.db-wal");
    renamed("a hidden file", "attachments/.hidden");
    renamed("a second lock", "lock");
    renamed("the folder itself", "attachments/");
}

void TestBackup::alteredPartsAreRefused()
{
    QFETCH(const QByteArray, script);
    Office office;
    VERIFY_OK(office.backUpNow());
    alter(office.backup, script.constData());
    VERIFY_OK(addSeal(office.backup)); // whoever alters it on purpose can count, too
    const QString target = office.place(u"deep/er/restored"_s);
    VERIFY_FAILS(Damaged, restoreFolder(office.backup, target, {}, {}));
    VERIFY_FAILS(NotFound, WorkspaceFolder::open(target));
    QVERIFY(!QFile::exists(u"/tmp/leye-way-out"_s));
    for (const QString &outside : {u".profile"_s, u"deep/.profile"_s, u"deep/er/.profile"_s})
        QVERIFY(!QFile::exists(office.place(outside)));
}

/// One bit of each page in turn, in use or not, and of the sum itself.
void TestBackup::everyChangedBitIsNoticed()
{
    Office office;
    QVERIFY(QDir(office.folder->attachments()).removeRecursively() && QDir().mkdir(office.folder->attachments()));
    VERIFY_OK(office.backUpNow());
    const QByteArray whole = contentOf(office.backup);
    QList<qsizetype> places{0, Database::kPageSize - Database::kReservedBytes, Database::kPageSize - 1,
                            whole.size() - 1};
    for (qsizetype at = 700; at < whole.size(); at += Database::kPageSize)
        places.append(at);
    for (const qsizetype at : std::as_const(places)) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ 0x80);
        QVERIFY(putContent(office.backup, bytes));
        VERIFY_FAILS(Damaged, restoreFolder(office.backup, office.place(u"restored"_s), {}, {}));
        QVERIFY(!QFile::exists(office.place(u"restored"_s)));
    }
    QVERIFY(putContent(office.backup, whole + '\0'));
    VERIFY_FAILS(Damaged, restoreFolder(office.backup, office.place(u"restored"_s), {}, {}));
    QVERIFY(putContent(office.backup, whole));
    VERIFY_OK(restoreFolder(office.backup, office.place(u"restored"_s), {}, {}));
}

void TestBackup::restoreKeepsWhatLiesThere()
{
    Office office;
    VERIFY_OK(office.backUpNow());
    const QByteArray before = contentOf(office.folder->keySlots());
    VERIFY_FAILS(InUse, restoreFolder(office.backup, office.folder->path(), {}, {}));
    office.writer.reset();
    const QString path = office.folder->path();
    office.folder.reset();
    VERIFY_FAILS(Conflict, restoreFolder(office.backup, path, {}, {}));
    QCOMPARE(contentOf(path + u"/keyslots"_s), before);
    QCOMPARE(rowsIn(path + u"/leye.db"_s).value_or(-1), kRows);
}

void TestBackup::aRestoreThatWasCutOffBeginsAgain()
{
    Office office;
    VERIFY_OK(office.backUpNow());
    const QString target = office.place(u"restored"_s);
    QVERIFY(QDir().mkpath(target + u"/restoring"_s) && QDir().mkpath(target + u"/attachments/ab"_s));
    for (const QString &name : {u"unfinished"_s, u"keyslots"_s, u"leye.db"_s, u"restoring/leye.db"_s,
                                u"restoring/leye.db-wal"_s, u"restoring/workspace.json"_s, u"attachments/ab/small"_s})
        QVERIFY(putContent(target + u'/' + name, "half"));
    VERIFY_OK(restoreFolder(office.backup, target, {}, {}));
    QCOMPARE(rowsIn(target + u"/leye.db"_s).value_or(-1), kRows);
    QCOMPARE(contentOf(target + u"/keyslots"_s), QByteArray("wrapped"));
}

void TestBackup::manyAttachmentsTakeNoMoreMemoryThanOneSlice()
{
    Office office;
    for (int i = 0; i < 8; ++i)
        QVERIFY(putContent(office.folder->attachments() + u"/large%1"_s.arg(i), QByteArray(8 * 1024 * 1024, 'x')));
    sqlite3_memory_highwater(1);
    VERIFY_OK(office.backUpNow());
    VERIFY_OK(restoreFolder(office.backup, office.place(u"restored"_s), {}, {}));
    QVERIFY2(sqlite3_memory_highwater(0) < 32 * 1024 * 1024, qPrintable(QString::number(sqlite3_memory_highwater(0))));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
