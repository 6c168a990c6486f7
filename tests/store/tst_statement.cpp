// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/workbench.h"

#include <rapidcheck.h>

#include <sqlite3.h>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

/// One connection and a table of one column without a type, so that a value comes back as it went in.
struct Table : Bench {
    Database database = *create();
    Table() { (void)database.execute("CREATE TABLE t(a)"); }

    /// Writes one value and returns the statement that stands on its row.
    template <typename T>
    Statement *roundTrip(const T &value)
    {
        const auto stored =
            database.execute("DELETE FROM t").and_then([&] { return database.cached("INSERT INTO t VALUES(?)"); });
        if (!stored || !(*stored)->bindAll(value).run())
            return nullptr;
        const auto row = database.cached("SELECT a FROM t");
        return row && (*row)->step().value_or(false) ? *row : nullptr;
    }
};

} // namespace

class TestStatement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsStoredVerbatim_data();
    void textIsStoredVerbatim();
    void whatIsNoTextIsStoredAsText();
    void anyTextComesBack();
    void anyBytesComeBack();
    void nothingIsNotEmpty();
    void idsAndNumbersComeBack();
    void textThatIsNotUtf8IsDamage_data();
    void textThatIsNotUtf8IsDamage();
    void aValueThatDoesNotFitIsAnErrorAndNotNull();
    void aParameterThatIsNotThereIsAnError();
    void aCachedStatementForgetsItsValues();
    void aStatementRunsAgainAfterItsEnd();
    void movingKeepsTheStatement();
};

void TestStatement::textIsStoredVerbatim_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("an injection") << u"'; DROP TABLE t; --"_s;
    QTest::newRow("NUL in the middle") << QString(u"陈"_s + QChar(0) + u"小明"_s);
    QTest::newRow("wildcards") << u"%_*?\\"_s;
    QTest::newRow("right to left") << u"\u202eabc\u202c"_s;
    QTest::newRow("a character outside the first plane") << u"𠮷野家"_s;
    QTest::newRow("one MiB") << QString(1024 * 1024, u'字');
}

void TestStatement::textIsStoredVerbatim()
{
    QFETCH(const QString, text);
    Table table;
    const Statement *row = table.roundTrip(text);
    QVERIFY(row);
    QCOMPARE(row->text(0), text);
    QVERIFY(!row->text(0).isNull() && !row->isNull(0) && !row->isBlob(0));
}

/// Half a surrogate pair has no UTF-8: it must not break the text around it, nor the database.
void TestStatement::whatIsNoTextIsStoredAsText()
{
    Table table;
    for (const QString &text : {u"陈"_s + QChar(0xd800) + u"明"_s, u"陈明"_s + QChar(0xd842), QString(QChar(0xdc00))}) {
        const Statement *row = table.roundTrip(text);
        QVERIFY(row);
        QCOMPARE(row->text(0).size(), text.size());
        QCOMPARE(row->text(0).count(QChar::ReplacementCharacter), 1);
    }
}

void TestStatement::anyTextComesBack()
{
    Table table;
    QVERIFY(rc::check("any text comes back", [&](const std::string &bytes) {
        const QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
        const Statement *row = table.roundTrip(text);
        RC_ASSERT(row && row->text(0) == text);
    }));
}

void TestStatement::anyBytesComeBack()
{
    Table table;
    QVERIFY(rc::check("any bytes come back", [&](const std::string &bytes) {
        const QByteArray blob = QByteArray::fromStdString(bytes);
        const Statement *row = table.roundTrip(blob);
        RC_ASSERT(row && row->isBlob(0) && row->blob(0) == blob && row->blobView(0) == blob);
    }));
}

void TestStatement::nothingIsNotEmpty()
{
    Table table;
    const Statement *row = table.roundTrip(QString());
    QVERIFY(row && row->isNull(0) && row->text(0).isNull() && row->blob(0).isNull() && row->blobView(0).isNull());
    row = table.roundTrip(QByteArray());
    QVERIFY(row && row->isNull(0));
    row = table.roundTrip(QByteArray(""));
    QVERIFY(row && row->isBlob(0) && !row->blob(0).isNull() && !row->blobView(0).isNull() && row->blob(0).isEmpty());
    row = table.roundTrip(Id16());
    QVERIFY(row && row->isNull(0) && row->id(0).isNull());
}

void TestStatement::idsAndNumbersComeBack()
{
    Table table;
    const Id16 id = Id16::uuid7(1'795'000'000'000, seededRandom(7));
    const Statement *row = table.roundTrip(id);
    QVERIFY(row && row->isBlob(0));
    QCOMPARE(row->id(0), id);
    row = table.roundTrip(QByteArray(15, 'x'));
    QVERIFY(row && row->id(0).isNull());
    for (const qint64 number :
         {std::numeric_limits<qint64>::min(), qint64(-1), qint64(0), std::numeric_limits<qint64>::max()}) {
        row = table.roundTrip(number);
        QVERIFY(row);
        QCOMPARE(row->integer(0), number);
    }
    row = table.roundTrip(true);
    QVERIFY(row);
    QCOMPARE(row->integer(0), 1);
}

void TestStatement::textThatIsNotUtf8IsDamage_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("a byte that starts nothing") << QByteArray("ff");
    QTest::newRow("a character cut short") << QByteArray("e999");
    QTest::newRow("a surrogate") << QByteArray("eda080");
    QTest::newRow("an overlong slash") << QByteArray("c0af");
}

void TestStatement::textThatIsNotUtf8IsDamage()
{
    QFETCH(const QByteArray, hex);
    Table table;
    VERIFY_OK(table.database.execute("INSERT INTO t VALUES(CAST(x'" + hex.toStdString() + "' AS TEXT))"));
    auto select = table.database.prepare("SELECT 1, a FROM t");
    VERIFY_OK(select);
    VERIFY_FAILS(Damaged, select->step());
    QCOMPARE(table.database.integer("SELECT length(CAST(a AS BLOB)) FROM t").value_or(-1), hex.size() / 2);
}

void TestStatement::aValueThatDoesNotFitIsAnErrorAndNotNull()
{
    Table table;
    sqlite3_limit(table.database.handle(), SQLITE_LIMIT_LENGTH, 1000);
    auto insert = table.database.prepare("INSERT INTO t VALUES(?)");
    VERIFY_OK(insert);
    VERIFY_FAILS(Storage, insert->bindAll(QString(2000, u'x')).run());
    QCOMPARE(table.database.integer("SELECT count(*) FROM t").value_or(-1), 0);
    VERIFY_OK(insert->bindAll(u"fits"_s).run()); // the failure does not stick
    QCOMPARE(table.database.integer("SELECT count(*) FROM t").value_or(-1), 1);
}

void TestStatement::aParameterThatIsNotThereIsAnError()
{
    Table table;
    auto insert = table.database.prepare("INSERT INTO t VALUES(?)");
    VERIFY_OK(insert);
    QVERIFY(!insert->bindAll(1, 2).run());
    QCOMPARE(table.database.integer("SELECT count(*) FROM t").value_or(-1), 0);
}

void TestStatement::aCachedStatementForgetsItsValues()
{
    Table table;
    auto first = table.database.cached("SELECT ?");
    VERIFY_OK(first);
    QVERIFY((*first)->bindAll(u"left over"_s).step().value_or(false));
    auto again = table.database.cached("SELECT ?");
    VERIFY_OK(again);
    QCOMPARE(*again, *first);
    QVERIFY((*again)->step().value_or(false));
    QVERIFY((*again)->isNull(0));
}

void TestStatement::aStatementRunsAgainAfterItsEnd()
{
    Table table;
    VERIFY_OK(table.database.execute("INSERT INTO t VALUES(1),(2)"));
    auto select = table.database.prepare("SELECT a FROM t WHERE a >= ? ORDER BY a");
    VERIFY_OK(select);
    QCOMPARE(select->columns(), 1);
    for (const qint64 from : {1, 2}) {
        select->bindAll(from);
        for (qint64 expected = from; expected <= 2; ++expected) {
            QVERIFY(select->step().value_or(false));
            QCOMPARE(select->integer(0), expected);
        }
        QVERIFY(!select->step().value_or(true));
    }
}

void TestStatement::movingKeepsTheStatement()
{
    Table table;
    auto select = table.database.prepare("SELECT 42");
    VERIFY_OK(select);
    Statement moved = std::move(*select);
    QVERIFY(moved.isValid() && !select->isValid());
    Statement assigned;
    assigned = std::move(moved);
    QVERIFY(assigned.step().value_or(false));
    QCOMPARE(assigned.integer(0), 42);
    QVERIFY(!Statement().step());
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
