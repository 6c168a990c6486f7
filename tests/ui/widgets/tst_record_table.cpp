// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widget_bench.h"
#include "ui/widgets/record_table.h"

#include <QHeaderView>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// A short list of records. Made-up stations (演示数据).
class RecordTableTest : public QObject {
    Q_OBJECT

    struct Bench : WidgetBench {
        Bench()
            : table(add(new RecordTable(u"stations"_s)))
            , chosen(&table, &RecordTable::chosen)
            , opened(&table, &RecordTable::opened)
        {
            table.setColumns({{u"Station"_s}, {u"Services"_s, Qt::AlignRight}, {u"Address"_s}});
            show();
            table.setFocus();
        }
        /// Two subdistricts as headings, with two stations and one.
        void fill()
        {
            table.setRows({{{}, {u"四川北路街道"_s}},
                           {u"a"_s, {u"川北一居"_s, u"12"_s, u"四川北路 1 号"_s}, 1},
                           {u"b"_s, {u"川北二居"_s, u"9"_s, u"四川北路 2 号"_s}, 1},
                           {{}, {u"欧阳路街道"_s}},
                           {u"c"_s, {u"欧二居"_s, u"0"_s, u"欧阳路 2 号"_s}, 1, true}});
        }
        [[nodiscard]] QTreeWidgetItem *item(const QString &text)
        {
            const auto found = table.findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
            if (found.isEmpty())
                qFatal("no row %s", qPrintable(text));
            return found.first();
        }
        void click(const QString &text)
        {
            QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualItemRect(item(text)).center());
        }
        [[nodiscard]] QStringList inSight()
        {
            QStringList texts;
            for (QTreeWidgetItem *at = table.itemAt(1, 1); at; at = table.itemBelow(at))
                texts.append(at->text(0));
            return texts;
        }

        RecordTable &table;
        QSignalSpy chosen, opened;
    };

private Q_SLOTS:
    void theFirstRowIsChosen();
    void whatIsChosenIsKept();
    void headingsArePassedOver();
    void aPressOnAHeadingChoosesNothing();
    void enterAndADoubleClickOpen();
    void rowsStandUnderThoseBefore();
    void whatIsBelowIsOpenedAndStaysSo();
    void aFilterShowsWhatFitsWithItsPlace();
    void aFilterThatNothingFitsChoosesNone();
    void whatIsNotValidIsQuiet();
    void columnsGiveWayFromTheRight();
};

void RecordTableTest::theFirstRowIsChosen()
{
    Bench bench;
    QCOMPARE(bench.table.current(), QString());
    bench.fill();
    QCOMPARE(bench.table.current(), u"a"_s); // not the heading
    QCOMPARE(bench.chosen.size(), 1);
    QCOMPARE(bench.chosen.first().first().toString(), u"a"_s);
    bench.table.setRows({});
    QCOMPARE(bench.table.current(), QString());
    QCOMPARE(bench.chosen.last().first().toString(), QString());
}

void RecordTableTest::whatIsChosenIsKept()
{
    Bench bench;
    bench.fill();
    bench.table.setCurrent(u"b"_s);
    bench.table.setRows({{u"d"_s, {u"新站"_s}}, {u"b"_s, {u"川北二居改名"_s}}});
    QCOMPARE(bench.table.current(), u"b"_s);
    QCOMPARE(bench.chosen.last().first().toString(), u"b"_s); // what is shown of it may have changed
    QCOMPARE(bench.table.currentItem()->text(0), u"川北二居改名"_s);
    bench.table.setRows({{u"d"_s, {u"新站"_s}}, {u"e"_s, {u"又一站"_s}}});
    QCOMPARE(bench.table.current(), u"d"_s);
    bench.table.setCurrent(u"nowhere"_s);
    QCOMPARE(bench.table.current(), u"d"_s);
}

void RecordTableTest::headingsArePassedOver()
{
    Bench bench;
    bench.fill();
    bench.key(Qt::Key_Down);
    QCOMPARE(bench.table.current(), u"b"_s);
    bench.key(Qt::Key_Down);
    QCOMPARE(bench.table.current(), u"c"_s);
    bench.key(Qt::Key_Down);
    QCOMPARE(bench.table.current(), u"c"_s);
    bench.key(Qt::Key_Up);
    QCOMPARE(bench.table.current(), u"b"_s);
    bench.key(Qt::Key_Home);
    QCOMPARE(bench.table.current(), u"a"_s);
    bench.key(Qt::Key_Up);
    QCOMPARE(bench.table.current(), u"a"_s);
    bench.key(Qt::Key_PageDown);
    QCOMPARE(bench.table.current(), u"c"_s);
    bench.key(Qt::Key_PageUp);
    QCOMPARE(bench.table.current(), u"a"_s);
    QVERIFY(std::none_of(bench.chosen.begin(), bench.chosen.end(),
                         [](const QVariantList &told) { return told.first().toString().isEmpty(); }));
}

void RecordTableTest::aPressOnAHeadingChoosesNothing()
{
    Bench bench;
    bench.fill();
    bench.click(u"川北二居"_s);
    QCOMPARE(bench.table.current(), u"b"_s);
    bench.click(u"欧阳路街道"_s);
    QCOMPARE(bench.table.current(), u"b"_s);
    QVERIFY(bench.item(u"川北二居"_s)->isSelected());
}

void RecordTableTest::enterAndADoubleClickOpen()
{
    Bench bench;
    bench.fill();
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.opened.takeFirst().first().toString(), u"b"_s);
    const QPoint last = bench.table.visualItemRect(bench.item(u"欧二居"_s)).center();
    QTest::mouseClick(bench.table.viewport(), Qt::LeftButton, {}, last);
    QTest::mouseDClick(bench.table.viewport(), Qt::LeftButton, {}, last);
    QCOMPARE(bench.opened.value(0).value(0).toString(), u"c"_s);
    const QPoint heading = bench.table.visualItemRect(bench.item(u"欧阳路街道"_s)).center();
    QTest::mouseDClick(bench.table.viewport(), Qt::LeftButton, {}, heading);
    QCOMPARE(bench.opened.size(), 1);
}

void RecordTableTest::rowsStandUnderThoseBefore()
{
    Bench bench;
    bench.table.setRows({{u"1"_s, {u"一"_s}},
                         {u"1.1"_s, {u"一一"_s}, 1},
                         {u"1.1.1"_s, {u"一一一"_s}, 2},
                         {u"1.2"_s, {u"一二"_s}, 1},
                         {u"2"_s, {u"二"_s}}});
    QCOMPARE(bench.item(u"一一一"_s)->parent(), bench.item(u"一一"_s));
    QCOMPARE(bench.item(u"一二"_s)->parent(), bench.item(u"一"_s));
    QCOMPARE(bench.item(u"二"_s)->parent(), nullptr);
    QCOMPARE(bench.inSight(), QStringList({u"一"_s, u"一一"_s, u"一一一"_s, u"一二"_s, u"二"_s}));
    bench.key(Qt::Key_Left); // they are always there
    QCOMPARE(bench.inSight().size(), 5);
}

void RecordTableTest::whatIsBelowIsOpenedAndStaysSo()
{
    Bench bench;
    bench.table.setCollapsible();
    const QList<RecordTable::Row> rows{
        {u"1"_s, {u"一"_s}}, {u"1.1"_s, {u"一一"_s}, 1}, {u"2"_s, {u"二"_s}}, {u"2.1"_s, {u"二一"_s}, 1}};
    bench.table.setRows(rows);
    QCOMPARE(bench.inSight(), QStringList({u"一"_s, u"二"_s}));
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Right);
    QCOMPARE(bench.inSight(), QStringList({u"一"_s, u"二"_s, u"二一"_s}));
    bench.table.setRows(rows);
    QCOMPARE(bench.inSight(), QStringList({u"一"_s, u"二"_s, u"二一"_s}));
    QCOMPARE(bench.table.current(), u"2"_s);
}

void RecordTableTest::aFilterShowsWhatFitsWithItsPlace()
{
    Bench bench;
    bench.table.setRows({{u"1"_s, {u"一"_s}},
                         {u"1.1"_s, {u"一一"_s}, 1},
                         {u"1.2"_s, {u"一二"_s}, 1},
                         {u"1.2.1"_s, {u"一二一"_s}, 2},
                         {u"2"_s, {u"二"_s}}});
    bench.table.setCurrent(u"2"_s);
    bench.table.setFilter([](const QString &key) { return key == u"1.2"_s; });
    QCOMPARE(bench.inSight(), QStringList({u"一"_s, u"一二"_s, u"一二一"_s}));
    QCOMPARE(bench.table.current(), u"1.2"_s); // what fits, where what was chosen is out of sight
    bench.table.setCurrent(u"1.2.1"_s);
    bench.table.setFilter({});
    QCOMPARE(bench.inSight().size(), 5);
    QCOMPARE(bench.table.current(), u"1.2.1"_s);
}

void RecordTableTest::aFilterThatNothingFitsChoosesNone()
{
    Bench bench;
    bench.fill();
    bench.table.setFilter([](const QString &) { return false; });
    QCOMPARE(bench.inSight(), QStringList());
    QCOMPARE(bench.table.current(), QString());
    QCOMPARE(bench.chosen.last().first().toString(), QString());
    bench.table.setFilter([](const QString &key) { return key == u"c"_s; });
    QCOMPARE(bench.inSight(), QStringList({u"欧阳路街道"_s, u"欧二居"_s}));
    QCOMPARE(bench.table.current(), u"c"_s);
}

void RecordTableTest::whatIsNotValidIsQuiet()
{
    Bench bench;
    bench.fill();
    const QBrush quiet = bench.table.palette().brush(QPalette::PlaceholderText);
    QCOMPARE(bench.item(u"欧二居"_s)->foreground(2), quiet);
    QVERIFY(bench.item(u"川北一居"_s)->foreground(2) != quiet);
    QCOMPARE(bench.item(u"川北一居"_s)->textAlignment(1), int(Qt::AlignRight | Qt::AlignVCenter));
}

void RecordTableTest::columnsGiveWayFromTheRight()
{
    Bench bench;
    bench.fill();
    QVERIFY(!bench.table.isColumnHidden(2));
    const int all = bench.table.header()->sectionSize(1) + bench.table.header()->sectionSize(2);
    bench.table.setFixedWidth(all); // nothing would be left for the names
    QTRY_VERIFY(bench.table.isColumnHidden(2));
    QVERIFY(!bench.table.isColumnHidden(0));
    QVERIFY(!bench.table.isColumnHidden(1)); // what is counted stays beside its name
    bench.table.setFixedWidth(600);
    QTRY_VERIFY(!bench.table.isColumnHidden(2));
}

QTEST_MAIN(RecordTableTest)
#include "tst_record_table.moc"
