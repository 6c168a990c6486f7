// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sheets/books.h"

#include <xlsxwriter.h>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;
using Kind = SheetCell::Kind;

namespace {

QByteArray row(const QByteArray &cells) { return "<row r=\"1\">" + cells + "</row>"; }

/// Not so regular that the archive would look like a bomb.
QByteArray longText()
{
    QByteArray text;
    for (int i = 0; text.size() < 2'000'000; ++i)
        text += QByteArray::number(i * 7919);
    return text;
}

/// The only cell of a workbook with the given parts.
SheetCell onlyCell(const BookParts &parts)
{
    const ReadBack back = readBack(xlsxOf(parts));
    return back.rows.size() == 1 && back.rows[0].cells.size() == 1 ? back.rows[0].cells[0] : SheetCell();
}

} // namespace

class TestXlsxReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatALibraryWrote();
    void rowsKeepTheirNumbers();
    void mergedCellsStandInTheFirstOfThem();
    void kindsOfCells_data();
    void kindsOfCells();
    void strings_data();
    void strings();
    void datesGoByTheStyle_data();
    void datesGoByTheStyle();
    void sheetsInTheOrderOfTheTabs();
    void aVisitorMayStop();
    void progressAndCancel();
    void readsAgain();
    void theChecksumIsLookedAt();
    void malformed_data();
    void malformed();
    void otherArchives_data();
    void otherArchives();
    void strictWorkbooks();
};

void TestXlsxReader::readsWhatALibraryWrote()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"名册.xlsx"_s);
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "名册");
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd");
    worksheet_merge_range(sheet, 0, 0, 0, 3, "广中路街道求职人员登记表（演示数据）", nullptr);
    worksheet_write_string(sheet, 2, 0, "姓名", nullptr);
    worksheet_write_string(sheet, 2, 1, "出生日期", nullptr);
    worksheet_write_string(sheet, 3, 0, "陈小明", nullptr);
    worksheet_write_datetime(sheet, 3, 1, std::array<lxw_datetime, 1>{{{2003, 5, 17, 0, 0, 0}}}.data(), date);
    worksheet_write_number(sheet, 3, 2, 36.6, nullptr);
    worksheet_write_boolean(sheet, 3, 3, 1, nullptr);
    worksheet_write_formula_num(sheet, 4, 2, "=SUM(C4:C4)", nullptr, 36.6);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);

    const auto reader = openSheets(path);
    QVERIFY(reader);
    QCOMPARE((*reader)->facts().kind, SheetFacts::Kind::Xlsx);
    QCOMPARE((*reader)->facts().converted, false);
    const ReadBack back = readBack(path);
    QCOMPARE(back.error, std::nullopt);
    QCOMPARE(back.sheetNames, QStringList{u"名册"_s});
    QCOMPARE(back.texts(), (QStringList{u"1: 广中路街道求职人员登记表（演示数据）"_s, u"3: 姓名|出生日期"_s,
                                        u"4: 陈小明|2003-05-17|36.6|TRUE"_s, u"5: ||36.6"_s}));
    QCOMPARE(back.rows[2].cells[1].kind, Kind::Date);
    QCOMPARE(back.rows[2].text(7), QString());
}

void TestXlsxReader::rowsKeepTheirNumbers()
{
    const ReadBack back = readBack(xlsxOf("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"AA3\"><v>2</v></c></row>"
                                          "<row r=\"4\" hidden=\"1\"><c r=\"A4\" s=\"0\"/></row>"
                                          "<row><c><v>3</v></c><c><v>4</v></c></row>"
                                          "<row r=\"1048576\"><c r=\"A1048576\"><v>5</v></c></row>"));
    QCOMPARE(back.error, std::nullopt);
    QCOMPARE(back.rows.size(), 3);
    QCOMPARE(back.rows[0].number, 3);
    QCOMPARE(back.rows[0].cells.size(), 27);
    QCOMPARE(back.rows[0].text(1), u"1"_s);
    QCOMPARE(back.rows[0].text(26), u"2"_s);
    QCOMPARE(back.rows[1], (SheetRow{5, {{Kind::Number, false, u"3"_s}, {Kind::Number, false, u"4"_s}}}));
    QCOMPARE(back.rows[2].number, 1'048'576);
}

void TestXlsxReader::mergedCellsStandInTheFirstOfThem()
{
    QList<ZipEntry> parts = xlsxParts({{"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>第一居委会</t></is></c>"
                                        "<c r=\"B1\"><v>1</v></c></row>"
                                        "<row r=\"2\"><c r=\"A2\"/><c r=\"B2\"><v>2</v></c></row>"},
                                       {},
                                       {},
                                       {},
                                       {}});
    parts[0].bytes.replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>");
    QCOMPARE(readBack(zipOf(parts)).texts(), (QStringList{u"1: 第一居委会|1"_s, u"2: |2"_s}));
}

void TestXlsxReader::kindsOfCells_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<SheetCell>("cell");
    const auto cell = [](Kind kind, const QString &text, bool lost = false) { return SheetCell{kind, lost, text}; };
    QTest::newRow("a number") << QByteArray("<c><v>7</v></c>") << cell(Kind::Number, u"7"_s);
    QTest::newRow("a number that says so") << QByteArray("<c t=\"n\"><v>7</v></c>") << cell(Kind::Number, u"7"_s);
    QTest::newRow("an ID typed as a number")
        << QByteArray("<c><v>3.1010920030517881E+17</v></c>") << cell(Kind::Number, u"310109200305178810"_s, true);
    QTest::newRow("an inline string") << QByteArray("<c t=\"inlineStr\"><is><t>陈</t></is></c>")
                                      << cell(Kind::Text, u"陈"_s);
    QTest::newRow("an inline string of several runs")
        << QByteArray("<c t=\"inlineStr\"><is><r><rPr><b/></rPr><t>陈</t></r><r><t xml:space=\"preserve\"> "
                      "小明</t></r></is></c>")
        << cell(Kind::Text, u"陈 小明"_s);
    QTest::newRow("spaces are kept") << QByteArray("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">  </t></is></c>")
                                     << cell(Kind::Text, u"  "_s);
    QTest::newRow("a shared string") << QByteArray("<c t=\"s\"><v>1</v></c>") << cell(Kind::Text, u"小明"_s);
    QTest::newRow("an empty shared string") << QByteArray("<c t=\"s\"><v>2</v></c>") << SheetCell();
    QTest::newRow("true") << QByteArray("<c t=\"b\"><v>1</v></c>") << cell(Kind::Boolean, u"TRUE"_s);
    QTest::newRow("false") << QByteArray("<c t=\"b\"><v>0</v></c>") << cell(Kind::Boolean, u"FALSE"_s);
    QTest::newRow("an error") << QByteArray("<c t=\"e\"><v>#N/A</v></c>") << cell(Kind::Error, u"#N/A"_s);
    QTest::newRow("an ISO date") << QByteArray("<c t=\"d\"><v>2026-11-23T00:00:00</v></c>")
                                 << cell(Kind::Date, u"2026-11-23"_s);
    QTest::newRow("a formula with its number") << QByteArray("<c><f>1+1</f><v>2</v></c>") << cell(Kind::Number, u"2"_s);
    QTest::newRow("a formula with its text")
        << QByteArray("<c t=\"str\"><f>A1</f><v>a_x000D_b</v></c>") << cell(Kind::Text, u"a\rb"_s);
    QTest::newRow("a formula with an empty text") << QByteArray("<c t=\"str\"><f>\"\"</f><v></v></c>") << SheetCell();
    QTest::newRow("a formula without a result is not empty")
        << QByteArray("<c><f>1+1</f></c>") << cell(Kind::Error, u"#FORMULA"_s);
    QTest::newRow("nor with an empty number")
        << QByteArray("<c><f>1+1</f><v/></c>") << cell(Kind::Error, u"#FORMULA"_s);
    QTest::newRow("nothing") << QByteArray("<c/>") << SheetCell();
    QTest::newRow("a CDATA section") << QByteArray("<c t=\"inlineStr\"><is><t><![CDATA[<a>&]]></t></is></c>")
                                     << cell(Kind::Text, u"<a>&"_s);
    QTest::newRow("entities of XML") << QByteArray("<c t=\"inlineStr\"><is><t>&lt;&amp;&#x4E00;&#19968;</t></is></c>")
                                     << cell(Kind::Text, u"<&一一"_s);
    QTest::newRow("a number that is none") << QByteArray("<c><v>七</v></c>") << cell(Kind::Text, u"七"_s);
}

void TestXlsxReader::kindsOfCells()
{
    QFETCH(const QByteArray, xml);
    const QByteArray strings = "<si><t>陈</t></si><si><t>小明</t></si><si><t></t></si>";
    QTEST(onlyCell({{row(xml)}, strings, {}, {}, {}}), "cell");
}

void TestXlsxReader::strings_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("<si><t>陈小明</t></si>") << u"陈小明"_s;
    QTest::newRow("rich") << QByteArray("<si><r><t>陈</t></r><r><rPr><sz val=\"11\"/></rPr><t>小明</t></r></si>")
                          << u"陈小明"_s;
    QTest::newRow("with a reading aid")
        << QByteArray("<si><t>陈</t><rPh sb=\"0\" eb=\"1\"><t>chén</t></rPh><phoneticPr fontId=\"1\"/></si>")
        << u"陈"_s;
    QTest::newRow("an escaped character") << QByteArray("<si><t>a_x000d_b</t></si>") << u"a\rb"_s;
    QTest::newRow("an escaped underscore") << QByteArray("<si><t>_x005F_x000D_</t></si>") << u"_x000D_"_s;
    QTest::newRow("what only looks escaped")
        << QByteArray("<si><t>_x00G0_ _x000D _x 0x0_</t></si>") << u"_x00G0_ _x000D _x 0x0_"_s;
    QTest::newRow("full-width digits escape nothing") << QByteArray("<si><t>_x００４１_</t></si>") << u"_x００４１_"_s;
    QTest::newRow("four bytes of UTF-8") << QByteArray("<si><t>𠮷野家😀</t></si>") << u"𠮷野家😀"_s;
    QTest::newRow("line ends") << QByteArray("<si><t>一\r\n二</t></si>") << u"一\n二"_s;
}

void TestXlsxReader::strings()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const QString, text);
    QCOMPARE(onlyCell({{row("<c t=\"s\"><v>0</v></c>")}, xml, {}, {}, {}}), (SheetCell{Kind::Text, false, text}));
}

void TestXlsxReader::datesGoByTheStyle_data()
{
    QTest::addColumn<QByteArray>("style");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<SheetCell>("cell");
    const QByteArray none;
    const auto date = [](const QString &text) { return SheetCell{Kind::Date, false, text}; };
    const auto number = [](const QString &text) { return SheetCell{Kind::Number, false, text}; };
    QTest::newRow("a format the workbook brings")
        << QByteArray("1") << QByteArray("46349") << none << date(u"2026-11-23"_s);
    QTest::newRow("a format of Excel") << QByteArray("2") << QByteArray("46349.5") << none
                                       << date(u"2026-11-23 12:00:00"_s);
    QTest::newRow("no date format") << QByteArray("0") << QByteArray("46349") << none << number(u"46349"_s);
    QTest::newRow("a style that is not there") << QByteArray("9") << QByteArray("46349") << none << number(u"46349"_s);
    QTest::newRow("a negative style") << QByteArray("-1") << QByteArray("46349") << none << number(u"46349"_s);
    QTest::newRow("a format that overrides Excel's")
        << QByteArray("3") << QByteArray("46349") << none << number(u"46349"_s);
    QTest::newRow("no day for it") << QByteArray("1") << QByteArray("-5") << none << number(u"-5"_s);
    QTest::newRow("counted from 1904") << QByteArray("1") << QByteArray("44887") << QByteArray("date1904=\"1\"")
                                       << date(u"2026-11-23"_s);
    QTest::newRow("counted from 1904, in words")
        << QByteArray("1") << QByteArray("44887") << QByteArray("date1904=\"true\"") << date(u"2026-11-23"_s);
    QTest::newRow("said not to count from 1904")
        << QByteArray("1") << QByteArray("46349") << QByteArray("date1904=\"0\"") << date(u"2026-11-23"_s);
    QTest::newRow("a time") << QByteArray("1") << QByteArray("0.5") << none << date(u"12:00:00"_s);
}

void TestXlsxReader::datesGoByTheStyle()
{
    QFETCH(const QByteArray, style);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, properties);
    const QByteArray styles =
        "<numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
        "<numFmt numFmtId=\"17\" formatCode=\"0\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf/><xf numFmtId=\"176\"/><xf numFmtId=\"22\"/><xf numFmtId=\"17\"/></cellXfs>";
    const QByteArray xml = row("<c s=\"" + style + "\"><v>" + value + "</v></c>");
    QTEST(onlyCell({{xml}, {}, styles, properties, {}}), "cell");
}

void TestXlsxReader::sheetsInTheOrderOfTheTabs()
{
    const auto number = [](const QByteArray &value) { return row("<c><v>" + value + "</v></c>"); };
    const TestFile file(xlsxOf({{number("1"), number("2"), number("3"), QByteArray()},
                                {},
                                {},
                                {},
                                {{}, "state=\"hidden\"", "state=\"veryHidden\"", "state=\"visible\""}}));
    const auto reader = openSheets(file.path());
    QVERIFY(reader);
    QCOMPARE((*reader)->sheetNames(), (QStringList{u"表1"_s, u"表2"_s, u"表3"_s, u"表4"_s}));
    QList<bool> hidden;
    for (int i = 0; i < 4; ++i)
        hidden.append((*reader)->isHidden(i));
    QCOMPARE(hidden, (QList<bool>{false, true, true, false}));
    QCOMPARE(readBack(file.path(), 2).texts(), QStringList{u"1: 3"_s});
    QCOMPARE(readBack(file.path(), 1).texts(), QStringList{u"1: 2"_s});
    QCOMPARE(readBack(file.path(), 3).texts(), QStringList());
}

void TestXlsxReader::aVisitorMayStop()
{
    const TestFile file(xlsxOf("<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row r=\"1\"/>"));
    const auto reader = openSheets(file.path());
    QVERIFY(reader);
    int rows = 0;
    QVERIFY((*reader)->read(0, [&rows](const SheetRow &) { return ++rows < 2; })); // so the third, wrong, is not seen
    QCOMPARE(rows, 2);
}

void TestXlsxReader::progressAndCancel()
{
    QByteArray rows;
    for (int i = 0; i < 20'000; ++i)
        rows += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
    const TestFile file(xlsxOf(rows));
    const auto reader = openSheets(file.path());
    QVERIFY(reader);
    QList<SheetProgress> seen;
    const auto all = [](const SheetRow &) { return true; };
    QVERIFY((*reader)->read(0, all, [&seen](const SheetProgress &progress) {
        seen.append(progress);
        return true;
    }));
    QVERIFY(seen.size() > 5);
    QVERIFY(std::ranges::is_sorted(seen, {}, &SheetProgress::bytes));
    QVERIFY(std::ranges::is_sorted(seen, {}, &SheetProgress::rows));
    QCOMPARE(seen.last().bytes, seen.last().totalBytes);
    QCOMPARE(seen.last().rows, 20'000);

    const Result<> cancelled =
        (*reader)->read(0, all, [](const SheetProgress &progress) { return progress.rows < 3'000; });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
}

void TestXlsxReader::readsAgain()
{
    const TestFile file(xlsxOf({{row("<c t=\"s\"><v>0</v></c>")}, "<si><t>陈</t></si>", {}, {}, {}}));
    const auto reader = openSheets(file.path());
    QVERIFY(reader);
    for (int i = 0; i < 2; ++i) {
        QString text;
        QVERIFY((*reader)->read(0, [&text](const SheetRow &read) {
            text += read.text(0);
            return true;
        }));
        QCOMPARE(text, u"陈"_s);
    }
}

void TestXlsxReader::theChecksumIsLookedAt()
{
    // A flipped bit in a stored part is well-formed XML with another ID in it.
    QList<ZipEntry> parts = xlsxParts({{row("<c><v>7</v></c>")}, {}, {}, {}, {}});
    parts[0].wrongChecksum = true;
    const ReadBack back = readBack(zipOf(parts));
    QVERIFY(back.error);
    QCOMPARE(back.error->kind, Error::Kind::Damaged);
}

void TestXlsxReader::malformed_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("says");
    using enum Error::Kind;
    QTest::newRow("rows out of order") << QByteArray("<row r=\"2\"/><row r=\"1\"/>") << Damaged << u"after row 2"_s;
    QTest::newRow("a row twice") << QByteArray("<row r=\"2\"/><row r=\"2\"/>") << Damaged << u"after row 2"_s;
    QTest::newRow("row nought") << QByteArray("<row r=\"0\"/>") << Damaged << u"row 0"_s;
    QTest::newRow("a negative row") << QByteArray("<row r=\"-1\"/>") << Damaged << u"row"_s;
    QTest::newRow("beyond the last row") << QByteArray("<row r=\"1048577\"/>") << Damaged << u"1048576"_s;
    QTest::newRow("beyond all rows") << QByteArray("<row r=\"9223372036854775807\"/>") << Damaged << u"1048576"_s;
    QTest::newRow("too many columns") << row("<c r=\"XFD1\"><v>1</v></c>") << Invalid << u"1024 columns"_s;
    QTest::newRow("a reference without a column") << row("<c r=\"1\"><v>1</v></c>") << Damaged << u"Row 1"_s;
    QTest::newRow("a reference of too many letters") << row("<c r=\"AAAA1\"><v>1</v></c>") << Damaged << u"Row 1"_s;
    QTest::newRow("a string that is not there") << row("<c t=\"s\"><v>5</v></c>") << Damaged << u"Row 1"_s;
    QTest::newRow("a negative string") << row("<c t=\"s\"><v>-1</v></c>") << Damaged << u"Row 1"_s;
    QTest::newRow("a string without a number") << row("<c t=\"s\"><v>x</v></c>") << Damaged << u"Row 1"_s;
    QTest::newRow("a string number with a tail") << row("<c t=\"s\"><v>0x</v></c>") << Damaged << u"Row 1"_s;
    QTest::newRow("no string number") << row("<c t=\"s\"/>") << Damaged << u"Row 1"_s;
    QTest::newRow("a cell too long") << row("<c t=\"inlineStr\"><is><t>" + QByteArray(70'000, 'x') + "</t></is></c>")
                                     << Invalid << u"65536"_s;
    QTest::newRow("a value far too long") << row("<c t=\"str\"><v>" + longText() + "</v></c>") << Invalid << u"65536"_s;
    QTest::newRow("a tag that is never closed") << QByteArray("<row><c>") << Damaged << u"xl/worksheets/sheet1.xml"_s;
    QTest::newRow("bytes that are no UTF-8") << row("<c t=\"str\"><v>\xFF</v></c>") << Damaged << u"line 1"_s;
    QTest::newRow("a character XML does not allow") << row("<c t=\"str\"><v>\x01</v></c>") << Damaged << u"line 1"_s;
    QTest::newRow("an entity nobody declared") << row("<c t=\"str\"><v>&bomb;</v></c>") << Damaged << u"line 1"_s;
    QTest::newRow("nested deeper than any workbook")
        << QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300) << Damaged << u"damaged"_s;
}

void TestXlsxReader::malformed()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, says);
    const ReadBack back = readBack(xlsxOf({{rows}, "<si><t>陈</t></si>", {}, {}, {}}));
    QVERIFY(back.error);
    QCOMPARE(back.error->kind, kind);
    QVERIFY2(back.error->message.contains(says), qPrintable(back.error->message));
    QVERIFY(!back.error->detail.isEmpty());
}

void TestXlsxReader::otherArchives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray relations =
        R"(<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="%1"/></Relationships>)";
    QTest::newRow("an empty archive") << zipOf({});
    QTest::newRow("any archive") << zipOf({{"a.txt", "a"}});
    QTest::newRow("a binary workbook") << zipOf(
        {{"_rels/.rels", QByteArray(relations).replace("%1", "xl/workbook.bin")}, {"xl/workbook.bin", "x"}});
    QTest::newRow("a text document") << zipOf(
        {{"_rels/.rels", QByteArray(relations).replace("%1", "word/document.xml")},
         {"word/document.xml", "<document/>"}});
    QTest::newRow("a workbook part that is missing")
        << zipOf({{"_rels/.rels", QByteArray(relations).replace("%1", "xl/workbook.xml")}});
    QTest::newRow("an external workbook part") << zipOf(
        {{"_rels/.rels",
          QByteArray(relations).replace("Id=", "TargetMode=\"External\" Id=").replace("%1", "xl/workbook.xml")},
         {"xl/workbook.xml", "<workbook/>"}});
    QTest::newRow("a workbook without sheets") << xlsxOf(BookParts{});
    QTest::newRow("an OpenDocument text")
        << zipOf({{"mimetype", "application/vnd.oasis.opendocument.text", false}, {"content.xml", "<a/>"}});
}

void TestXlsxReader::otherArchives()
{
    QFETCH(const QByteArray, bytes);
    const ReadBack back = readBack(bytes);
    QVERIFY(back.error);
    QCOMPARE(back.error->kind, Error::Kind::Unsupported);
    QVERIFY2(back.error->message.contains(u".xlsx"_s), qPrintable(back.error->message));
}

void TestXlsxReader::strictWorkbooks()
{
    QList<ZipEntry> parts = xlsxParts({{row("<c t=\"inlineStr\"><is><t>陈</t></is></c>")}, {}, {}, {}, {}});
    for (ZipEntry &part : parts) {
        part.bytes.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                           "http://purl.oclc.org/ooxml/officeDocument/relationships");
        part.bytes.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                           "http://purl.oclc.org/ooxml/spreadsheetml/main");
    }
    QCOMPARE(readBack(zipOf(parts)).texts(), QStringList{u"1: 陈"_s});
}

QTEST_APPLESS_MAIN(TestXlsxReader)
#include "tst_xlsx_reader.moc"
