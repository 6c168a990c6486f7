// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/shipped_table.h"

#include <QDir>
#include <QTest>

using namespace leye;
using namespace Qt::StringLiterals;

class TestShippedTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShippedTableIsWellFormed()
    {
        const QStringList files = QDir(u":/tables"_s).entryList({u"*.csv"_s});
        QVERIFY2(files.size() >= 10, qPrintable(files.join(u' ')));
        for (const QString &file : files) {
            const Result<ShippedTable> table = ShippedTable::load(file.chopped(4));
            QVERIFY2(table, qPrintable(file));
            QVERIFY2(table->rows() > 0, qPrintable(file));
        }
    }

    void cellsAreFoundByRowAndColumn()
    {
        const Result<ShippedTable> table = ShippedTable::load(u"hongkou_subdistricts"_s, {u"code9"_s, u"name_zh"_s});
        QVERIFY(table);
        QCOMPARE(table->rows(), 8);
        QCOMPARE(table->name(), u"hongkou_subdistricts"_s);
        QCOMPARE(table->cell(0, u"code9"), u"310109009"_s);
        QCOMPARE(table->cell(7, u"name_zh"), u"江湾镇街道"_s);
        QCOMPARE(table->cell(8, u"code9"), QString());
        QCOMPARE(table->cell(-1, u"code9"), QString());
        QCOMPARE(table->cell(0, u"no such column"), QString());
        QVERIFY(table->has(u"name_en"));
        QVERIFY(!table->has(u"name_fr"));
    }

    void theLunarTableHasItsYears()
    {
        const Result<ShippedTable> table = ShippedTable::load(u"lunar_years_1900_2100"_s);
        QVERIFY(table);
        QCOMPARE(table->rows(), 201);
        QCOMPARE(table->cell(200, u"lunar_year"), u"2100"_s);
    }

    void aTableThatIsNotThereIsNotFound()
    {
        const Result<ShippedTable> table = ShippedTable::load(u"../migrations/001_journal"_s);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::NotFound);
    }

    void forms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("cells"); // of columns a and b, row by row
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n3,4\n") << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s};
        QTest::newRow("last line without its end") << QByteArray("a,b\n1,2") << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("Windows line ends") << QByteArray("a,b\r\n1,2\r\n") << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a,b\n1,2\n")
                                         << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("comma in quotes") << QByteArray("a,b\n\"1,1\",2\n") << QStringList{u"1,1"_s, u"2"_s};
        QTest::newRow("quotes in quotes")
            << QByteArray("a,b\n\"say \"\"hi\"\"\",\"\"\n") << QStringList{u"say \"hi\""_s, QString()};
        QTest::newRow("line break in quotes") << QByteArray("a,b\n\"1\n1\",2\n") << QStringList{u"1\n1"_s, u"2"_s};
        QTest::newRow("empty cells") << QByteArray("a,b\n,\n") << QStringList{QString(), QString()};
        QTest::newRow("spaces are kept") << QByteArray("a,b\n 1 ,2\n") << QStringList{u" 1 "_s, u"2"_s};
        QTest::newRow("Chinese and rare characters") << QByteArray("a,b\n虹口,𠮷\n") << QStringList{u"虹口"_s, u"𠮷"_s};
        QTest::newRow("no rows") << QByteArray("a,b\n") << QStringList{};
    }
    void forms()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, cells);
        const Result<ShippedTable> table = ShippedTable::parse(text, u"t"_s, {u"a"_s, u"b"_s});
        QVERIFY(table);
        QStringList found;
        for (qsizetype row = 0; row < table->rows(); ++row)
            found << table->cell(row, u"a") << table->cell(row, u"b");
        QCOMPARE(found, cells);
    }

    void damage_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray() << u"empty"_s;
        QTest::newRow("a column is missing") << QByteArray("a,c\n1,2\n") << u"column b"_s;
        QTest::newRow("two columns of one name") << QByteArray("a,b,b\n1,2,3\n") << u"same name"_s;
        QTest::newRow("a column without a name") << QByteArray("a,b,\n1,2,3\n") << u"no name"_s;
        QTest::newRow("too few cells") << QByteArray("a,b\n1,2\n3\n") << u"row 2 has 1 cells instead of 2"_s;
        QTest::newRow("too many cells") << QByteArray("a,b\n1,2,3\n") << u"row 1 has 3 cells instead of 2"_s;
        QTest::newRow("a blank line") << QByteArray("a,b\n\n1,2\n") << u"row 1 has 1 cells"_s;
        QTest::newRow("open quotation mark") << QByteArray("a,b\n1,2\n\"3,4\n5,6\n") << u"line 3"_s;
        QTest::newRow("text behind a closing mark") << QByteArray("a,b\n\"1\"x,2\n") << u"line 2"_s;
        QTest::newRow("mark inside a cell") << QByteArray("a,b\n1\"1,2\n") << u"line 2"_s;
        QTest::newRow("line after a break in quotes") << QByteArray("a,b\n\"1\n1\",2\n1\"1,2\n") << u"line 4"_s;
        QTest::newRow("not UTF-8") << QByteArray("a,b\n\xB3\xC2,2\n") << u"UTF-8"_s;
    }
    void damage()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, says);
        const Result<ShippedTable> table = ShippedTable::parse(text, u"holidays_2027"_s, {u"a"_s, u"b"_s});
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::Damaged);
        QVERIFY2(table.error().message.contains(says), qPrintable(table.error().message));
        QVERIFY(table.error().message.contains(u"holidays_2027"));
    }

    void aCellWithoutSenseIsNamed()
    {
        const Result<ShippedTable> table = ShippedTable::parse("a,b\n1,2\n", u"t"_s);
        QVERIFY(table);
        const Error error = table->damaged(0, u"b").value();
        QCOMPARE(error.kind, Error::Kind::Damaged);
        QVERIFY2(error.message.contains(u"row 1") && error.message.contains(u"column b"), qPrintable(error.message));
    }
};

QTEST_GUILESS_MAIN(TestShippedTable)
#include "tst_shipped_table.moc"
