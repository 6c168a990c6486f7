// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/workbench.h"

#include <unistd.h>

#include <sqlite3.h>
#include <sys/wait.h>
#include <thread>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

/// A database as other programs make them.
void makeForeign(const QString &path, const char *script)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, script, nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_close(handle), SQLITE_OK);
}

QByteArray ask(Database &database, std::string_view sql)
{
    auto statement = database.prepare(sql);
    return statement && statement->step().value_or(false) ? statement->text(0).toUtf8() : QByteArray();
}

int configured(Database &database, int setting)
{
    int now = -1;
    sqlite3_db_config(database.handle(), setting, -1, &now);
    return now;
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOpenSetsWhatTheFormatReliesOn_data();
    void everyOpenSetsWhatTheFormatReliesOn();
    void everyOpenIsDefensive_data();
    void everyOpenIsDefensive();
    void theFileIsLaidOutForSealedPages();
    void onlyTheOwnerCanReadTheFile();
    void createKeepsWhatIsThere();
    void aForeignFileIsRefusedUntouched_data();
    void aForeignFileIsRefusedUntouched();
    void aFileThatCannotBeWrittenIsDeniedToAWriter();
    void aReaderSeesTheLogButWritesNothing();
    void aReaderNeverCheckpoints();
    void aScriptRunsStatementByStatement_data();
    void aScriptRunsStatementByStatement();
    void aScriptStopsAtTheFirstFailure();
    void prepareTakesOneStatement_data();
    void prepareTakesOneStatement();
    void aTransactionIsAScope();
    void aTransactionLeftByAnErrorIsRolledBack();
    void aSnapshotIsOfOneMoment();
    void aSnapshotInATransactionIsTheTransaction();
    void interruptStopsARunningStatement();
    void errorsAreToldApart_data();
    void errorsAreToldApart();
    void constraintsNameColumnsButNoValues();
};

void TestDatabase::everyOpenSetsWhatTheFormatReliesOn_data()
{
    QTest::addColumn<bool>("reader");
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<QByteArray>("value");
    const std::pair<const char *, const char *> both[] = {{"page_size", "8192"},   {"application_id", "1281718629"},
                                                          {"foreign_keys", "1"},   {"cell_size_check", "1"},
                                                          {"mmap_size", "0"},      {"temp_store", "2"},
                                                          {"cache_size", "-1024"}, {"journal_mode", "wal"}};
    const std::pair<const char *, const char *> writer[] = {
        {"synchronous", "2"}, {"cache_spill", "0"}, {"secure_delete", "1"}, {"query_only", "0"}};
    const std::pair<const char *, const char *> reader[] = {{"query_only", "1"}, {"wal_autocheckpoint", "0"}};
    for (const auto &[pragma, value] : both) {
        QTest::addRow("writer: %s", pragma) << false << QByteArray(pragma) << QByteArray(value);
        QTest::addRow("reader: %s", pragma) << true << QByteArray(pragma) << QByteArray(value);
    }
    for (const auto &[pragma, value] : writer)
        QTest::addRow("writer: %s", pragma) << false << QByteArray(pragma) << QByteArray(value);
    for (const auto &[pragma, value] : reader)
        QTest::addRow("reader: %s", pragma) << true << QByteArray(pragma) << QByteArray(value);
}

void TestDatabase::everyOpenSetsWhatTheFormatReliesOn()
{
    QFETCH(const bool, reader);
    QFETCH(const QByteArray, pragma);
    const Bench bench;
    VERIFY_OK(bench.create());
    auto database = reader ? bench.read() : bench.write();
    VERIFY_OK(database);
    QTEST(ask(*database, "PRAGMA " + pragma.toStdString()), "value");
}

void TestDatabase::everyOpenIsDefensive_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<int>("writer");
    QTest::addColumn<int>("reader");
    QTest::newRow("shadow tables are read-only") << SQLITE_DBCONFIG_DEFENSIVE << 1 << 1;
    QTest::newRow("the schema is not trusted") << SQLITE_DBCONFIG_TRUSTED_SCHEMA << 0 << 0;
    QTest::newRow("no double-quoted strings in tables") << SQLITE_DBCONFIG_DQS_DDL << 0 << 0;
    QTest::newRow("no double-quoted strings in queries") << SQLITE_DBCONFIG_DQS_DML << 0 << 0;
    QTest::newRow("foreign keys are enforced") << SQLITE_DBCONFIG_ENABLE_FKEY << 1 << 1;
    QTest::newRow("no extension is loaded") << SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION << 0 << 0;
    QTest::newRow("only the writer checkpoints") << SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE << 0 << 1;
}

void TestDatabase::everyOpenIsDefensive()
{
    QFETCH(const int, setting);
    const Bench bench;
    auto writer = bench.create();
    VERIFY_OK(writer);
    auto reader = bench.read();
    VERIFY_OK(reader);
    QTEST(configured(*writer, setting), "writer");
    QTEST(configured(*reader, setting), "reader");
}

void TestDatabase::theFileIsLaidOutForSealedPages()
{
    const Bench bench;
    VERIFY_OK(bench.create());
    const QByteArray header = contentOf(bench.path).left(100);
    QCOMPARE(header.left(16), QByteArray("SQLite format 3\0", 16));
    QCOMPARE(quint8(header[16]) * 256 + quint8(header[17]), Database::kPageSize);
    QCOMPARE(int(quint8(header[20])), Database::kReservedBytes);
    QCOMPARE(header.mid(68, 4), QByteArray("Leye"));
}

void TestDatabase::onlyTheOwnerCanReadTheFile()
{
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    VERIFY_OK(database->execute("CREATE TABLE t(a)"));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const QString &name : namesIn(bench.folder.path()))
        QCOMPARE(QFile::permissions(bench.folder.filePath(name)), owner);
}

void TestDatabase::createKeepsWhatIsThere()
{
    const Bench bench;
    QVERIFY(putContent(bench.path, "a letter"));
    VERIFY_FAILS(Conflict, bench.create());
    QCOMPARE(contentOf(bench.path), QByteArray("a letter"));
}

void TestDatabase::aForeignFileIsRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("another program's") << QByteArray("PRAGMA page_size=8192; CREATE TABLE t(a)");
    QTest::newRow("our number, another page size")
        << QByteArray("PRAGMA page_size=4096; PRAGMA application_id=1281718629");
    QTest::newRow("our number and page size, nothing reserved")
        << QByteArray("PRAGMA page_size=8192; PRAGMA application_id=1281718629");
    QTest::newRow("an empty file") << QByteArray();
}

void TestDatabase::aForeignFileIsRefusedUntouched()
{
    QFETCH(const QByteArray, script);
    const Bench bench;
    if (script.isEmpty())
        QVERIFY(putContent(bench.path, {}));
    else
        makeForeign(bench.path, script.constData());
    const QByteArray before = contentOf(bench.path);
    VERIFY_FAILS(Damaged, bench.write());
    VERIFY_FAILS(Damaged, bench.read());
    QCOMPARE(contentOf(bench.path), before);
    QCOMPARE(namesIn(bench.folder.path()), QStringList{u"leye.db"_s});
}

/// SQLite itself would open it for reading and say nothing before the first save.
void TestDatabase::aFileThatCannotBeWrittenIsDeniedToAWriter()
{
    const Bench bench;
    VERIFY_OK(bench.create());
    constexpr uid_t kNobody = 65534;
    const bool isRoot = ::geteuid() == 0; // whom rights do not stop
    if (isRoot) {
        for (const QString &path : {bench.folder.path(), bench.path})
            QCOMPARE(::chown(QFile::encodeName(path).constData(), kNobody, kNobody), 0);
    }
    QVERIFY(QFile::setPermissions(bench.path, QFile::ReadOwner));
    const pid_t child = ::fork();
    if (child == 0) {
        if (isRoot && ::setresuid(kNobody, kNobody, kNobody) != 0)
            ::_exit(2);
        const auto writer = bench.write();
        ::_exit(!writer && writer.error().kind == Error::Kind::Denied && bench.read() ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
}

void TestDatabase::aReaderSeesTheLogButWritesNothing()
{
    const Bench bench;
    auto writer = bench.create();
    VERIFY_OK(writer);
    VERIFY_OK(writer->execute("CREATE TABLE t(a); INSERT INTO t VALUES(1)"));
    auto reader = bench.read();
    VERIFY_OK(reader);
    VERIFY_OK(writer->execute("INSERT INTO t VALUES(2)"));
    QCOMPARE(reader->integer("SELECT count(*) FROM t").value_or(-1), 2);
    VERIFY_FAILS(Denied, reader->execute("INSERT INTO t VALUES(3)"));
    VERIFY_OK(reader->execute("PRAGMA query_only=OFF")); // even then the file itself is open for reading only
    VERIFY_FAILS(Denied, reader->execute("INSERT INTO t VALUES(3)"));
    QCOMPARE(writer->integer("SELECT count(*) FROM t").value_or(-1), 2);
}

void TestDatabase::aReaderNeverCheckpoints()
{
    const Bench bench;
    auto writer = bench.create();
    VERIFY_OK(writer);
    VERIFY_OK(writer->execute("CREATE TABLE t(a); INSERT INTO t VALUES(1)"));
    const QByteArray log = contentOf(bench.path + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    {
        auto reader = bench.read();
        VERIFY_OK(reader);
        QCOMPARE(reader->integer("SELECT count(*) FROM t").value_or(-1), 1);
        QVERIFY(!reader->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    QCOMPARE(contentOf(bench.path + u"-wal"_s), log);
}

void TestDatabase::aScriptRunsStatementByStatement_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<qint64>("rows");
    QTest::newRow("nothing") << QByteArray() << qint64(0);
    QTest::newRow("only a comment") << QByteArray("-- nothing; to do\n") << qint64(0);
    QTest::newRow("a semicolon in a text") << QByteArray("INSERT INTO t VALUES('a;b')") << qint64(1);
    QTest::newRow("a trigger with two statements")
        << QByteArray("CREATE TRIGGER r AFTER INSERT ON t WHEN new.a > 0 BEGIN\n"
                      "INSERT INTO t VALUES(-1); INSERT INTO t VALUES(-2); END; INSERT INTO t VALUES(1);\n  ")
        << qint64(3);
    QTest::newRow("rows nobody reads") << QByteArray(
                                              "INSERT INTO t VALUES(1),(2); SELECT * FROM t; INSERT INTO t VALUES(3)")
                                       << qint64(3);
}

void TestDatabase::aScriptRunsStatementByStatement()
{
    QFETCH(const QByteArray, script);
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    VERIFY_OK(database->execute("CREATE TABLE t(a)"));
    VERIFY_OK(database->execute(std::string_view(script.constData(), size_t(script.size()))));
    QTEST(database->integer("SELECT count(*) FROM t").value_or(-1), "rows");
}

void TestDatabase::aScriptStopsAtTheFirstFailure()
{
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    QVERIFY(!database->execute("CREATE TABLE one(a); CREATE TABLE one(a); CREATE TABLE two(a)"));
    QCOMPARE(database->integer("SELECT count(*) FROM sqlite_schema").value_or(-1), 1);
}

void TestDatabase::prepareTakesOneStatement_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("one") << QByteArray("SELECT 1") << true;
    QTest::newRow("one with its semicolon and a comment") << QByteArray("SELECT 1; -- said") << true;
    QTest::newRow("a second one behind it") << QByteArray("SELECT 1; SELECT 2") << false;
    QTest::newRow("none") << QByteArray("  ") << false;
    QTest::newRow("no SQL") << QByteArray("'; DROP TABLE person") << false;
    QTest::newRow("a double-quoted string") << QByteArray("SELECT \"a\"") << false;
}

void TestDatabase::prepareTakesOneStatement()
{
    QFETCH(const QByteArray, sql);
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    QTEST(database->prepare(std::string_view(sql.constData(), size_t(sql.size()))).has_value(), "accepted");
}

void TestDatabase::aTransactionIsAScope()
{
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    VERIFY_OK(database->execute("CREATE TABLE t(a)"));
    {
        auto transaction = Transaction::begin(*database);
        VERIFY_OK(transaction);
        VERIFY_OK(database->execute("INSERT INTO t VALUES(1)"));
        VERIFY_FAILS(Storage, Transaction::begin(*database)); // there are no nested ones
        QVERIFY(database->inTransaction());
    }
    QVERIFY(!database->inTransaction());
    QCOMPARE(database->integer("SELECT count(*) FROM t").value_or(-1), 0);
    QCOMPARE(database->rollbacks(), 1);
    {
        auto transaction = Transaction::begin(*database);
        VERIFY_OK(transaction);
        Transaction moved = std::move(*transaction);
        VERIFY_OK(database->execute("INSERT INTO t VALUES(2)"));
        VERIFY_OK(moved.commit());
    }
    QCOMPARE(database->integer("SELECT a FROM t").value_or(-1), 2);
    QCOMPARE(database->rollbacks(), 1);
    QCOMPARE(database->lastInsertRowId(), 1);
    QCOMPARE(database->changes(), 1);
}

void TestDatabase::aTransactionLeftByAnErrorIsRolledBack()
{
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    VERIFY_OK(database->execute("CREATE TABLE t(a UNIQUE)"));
    const auto work = [&]() -> Result<void> {
        LEYE_TRY(Transaction transaction, Transaction::begin(*database));
        LEYE_CHECK(database->execute("INSERT INTO t VALUES(1)"));
        LEYE_CHECK(database->execute("INSERT INTO t VALUES(1)"));
        return transaction.commit();
    };
    VERIFY_FAILS(Conflict, work());
    QCOMPARE(database->integer("SELECT count(*) FROM t").value_or(-1), 0);
}

void TestDatabase::aSnapshotIsOfOneMoment()
{
    const Bench bench;
    auto writer = bench.create();
    VERIFY_OK(writer);
    VERIFY_OK(writer->execute("CREATE TABLE t(a); INSERT INTO t VALUES(1)"));
    auto reader = bench.read();
    VERIFY_OK(reader);
    {
        const auto snapshot = Snapshot::begin(*reader);
        VERIFY_OK(snapshot);
        QCOMPARE(reader->integer("SELECT count(*) FROM t").value_or(-1), 1);
        VERIFY_OK(writer->execute("INSERT INTO t VALUES(2)"));
        {
            const auto inner = Snapshot::begin(*reader);
            VERIFY_OK(inner);
        }
        QCOMPARE(reader->integer("SELECT count(*) FROM t").value_or(-1), 1);
    }
    QVERIFY(!reader->inTransaction());
    QCOMPARE(reader->integer("SELECT count(*) FROM t").value_or(-1), 2);
}

void TestDatabase::aSnapshotInATransactionIsTheTransaction()
{
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    VERIFY_OK(database->execute("CREATE TABLE t(a)"));
    auto transaction = Transaction::begin(*database);
    VERIFY_OK(transaction);
    VERIFY_OK(database->execute("INSERT INTO t VALUES(1)"));
    {
        const auto snapshot = Snapshot::begin(*database);
        VERIFY_OK(snapshot);
        QCOMPARE(database->integer("SELECT count(*) FROM t").value_or(-1), 1);
    }
    QVERIFY(database->inTransaction());
    VERIFY_OK(transaction->commit());
    QCOMPARE(database->integer("SELECT count(*) FROM t").value_or(-1), 1);
}

void TestDatabase::interruptStopsARunningStatement()
{
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    std::atomic_bool done = false;
    std::thread other([&] { // again and again: one that comes before the statement runs does nothing
        while (!done)
            database->interrupt();
    });
    const auto endless =
        database->integer("WITH RECURSIVE n(v) AS (SELECT 1 UNION ALL SELECT v+1 FROM n) SELECT max(v) FROM n");
    done = true;
    other.join();
    VERIFY_FAILS(Cancelled, endless);
    QCOMPARE(database->integer("SELECT 1").value_or(-1), 1);
}

void TestDatabase::errorsAreToldApart_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, int code, Error::Kind kind) { QTest::newRow(name) << code << int(kind); };
    row("full disk", SQLITE_FULL, Error::Kind::Full);
    row("damaged page", SQLITE_CORRUPT_INDEX, Error::Kind::Damaged);
    row("no database", SQLITE_NOTADB, Error::Kind::Damaged);
    row("page whose seal does not fit", SQLITE_IOERR_DATA, Error::Kind::Damaged);
    row("read-only folder", SQLITE_READONLY_DIRECTORY, Error::Kind::Denied);
    row("locked", SQLITE_BUSY_SNAPSHOT, Error::Kind::InUse);
    row("stopped", SQLITE_INTERRUPT, Error::Kind::Cancelled);
    row("already there", SQLITE_CONSTRAINT_UNIQUE, Error::Kind::Conflict);
    row("disk error", SQLITE_IOERR_READ, Error::Kind::Storage);
    row("folder gone", SQLITE_CANTOPEN, Error::Kind::Storage);
}

void TestDatabase::errorsAreToldApart()
{
    QFETCH(const int, code);
    const Error error = databaseError(nullptr, code, u"where"_s);
    QTEST(int(error.kind), "kind");
    QVERIFY(!error.message.isEmpty());
    QVERIFY(!error.message.contains(u"doctor")); // which says this very sentence
    QCOMPARE(error.message.contains(u"leyedesk restore "), error.kind == Error::Kind::Damaged);
    QVERIFY(error.detail.contains(QString::number(code)) && error.detail.contains(u"where"));
}

void TestDatabase::constraintsNameColumnsButNoValues()
{
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    VERIFY_OK(database->execute("CREATE TABLE person(name TEXT UNIQUE); INSERT INTO person VALUES('陈小明')"));
    const auto again = database->execute("INSERT INTO person VALUES('陈小明')");
    VERIFY_FAILS(Conflict, again);
    QVERIFY(again.error().detail.contains(u"person.name"));
    QVERIFY(!again.error().detail.contains(u"陈小明"));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
