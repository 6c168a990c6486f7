// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/ledger.h"
#include "tests/people/broken_lists.h"
#include "tests/people/import_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

/// What a run makes of each row, for comparison with another run: ids differ.
QStringList outcomesOf(const QList<RowResult> &rows)
{
    QStringList lines;
    for (const RowResult &row : rows)
        lines.append(u"%1 %2"_s.arg(row.place.row).arg(codeOf(row.outcome)));
    return lines;
}

/// Rows that mean something else when the rows before them are forgotten.
const QString kTrickyPeople = u"姓名,身份证号,联系电话\n"
                              "王五,,\n" // on file, and nothing but a name
                              "王五,,\n" // so that this is he as well
                              "赵六,,\n"
                              "赵六,,\n" // but nobody of this name was on file
                              "陈小明,31010919991101999X,13800001234\n"
                              "陈小明,31010919991101999X,13800009999\n" // twice in the file: does not count
                              "陈小明,,13800009999\n"                   // so that this is somebody new
                              "陈小明,,13800001234\n"                   // and this is not
                              "李建国,310109194006159972,13900001234\n" // rejected: does not count
                              "李建国,,13900001234\n"
                              "李建国,310109194006159973,13900001234\n"_s;

const QString kLedgerHeaders = u"姓名,身份证号,联系电话,服务类型,服务日期,主题,备注\n"_s;
const QString kTrickyServices =
    kLedgerHeaders + u"陈小明,31010919991101999X,,指导,2026-10-01,简历,改了第一版\n"   // fills in the one on file
                     "陈小明,31010919991101999X,,指导,2026-10-01,简历,改了第二版\n"    // another one
                     "陈小明,31010919991101999X,,指导,2026-10-01,,\n"                  // a third, not one of the two
                     "陈小明,31010919991101999X,,指导,2026-10-01,,\n"                  // twice in the file
                     "陈小明,310109199911019991,13800001234,推荐,2026-10-02,设计师,\n" // rejected: does not count
                     "陈小明,31010919991101999X,13800001234,推荐,2026-10-02,设计师,\n"
                     "陈小明,31010919991101999X,,推荐,2026-10-02,设计师,第二家\n"
                     "没有人,,13800005678,推荐,2026-10-02,,\n"_s;

/// The process dies behind a row: what was written since the last slice is gone, and nobody says good-bye.
std::unique_ptr<SheetReader> killedBehind(std::unique_ptr<SheetReader> reader, qint64 row)
{
    return std::make_unique<BreakingReader>(std::move(reader), row, Error{Error::Kind::Storage, u"killed"_s, {}});
}

} // namespace

class TestImportKills : public QObject {
    Q_OBJECT

    static constexpr int kRows = 1'000;
    static constexpr qint64 kSlice = ImportBench::kSlice;

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    /// The process dies between two slices: what the last one wrote is there, what came after it is not, and the run
    /// knows exactly where it stood.
    void aKilledImportGoesOnBehindItsLastSlice()
    {
        const QString csv = roster(kRows);
        ImportBench whole;
        const auto wanted = whole.importText(csv);
        LEYE_VERIFY(wanted);
        QVERIFY(wanted->counts.accepted > wanted->counts.rows / 2);
        QVERIFY(wanted->counts.duplicatesInFile > 0 && wanted->counts.rejectedTotal > 0);

        ImportBench bench;
        const QString path = bench.write(csv.toUtf8());
        Result<ImportFile> file = bench.inspect(path);
        LEYE_VERIFY(file);
        file->reader = killedBehind(std::move(file->reader), 900);
        const auto killed = runImport(bench.inSlices(), *file, file->plan);
        QVERIFY(!killed);
        QCOMPARE(killed.error().kind, Error::Kind::Storage);

        const auto found = unfinishedImport(*bench.journal, ImportKind::People, file->hash);
        LEYE_VERIFY(found);
        QVERIFY(*found);
        const ImportRun run = **found;
        QVERIFY(run.counts.rows >= 600 && run.counts.rows < 900);
        QCOMPARE(bench.count("person"), run.counts.accepted);
        QCOMPARE(bench.count("person"), bench.count("enrolment"));

        Result<ImportFile> again = bench.inspect(path);
        LEYE_VERIFY(again);
        const auto rest = continueImport(bench.desk(), *again, run.action);
        LEYE_VERIFY(rest);
        QCOMPARE(rest->counts, wanted->counts);
        QCOMPARE(bench.count("person"), wanted->counts.accepted);
        QCOMPARE((*bench.database.integer("SELECT count(*) FROM import_row")),
                 *whole.database.integer("SELECT count(*) FROM import_row"));

        const auto undone = undoImport(bench.desk(), run.action);
        LEYE_VERIFY(undone);
        QCOMPARE(undone->skipped, 0);
        for (const char *table : {"person", "enrolment", "mark"})
            QCOMPARE(bench.count(table), 0);
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM import_row"), 0);
    }

    void killedAgainAndAgainItCountsEachRowOnce()
    {
        const QString csv = roster(kRows);
        ImportBench whole;
        const auto wanted = whole.importText(csv);
        LEYE_VERIFY(wanted);
        ImportBench bench;
        const QString path = bench.write(csv.toUtf8());
        ActionId action;
        for (const qint64 lastRow : {90, 210, 211, 640, 950, kRows}) {
            Result<ImportFile> file = bench.inspect(path);
            LEYE_VERIFY(file);
            file->reader = killedBehind(std::move(file->reader), lastRow);
            const auto cut = unfinishedImport(*bench.journal, ImportKind::People, file->hash);
            LEYE_VERIFY(cut);
            QCOMPARE(cut->has_value(), lastRow > 210); // the first died within its first slice
            const auto killed = *cut ? continueImport(bench.inSlices(), *file, (*cut)->action)
                                     : runImport(bench.inSlices(), *file, file->plan);
            QVERIFY(!killed);
            if (*cut)
                QVERIFY(action.isNull() || action == (*cut)->action);
            action = *cut ? (*cut)->action : action;
            const auto now = unfinishedImport(*bench.journal, ImportKind::People, file->hash);
            QCOMPARE(bench.count("person"), *now ? (*now)->counts.accepted : 0);
        }
        Result<ImportFile> file = bench.inspect(path);
        const auto rest = continueImport(bench.inSlices(), *file, action, bench.listener());
        LEYE_VERIFY(rest);
        QCOMPARE(rest->counts, wanted->counts);
        QCOMPARE(bench.count("person"), wanted->counts.accepted);
        LEYE_VERIFY(verifyLedger(bench.journal->store(), bench.journal->restricted(), bench.authorityKey, {}));
        const auto again = bench.import(path);
        LEYE_VERIFY(again);
        QCOMPARE(again->counts.accepted, 0);
        QCOMPARE(again->counts.alreadyOnFile, wanted->counts.accepted);
    }

    void aKillBehindAnyRowChangesNothing_data()
    {
        QTest::addColumn<bool>("isLedger");
        QTest::addColumn<qint64>("lastRow");
        for (const bool isLedger : {false, true}) {
            const qint64 rows = (isLedger ? kTrickyServices : kTrickyPeople).count(u'\n');
            for (qint64 row = 2; row <= rows; ++row)
                QTest::addRow("%s, killed behind row %lld", isLedger ? "services" : "people", row) << isLedger << row;
        }
    }
    /// Whatever the rows before mean for a row, they mean it across a kill as well.
    void aKillBehindAnyRowChangesNothing()
    {
        QFETCH(const bool, isLedger);
        QFETCH(const qint64, lastRow);
        const ImportKind kind = isLedger ? ImportKind::Services : ImportKind::People;
        const QString csv = isLedger ? kTrickyServices : kTrickyPeople;
        const auto prepare = [isLedger](ImportBench &bench) {
            LEYE_VERIFY(bench.importText(isLedger ? u"姓名,身份证号,联系电话\n陈小明,31010919991101999X,13800001234\n"_s
                                                  : u"姓名\n王五\n"_s));
            if (isLedger)
                LEYE_VERIFY(bench.importText(kLedgerHeaders + u"陈小明,31010919991101999X,,指导,2026-10-01,简历,\n"_s,
                                             ImportKind::Services));
        };
        ImportBench whole;
        prepare(whole);
        const auto wanted = whole.importText(csv, kind);
        LEYE_VERIFY(wanted);
        QVERIFY(wanted->counts.accepted > 2 && wanted->counts.duplicatesInFile > 0);
        QCOMPARE(wanted->counts.rejectedTotal, 1);

        ImportBench bench;
        prepare(bench);
        const QString path = bench.write(csv.toUtf8());
        ImportDesk desk = bench.desk();
        desk.sliceRows = 1;
        Result<ImportFile> file = bench.inspect(path, kind);
        LEYE_VERIFY(file);
        file->reader = killedBehind(std::move(file->reader), lastRow);
        bench.rows.clear();
        QVERIFY(!runImport(desk, *file, file->plan, bench.listener()));
        QCOMPARE(bench.rows.size(), lastRow - 1);
        const auto cut = unfinishedImport(*bench.journal, kind, file->hash);
        LEYE_VERIFY(cut);
        QVERIFY(*cut);
        Result<ImportFile> again = bench.inspect(path, kind);
        LEYE_VERIFY(again);
        const auto rest = continueImport(desk, *again, (*cut)->action, bench.listener());
        LEYE_VERIFY(rest);
        QCOMPARE(outcomesOf(bench.rows), outcomesOf(whole.rows));
        QCOMPARE(rest->counts, wanted->counts);
        for (const char *table : {"person", "service"})
            QCOMPARE(bench.count(table), whole.count(table));
    }
};

QTEST_GUILESS_MAIN(TestImportKills)
#include "tst_import_kills.moc"
