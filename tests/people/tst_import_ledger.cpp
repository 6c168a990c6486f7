// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/network.h"
#include "models/office/station_entry.h"
#include "tests/people/import_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QString kMan = u"31010919991101999X"_s;
const QString kElder = u"310109194006159973"_s;

/// A desk where two people are on file already.
struct LedgerBench : ImportBench {
    explicit LedgerBench(Roles roles = kFirstUser, bool counsellor = true) : ImportBench(roles, counsellor)
    {
        const auto people =
            importText(u"姓名,身份证号,联系电话\n陈小明,%1,13800001234\n李建国,%2,13900001234\n"_s.arg(kMan, kElder));
        if (!people)
            qFatal("people");
    }
    [[nodiscard]] Result<ImportReport>
    ledger(const QString &lines,
           const QString &headers = u"姓名,身份证号,服务类型,服务日期,时长,方式,服务人员,主题,结果,备注"_s)
    {
        return importText(headers + u'\n' + lines + u'\n', ImportKind::Services);
    }
    [[nodiscard]] QList<Service> servicesOf(const QString &name) { return *people().services(named(name).n); }
    [[nodiscard]] QStringList reasons(qsizetype row) const
    {
        QStringList codes;
        for (const EntryProblem &problem : rows[row].problems)
            codes.append(codeOf(problem.reason));
        return codes;
    }
};

QString sums(const ImportCounts &counts)
{
    return u"%1+%2-%3 d%4 f%5 ?%6 r%7"_s.arg(counts.accepted)
        .arg(counts.updated)
        .arg(counts.rejectedTotal)
        .arg(counts.duplicatesInFile)
        .arg(counts.alreadyOnFile)
        .arg(counts.unresolved)
        .arg(counts.review);
}

} // namespace

class TestImportLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aNameThatWasGivenAgainIsThatOfTheOpenStation()
    {
        ImportBench bench;
        Edit edit(u"test.put"_s, bench.viewer.user);
        for (const QString &code : {u"31010901702"_s, u"31010901703"_s, u"31010901704"_s}) {
            Station station;
            station.code = code;
            station.id = stationId(code);
            station.area = kArea;
            station.name = u"山阴路社区就业服务工作站"_s;
            station.kind = u"社区站"_s;
            edit.add(station);
        }
        bench.commit(edit);
        for (const QString &code : {u"31010901702"_s, u"31010901704"_s})
            LEYE_VERIFY(closeStation(*bench.journal, bench.viewer, code, u"31010901701"_s, u"搬迁"_s));
        const ImportDesk desk = bench.desk();
        QCOMPARE(desk.stations.value(u"山阴路社区就业服务工作站"_s), u"31010901703"_s);
        QCOMPARE(desk.stations.value(u"31010901704"_s), u"31010901704"_s); // old lists name it by its code
    }

    void aRowBecomesAService()
    {
        LedgerBench bench;
        const auto report =
            bench.ledger(u"陈小明,%1,指导,2026年10月1日,1小时30分,电联,周敏,简历修改,已完成,谈到设计"_s.arg(kMan));
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"1+0-0 d0 f0 ?0 r0"_s);
        QVERIFY(report->counts.warnings.isEmpty());
        const QList<Service> services = bench.servicesOf(u"陈小明"_s);
        QCOMPARE(services.size(), 1);
        const Service &service = services[0];
        QCOMPARE(service.kind, u"职业指导"_s);
        QCOMPARE(service.date, QDate(2026, 10, 1));
        QCOMPARE(service.minutes, std::optional<qint64>(90));
        QCOMPARE(service.channel, u"电话"_s);
        QCOMPARE(service.staff, QList{bench.viewer.user});
        QCOMPARE(service.title, u"简历修改"_s);
        QCOMPARE(service.result, u"已完成"_s);
        QCOMPARE(service.note, u"谈到设计"_s);
        QCOMPARE(service.station, u"31010901701"_s);
        QCOMPARE(service.area, kArea);
        QCOMPARE(bench.rows[0].person, service.person);
    }

    void whoIsMeant_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<bool>("isTaken");
        QTest::addColumn<QStringList>("reasons");
        QTest::newRow("by number") << u",%1,"_s.arg(kMan) << true << QStringList();
        QTest::newRow("by number and name") << u"陈 小明,%1,"_s.arg(kMan) << true << QStringList();
        QTest::newRow("by name and phone") << u"陈小明,,138 0000 1234"_s << true << QStringList();
        QTest::newRow("number of one, name of another")
            << u"李建国,%1,"_s.arg(kMan) << false << QStringList{u"name_differs"_s};
        QTest::newRow("number of nobody")
            << u"陈小明,310109196401019996,"_s << false << QStringList{u"person_unknown"_s};
        QTest::newRow("name with another phone")
            << u"陈小明,,13900001234"_s << false << QStringList{u"person_unknown"_s};
        QTest::newRow("name alone") << u"陈小明,,"_s << false << QStringList{u"person_ambiguous"_s};
    }
    void whoIsMeant()
    {
        QFETCH(QString, row);
        QFETCH(bool, isTaken);
        LedgerBench bench;
        const auto report =
            bench.ledger(row + u",职业指导,2026-10-01"_s, u"姓名,身份证号,联系电话,服务类型,服务日期"_s);
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.accepted, isTaken ? 1 : 0);
        QCOMPARE(report->counts.unresolved, isTaken ? 0 : 1);
        QCOMPARE(report->counts.review, isTaken ? 0 : 1);
        QTEST(bench.reasons(0), "reasons");
        QCOMPARE(bench.count("service"), isTaken ? 1 : 0);
        QCOMPARE(bench.count("person"), 2); // nobody is made
    }

    void twoOfOneNameAndPhoneAreNotChosenBetween()
    {
        LedgerBench bench;
        LEYE_VERIFY(bench.importText(u"姓名,身份证号,联系电话\n陈小明,310109196401019996,13800001234\n"_s));
        const auto report =
            bench.ledger(u"陈小明,13800001234,职业指导,2026-10-01"_s, u"姓名,联系电话,服务类型,服务日期"_s);
        LEYE_VERIFY(report);
        QCOMPARE(bench.reasons(0), QStringList{u"person_ambiguous"_s});
    }

    void whatIsWrongWithARow_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("sum");
        QTest::addColumn<QStringList>("reasons");
        const auto withDate = [](const QString &date) { return u",%1,职业指导,%2,,,,,,"_s.arg(kMan, date); };
        QTest::newRow("no day") << withDate({}) << u"0+0-1 d0 f0 ?0 r0"_s << QStringList{u"date_invalid"_s};
        QTest::newRow("a day that does not exist")
            << withDate(u"2026-02-30"_s) << u"0+0-1 d0 f0 ?0 r0"_s << QStringList{u"date_invalid"_s};
        QTest::newRow("a month only") << withDate(u"2026年10月"_s) << u"0+0-1 d0 f0 ?0 r0"_s
                                      << QStringList{u"date_invalid"_s};
        QTest::newRow("tomorrow") << withDate(u"2026-10-27"_s) << u"0+0-1 d0 f0 ?0 r0"_s
                                  << QStringList{u"date_invalid"_s};
        QTest::newRow("today") << withDate(u"2026-10-26"_s) << u"1+0-0 d0 f0 ?0 r0"_s << QStringList();
        QTest::newRow("a wrong number") << u",310109199911019991,职业指导,2026-10-01,,,,,,"_s << u"0+0-1 d0 f0 ?0 r0"_s
                                        << QStringList{u"id_checksum"_s};
        QTest::newRow("nobody at all") << u",,职业指导,2026-10-01,,,,,,"_s << u"0+0-1 d0 f0 ?0 r0"_s
                                       << QStringList{u"name_missing"_s};
        QTest::newRow("no kind") << u",%1,,2026-10-01,,,,,,"_s.arg(kMan) << u"0+0-0 d0 f0 ?1 r1"_s
                                 << QStringList{u"kind_missing"_s};
        QTest::newRow("a kind of their own")
            << u",%1,送温暖,2026-10-01,,,,,,"_s.arg(kMan) << u"1+0-0 d0 f0 ?0 r0"_s << QStringList{u"unknown_code"_s};
        QTest::newRow("a channel of their own")
            << u",%1,探访,2026-10-01,,飞鸽,,,,"_s.arg(kMan) << u"1+0-0 d0 f0 ?0 r0"_s << QStringList{u"unknown_code"_s};
        QTest::newRow("a length that is none") << u",%1,探访,2026-10-01,很久,,,,,"_s.arg(kMan) << u"1+0-0 d0 f0 ?0 r1"_s
                                               << QStringList{u"number_invalid"_s};
        QTest::newRow("staff who never worked here") << u",%1,探访,2026-10-01,,,路人甲、周敏,,,"_s.arg(kMan)
                                                     << u"1+0-0 d0 f0 ?0 r0"_s << QStringList{u"unknown_code"_s};
    }
    void whatIsWrongWithARow()
    {
        QFETCH(QString, row);
        LedgerBench bench;
        const auto report = bench.ledger(row);
        LEYE_VERIFY(report);
        QTEST(sums(report->counts), "sum");
        QTEST(bench.reasons(0), "reasons");
    }

    void whatHasNoPlaceIsKeptAsTyped()
    {
        LedgerBench bench;
        LEYE_VERIFY(bench.ledger(u",%1,送温暖,2026-10-01,,飞鸽,路人甲、周敏,,,"_s.arg(kMan)));
        const Service service = bench.servicesOf(u"陈小明"_s)[0];
        QCOMPARE(service.kind, u"送温暖"_s);
        QCOMPARE(service.channel, u"飞鸽"_s);
        QCOMPARE(service.staff, QList{bench.viewer.user});
        QCOMPARE(service.details, (Value::List{Value(Value::List{Value(u"服务人员"_s), Value(u"路人甲"_s)})}));
    }

    void theSameLedgerAgainAddsNothing()
    {
        LedgerBench bench;
        const QString rows =
            u"陈小明,%1,岗位推荐,2026-10-01,,,,店员,,\n陈小明,%1,岗位推荐,2026-10-01,,,,保安,,\n"
            "陈小明,%1,岗位推荐,2026-10-01,,,,保安,,\n李建国,%2,探访,2026-10-02,30,上门,,,安好,身体好"_s.arg(kMan,
                                                                                                             kElder);
        const auto first = bench.ledger(rows);
        LEYE_VERIFY(first);
        QCOMPARE(sums(first->counts), u"3+0-0 d1 f0 ?0 r0"_s);
        QCOMPARE(bench.rows[2].first, (RowPlace{0, 3}));
        const auto again = bench.ledger(rows);
        LEYE_VERIFY(again);
        QCOMPARE(sums(again->counts), u"0+0-0 d1 f3 ?0 r0"_s);
        QCOMPARE(bench.count("service"), 3);
    }

    void whatAServiceLacksIsFilledIn()
    {
        LedgerBench bench;
        LEYE_VERIFY(bench.ledger(u",%1,职业指导,2026-10-01,,,,,,"_s.arg(kMan)));
        const auto report = bench.ledger(u",%1,职业指导,2026-10-01,30,面谈,周敏,简历,已完成,改了两遍"_s.arg(kMan));
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"0+1-0 d0 f0 ?0 r0"_s);
        const QList<Service> services = bench.servicesOf(u"陈小明"_s);
        QCOMPARE(services.size(), 1);
        QCOMPARE(services[0].minutes, std::optional<qint64>(30));
        QCOMPARE(services[0].note, u"改了两遍"_s);
        QCOMPARE(services[0].staff, QList{bench.viewer.user});
        // Something else on the same day is another service.
        const auto other = bench.ledger(u",%1,职业指导,2026-10-01,30,面谈,周敏,面试,,"_s.arg(kMan));
        LEYE_VERIFY(other);
        QCOMPARE(sums(other->counts), u"1+0-0 d0 f0 ?0 r0"_s);
    }

    void oneServiceOnFileStandsForOneRow()
    {
        LedgerBench bench;
        LEYE_VERIFY(bench.ledger(u",%1,岗位推荐,2026-10-01,,,,,,"_s.arg(kMan)));
        const auto report =
            bench.ledger(u",%1,岗位推荐,2026-10-01,,,,店员,,\n,%1,岗位推荐,2026-10-01,,,,保安,,"_s.arg(kMan));
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"1+1-0 d0 f0 ?0 r0"_s);
        QCOMPARE(bench.count("service"), 2);
    }

    void wordsInConfidenceAreSealed()
    {
        LedgerBench bench(Role::Aide | Role::Counsellor);
        LEYE_VERIFY(bench.ledger(u",%1,心理疏导,2026-10-01,50,面谈,,,,夜里睡不着"_s.arg(kMan)));
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM service WHERE typeof(note) = 'blob'"), 1);
        const Service service = bench.servicesOf(u"陈小明"_s)[0];
        QCOMPARE(service.note, u"夜里睡不着"_s);
        QCOMPARE(service.noteClass, std::optional<qint64>(Psychological));
    }

    void anAideTakesTheFactsWithoutTheWordsAndACounsellorAddsThem()
    {
        LedgerBench bench(Role::Aide);
        const QString row = u",%1,心理疏导,2026-10-01,50,面谈,,,,夜里睡不着"_s.arg(kMan);
        const auto report = bench.ledger(row);
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"1+0-0 d0 f0 ?0 r1"_s);
        QCOMPARE(bench.reasons(0), QStringList{u"withheld"_s});
        QCOMPARE(bench.servicesOf(u"陈小明"_s)[0].note, QString());
        for (const char *table : {"import_row", "import_run"}) { // nor anywhere else
            Statement all = *bench.database.prepare(std::string("SELECT * FROM ") + table);
            while (*all.step()) {
                for (int column = 0; column < all.columns(); ++column)
                    QVERIFY(!all.text(column).contains(u"睡不着"_s));
            }
        }
        bench.viewer.roles |= Role::Counsellor;
        const auto again = bench.ledger(row);
        LEYE_VERIFY(again);
        QCOMPARE(sums(again->counts), u"0+1-0 d0 f0 ?0 r0"_s);
        QCOMPARE(bench.servicesOf(u"陈小明"_s)[0].note, u"夜里睡不着"_s);
    }

    void nothingIsWrittenAfterADeath()
    {
        LedgerBench bench;
        const Enrolment open = (*bench.people().enrolments(bench.named(u"李建国"_s).n))[0];
        Enrolment closed = open;
        closed.outcome = u"13"_s;
        closed.outcomeDate = QDate(2026, 9, 1);
        bench.commit(Edit(u"enrolment.close"_s, bench.viewer.user).change(open, closed));
        const auto report = bench.ledger(u",%1,探访,2026-08-31,,,,,,\n,%1,探访,2026-09-02,,,,,,"_s.arg(kElder));
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"1+0-0 d0 f0 ?1 r1"_s);
        QCOMPARE(bench.reasons(1), QStringList{u"after_death"_s});
    }

    void aLedgerIsUndoneAsOne()
    {
        LedgerBench bench;
        const auto report = bench.ledger(u",%1,探访,2026-10-01,,,,,,\n,%2,探访,2026-10-01,,,,,,"_s.arg(kMan, kElder));
        LEYE_VERIFY(report);
        LEYE_VERIFY(undoImport(bench.desk(), report->action));
        QCOMPARE(bench.count("service"), 0);
        QCOMPARE(bench.count("person"), 2);
    }
};

QTEST_GUILESS_MAIN(TestImportLedger)
#include "tst_import_ledger.moc"
