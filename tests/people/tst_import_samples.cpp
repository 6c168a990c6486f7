// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/people/import_bench.h"

#include <QJsonDocument>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

QString sample(const QString &name) { return QStringLiteral(LEYE_TEST_DATA "/import/") + name; }

QJsonObject expected(const QString &format)
{
    QFile file(sample(u"roster_a.expected.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())[format].toObject() : QJsonObject();
}

void compare(const QJsonObject &actual, const QJsonObject &wanted)
{
    QVERIFY(!wanted.isEmpty());
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        QVERIFY2(actual[it.key()] == it.value(),
                 qPrintable(it.key() + u": "_s + QString::fromUtf8(QJsonDocument(actual).toJson())));
}

} // namespace

class TestImportSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void format_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("separated text in GB18030") << u"csv"_s;
        QTest::newRow("a workbook with a title above and a total below") << u"xlsx"_s;
    }

    void aSampleGivesExactlyItsAnswer_data() { format_data(); }
    void aSampleGivesExactlyItsAnswer()
    {
        QFETCH(QString, format);
        ImportBench bench;
        const auto report = bench.import(sample(u"roster_a."_s + format));
        LEYE_VERIFY(report);
        compare(report->counts.toJson(), expected(format));
        QCOMPARE(report->counts.updated, 0);
        QCOMPARE(report->counts.alreadyOnFile, 0);
        QCOMPARE(bench.count("person"), 130);
        QCOMPARE(bench.count("enrolment"), 130);
        QCOMPARE(qint64(bench.rows.size()), report->counts.rows);
    }

    void theSameFileAgainAddsNobody_data() { format_data(); }
    void theSameFileAgainAddsNobody()
    {
        QFETCH(QString, format);
        ImportBench bench;
        LEYE_VERIFY(bench.import(sample(u"roster_a."_s + format)));
        const qint64 operations = *bench.database.integer("SELECT count(*) FROM op");
        const auto again = bench.import(sample(u"roster_a."_s + format));
        LEYE_VERIFY(again);
        QCOMPARE(again->counts.accepted, 0);
        QCOMPARE(again->counts.updated, 0);
        QCOMPARE(again->counts.alreadyOnFile, 130);
        QCOMPARE(again->counts.duplicatesInFile, 3);
        QVERIFY(again->action.isNull()); // there is nothing to undo
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM op"), operations);
    }

    void theOtherFormatOfTheSameListAddsNobodyEither()
    {
        ImportBench bench;
        LEYE_VERIFY(bench.import(sample(u"roster_a.csv"_s)));
        const auto again = bench.import(sample(u"roster_a.xlsx"_s));
        LEYE_VERIFY(again);
        QCOMPARE(again->counts.accepted, 0);
        QCOMPARE(again->counts.alreadyOnFile, 130);
    }

    void aDryRunSaysTheSameAndWritesNothing()
    {
        ImportBench bench;
        Result<ImportFile> file = bench.inspect(sample(u"roster_a.xlsx"_s));
        LEYE_VERIFY(file);
        const auto dry = dryRun(bench.desk(), *file, file->plan, bench.listener());
        LEYE_VERIFY(dry);
        const QList<RowResult> dryRows = bench.rows;
        compare(dry->counts.toJson(), expected(u"xlsx"_s));
        QVERIFY(dry->action.isNull());
        QCOMPARE(bench.count("person"), 0);
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM import_run"), 0);
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM import_row"), 0);

        const auto real = bench.import(sample(u"roster_a.xlsx"_s));
        LEYE_VERIFY(real);
        QCOMPARE(real->counts, dry->counts);
        QCOMPARE(bench.rows.size(), dryRows.size());
        for (qsizetype i = 0; i < dryRows.size(); ++i) {
            QCOMPARE(bench.rows[i].outcome, dryRows[i].outcome);
            QCOMPARE(bench.rows[i].problems, dryRows[i].problems);
        }
    }

    void peopleAreWrittenAsTheListSays()
    {
        ImportBench bench;
        LEYE_VERIFY(bench.import(sample(u"roster_a.xlsx"_s)));
        const Person person = bench.named(u"孙桂行"_s);
        QCOMPARE(person.idNumber, u"310109199706209970"_s); // typed in full-width digits
        QCOMPARE(person.birth, QDate(1997, 6, 20));
        QCOMPARE(person.sex, u"1"_s);
        QCOMPARE(person.phone, u"19693444856"_s);
        QCOMPARE(person.education, u"10"_s);
        QCOMPARE(person.committee, u"310109016000"_s);
        QCOMPARE(person.area, kArea);
        PeopleStore store = bench.people();
        const QList<Enrolment> enrolments = *store.enrolments(person.n);
        QCOMPARE(enrolments.size(), 1);
        QCOMPARE(enrolments[0].kind, u"求职人员"_s);
        QCOMPARE(enrolments[0].category, u"03"_s);
        QCOMPARE(enrolments[0].station, u"31010901701"_s);
        QCOMPARE(enrolments[0].start, QDate(2021, 11, 5));
        const QList<Mark> marks = *store.marks(person.n);
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks[0].mark, u"就业困难人员"_s);
        QCOMPARE(marks[0].start, QDate(2021, 11, 5));
        QVERIFY(marks[0].basis.contains(u"roster_a.xlsx"_s));
    }

    void oneRowIsOneOperation()
    {
        ImportBench bench;
        const qint64 before = *bench.database.integer("SELECT count(*) FROM op");
        const auto report = bench.import(sample(u"roster_a.csv"_s));
        LEYE_VERIFY(report);
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM op") - before, 130);
        const auto action = bench.journal->store().action(report->action);
        LEYE_VERIFY(action);
        QVERIFY(*action);
        QCOMPARE((*action)->operations, 130);
        QCOMPARE((*action)->name, u"people.import"_s);
    }

    void unknownWordsAreKeptAsTheyWereTyped()
    {
        ImportBench bench;
        LEYE_VERIFY(bench.import(sample(u"roster_a.csv"_s)));
        PeopleStore store = bench.people();
        const Person person = bench.named(u"单涛"_s);
        QCOMPARE((*store.enrolments(person.n))[0].category, u"火星移民"_s);
        QCOMPARE(bench.named(u"黄勇"_s).phone, u"无"_s);
    }

    void undoLeavesNobody()
    {
        ImportBench bench;
        const auto report = bench.import(sample(u"roster_a.xlsx"_s));
        LEYE_VERIFY(report);
        LEYE_VERIFY(undoImport(bench.desk(), report->action));
        for (const char *table : {"person", "enrolment", "mark"})
            QCOMPARE(bench.count(table), 0);
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM person_key"), 0);
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM import_row"), 0);
        PeopleStore store = bench.people();
        QVERIFY(store.find(u"孙桂行"_s, 10)->isEmpty());

        const auto again = bench.import(sample(u"roster_a.xlsx"_s));
        LEYE_VERIFY(again);
        QCOMPARE(again->counts.accepted, 130);
    }
};

QTEST_GUILESS_MAIN(TestImportSamples)
#include "tst_import_samples.moc"
