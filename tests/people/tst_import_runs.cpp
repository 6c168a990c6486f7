// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/people/broken_lists.h"
#include "tests/people/import_bench.h"

#include <QSet>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

/// Stops an import after so many rows.
ImportListener stopAfter(qint64 rows)
{
    return {{}, [rows](const ImportProgress &progress) { return progress.counts.rows < rows; }};
}

} // namespace

class TestImportRuns : public QObject {
    Q_OBJECT

    static constexpr int kRows = 1'000;
    static constexpr qint64 kSlice = ImportBench::kSlice;

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aCancelledImportGoesOnToTheSameEnd()
    {
        ImportBench whole;
        const QString csv = roster(700);
        const auto wanted = whole.importText(csv);
        LEYE_VERIFY(wanted);
        QVERIFY(wanted->counts.accepted > wanted->counts.rows / 2);
        QVERIFY(wanted->counts.duplicatesInFile > 0 && wanted->counts.rejectedTotal > 0);

        ImportBench bench;
        Result<ImportFile> file = bench.inspect(bench.write(csv.toUtf8()));
        LEYE_VERIFY(file);
        const auto cut = runImport(bench.desk(), *file, file->plan, stopAfter(400));
        LEYE_VERIFY(cut);
        QVERIFY(!cut->isWhole);
        QVERIFY(cut->counts.rows >= 400 && cut->counts.rows < 700);
        QCOMPARE(bench.count("person"), cut->counts.accepted); // what was looked at is kept

        const auto found = unfinishedImport(*bench.journal, ImportKind::People, file->hash);
        LEYE_VERIFY(found);
        QVERIFY(*found);
        QCOMPARE((*found)->action, cut->action);
        QCOMPARE((*found)->last, cut->last);
        QVERIFY(!*unfinishedImport(*bench.journal, ImportKind::Elders, file->hash));
        QVERIFY(!*unfinishedImport(*bench.journal, ImportKind::People, QByteArray(32, 'x')));

        const auto rest = continueImport(bench.desk(), *file, cut->action, bench.listener());
        LEYE_VERIFY(rest);
        QVERIFY(rest->isWhole);
        QCOMPARE(rest->counts, wanted->counts);
        QCOMPARE(rest->action, cut->action);
        QCOMPARE(bench.rows.size(), wanted->counts.rows - cut->counts.rows);
        QCOMPARE(bench.count("person"), whole.count("person"));
        QVERIFY(!*unfinishedImport(*bench.journal, ImportKind::People, file->hash));

        const auto twice = continueImport(bench.desk(), *file, cut->action);
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Conflict);
    }

    void aRunThatWasUndoneIsNotFoundAndDoesNotGoOn()
    {
        ImportBench bench;
        Result<ImportFile> file = bench.inspect(bench.write(roster(700).toUtf8()));
        LEYE_VERIFY(file);
        const auto cut = runImport(bench.desk(), *file, file->plan, stopAfter(400));
        LEYE_VERIFY(cut);
        LEYE_VERIFY(undoImport(bench.desk(), cut->action));
        QCOMPARE(bench.count("person"), 0);
        QVERIFY(!*unfinishedImport(*bench.journal, ImportKind::People, file->hash));
        const auto rest = continueImport(bench.desk(), *file, cut->action);
        QVERIFY(!rest);
        QCOMPARE(rest.error().kind, Error::Kind::Conflict);
    }

    void anotherFileDoesNotGoOnWithARun()
    {
        ImportBench bench;
        Result<ImportFile> file = bench.inspect(bench.write(roster(700).toUtf8()));
        LEYE_VERIFY(file);
        const auto cut = runImport(bench.desk(), *file, file->plan, stopAfter(400));
        LEYE_VERIFY(cut);
        Result<ImportFile> changed = bench.inspect(bench.write(roster(701).toUtf8()));
        LEYE_VERIFY(changed);
        const auto rest = continueImport(bench.desk(), *changed, cut->action);
        QVERIFY(!rest);
        QCOMPARE(rest.error().kind, Error::Kind::Conflict);
        const auto none = continueImport(bench.desk(), *file, ActionId(bench.journal->newId()));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
    }

    void aFileThatBreaksOffLeavesNothing_data()
    {
        QTest::addColumn<qint64>("lastRow");
        QTest::newRow("in the first slice") << qint64(100);
        QTest::newRow("in the second") << qint64(700);
        QTest::newRow("before the first row") << qint64(1);
    }
    void aFileThatBreaksOffLeavesNothing()
    {
        QFETCH(qint64, lastRow);
        ImportBench bench;
        Result<ImportFile> file = bench.inspect(bench.write(roster(800).toUtf8()));
        LEYE_VERIFY(file);
        file->reader = std::make_unique<BreakingReader>(std::move(file->reader), lastRow,
                                                        Error{Error::Kind::Damaged, u"torn"_s, {}});
        const auto report = runImport(bench.inSlices(), *file, file->plan);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Damaged);
        for (const char *table : {"person", "enrolment", "mark"})
            QCOMPARE(bench.count(table), 0);
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM import_run"), 0);
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM import_row"), 0);
    }

    void aSecondRunAfterAStopCountsWhatIsThere()
    {
        ImportBench bench;
        const QString csv = roster(700);
        Result<ImportFile> file = bench.inspect(bench.write(csv.toUtf8()));
        LEYE_VERIFY(file);
        const auto cut = runImport(bench.desk(), *file, file->plan, stopAfter(400));
        LEYE_VERIFY(cut);
        const auto anew = bench.importText(csv);
        LEYE_VERIFY(anew);
        QCOMPARE(anew->counts.alreadyOnFile, cut->counts.accepted);
        QCOMPARE(anew->counts.accepted + cut->counts.accepted, bench.count("person"));
    }

    void rowsPutRightAreTriedAgain()
    {
        ImportBench bench;
        const auto report = bench.importText(
            u"姓名,身份证号\n陈小明,310109199911019991\n,310109194006159973\n李建国,310109196401019996\n"_s);
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.rejectedTotal, 2);
        ImportStore store(bench.database);
        QList<ImportRow> kept;
        const auto keep = [&kept](const ImportRow &row) -> Result<void> {
            kept.append(row);
            return {};
        };
        LEYE_VERIFY(store.eachRow(report->action, keep));
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept[0].result.place, (RowPlace{0, 2}));
        QCOMPARE(kept[0].result.problems, (QList<EntryProblem>{{u"id_number"_s, EntryReason::IdChecksum}}));
        QCOMPARE(kept[0].cells.text(1), u"310109199911019991"_s);

        kept[0].cells.cells[1].text = u"31010919991101999X"_s;
        kept[1].cells.cells[0].text = u" — "_s;
        const auto retried = retryRows(bench.desk(), report->action, kept, bench.listener());
        LEYE_VERIFY(retried);
        QCOMPARE(retried->counts.rows, 3);
        QCOMPARE(retried->counts.accepted, 2);
        QCOMPARE(retried->counts.rejected, (QMap<QString, qint64>{{u"name_missing"_s, 1}}));
        QCOMPARE(bench.named(u"陈小明"_s).idNumber, u"31010919991101999X"_s);
        kept.clear();
        LEYE_VERIFY(store.eachRow(report->action, keep));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].cells.text(0), u" — "_s);
        QCOMPARE((*store.run(report->action))->counts, retried->counts);

        LEYE_VERIFY(undoImport(bench.desk(), report->action)); // the retried row belongs to the same action
        QCOMPARE(bench.count("person"), 0);
        const auto late = retryRows(bench.desk(), report->action, kept);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
    }

    void aRowIsCheckedWhileItIsPutRight()
    {
        ImportBench bench;
        Result<ImportFile> file = bench.inspect(bench.write(u"姓名,身份证号\n陈小明,31010919991101999X\n"_s.toUtf8()));
        LEYE_VERIFY(file);
        const auto check = [&](const QString &name, const QString &number) {
            const SheetRow row{2, {{SheetCell::Kind::Text, false, name}, {SheetCell::Kind::Text, false, number}}};
            return *checkRow(bench.desk(), file->plan, {0, 2}, row);
        };
        QCOMPARE(check(u"陈小明"_s, u"310109199911019991"_s).outcome, RowOutcome::Rejected);
        QCOMPARE(check(u"陈小明"_s, u"31010919991101999X"_s).outcome, RowOutcome::Accepted);
        QCOMPARE(bench.count("person"), 0);
        LEYE_VERIFY(runImport(bench.desk(), *file, file->plan));
        QCOMPARE(check(u"陈小明"_s, u"31010919991101999X"_s).outcome, RowOutcome::AlreadyOnFile);
    }

    void theColumnsOfAnOfficeAreRemembered()
    {
        ImportBench bench;
        const QString path = bench.write(u"姓名,身份证号,星座,片区\n陈小明,31010919991101999X,双鱼,甲\n"_s.toUtf8());
        Result<ImportFile> file = bench.inspect(path);
        LEYE_VERIFY(file);
        file->plan.sheets[0].columns[3].field = u"remark"_s;
        LEYE_VERIFY(saveProfile(bench.desk(), file->plan, u" 街道 摸排 "_s));
        const auto profiles = OfficeStore(bench.database).importProfiles(u"people"_s);
        LEYE_VERIFY(profiles);
        QCOMPARE(profiles->size(), 1);
        QCOMPARE(profiles->first().name, u"街道摸排"_s);

        const HeaderNames names = *HeaderNames::load(ImportKind::People, &profiles->first());
        Result<ImportFile> again = inspectFile(path, names);
        LEYE_VERIFY(again);
        QCOMPARE(again->plan.unknownHeaders(), QStringList());
        LEYE_VERIFY(runImport(bench.desk(), *again, again->plan));
        QCOMPARE(bench.named(u"陈小明"_s).remark, u"甲"_s);

        file->plan.sheets[0].columns[3].field = u"living_address"_s;
        LEYE_VERIFY(saveProfile(bench.desk(), file->plan, u"街道摸排"_s)); // what it said of the header before is gone
        const auto changed = OfficeStore(bench.database).importProfiles(u"people"_s);
        QCOMPARE(changed->size(), 1);
        QCOMPARE(HeaderNames::load(ImportKind::People, &changed->first())->fieldFor(u"片区"_s), u"living_address"_s);
        const auto nameless = saveProfile(bench.desk(), file->plan, u"  "_s);
        QVERIFY(!nameless);
        QCOMPARE(nameless.error().kind, Error::Kind::Invalid);
    }

    void whatValuesStandForIsRememberedWithTheirColumn()
    {
        ImportBench bench;
        const QString path = bench.write(u"姓名,联系电话,学历\n演示一,13800000001,大学本科(自考)\n"_s.toUtf8());
        Result<ImportFile> file = bench.inspect(path);
        LEYE_VERIFY(file);
        QCOMPARE(file->plan.values, ValueMap());
        file->plan.values.set(u"education"_s, u"大学本科(自考)"_s, u"20"_s);
        file->plan.values.set(u"education"_s, u"自考"_s, u"20"_s);
        LEYE_VERIFY(saveProfile(bench.desk(), file->plan, u"街道"_s));

        const auto profiles = OfficeStore(bench.database).importProfiles(u"people"_s);
        LEYE_VERIFY(profiles);
        QCOMPARE(headersOf(profiles->first()), (QStringList{u"姓名"_s, u"联系电话"_s, u"学历"_s}));
        const HeaderNames names = *HeaderNames::load(ImportKind::People, &profiles->first());
        QCOMPARE(names.values(), file->plan.values);
        Result<ImportFile> again = inspectFile(path, names);
        LEYE_VERIFY(again);
        LEYE_VERIFY(runImport(bench.desk(), *again, again->plan));
        QCOMPARE(bench.named(u"演示一"_s).education, u"20"_s);
    }

    void aProfileKeepsWhatTheListAtHandDoesNotSay()
    {
        ImportBench bench;
        const auto keep = [&bench](const QString &headers, const QString &code) {
            Result<ImportFile> file = bench.inspect(bench.write(QString(headers + u"\n演示一,甲\n"_s).toUtf8()));
            file->plan.values.set(u"education"_s, u"自考"_s, code);
            return saveProfile(bench.desk(), file->plan, u"街道"_s);
        };
        LEYE_VERIFY(keep(u"姓名,学历"_s, u"20"_s));
        LEYE_VERIFY(keep(u"姓名,星座"_s, u"20"_s));
        const auto read = [&bench] {
            const auto profiles = OfficeStore(bench.database).importProfiles(u"people"_s);
            return *HeaderNames::load(ImportKind::People, &profiles->first());
        };
        QCOMPARE(read().fieldFor(u"星座"_s), kLeftOut.toString());
        QCOMPARE(read().values().codeFor(u"education"_s, u"自考"_s), u"20"_s);
        LEYE_VERIFY(keep(u"姓名,学历"_s, QString())); // taken back in such a list
        QCOMPARE(read().values(), ValueMap());
        QCOMPARE(read().fieldFor(u"星座"_s), kLeftOut.toString());
    }

    void rowsThatWantALookAreKeptForAMonth()
    {
        ImportBench bench;
        LEYE_VERIFY(bench.importText(u"姓名,身份证号\n陈小明,310109199911019991\n"_s));
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM import_row"), 1);
        bench.clock.advance(qint64(29) * 24 * 3600 * 1000);
        LEYE_VERIFY(bench.importText(u"姓名\n李建国\n"_s));
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM import_row"), 1);
        bench.clock.advance(qint64(2) * 24 * 3600 * 1000);
        LEYE_VERIFY(bench.importText(u"姓名\n王五\n"_s));
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM import_row"), 0);
        const auto runs = ImportStore(bench.database).runs();
        LEYE_VERIFY(runs);
        QCOMPARE(runs->size(), 3);
        QVERIFY(runs->first().startedMs > runs->last().startedMs);
    }

    void howFarItHasComeIsKeptWithEachSlice()
    {
        ImportBench bench;
        QList<qint64> operations;
        QSet<qint64> slices;
        Result<ImportFile> file = bench.inspect(bench.write(roster(kRows).toUtf8()));
        LEYE_VERIFY(file);
        const ImportListener listener{[&](const RowResult &, const SheetRow &) {
                                          const auto run = ImportStore(bench.database).runs();
                                          if (run && !run->isEmpty())
                                              slices.insert(run->first().counts.rows);
                                      },
                                      {}};
        LEYE_VERIFY(runImport(bench.inSlices(), *file, file->plan, listener));
        QVERIFY(slices.size() >= 4);
        qint64 before = 0;
        QList<qint64> ends = slices.values();
        std::sort(ends.begin(), ends.end());
        for (const qint64 end : ends) {
            QVERIFY(end - before <= kSlice);
            before = end;
        }
        QCOMPARE(*bench.database.integer("PRAGMA wal_autocheckpoint"), 1000); // as it was
    }

    void severalSheetsAreOneImport()
    {
        ImportBench bench;
        Result<ImportFile> file = bench.inspect(bench.write(u"姓名,身份证号\n陈小明,31010919991101999X\n"_s.toUtf8()));
        LEYE_VERIFY(file);
        ImportPlan plan = file->plan; // the same sheet twice stands for two tabs
        plan.sheets.append(plan.sheets[0]);
        bench.rows.clear();
        const auto report = runImport(bench.desk(), *file, plan, bench.listener());
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.accepted, 1);
        QCOMPARE(report->counts.duplicatesInFile, 1);
    }

    void aFullDiskOrAClosedJournalIsSaid()
    {
        ImportBench bench;
        Result<ImportFile> file = bench.inspect(bench.write(roster(20).toUtf8()));
        LEYE_VERIFY(file);
        LEYE_VERIFY(bench.database.execute("PRAGMA query_only = ON"));
        const auto report = runImport(bench.desk(), *file, file->plan);
        QVERIFY(!report);
        QVERIFY(!report.error().message.isEmpty());
        LEYE_VERIFY(bench.database.execute("PRAGMA query_only = OFF"));
        QCOMPARE(bench.count("person"), 0);
        LEYE_VERIFY(runImport(bench.desk(), *file, file->plan)); // and afterwards all is well
    }

    void progressIsTold()
    {
        ImportBench bench;
        Result<ImportFile> file = bench.inspect(bench.write(roster(700).toUtf8()));
        LEYE_VERIFY(file);
        qint64 last = -1;
        int calls = 0;
        const ImportListener listener{{}, [&](const ImportProgress &progress) {
                                          ++calls;
                                          last = progress.counts.rows;
                                          return true;
                                      }};
        LEYE_VERIFY(runImport(bench.desk(), *file, file->plan, listener));
        QVERIFY(calls >= 3);
        QVERIFY(last >= 600);
    }
};

QTEST_GUILESS_MAIN(TestImportRuns)
#include "tst_import_runs.moc"
