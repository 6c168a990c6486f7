// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/bulk_load.h"
#include "tests/store/workbench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

QStringList indexesOf(Database &database)
{
    QStringList indexes;
    auto statement =
        database.prepare("SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name");
    while (statement && statement->step().value_or(false))
        indexes.append(statement->text(0));
    return indexes;
}

} // namespace

class TestBulkLoad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSettingsComeBack();
    void aMovedLoadEndsOnce();
    void whatIsCommittedMeanwhileIsDurable();
    void indexesAreMadeAsTheyWere();
    void uniquenessHoldsWithoutThem();
    void anIndexThatCannotBeMadeIsAnError();
};

void TestBulkLoad::theSettingsComeBack()
{
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    VERIFY_OK(database->execute("CREATE TABLE t(a)"));
    const qint64 cache = *database->integer("PRAGMA cache_size");
    const qint64 pages = *database->integer("PRAGMA wal_autocheckpoint");
    {
        auto load = BulkLoad::begin(*database);
        VERIFY_OK(load);
        QCOMPARE(*database->integer("PRAGMA cache_size"), -BulkLoad::kCacheKib);
        QCOMPARE(*database->integer("PRAGMA wal_autocheckpoint"), BulkLoad::kPagesToCheckpoint);
        QCOMPARE(*database->integer("PRAGMA synchronous"), 2); // as durable as ever
        QCOMPARE(*database->integer("PRAGMA cache_spill"), 0);
        VERIFY_OK(
            database->execute("INSERT INTO t SELECT zeroblob(100000) FROM (VALUES(1),(2),(3),(4),(5),(6),(7),(8))"));
    }
    QCOMPARE(*database->integer("PRAGMA cache_size"), cache);
    QCOMPARE(*database->integer("PRAGMA wal_autocheckpoint"), pages);
    QCOMPARE(*database->integer("SELECT count(*) FROM t"), 8);
}

void TestBulkLoad::aMovedLoadEndsOnce()
{
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    const qint64 cache = *database->integer("PRAGMA cache_size");
    {
        auto load = BulkLoad::begin(*database);
        VERIFY_OK(load);
        {
            const BulkLoad moved = std::move(*load);
            QCOMPARE(*database->integer("PRAGMA cache_size"), -BulkLoad::kCacheKib);
        }
        QCOMPARE(*database->integer("PRAGMA cache_size"), cache);
        VERIFY_OK(database->execute("PRAGMA cache_size = -777"));
    }
    QCOMPARE(*database->integer("PRAGMA cache_size"), -777);
}

void TestBulkLoad::whatIsCommittedMeanwhileIsDurable()
{
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    VERIFY_OK(database->execute("CREATE TABLE t(a)"));
    auto load = BulkLoad::begin(*database);
    VERIFY_OK(load);
    for (int i = 0; i < 20; ++i) {
        auto transaction = Transaction::begin(*database);
        VERIFY_OK(transaction);
        VERIFY_OK(database->execute("INSERT INTO t VALUES(zeroblob(50000))"));
        VERIFY_OK(transaction->commit());
        // Another connection, as after a crash of this one, sees all of it.
        auto other = bench.read();
        VERIFY_OK(other);
        QCOMPARE(*other->integer("SELECT count(*) FROM t"), i + 1);
    }
}

void TestBulkLoad::indexesAreMadeAsTheyWere()
{
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    VERIFY_OK(database->execute("CREATE TABLE t(id UNIQUE, a, b); CREATE TABLE kept(a);"
                                "CREATE INDEX t_by_a ON t(a, b); CREATE UNIQUE INDEX t_by_b ON t(b) WHERE b > 1;"
                                "CREATE INDEX kept_by_a ON kept(a)"));
    const QStringList before = indexesOf(*database);
    QCOMPARE(before.size(), 3);
    auto later = LaterIndexes::take(*database, {"kept"});
    VERIFY_OK(later);
    QCOMPARE(indexesOf(*database), QStringList{u"CREATE INDEX kept_by_a ON kept(a)"_s});
    VERIFY_OK(database->execute("INSERT INTO t VALUES(1, 2, 3), (2, 2, 4)"));
    VERIFY_OK(later->make());
    QCOMPARE(indexesOf(*database), before);
    QCOMPARE(*database->integer("SELECT count(*) FROM t INDEXED BY t_by_a WHERE a = 2"), 2);
    VERIFY_OK(later->make()); // nothing is left to do
    VERIFY_OK(checkIntegrity(*database));
}

void TestBulkLoad::uniquenessHoldsWithoutThem()
{
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    VERIFY_OK(
        database->execute("CREATE TABLE t(id UNIQUE, a); CREATE INDEX t_by_a ON t(a); INSERT INTO t VALUES(1, 1)"));
    VERIFY_OK(LaterIndexes::take(*database, {}));
    VERIFY_FAILS(Conflict, database->execute("INSERT INTO t VALUES(1, 2)"));
}

void TestBulkLoad::anIndexThatCannotBeMadeIsAnError()
{
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    VERIFY_OK(database->execute("CREATE TABLE t(a); CREATE UNIQUE INDEX t_by_a ON t(a)"));
    auto later = LaterIndexes::take(*database, {});
    VERIFY_OK(later);
    VERIFY_OK(database->execute("INSERT INTO t VALUES(1), (1)"));
    VERIFY_FAILS(Conflict, later->make());
}

QTEST_GUILESS_MAIN(TestBulkLoad)
#include "tst_bulk_load.moc"
