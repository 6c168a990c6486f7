// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/xlsx_text.h"
#include "models/sheets/zip_package.h"
#include "tests/sheets/books.h"
#include "tests/sheets/written.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;
using Kind = SheetCell::Kind;

namespace {

QByteArray partOf(const QString &path, const QByteArray &name)
{
    const auto package = ZipPackage::open(path, {});
    return package ? package->readAll(name, 10'000'000).value_or(QByteArray()) : QByteArray();
}

} // namespace

class TestXlsxWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBack_data();
    void readsBack();
    void holdsNoFormula();
    void looks();
    void isTheSameEachTime();
    void longAndStrangeText_data();
    void longAndStrangeText();
    void namesOfSheets_data();
    void namesOfSheets();
    void widths();
    void moreRowsThanASheetHas();
};

void TestXlsxWriter::readsBack_data()
{
    QTest::addColumn<SheetCell>("written");
    QTest::addColumn<SheetCell>("expected");
    const auto same = [](const char *name, const SheetCell &written) { QTest::newRow(name) << written << written; };
    same("text", text(u"陈小明"_s));
    same("an ID", text(u"310109200305178816"_s));
    same("a telephone with a nought before it", text(u"02165001234"_s));
    same("what looks like a formula", text(u"=1+1"_s));
    same("what looks like an error", text(u"#N/A"_s));
    same("text of two lines", text(u"一\n二"_s));
    same("a carriage return", text(u"一\r\n二"_s));
    same("spaces around", text(u"  陈  "_s));
    same("tags and quotes", text(u"<a href=\"x\">&amp;</a>'"_s));
    same("four bytes of UTF-8", text(u"𠮷野家😀"_s));
    same("control characters", text(u"a\u0001\u0008\u000B\u001Fb\u007F\u0085"_s));
    same("NUL", text(u"a"_s + QChar::Null + u"b"_s));
    same("no character", text(u"a\uFFFE\uFFFFb"_s));
    same("what looks escaped", text(u"_x0041_ _x005F_ _xD800_ _x00 file_x1_"_s));
    same("a number", cell(Kind::Number, u"36.6"_s));
    same("a whole number", SheetCell::ofNumber(-7));
    same("15 digits", SheetCell::ofNumber(310'109'900'307'881));
    same("a day", SheetCell::ofDate(QDate(2003, 5, 17)));
    same("the first day", cell(Kind::Date, u"1900-01-01"_s));
    same("the last day of February 1900", cell(Kind::Date, u"1900-02-28"_s));
    same("a day and a time", cell(Kind::Date, u"2026-11-23 13:30:01"_s));
    same("a time", cell(Kind::Date, u"09:05:00"_s));
    same("true", cell(Kind::Boolean, u"TRUE"_s));
    same("false", cell(Kind::Boolean, u"FALSE"_s));
    QTest::newRow("16 digits become text") << SheetCell::ofNumber(6'222'021'001'116'245) << text(u"6222021001116245"_s);
    QTest::newRow("a number that lost digits becomes text")
        << SheetCell{Kind::Number, true, u"310109200305178810"_s} << text(u"310109200305178810"_s);
    QTest::newRow("a number with noughts before it becomes text") << cell(Kind::Number, u"0.50"_s) << text(u"0.50"_s);
    QTest::newRow("a day before 1900 becomes text") << SheetCell::ofDate(QDate(1899, 12, 31)) << text(u"1899-12-31"_s);
    QTest::newRow("a date that is none becomes text") << cell(Kind::Date, u"昨天"_s) << text(u"昨天"_s);
    QTest::newRow("an error becomes text") << cell(Kind::Error, u"#N/A"_s) << text(u"#N/A"_s);
    QTest::newRow("half a character becomes U+FFFD")
        << text(u"a"_s + QChar(0xD842) + u"b"_s + QChar(0xDFB7)) << text(u"a\uFFFDb\uFFFD"_s);
    QTest::newRow("no date") << SheetCell::ofDate({}) << SheetCell();
}

void TestXlsxWriter::readsBack()
{
    QFETCH(const SheetCell, written);
    QFETCH(const SheetCell, expected);
    const QTemporaryDir folder;
    const SheetTarget target{folder.filePath(u"名册.xlsx"_s), SheetFormat::Xlsx, false, TextEncoding::Utf8, {}};
    const auto done = write(target, layoutOf(3), {{SheetCell(), written, text(u"。"_s)}});
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(*done, (SheetWritten{1, 0}));
    const ReadBack back = readBack(target.path);
    QCOMPARE(back.error, std::nullopt);
    QCOMPARE(back.sheetNames, QStringList{u"名册"_s});
    QCOMPARE(back.rows.size(), 2);
    QCOMPARE(back.rows[0].text(1), u"列1"_s);
    QCOMPARE(back.rows[1], (SheetRow{2, {SheetCell(), expected, text(u"。"_s)}}));
}

void TestXlsxWriter::holdsNoFormula()
{
    const QTemporaryDir folder;
    Rows rows;
    for (const QChar first : u"=+-@\t\r\n＝＋－＠"_s)
        rows.append({text(first + u"cmd|' /C calc'!A0"_s), text(u"https://example.org"_s)});
    SheetLayout layout = layoutOf(2);
    layout.notes = {u"=1+1"_s};
    layout.columns[0].title = u"=HYPERLINK(\"x\")"_s;
    const SheetTarget target{folder.filePath(u"a.xlsx"_s), SheetFormat::Xlsx, false, TextEncoding::Utf8, {}};
    QVERIFY(write(target, layout, rows));
    const QByteArray sheet = partOf(target.path, "xl/worksheets/sheet1.xml");
    QVERIFY(!sheet.contains("<f"));
    QVERIFY(!sheet.contains("hyperlink"));
    QCOMPARE(sheet.count("t=\"inlineStr\""), 1 + 2 + 2 * rows.size());
    QCOMPARE(readBack(target.path).rows[2].text(0), u"=cmd|' /C calc'!A0"_s);
}

void TestXlsxWriter::looks()
{
    const QTemporaryDir folder;
    SheetLayout layout{u"名册"_s,
                       {u"求职人员登记表"_s, {}, u"演示数据"_s},
                       {{u"姓名"_s, {}, SheetColumn::Kind::Text},
                        {u"出生日期"_s, {}, SheetColumn::Kind::Date},
                        {u"次数"_s, {}, SheetColumn::Kind::Number}}};
    const SheetTarget target{folder.filePath(u"a.xlsx"_s), SheetFormat::Xlsx, false, TextEncoding::Utf8, {}};
    QVERIFY(write(
        target, layout,
        {{text(u"陈小明"_s), SheetCell::ofDate(QDate(2003, 5, 17)), SheetCell::ofNumber(2)}, {}, {text(u"王"_s)}}));
    QCOMPARE(readBack(target.path).texts(),
             (QStringList{u"1: 求职人员登记表"_s, u"3: 演示数据"_s, u"4: 姓名|出生日期|次数"_s,
                          u"5: 陈小明|2003-05-17|2"_s, u"7: 王"_s}));
    const QByteArray sheet = partOf(target.path, "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains("<pane ySplit=\"4\" topLeftCell=\"A5\" activePane=\"bottomLeft\" state=\"frozen\"/>"));
    QVERIFY(sheet.contains("<autoFilter ref=\"A4:C7\"/>"));
    QVERIFY(sheet.contains("orientation=\"landscape\""));
    QCOMPARE(sheet.count("<col "), 3);
    const QByteArray styles = partOf(target.path, "xl/styles.xml");
    QVERIFY(styles.contains("yyyy-mm-dd"));
    QVERIFY(styles.contains("numFmtId=\"49\"")); // text
    QVERIFY(styles.contains("<b/>"));
    QVERIFY(partOf(target.path, "xl/workbook.xml").contains("_xlnm.Print_Titles"));
}

void TestXlsxWriter::isTheSameEachTime()
{
    const QTemporaryDir folder;
    QByteArrayList files;
    for (const QDateTime &created : {QDateTime(), QDateTime(), QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)}) {
        const SheetTarget target{folder.filePath(u"a.xlsx"_s), SheetFormat::Xlsx, true, TextEncoding::Utf8, created};
        QVERIFY(write(target, layoutOf(1), {{text(u"陈"_s)}}));
        files.append(contentOf(target.path));
    }
    QCOMPARE(files[0], files[1]);
    QVERIFY(partOf(folder.filePath(u"a.xlsx"_s), "docProps/core.xml").contains("2026-11-23T09:00:00Z"));
}

void TestXlsxWriter::longAndStrangeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<qint64>("shortened");
    const QString full(32'767, u'陈');
    QTest::newRow("the longest") << full << full << 0LL;
    QTest::newRow("one more") << full + u'陈' << QString(32'766, u'陈') + u'…' << 1LL;
    QTest::newRow("far more") << QString(200'000, u'a') << QString(32'766, u'a') + u'…' << 1LL;
    QTest::newRow("pairs are not cut") << QString(u"𠮷"_s).repeated(20'000) << QString(u"𠮷"_s).repeated(16'383) + u'…'
                                       << 1LL;
    const QString nul(1, QChar::Null);
    QTest::newRow("escapes that fit") << nul.repeated(4'681) << nul.repeated(4'681) << 0LL;
    QTest::newRow("escapes that do not") << nul.repeated(4'682) << nul.repeated(4'680) + u'…' << 1LL;
}

void TestXlsxWriter::longAndStrangeText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const QTemporaryDir folder;
    const SheetTarget target{folder.filePath(u"a.xlsx"_s), SheetFormat::Xlsx, false, TextEncoding::Utf8, {}};
    const auto done = write(target, layoutOf(1), {{SheetCell::ofText(text)}});
    QVERIFY(done);
    QTEST(done->shortened, "shortened");
    const ReadBack back = readBack(target.path);
    QCOMPARE(back.error, std::nullopt);
    QVERIFY(back.rows.value(1).text(0) == expected);
}

void TestXlsxWriter::namesOfSheets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ordinary") << u"求职人员 2026"_s << u"求职人员 2026"_s;
    QTest::newRow("forbidden characters") << u"a[b]c:d*e?f/g\\h"_s << u"abcdefgh"_s;
    QTest::newRow("apostrophes at the ends") << u"''a'b''"_s << u"a'b"_s;
    QTest::newRow("too long") << QString(40, u'陈') << QString(31, u'陈');
    QTest::newRow("an apostrophe where it is cut") << QString(30, u'陈') + u"'b"_s << QString(30, u'陈');
    QTest::newRow("line ends and halves of characters") << u"a\nb"_s + QChar(0xD842) << u"ab"_s;
    QTest::newRow("nothing") << QString() << u"Sheet1"_s;
    QTest::newRow("nothing that is allowed") << u" '?' "_s << u"Sheet1"_s;
}

void TestXlsxWriter::namesOfSheets()
{
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    const QTemporaryDir folder;
    SheetLayout layout = layoutOf(1);
    layout.name = name;
    const SheetTarget target{folder.filePath(u"a.xlsx"_s), SheetFormat::Xlsx, false, TextEncoding::Utf8, {}};
    QVERIFY(write(target, layout, {}));
    QCOMPARE(readBack(target.path).sheetNames, QStringList{expected});
}

void TestXlsxWriter::widths()
{
    QCOMPARE(shownWidth({}), 0);
    QCOMPARE(shownWidth(u"310109"_s), 6);
    QCOMPARE(shownWidth(u"陈小明a"_s), 7);
    QCOMPARE(shownWidth(u"一\n二三\n四"_s), 4);
}

void TestXlsxWriter::moreRowsThanASheetHas()
{
    const QTemporaryDir folder;
    SheetLayout layout = layoutOf(1);
    layout.notes = QStringList(1'048'574, QString());
    const SheetTarget target{folder.filePath(u"a.xlsx"_s), SheetFormat::Xlsx, false, TextEncoding::Utf8, {}};
    const auto writer = createSheet(target, layout);
    QVERIFY(writer);
    QVERIFY((*writer)->add({text(u"the last"_s)}));
    const Result<> more = (*writer)->add({text(u"one more"_s)});
    QVERIFY(!more);
    QCOMPARE(more.error().kind, Error::Kind::Invalid);
    QVERIFY(more.error().message.contains(u".csv"_s));
    QVERIFY((*writer)->finish());
    QCOMPARE(readBack(target.path).texts(), (QStringList{u"1048575: 列0"_s, u"1048576: the last"_s}));
}

QTEST_APPLESS_MAIN(TestXlsxWriter)
#include "tst_xlsx_writer.moc"
