// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/people/import_bench.h"
#include "tests/sheets/books.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kStyles = "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";

QByteArray text(const char *place, const char *value)
{
    return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}
QByteArray number(const char *place, const char *value, int style = 0)
{
    return QByteArray("<c r=\"") + place + "\" s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
}
QByteArray row(int n, const QByteArray &cells)
{
    return "<row r=\"" + QByteArray::number(n) + "\">" + cells + "</row>";
}
QByteArray headers(int n)
{
    const QByteArray at = QByteArray::number(n);
    return row(n, text("A" + at, "姓名") + text("B" + at, "身份证号") + text("C" + at, "联系电话") +
                      text("D" + at, "登记日期"));
}

} // namespace

/// What only workbooks have: cells with kinds, several sheets, some of them hidden.
class TestImportBooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void cellsWithKinds()
    {
        ImportBench bench;
        const BookParts book{{headers(1) +
                              row(2, text("A2", "陈小明") + text("B2", "31010919991101999X") +
                                         number("C2", "13800001234") + number("D2", "45293", 1)) +
                              row(3, text("A3", "李建国") + number("B3", "310109194006159973") +
                                         number("C3", "13900001234") + number("D3", "45293")) +
                              row(4, text("A4", "王旧") + number("B4", "310109400615997") + text("C4", "无") +
                                         number("D4", "20240102"))},
                             {},
                             kStyles,
                             {},
                             {}};
        const auto report = bench.import(bench.write(xlsxOf(book), u"book.xlsx"_s));
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.accepted, 2);
        QCOMPARE(report->counts.rejected, (QMap<QString, qint64>{{u"id_precision_lost"_s, 1}}));
        QCOMPARE(report->counts.warnings, (QMap<QString, qint64>{{u"phone_format"_s, 1}}));
        const Person person = bench.named(u"陈小明"_s);
        QCOMPARE(person.phone, u"13800001234"_s);
        PeopleStore people = bench.people();
        QCOMPARE((*people.enrolments(person.n))[0].start, QDate(2024, 1, 2));
        const Person old = bench.named(u"王旧"_s); // fifteen digits fit into a number
        QCOMPARE(old.idNumber, u"310109194006159973"_s);
        QCOMPARE((*people.enrolments(old.n))[0].start, QDate(2024, 1, 2));
    }

    void everySheetWithAListIsTakenUnlessItIsHidden()
    {
        ImportBench bench;
        const BookParts book{
            {headers(1) + row(2, text("A2", "陈小明") + text("B2", "31010919991101999X")),
             row(1, text("A1", "填写说明")) + row(2, text("A2", "一、每人一行")),
             row(1, text("A1", "二月")) + headers(3) + row(4, text("A4", "李建国") + text("B4", "310109194006159973")),
             headers(1) + row(2, text("A2", "字典人") + text("B2", "310109196401019996"))},
            {},
            {},
            {},
            {{}, {}, {}, "state=\"hidden\""}};
        Result<ImportFile> file = bench.inspect(bench.write(xlsxOf(book), u"book.xlsx"_s));
        LEYE_VERIFY(file);
        QCOMPARE(file->plan.sheets.size(), 4);
        QCOMPARE(file->sheets.size(), 4);
        QVERIFY(file->plan.sheets[0].isTaken && !file->plan.sheets[1].isTaken && file->plan.sheets[2].isTaken);
        QVERIFY(!file->plan.sheets[3].isTaken);
        QCOMPARE(file->plan.sheets[2].headerRow, 3);
        const auto report = runImport(bench.desk(), *file, file->plan, bench.listener());
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.accepted, 2);
        QCOMPARE(bench.rows[1].place, (RowPlace{2, 4}));
        QVERIFY(bench.named(u"字典人"_s).name.isEmpty());
    }

    void anOpenDocumentIsALikeList()
    {
        ImportBench bench;
        const auto cell = [](const char *value) {
            return QByteArray("<table:table-cell office:value-type=\"string\"><text:p>") + value +
                   "</text:p></table:table-cell>";
        };
        const QByteArray table = "<table:table table:name=\"名册\"><table:table-row>" + cell("姓名") +
                                 cell("身份证号") + cell("登记日期") + "</table:table-row><table:table-row>" +
                                 cell("陈小明") + cell("31010919991101999X") +
                                 "<table:table-cell office:value-type=\"date\" "
                                 "office:date-value=\"2024-01-02\"><text:p>02.01.24</text:p></table:table-cell>"
                                 "</table:table-row></table:table>";
        const auto report = bench.import(bench.write(odsOf(table), u"book.ods"_s));
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.accepted, 1);
        PeopleStore people = bench.people();
        QCOMPARE((*people.enrolments(bench.named(u"陈小明"_s).n))[0].start, QDate(2024, 1, 2));
    }

    /// An old workbook without LibreOffice: what the reader says reaches whoever imports.
    void anOldWorkbookSaysWhatToDo()
    {
        ImportBench bench;
        const QString path =
            bench.write(QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(2048, '\0'), u"old.xls"_s);
        const HeaderNames names = *HeaderNames::load(ImportKind::People);
        SheetOptions options;
        options.officeProgram = bench.folder.filePath(u"no-such-program"_s);
        const auto file = inspectFile(path, names, options);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::Unsupported);
        QVERIFY(file.error().message.contains(u".xlsx"_s));
    }

    void aDamagedBookIsRefusedBeforeAnythingIsWritten()
    {
        ImportBench bench;
        QByteArray bytes = xlsxOf(headers(1) + row(2, text("A2", "陈小明")));
        bytes.chop(bytes.size() / 3);
        const auto report = bench.import(bench.write(bytes, u"book.xlsx"_s));
        QVERIFY(!report);
        QCOMPARE(bench.count("person"), 0);
    }
};

QTEST_GUILESS_MAIN(TestImportBooks)
#include "tst_import_books.moc"
