// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/problem_sheet.h"
#include "tests/people/import_bench.h"

#include <QFileInfo>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 10, 26), QTime(9, 0), Qt::UTC);

/// Imports a list and writes what was not taken.
Result<qint64> importTo(ImportBench &bench, const QString &path, const QString &errors)
{
    LEYE_TRY(ImportFile file, ImportBench::inspect(path));
    LEYE_TRY(ProblemSheet sheet, ProblemSheet::create(errors, file.plan, kNow));
    Result<void> added;
    const ImportListener listener{[&](const RowResult &result, const SheetRow &row) {
                                      if (added)
                                          added = sheet.add(result, row);
                                  },
                                  {}};
    LEYE_CHECK(runImport(bench.desk(), file, file.plan, listener));
    LEYE_CHECK(added);
    LEYE_CHECK(sheet.finish());
    return sheet.rows();
}

QList<QStringList> read(const QString &path)
{
    QList<QStringList> rows;
    const auto reader = openSheets(path);
    if (!reader)
        return rows;
    const auto done = (*reader)->read(0, [&rows](const SheetRow &row) {
        QStringList texts;
        for (const SheetCell &cell : row.cells)
            texts.append(cell.text);
        rows.append(texts);
        return true;
    });
    return done ? rows : QList<QStringList>();
}

} // namespace

class TestProblemSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void everyReasonHasChineseWords()
    {
        QStringList words;
        for (int i = 0; i <= int(EntryReason::AfterDeath); ++i) {
            const ProblemWords said = chineseWordsFor(EntryReason(i));
            QVERIFY(!said.reason.isEmpty());
            QVERIFY(!said.advice.isEmpty());
            words.append(said.reason);
        }
        QCOMPARE(words.removeDuplicates(), 0);
    }

    void format_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << u"rows.xlsx"_s;
        QTest::newRow("csv") << u"rows.csv"_s;
    }

    void rowsComeWithTheirReasonAndWhatToDo_data() { format_data(); }
    void rowsComeWithTheirReasonAndWhatToDo()
    {
        QFETCH(QString, name);
        ImportBench bench;
        const QString errors = bench.folder.filePath(name);
        const auto rows = importTo(
            bench,
            bench.write(
                u"人员名册,,\n姓名,身份证号,备注\n陈小明,31010919991101999X,好\n,310109199911019991,=1+1\n"_s.toUtf8()),
            errors);
        LEYE_VERIFY(rows);
        QCOMPARE(*rows, 1);
        const QList<QStringList> written = read(errors);
        QCOMPARE(written.size(), 2);
        QCOMPARE(written[0], (QStringList{u"姓名"_s, u"身份证号"_s, u"备注"_s, u"行号"_s, u"原因"_s, u"怎么办"_s}));
        QCOMPARE(written[1].mid(0, 4), (QStringList{QString(), u"310109199911019991"_s, u"=1+1"_s, u"4"_s}));
        QVERIFY(written[1][4].contains(u"校验位"_s));
        QVERIFY(written[1][4].contains(u"缺姓名"_s));
        QVERIFY(!written[1][5].isEmpty());
    }

    /// The table is put right and imported: its own columns are no news.
    void whatWasPutRightGoesIn()
    {
        ImportBench bench;
        const QString list = u"姓名,身份证号,备注\n,310109199911019991,甲\n"_s;
        const QString errors = bench.folder.filePath(u"rows.csv"_s);
        LEYE_VERIFY(importTo(bench, bench.write(list.toUtf8()), errors));
        QFile file(errors);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString repaired = QString::fromUtf8(file.readAll())
                                     .replace(u"310109199911019991"_s, u"31010919991101999X"_s)
                                     .replace(u"\n,"_s, u"\n陈小明,"_s);
        Result<ImportFile> again = ImportBench::inspect(bench.write(repaired.toUtf8(), u"repaired.csv"_s));
        LEYE_VERIFY(again);
        QCOMPARE(again->plan.unknownHeaders(), QStringList());
        const auto report = runImport(bench.desk(), *again, again->plan);
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.accepted, 1);
        QCOMPARE(bench.named(u"陈小明"_s).remark, u"甲"_s);
    }

    void noRowsNoFile()
    {
        ImportBench bench;
        const QString errors = bench.folder.filePath(u"rows.xlsx"_s);
        const auto rows = importTo(bench, bench.write(u"姓名\n陈小明\n"_s.toUtf8()), errors);
        LEYE_VERIFY(rows);
        QCOMPARE(*rows, 0);
        QVERIFY(!QFileInfo::exists(errors));
    }

    void wrongTargetsAreSaidBeforeTheImport_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("another kind of file") << u"rows.doc"_s;
        QTest::newRow("a folder that is not there") << u"no/such/rows.xlsx"_s;
    }
    void wrongTargetsAreSaidBeforeTheImport()
    {
        QFETCH(QString, name);
        ImportBench bench;
        const auto rows = importTo(bench, bench.write(u"姓名\n陈小明\n"_s.toUtf8()), bench.folder.filePath(name));
        QVERIFY(!rows);
        QVERIFY(!rows.error().message.isEmpty());
        QCOMPARE(bench.count("person"), 0);
    }

    void severalSheetsAreNamed()
    {
        ImportPlan plan{ImportKind::People, {}};
        plan.sheets.append({0, u"一月"_s, 1, 2, {{0, u"姓名"_s, u"name"_s}}, true});
        plan.sheets.append({1, u"说明"_s, 0, 0, {}, false});
        plan.sheets.append({2, u"二月"_s, 1, 2, {{0, u"姓名"_s, u"name"_s}, {1, u"电话"_s, u"phone"_s}}, true});
        QTemporaryDir folder;
        auto sheet = ProblemSheet::create(folder.filePath(u"rows.xlsx"_s), plan, kNow);
        LEYE_VERIFY(sheet);
        RowResult result;
        result.place = {2, 7};
        result.problems = {{u"name"_s, EntryReason::NameMissing}};
        LEYE_VERIFY(sheet->add(
            result, {7, {{}, {SheetCell::Kind::Text, false, u"123"_s}, {SheetCell::Kind::Text, false, u"beyond"_s}}}));
        result.outcome = RowOutcome::Accepted;
        LEYE_VERIFY(sheet->add(result, {8, {}}));
        LEYE_VERIFY(sheet->finish());
        const QList<QStringList> written = read(folder.filePath(u"rows.xlsx"_s));
        QCOMPARE(written.size(), 2);
        QCOMPARE(written[1].mid(1, 3), (QStringList{u"123"_s, u"二月"_s, u"7"_s}));
    }
};

QTEST_GUILESS_MAIN(TestProblemSheet)
#include "tst_problem_sheet.moc"
