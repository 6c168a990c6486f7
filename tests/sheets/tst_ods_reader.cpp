// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sheets/books.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;
using Kind = SheetCell::Kind;

namespace {

QByteArray table(const QByteArray &rows, const QByteArray &attributes = "table:name=\"名册\"")
{
    return "<table:table " + attributes + ">" + rows + "</table:table>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

QByteArray cell(const QByteArray &attributes, const QByteArray &shown = {})
{
    return "<table:table-cell " + attributes + ">" +
           (shown.isEmpty() ? QByteArray() : "<text:p>" + shown + "</text:p>") + "</table:table-cell>";
}

const QByteArray kString = "office:value-type=\"string\"";
const QByteArray kSeven = cell("office:value-type=\"float\" office:value=\"7\"", "7");

} // namespace

class TestOdsReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsOfCells_data();
    void kindsOfCells();
    void repeatedRowsAndCells();
    void emptyRowsToTheEndOfTheSheetCostNothing();
    void groupsAndHeadersAreRows();
    void mergedCells();
    void tablesInsideCellsAreLeftOut();
    void sheetsInTheOrderOfTheTabs();
    void templatesAreSpreadsheetsToo();
    void aVisitorMayStop();
    void refused_data();
    void refused();
};

void TestOdsReader::kindsOfCells_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<SheetCell>("expected");
    const auto made = [](Kind kind, const QString &text, bool lost = false) { return SheetCell{kind, lost, text}; };
    QTest::newRow("text") << cell(kString, "陈小明") << made(Kind::Text, u"陈小明"_s);
    QTest::newRow("text of several paragraphs")
        << cell(kString, "一</text:p><text:p>二") << made(Kind::Text, u"一\n二"_s);
    QTest::newRow("text with spans, spaces, tab and line break")
        << cell(kString, "<text:span>陈</text:span>a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d<text:s/>e")
        << made(Kind::Text, u"陈a   b\tc\nd e"_s);
    QTest::newRow("text that says its value")
        << cell(kString + " office:string-value=\"实\"", "显") << made(Kind::Text, u"实"_s);
    QTest::newRow("empty text") << cell(kString) << SheetCell();
    QTest::newRow("nothing") << cell({}) << SheetCell();
    QTest::newRow("a number") << cell("office:value-type=\"float\" office:value=\"36.6\"", "36.60")
                              << made(Kind::Number, u"36.6"_s);
    QTest::newRow("an ID typed as a number")
        << cell("office:value-type=\"float\" office:value=\"3.1010920030517E+017\"", "3.1E17")
        << made(Kind::Number, u"310109200305170000"_s, true);
    QTest::newRow("a percentage") << cell("office:value-type=\"percentage\" office:value=\"0.5\"", "50%")
                                  << made(Kind::Number, u"0.5"_s);
    QTest::newRow("money") << cell("office:value-type=\"currency\" office:currency=\"CNY\" office:value=\"2690\"",
                                   "￥2,690")
                           << made(Kind::Number, u"2690"_s);
    QTest::newRow("a day") << cell("office:value-type=\"date\" office:date-value=\"2026-11-23\"", "2026年11月23日")
                           << made(Kind::Date, u"2026-11-23"_s);
    QTest::newRow("a day and a time") << cell("office:value-type=\"date\" office:date-value=\"2026-11-23T13:30:00\"",
                                              "x")
                                      << made(Kind::Date, u"2026-11-23 13:30:00"_s);
    QTest::newRow("a time") << cell("office:value-type=\"time\" office:time-value=\"PT13H30M00S\"", "13:30")
                            << made(Kind::Date, u"13:30:00"_s);
    QTest::newRow("a date without its value")
        << cell("office:value-type=\"date\"", "昨天") << made(Kind::Text, u"昨天"_s);
    QTest::newRow("true") << cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "真")
                          << made(Kind::Boolean, u"TRUE"_s);
    QTest::newRow("false") << cell("office:value-type=\"boolean\" office:boolean-value=\"false\"", "假")
                           << made(Kind::Boolean, u"FALSE"_s);
    QTest::newRow("an error") << cell(kString + " office:string-value=\"\" calcext:value-type=\"error\"", "#N/A")
                              << made(Kind::Error, u"#N/A"_s);
    QTest::newRow("a formula with its number")
        << cell("table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"", "2")
        << made(Kind::Number, u"2"_s);
    QTest::newRow("a formula with an empty text")
        << cell("table:formula=\"of:=&quot;&quot;\" " + kString) << SheetCell();
    QTest::newRow("a formula without a result is not empty")
        << cell("table:formula=\"of:=1+1\"") << made(Kind::Error, u"#FORMULA"_s);
    QTest::newRow("comments and pictures are no text")
        << "<table:table-cell " + kString +
               "><office:annotation><text:p>批注</text:p></office:annotation><draw:frame><text:p>图</text:p></"
               "draw:frame>"
               "<text:p>陈</text:p></table:table-cell>"
        << made(Kind::Text, u"陈"_s);
    QTest::newRow("a type of its own kind")
        << cell("office:value-type=\"void\"", "什么") << made(Kind::Text, u"什么"_s);
}

void TestOdsReader::kindsOfCells()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const SheetCell, expected);
    const ReadBack back = readBack(odsOf(table(row(xml + kSeven))));
    QCOMPARE(back.error, std::nullopt);
    QCOMPARE(back.rows.size(), 1);
    QCOMPARE(back.rows[0].cells[0], expected);
    QCOMPARE(back.rows[0].text(1), u"7"_s);
}

void TestOdsReader::repeatedRowsAndCells()
{
    const QByteArray twice = cell("table:number-columns-repeated=\"2\" " + kString, "陈");
    const QByteArray gap = cell("table:number-columns-repeated=\"3\"");
    const ReadBack back = readBack(odsOf(table(
        row({}, "table:number-rows-repeated=\"4\"") + row(gap + twice + kSeven, "table:number-rows-repeated=\"2\"") +
        row(kSeven, "table:number-rows-repeated=\"0\"") + row(kSeven, "table:number-rows-repeated=\"x\""))));
    QCOMPARE(back.error, std::nullopt);
    QCOMPARE(back.texts(), (QStringList{u"5: |||陈|陈|7"_s, u"6: |||陈|陈|7"_s, u"7: 7"_s, u"8: 7"_s}));
}

void TestOdsReader::emptyRowsToTheEndOfTheSheetCostNothing()
{
    const QByteArray blank = cell("table:number-columns-repeated=\"16384\"");
    const ReadBack back = readBack(odsOf(table(row(kSeven + cell("table:number-columns-repeated=\"16383\"")) +
                                               row(blank, "table:number-rows-repeated=\"1048574\"") + row(blank))));
    QCOMPARE(back.error, std::nullopt);
    QCOMPARE(back.texts(), QStringList{u"1: 7"_s});
}

void TestOdsReader::groupsAndHeadersAreRows()
{
    const ReadBack back =
        readBack(odsOf(table("<table:table-column/><table:table-header-rows>" + row(kSeven) +
                             "</table:table-header-rows>"
                             "<table:table-row-group>" +
                             row(kSeven, "table:visibility=\"collapse\"") + "</table:table-row-group>")));
    QCOMPARE(back.texts(), (QStringList{u"1: 7"_s, u"2: 7"_s}));
}

void TestOdsReader::mergedCells()
{
    const ReadBack back = readBack(odsOf(table(
        row(cell("table:number-columns-spanned=\"2\" " + kString, "标题") + "<table:covered-table-cell/>" + kSeven) +
        row("<table:covered-table-cell table:number-columns-repeated=\"2\"/>" + kSeven))));
    QCOMPARE(back.texts(), (QStringList{u"1: 标题||7"_s, u"2: ||7"_s}));
}

void TestOdsReader::tablesInsideCellsAreLeftOut()
{
    const QByteArray inner = table(row(cell(kString, "里")), "table:name=\"里\" table:is-sub-table=\"true\"");
    const QByteArray tables =
        table(row("<table:table-cell " + kString + "><text:p>外</text:p>" + inner + "</table:table-cell>" + kSeven) +
              row(kSeven)) +
        table(row(cell(kString, "第二")), "table:name=\"二\"");
    const ReadBack first = readBack(odsOf(tables));
    QCOMPARE(first.sheetNames, (QStringList{u"名册"_s, u"二"_s}));
    QCOMPARE(first.texts(), (QStringList{u"1: 外|7"_s, u"2: 7"_s}));
    QCOMPARE(readBack(odsOf(tables), 1).texts(), QStringList{u"1: 第二"_s});
}

void TestOdsReader::sheetsInTheOrderOfTheTabs()
{
    const QByteArray styles =
        "<style:style style:name=\"ta1\"><style:table-properties table:display=\"true\"/></style:style>"
        "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>";
    const TestFile file(odsOf(table(row(cell(kString, "一")), "table:name=\"一\" table:style-name=\"ta1\"") +
                                  table(row(cell(kString, "二")), "table:name=\"二\" table:style-name=\"ta2\"") +
                                  table({}, "table:name=\"三\""),
                              styles));
    const auto reader = openSheets(file.path());
    QVERIFY(reader);
    QCOMPARE((*reader)->facts().kind, SheetFacts::Kind::Ods);
    QCOMPARE((*reader)->sheetNames(), (QStringList{u"一"_s, u"二"_s, u"三"_s}));
    QCOMPARE((QList<bool>{(*reader)->isHidden(0), (*reader)->isHidden(1), (*reader)->isHidden(2)}),
             (QList<bool>{false, true, false}));
    QCOMPARE(readBack(file.path(), 1).texts(), QStringList{u"1: 二"_s});
    QCOMPARE(readBack(file.path(), 2).texts(), QStringList());
}

void TestOdsReader::templatesAreSpreadsheetsToo()
{
    QList<ZipEntry> parts = odsParts(table(row(kSeven)));
    parts[0].bytes += "-template";
    QCOMPARE(readBack(zipOf(parts)).texts(), QStringList{u"1: 7"_s});
}

void TestOdsReader::aVisitorMayStop()
{
    const TestFile file(odsOf(table(row(kSeven, "table:number-rows-repeated=\"1000000\""))));
    const auto reader = openSheets(file.path());
    QVERIFY(reader);
    int rows = 0;
    QVERIFY((*reader)->read(0, [&rows](const SheetRow &) { return ++rows < 3; }));
    QCOMPARE(rows, 3);
}

void TestOdsReader::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("says");
    using enum Error::Kind;
    const auto ods = [](const QByteArray &rows) { return odsOf(table(rows)); };
    QTest::newRow("no table") << odsOf({}) << Unsupported << u".xlsx"_s;
    QTest::newRow("no content") << zipOf({odsParts({})[0]}) << Damaged << u"damaged"_s;
    QTest::newRow("a password") << zipOf(
                                       odsParts(table(row(kSeven)))
                                       << ZipEntry{"META-INF/manifest.xml",
                                                   "<manifest><file-entry><encryption-data/></file-entry></manifest>"})
                                << Denied << u"password"_s;
    QTest::newRow("more rows than a sheet has")
        << ods(row({}, "table:number-rows-repeated=\"1048576\"") + row(kSeven)) << Damaged << u"1048576"_s;
    QTest::newRow("a repetition beyond all numbers")
        << ods(row(kSeven, "table:number-rows-repeated=\"99999999\"") + row(kSeven)) << Damaged << u"1048576"_s;
    QTest::newRow("far too many columns")
        << ods(row(cell("table:number-columns-repeated=\"1025\" " + kString, "陈"))) << Invalid << u"1024 columns"_s;
    QTest::newRow("a cell far to the right")
        << ods(row(cell("table:number-columns-repeated=\"1024\"") + kSeven)) << Invalid << u"1024 columns"_s;
    QTest::newRow("a million cells to the right of the last")
        << ods(row(cell("table:number-columns-repeated=\"9223372036854775807\"").repeated(3) + kSeven)) << Invalid
        << u"1024 columns"_s;
    QTest::newRow("more cells than anybody can use")
        << ods(row(cell("table:number-columns-repeated=\"1024\" " + kString, "陈"),
                   "table:number-rows-repeated=\"1000000\""))
        << Invalid << u"64 million cells"_s;
    QTest::newRow("more text than anybody can use")
        << ods(row(cell(kString, QByteArray(60'000, 'x')), "table:number-rows-repeated=\"1000000\"")) << Invalid
        << u"million characters"_s;
    QTest::newRow("spaces without end") << ods(row(cell(kString, QByteArray("<text:s text:c=\"65536\"/>").repeated(4))))
                                        << Invalid << u"65536"_s;
    QTest::newRow("not well-formed") << ods("<table:table-row>") << Damaged << u"content.xml"_s;
}

void TestOdsReader::refused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, says);
    const TestFile file(bytes);
    const auto reader = openSheets(file.path());
    std::optional<Error> error;
    if (!reader)
        error = reader.error();
    else if (const Result<> read = (*reader)->read(0, [](const SheetRow &) { return true; }); !read)
        error = read.error();
    QVERIFY(error);
    QCOMPARE(error->kind, kind);
    QVERIFY2(error->message.contains(says), qPrintable(error->message));
}

QTEST_APPLESS_MAIN(TestOdsReader)
#include "tst_ods_reader.moc"
