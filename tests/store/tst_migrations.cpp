// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/migrations.h"
#include "tests/store/workbench.h"

#include <QProcess>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

int newestVersion() { return shippedMigrations().last().number; }

QByteArray fixture(const QString &name) { return contentOf(QStringLiteral(LEYE_TEST_DATA "/schema/") + name); }

/// A database as a program of that version left it.
Result<Database> asItWas(const Bench &bench, const QString &name)
{
    LEYE_TRY(Database database, bench.create());
    const QByteArray script = fixture(name);
    LEYE_CHECK(database.execute(std::string_view(script.constData(), size_t(script.size()))));
    return database;
}

QStringList listed(Database &database, std::string_view sql)
{
    QStringList lines;
    auto statement = database.prepare(sql);
    while (statement && statement->step().value_or(false)) {
        QStringList cells;
        for (int column = 0; column < statement->columns(); ++column)
            cells.append(QString::fromLatin1(statement->blob(column).toHex()));
        lines.append(cells.join(u' '));
    }
    return lines;
}

QStringList schemaOf(Database &database)
{
    return listed(database, "SELECT type, name, tbl_name, replace(replace(sql, char(10), ' '), '  ', ' ') FROM "
                            "sqlite_schema ORDER BY type, name");
}

/// The names of all tables that hold what people typed or the program noted; not SQLite's and full text's own.
QStringList tablesOf(Database &database)
{
    QStringList names;
    for (const QString &hex :
         listed(database, "SELECT name FROM pragma_table_list WHERE type IN ('table', 'virtual') AND "
                          "schema = 'main' AND name NOT LIKE 'sqlite_%' ORDER BY name"))
        names.append(QString::fromUtf8(QByteArray::fromHex(hex.toLatin1())));
    return names;
}

QStringList rowsOf(Database &database, const QString &table)
{
    // A full-text table without content and sizes keeps nothing but its index. Its first records say how it is laid out
    // and with which settings.
    const QString index = table.endsWith(u"_search"_s) ? table + u"_data WHERE id > 10"_s : table;
    return listed(database, "SELECT * FROM " + index.toStdString());
}

QList<Migration> shippedAnd(std::initializer_list<Migration> further)
{
    QList<Migration> steps = shippedMigrations();
    steps.append(further);
    return steps;
}

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShippedStepsAreNumberedWithoutAGap();
    void theFixturesAreUpToDate();
    void everyVersionHasARowInEveryTable_data();
    void everyVersionHasARowInEveryTable();
    void everyVersionIsBroughtToTheNewest_data();
    void everyVersionIsBroughtToTheNewest();
    void aDatabaseFromTheFutureIsRefusedUntouched();
    void aFailedStepLeavesTheLastGoodVersionAndTheCopyBefore_data();
    void aFailedStepLeavesTheLastGoodVersionAndTheCopyBefore();
    void whatAKilledMigrationLeftIsClearedAway();
    void withoutRoomForTheCopyNothingBegins();
    void theCopyIsRemovedByTheNextOpening();
    void nothingIsCopiedWhereNothingIsToDo();
    void anEmptyListChangesNothing();
};

void TestMigrations::theShippedStepsAreNumberedWithoutAGap()
{
    const QList<Migration> steps = shippedMigrations();
    QVERIFY(steps.size() >= 3);
    for (int i = 0; i < steps.size(); ++i) {
        QCOMPARE(steps[i].number, i + 1);
        QVERIFY(!steps[i].sql.isEmpty());
    }
}

/// Fails when a step was edited or added: then run tests/data/schema/freeze.py, unless the step has been released.
void TestMigrations::theFixturesAreUpToDate()
{
    QTemporaryDir folder;
    const QString data = QStringLiteral(LEYE_TEST_DATA);
    QVERIFY(QDir(folder.path()).mkpath(u"tests/data/schema"_s));
    QVERIFY(QDir(folder.path()).mkpath(u"resources"_s));
    QVERIFY(QFile::link(QFileInfo(data + u"/../../resources/migrations"_s).canonicalFilePath(),
                        folder.filePath(u"resources/migrations"_s)));
    for (const QString &name : {u"freeze.py"_s, u"rows.sql"_s})
        QVERIFY(QFile::copy(data + u"/schema/"_s + name, folder.filePath(u"tests/data/schema/"_s + name)));
    QCOMPARE(QProcess::execute(u"python3"_s, {u"-B"_s, folder.filePath(u"tests/data/schema/freeze.py"_s)}), 0);
    for (int version = 1; version <= newestVersion(); ++version) {
        const QString name = u"v%1.sql"_s.arg(version);
        QVERIFY2(fixture(name) == contentOf(folder.filePath(u"tests/data/schema/"_s + name)),
                 qPrintable(name + u" is not what tests/data/schema/freeze.py writes: run it"_s));
    }
}

void TestMigrations::everyVersionHasARowInEveryTable_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= newestVersion(); ++version)
        QTest::addRow("version %d", version) << version;
}

void TestMigrations::everyVersionHasARowInEveryTable()
{
    QFETCH(const int, version);
    const Bench bench;
    auto database = asItWas(bench, u"v%1.sql"_s.arg(version));
    VERIFY_OK(database);
    for (const QString &table : tablesOf(*database))
        QVERIFY2(!rowsOf(*database, table).isEmpty(),
                 qPrintable(table + u" needs a row in tests/data/schema/rows.sql"_s));
}

void TestMigrations::everyVersionIsBroughtToTheNewest_data() { everyVersionHasARowInEveryTable_data(); }

void TestMigrations::everyVersionIsBroughtToTheNewest()
{
    QFETCH(const int, version);
    const Bench bench;
    auto database = asItWas(bench, u"v%1.sql"_s.arg(version));
    VERIFY_OK(database);
    QHash<QString, QStringList> before;
    for (const QString &table : tablesOf(*database))
        before.insert(table, rowsOf(*database, table));
    VERIFY_OK(migrate(*database, shippedMigrations()));
    QCOMPARE(database->integer("PRAGMA user_version").value_or(-1), newestVersion());
    VERIFY_OK(checkIntegrity(*database));
    for (auto table = before.cbegin(); table != before.cend(); ++table)
        QVERIFY2(rowsOf(*database, table.key()) == table.value(), qPrintable(table.key()));
    QVERIFY(copiesBefore(bench.path).isEmpty());

    const Bench fresh;
    auto made = fresh.create();
    VERIFY_OK(made);
    VERIFY_OK(migrate(*made, shippedMigrations()));
    QCOMPARE(tablesOf(*database), tablesOf(*made));
    if (version == newestVersion()) // text of the others may differ in its layout
        QCOMPARE(schemaOf(*database).size(), schemaOf(*made).size());
    for (const QString &table : tablesOf(*made)) {
        const std::string columns = "SELECT name, type, pk FROM pragma_table_xinfo('" + table.toStdString() + "')";
        QCOMPARE(listed(*database, columns), listed(*made, columns));
        const std::string indexes = "SELECT l.name, l.\"unique\", i.seqno, i.name FROM pragma_index_list('" +
                                    table.toStdString() + "') l, pragma_index_info(l.name) i ORDER BY 1, 3";
        QCOMPARE(listed(*database, indexes), listed(*made, indexes));
    }
}

void TestMigrations::aDatabaseFromTheFutureIsRefusedUntouched()
{
    const Bench bench;
    VERIFY_OK(asItWas(bench, u"future.sql"_s));
    const QByteArray before = contentOf(bench.path);
    {
        auto database = bench.write();
        VERIFY_OK(database);
        const auto migrated = migrate(*database, shippedMigrations());
        VERIFY_FAILS(Unsupported, migrated);
        QVERIFY(migrated.error().message.contains(u"1000000"));
        QVERIFY(migrated.error().message.contains(QString::number(newestVersion())));
    }
    QCOMPARE(contentOf(bench.path), before);
    QCOMPARE(namesIn(bench.folder.path()), QStringList{u"leye.db"_s});
}

void TestMigrations::aFailedStepLeavesTheLastGoodVersionAndTheCopyBefore_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::newRow("in its first statement") << QByteArray("CREATE TABLE op(a); CREATE TABLE half(a);");
    QTest::newRow("in its last statement")
        << QByteArray("CREATE TABLE half(a); DROP TABLE op; UPDATE nowhere SET a = 1;");
    QTest::newRow("after it dropped a table")
        << QByteArray("DROP TABLE op; CREATE TABLE half(a); INSERT INTO half VALUES(1, 2);");
    QTest::newRow("no SQL") << QByteArray("this is no SQL");
}

void TestMigrations::aFailedStepLeavesTheLastGoodVersionAndTheCopyBefore()
{
    QFETCH(const QByteArray, broken);
    const Bench bench;
    auto database = asItWas(bench, u"v%1.sql"_s.arg(newestVersion()));
    VERIFY_OK(database);
    const QStringList operations = rowsOf(*database, u"op"_s);
    const int old = newestVersion();
    const Migration good{old + 1, "CREATE TABLE good(a); INSERT INTO good VALUES('kept');"};
    QVERIFY(!migrate(*database, shippedAnd({good, {old + 2, broken}, {old + 3, "CREATE TABLE later(a);"}})));
    QCOMPARE(database->integer("PRAGMA user_version").value_or(-1), old + 1);
    QVERIFY(!database->inTransaction());
    QVERIFY(tablesOf(*database).contains(u"good"_s));
    QVERIFY(!tablesOf(*database).contains(u"half"_s) && !tablesOf(*database).contains(u"later"_s));
    QCOMPARE(rowsOf(*database, u"op"_s), operations);
    VERIFY_OK(checkIntegrity(*database));

    const QStringList copies = copiesBefore(bench.path);
    QCOMPARE(copies, QStringList{bench.path + u".before-%1"_s.arg(old)});
    {
        auto copy = Database::open(copies.first(), {OpenOptions::Mode::ReadOnly, {}, 1024});
        VERIFY_OK(copy);
        QCOMPARE(copy->integer("PRAGMA user_version").value_or(-1), old);
        QCOMPARE(rowsOf(*copy, u"op"_s), operations);
        VERIFY_OK(checkIntegrity(*copy));
    }
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(copies.first()), owner);

    VERIFY_OK(migrate(*database, shippedAnd({good, {old + 2, "CREATE TABLE repaired(a);"}})));
    QCOMPARE(database->integer("SELECT count(*) FROM good").value_or(-1), 1);
    QCOMPARE(namesIn(bench.folder.path()), (QStringList{u"leye.db"_s, u"leye.db-shm"_s, u"leye.db-wal"_s}));
}

void TestMigrations::whatAKilledMigrationLeftIsClearedAway()
{
    const Bench bench;
    auto database = asItWas(bench, u"v1.sql"_s);
    VERIFY_OK(database);
    for (const QString &left : {u".before-1"_s, u".before-1.new"_s, u".before-1.new-journal"_s, u".before-0"_s})
        QVERIFY(putContent(bench.path + left, "half"));
    VERIFY_OK(migrate(*database, shippedMigrations()));
    QCOMPARE(namesIn(bench.folder.path()), (QStringList{u"leye.db"_s, u"leye.db-shm"_s, u"leye.db-wal"_s}));
}

void TestMigrations::withoutRoomForTheCopyNothingBegins()
{
    const Bench bench;
    auto database = asItWas(bench, u"v1.sql"_s);
    VERIFY_OK(database);
    // A folder of that name cannot be replaced by the copy.
    QVERIFY(QDir().mkpath(bench.path + u".before-1/full"_s));
    QVERIFY(!migrate(*database, shippedMigrations()));
    QCOMPARE(database->integer("PRAGMA user_version").value_or(-1), 1);
    QVERIFY(!namesIn(bench.folder.path()).contains(u"leye.db.before-1.new"_s));
}

/// Killed behind the last step: nothing is left to do but this.
void TestMigrations::theCopyIsRemovedByTheNextOpening()
{
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    VERIFY_OK(migrate(*database, shippedMigrations()));
    QVERIFY(putContent(bench.path + u".before-1"_s, "whole"));
    VERIFY_OK(migrate(*database, shippedMigrations()));
    QVERIFY(copiesBefore(bench.path).isEmpty());
}

void TestMigrations::nothingIsCopiedWhereNothingIsToDo()
{
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    VERIFY_OK(migrate(*database, shippedMigrations())); // a new file holds nothing to copy
    QVERIFY(QDir().mkpath(bench.path + u".before-%1/full"_s.arg(newestVersion())));
    VERIFY_OK(migrate(*database, shippedMigrations()));
}

void TestMigrations::anEmptyListChangesNothing()
{
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    VERIFY_OK(migrate(*database, {}));
    QCOMPARE(database->integer("PRAGMA user_version").value_or(-1), 0);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
