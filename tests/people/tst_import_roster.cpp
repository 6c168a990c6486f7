// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/history.h"
#include "models/sheets/text_encoding.h"
#include "tests/people/import_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

// Synthetic numbers with sequences that are never given out (演示数据).
const QString kMan = u"31010919991101999X"_s;
const QString kElder = u"310109194006159973"_s;
const QString kOther = u"310109196401019996"_s;

QString list(const QStringList &rows, const QString &headers = u"姓名,身份证号,联系电话,人员类别,登记日期"_s)
{
    return headers + u'\n' + rows.join(u'\n') + u'\n';
}

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

QList<Mark> marksOf(ImportBench &bench, const Person &person) { return *bench.people().marks(person.n); }

QStringList codes(const RowResult &row)
{
    QStringList all;
    for (const EntryProblem &problem : row.problems)
        all.append(codeOf(problem.reason));
    return all;
}

} // namespace

class TestImportRoster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void everyReasonForARow_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("isTaken");
        const auto id = [](const QString &number) {
            return u"陈小明,%1,13800001234,失业人员,2024-01-02"_s.arg(number);
        };
        QTest::newRow("checksum") << id(u"310109199911019991"_s) << u"id_checksum"_s << false;
        QTest::newRow("a day that never was") << id(u"310109190002299997"_s) << u"id_date"_s << false;
        QTest::newRow("born tomorrow") << id(u"310109209912319990"_s) << u"id_date"_s << false;
        QTest::newRow("too short") << id(u"31010919991101999"_s) << u"id_length"_s << false;
        QTest::newRow("no such province") << id(u"160109199911019991"_s) << u"id_prefix"_s << false;
        QTest::newRow("a letter in it") << id(u"3101O919991101999X"_s) << u"id_characters"_s << false;
        QTest::newRow("written as 3.1E+17") << id(u"3.10109E+17"_s) << u"id_precision_lost"_s << false;
        QTest::newRow("its end gone to 000") << id(u"310109199911010000"_s) << u"id_precision_lost"_s << false;
        QTest::newRow("no name") << u",%1,13800001234,失业人员,2024-01-02"_s.arg(kMan) << u"name_missing"_s << false;
        QTest::newRow("a stroke for a name")
            << u"—,%1,13800001234,失业人员,2024-01-02"_s.arg(kMan) << u"name_missing"_s << false;
        QTest::newRow("a day that does not exist")
            << u"陈小明,%1,13800001234,失业人员,2026-02-30"_s.arg(kMan) << u"date_invalid"_s << false;
        QTest::newRow("two digits of a year")
            << u"陈小明,%1,13800001234,失业人员,24-1-2"_s.arg(kMan) << u"date_invalid"_s << false;
        QTest::newRow("a phone of four digits")
            << u"陈小明,%1,1234,失业人员,2024-01-02"_s.arg(kMan) << u"phone_format"_s << true;
        QTest::newRow("a category from Mars")
            << u"陈小明,%1,13800001234,火星移民,2024-01-02"_s.arg(kMan) << u"unknown_code"_s << true;
        QTest::newRow("born in 1904") << id(u"310109190401019999"_s) << u"age_over_120"_s << true;
    }
    void everyReasonForARow()
    {
        QFETCH(QString, row);
        QFETCH(QString, reason);
        QFETCH(bool, isTaken);
        ImportBench bench;
        const auto report = bench.importText(list({row}));
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.rows, 1);
        QCOMPARE(report->counts.accepted, isTaken ? 1 : 0);
        QCOMPARE(report->counts.rejectedTotal, isTaken ? 0 : 1);
        QCOMPARE(isTaken ? report->counts.warnings : report->counts.rejected, (QMap<QString, qint64>{{reason, 1}}));
        QVERIFY((isTaken ? report->counts.rejected : report->counts.warnings).isEmpty());
        QCOMPARE(bench.count("person"), isTaken ? 1 : 0);
    }

    void aRowWithSeveralFaultsCountsOnceByItsNumber()
    {
        ImportBench bench;
        const auto report = bench.importText(list({u",310109199911019991,1,x,2026-02-30"_s}));
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.rejected, (QMap<QString, qint64>{{u"id_checksum"_s, 1}}));
        QVERIFY(report->counts.warnings.isEmpty());
        QCOMPARE(codes(bench.rows[0]).first(3), (QStringList{u"id_checksum"_s, u"name_missing"_s, u"date_invalid"_s}));
    }

    void whatIsNoWarning()
    {
        ImportBench bench;
        const auto report = bench.importText(list({u"闸北人,31010819800101999X,13800001234,失业人员,2024-01-02"_s,
                                                   u"香港人,810000198501019998,13800001235,失业人员,2024-01-02"_s,
                                                   u"无证人,,13800001236,失业人员,2024-01-02"_s,
                                                   u"旧证人,310109400615997,021-65431234,失业人员,2024-01-02"_s}));
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.accepted, 4);
        QVERIFY(report->counts.warnings.isEmpty());
        QCOMPARE(report->counts.review, 0);
        QCOMPARE(bench.named(u"无证人"_s).noIdReason, u"名册未填"_s);
        QCOMPARE(bench.named(u"旧证人"_s).idNumber, kElder);
    }

    void encodings_data()
    {
        QTest::addColumn<TextEncoding>("encoding");
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("UTF-8") << TextEncoding::Utf8 << QByteArray();
        QTest::newRow("UTF-8 with its mark") << TextEncoding::Utf8 << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("UTF-16 as Excel writes it") << TextEncoding::Utf16Le << QByteArray("\xFF\xFE");
        QTest::newRow("GB18030") << TextEncoding::Gb18030 << QByteArray();
    }
    void encodings()
    {
        QFETCH(TextEncoding, encoding);
        QFETCH(QByteArray, mark);
        ImportBench bench;
        const QByteArray bytes =
            mark + TextEncoder(encoding).encode(list({u"陈小明,"_s + kMan + u",13800001234,失业人员,2024年1月2日"_s}));
        const auto report = bench.import(bench.write(bytes));
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.accepted, 1);
        QCOMPARE(bench.named(u"陈小明"_s).idNumber, kMan);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("start");
        const QDate day(2024, 1, 2);
        for (const QString &form : {u"2024-1-2"_s, u"2024/1/2"_s, u"2024.1.2"_s, u"20240102"_s, u"2024年1月2日"_s,
                                    u"45293"_s, u"２０２４-１-２"_s, u"2024-01-02 00:00:00"_s})
            QTest::addRow("%s", qPrintable(form)) << form << day;
        QTest::newRow("a month: its first day, to be looked at") << u"2024年1月"_s << QDate(2024, 1, 1);
        QTest::newRow("none: today") << QString() << QDate(2026, 10, 26);
        QTest::newRow("a stroke: today") << u"/"_s << QDate(2026, 10, 26);
    }
    void dates()
    {
        QFETCH(QString, typed);
        ImportBench bench;
        const auto report = bench.importText(list({u"陈小明,%1,13800001234,失业人员,%2"_s.arg(kMan, typed)}));
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.accepted, 1);
        const QList<Enrolment> enrolments = *bench.people().enrolments(bench.named(u"陈小明"_s).n);
        QTEST(enrolments[0].start, "start");
    }

    void twiceInAFileTheFirstRowCounts()
    {
        ImportBench bench;
        const auto report = bench.importText(list({u"陈小明,31010919991101999x,13800001234,失业人员,"_s,
                                                   u"陈晓明, 310109-19991101-999X,13900001234,高校毕业生,"_s,
                                                   u"钱多,310109199911019991,,,"_s, u"钱多,310109199911019991,,,"_s}));
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"1+0-2 d1 f0 ?0 r0"_s);
        QCOMPARE(bench.rows[1].first, (RowPlace{0, 2}));
        QCOMPARE(bench.named(u"陈小明"_s).phone, u"13800001234"_s);
    }

    void aRejectedRowDoesNotStandForALaterOne()
    {
        ImportBench bench;
        const auto report = bench.importText(list({u",%1,,,"_s.arg(kMan), u"陈小明,%1,,,"_s.arg(kMan)}));
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"1+0-1 d0 f0 ?0 r0"_s);
    }

    void anotherNameForANumberOnFileChangesNothing()
    {
        ImportBench bench;
        LEYE_VERIFY(bench.importText(list({u"陈小明,%1,13800001234,失业人员,"_s.arg(kMan)})));
        const Person before = bench.named(u"陈小明"_s);
        const auto report = bench.importText(
            list({u"陈大明,%1,13900001234,高校毕业生,"_s.arg(kMan)}, u"姓名,身份证号,联系电话,人员类别,住址"_s));
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"0+0-0 d0 f1 ?0 r1"_s);
        QCOMPARE(report->counts.warnings, (QMap<QString, qint64>{{u"name_differs"_s, 1}}));
        QCOMPARE(bench.rows[0].person, PersonId(before.id));
        QCOMPARE(bench.named(u"陈小明"_s), before);
    }

    void aliasesAndDotsAreTheSameName()
    {
        ImportBench bench;
        LEYE_VERIFY(bench.importText(u"姓名,曾用名,身份证号\n陈小明,小陈,%1\n买买提·艾力,,%2\n"_s.arg(kMan, kElder)));
        const auto report = bench.importText(u"姓名,身份证号\n小陈,%1\n买买提•艾力,%2\n"_s.arg(kMan, kElder));
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"0+0-0 d0 f2 ?0 r0"_s);
    }

    void whatIsEmptyOnFileIsFilledIn()
    {
        ImportBench bench;
        LEYE_VERIFY(bench.importText(list({u"陈小明,%1,13800001234,失业人员,2024-01-02"_s.arg(kMan)})));
        const auto report = bench.importText(
            u"姓名,身份证号,联系电话,人员类别,文化程度,现住址,登记日期\n陈小明,%1,13900001234,高校毕业生,大专,四川北路 1 号,2025-05-05\n"_s
                .arg(kMan));
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"0+1-0 d0 f0 ?0 r0"_s);
        const Person person = bench.named(u"陈小明"_s);
        QCOMPARE(person.phone, u"13800001234"_s);  // never overwritten
        QCOMPARE(person.phone2, u"13900001234"_s); // but not lost
        QCOMPARE(person.education, u"30"_s);
        QCOMPARE(person.livingAddress, u"四川北路 1 号"_s);
        PeopleStore people = bench.people();
        const QList<Enrolment> enrolments = *people.enrolments(person.n);
        QCOMPARE(enrolments.size(), 1);
        QCOMPARE(enrolments[0].start, QDate(2024, 1, 2));
        QStringList marks;
        for (const Mark &mark : marksOf(bench, person))
            marks.append(mark.mark);
        QCOMPARE(marks, (QStringList{u"失业人员"_s, u"高校毕业生"_s}));

        const auto again =
            bench.importText(u"姓名,身份证号,联系电话,文化程度\n陈小明,%1,13700001234,本科\n"_s.arg(kMan));
        LEYE_VERIFY(again);
        QCOMPARE(sums(again->counts), u"0+0-0 d0 f1 ?0 r0"_s);
    }

    void anElderOnFileBecomesAJobSeekerToo()
    {
        ImportBench bench;
        LEYE_VERIFY(bench.importText(u"姓名,身份证号\n陈小明,%1\n"_s.arg(kMan), ImportKind::Elders));
        const auto report = bench.importText(u"姓名,身份证号\n陈小明,%1\n"_s.arg(kMan));
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"0+1-0 d0 f0 ?0 r0"_s);
        QCOMPARE(bench.count("person"), 1);
        QCOMPARE(bench.count("enrolment"), 2);
    }

    void aClosedEnrolmentIsNotOpenedByAnOldList()
    {
        ImportBench bench;
        LEYE_VERIFY(bench.importText(u"姓名,身份证号\n陈小明,%1\n"_s.arg(kMan)));
        const Enrolment open = (*bench.people().enrolments(bench.named(u"陈小明"_s).n))[0];
        Enrolment closed = open;
        closed.end = QDate(2026, 10, 1);
        closed.outcome = u"01"_s;
        bench.commit(Edit(u"enrolment.close"_s, bench.viewer.user).change(open, closed));
        const auto report = bench.importText(u"姓名,身份证号\n陈小明,%1\n"_s.arg(kMan));
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"0+0-0 d0 f1 ?0 r0"_s);
        QCOMPARE(bench.count("enrolment"), 1);
    }

    void nobodyWritesIntoTheLifeOfTheDead()
    {
        ImportBench bench;
        LEYE_VERIFY(bench.importText(u"姓名,身份证号\n陈小明,%1\n"_s.arg(kMan), ImportKind::Elders));
        const Enrolment open = (*bench.people().enrolments(bench.named(u"陈小明"_s).n))[0];
        Enrolment closed = open;
        closed.outcome = u"13"_s;
        closed.outcomeDate = QDate(2026, 10, 1);
        bench.commit(Edit(u"enrolment.close"_s, bench.viewer.user).change(open, closed));
        const auto report = bench.importText(list({u"陈小明,%1,13800001234,失业人员,"_s.arg(kMan)}));
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"0+0-0 d0 f1 ?0 r1"_s);
        QCOMPARE(codes(bench.rows[0]), QStringList{u"after_death"_s});
        QCOMPARE(bench.count("enrolment"), 1);
    }

    void possibleDuplicatesAreTakenAndShown()
    {
        ImportBench bench;
        LEYE_VERIFY(bench.importText(list({u"陈小明,%1,13800001234,,"_s.arg(kMan)})));
        const PersonId first(bench.named(u"陈小明"_s).id);
        const auto report =
            bench.importText(list({u"陈小明,%1,13800001234,,"_s.arg(kOther), u"李四,%1,13800001234,,"_s.arg(kElder)}));
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"2+0-0 d0 f0 ?0 r1"_s);
        QCOMPARE(codes(bench.rows[0]), QStringList{u"possible_duplicate"_s});
        QCOMPARE(bench.rows[0].twins, QList{first});
        QCOMPARE(bench.rows[1].problems, QList<EntryProblem>()); // a shared phone alone says nothing
    }

    void possibleDuplicatesWithinAFileAreShownToo()
    {
        ImportBench bench;
        const auto report =
            bench.importText(list({u"陈小明,%1,13800001234,,"_s.arg(kMan), u"陈小明,%1,13800001234,,"_s.arg(kOther)}));
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"2+0-0 d0 f0 ?0 r1"_s);
    }

    void withoutANumberNameAndPhoneMeanThePerson()
    {
        ImportBench bench;
        const QString csv =
            list({u"陈小明,,13800001234,失业人员,"_s, u"陈小明,,13800001234,失业人员,"_s, u"陈小明,,13900001234,,"_s});
        const auto report = bench.importText(csv);
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"2+0-0 d1 f0 ?0 r0"_s);
        const auto again = bench.importText(csv);
        LEYE_VERIFY(again);
        QCOMPARE(sums(again->counts), u"0+0-0 d1 f2 ?0 r0"_s);
        const auto birth = bench.importText(u"姓名,出生日期\n王五,1950-01-02\n王五,1950-01-03\n"_s);
        LEYE_VERIFY(birth);
        QCOMPARE(sums(birth->counts), u"2+0-0 d0 f0 ?0 r0"_s);
    }

    void withoutANumberSomebodyWithOneMayBeMeant()
    {
        ImportBench bench;
        LEYE_VERIFY(bench.importText(list({u"陈小明,%1,13800001234,,"_s.arg(kMan)})));
        const auto report = bench.importText(u"姓名,电话,现住址\n陈小明,13800001234,四川北路 1 号\n"_s);
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"0+0-0 d0 f1 ?0 r1"_s);
        QCOMPARE(bench.named(u"陈小明"_s).livingAddress, QString());
    }

    void aNameAloneIsEnoughAndTwoMayBeTwoPeople()
    {
        ImportBench bench;
        const QString csv = u"姓名,备注\n王伟,一楼\n王伟,六楼\n李强,\n"_s;
        const auto report = bench.importText(csv);
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"3+0-0 d0 f0 ?0 r1"_s);
        const auto again = bench.importText(csv);
        LEYE_VERIFY(again);
        QCOMPARE(sums(again->counts), u"0+0-0 d0 f3 ?0 r0"_s);
    }

    void travelPermitsAreKnownByWhatStaysOnRenewal()
    {
        ImportBench bench;
        LEYE_VERIFY(bench.importText(u"姓名,证件类型,证件号码\n陈港生,回乡证,H1234567801\n"_s));
        const auto report = bench.importText(u"姓名,证件类型,证件号码\n陈港生,回乡证,H1234567802\n"_s);
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"0+0-0 d0 f1 ?0 r0"_s);
    }

    void somebodyInTheBinIsNotOnFile()
    {
        ImportBench bench;
        LEYE_VERIFY(bench.importText(u"姓名,身份证号\n陈小明,%1\n"_s.arg(kMan)));
        bench.commit(Edit(u"person.remove"_s, bench.viewer.user).remove(bench.named(u"陈小明"_s)));
        const auto report = bench.importText(u"姓名,身份证号\n陈小明,%1\n"_s.arg(kMan));
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.accepted, 1);
    }

    void categoriesAndMarks()
    {
        ImportBench bench;
        const auto report =
            bench.importText(u"姓名,身份证号,人员类别,标识,是否零就业家庭,认定日期,认定依据,登记日期\n"
                             u"陈小明,%1,高校毕业生、低保,残疾人 退伍军人,是,2025-03-04,街道认定书,2024-01-02\n"
                             u"李建国,%2,残疾,不知所云,否,,,2024-01-02\n"_s.arg(kMan, kElder));
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.accepted, 2);
        QCOMPARE(report->counts.warnings, (QMap<QString, qint64>{{u"unknown_code"_s, 1}}));
        const Person person = bench.named(u"陈小明"_s);
        PeopleStore people = bench.people();
        QCOMPARE((*people.enrolments(person.n))[0].category, u"01"_s);
        QMap<QString, Mark> marks;
        for (const Mark &mark : marksOf(bench, person))
            marks.insert(mark.mark, mark);
        QCOMPARE(marks.keys(),
                 (QStringList{u"低保家庭"_s, u"残疾"_s, u"退役军人"_s, u"零就业家庭"_s, u"高校毕业生"_s}));
        QCOMPARE(marks[u"低保家庭"_s].sensitivity, int(Hardship));
        QCOMPARE(marks[u"残疾"_s].sensitivity, int(Health));
        QCOMPARE(marks[u"高校毕业生"_s].sensitivity, int(Basic));
        QCOMPARE(marks[u"残疾"_s].start, QDate(2025, 3, 4));
        QCOMPARE(marks[u"残疾"_s].basis, u"街道认定书"_s);
        const Person other = bench.named(u"李建国"_s);
        QCOMPARE((*people.enrolments(other.n))[0].category, QString());
        QCOMPARE((*people.enrolments(other.n))[0].remark, u"不知所云"_s);
        QCOMPARE((*people.marks(other.n))[0].start, QDate(2024, 1, 2));
    }

    void whatARoleMayNotWriteIsLeftOutAndShown()
    {
        ImportBench bench(Role::Manager);
        const auto report =
            bench.importText(u"姓名,身份证号,疾病,标识,家庭情况\n陈小明,%1,高血压,残疾、低保,独自生活\n"_s.arg(kMan));
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"1+0-0 d0 f0 ?0 r1"_s);
        QCOMPARE(codes(bench.rows[0]), (QStringList{u"withheld"_s, u"withheld"_s}));
        const Person person = bench.named(u"陈小明"_s);
        QCOMPARE(person.illness, QString());
        QCOMPARE(person.upbringing, u"独自生活"_s);
        QCOMPARE((*bench.people().marks(person.n)).size(), 1);

        ImportBench counsellor(Role::Counsellor);
        const auto denied = counsellor.importText(u"姓名\n陈小明\n"_s);
        QVERIFY(!denied);
        QCOMPARE(denied.error().kind, Error::Kind::Denied);
    }

    void placesStationsAndAides()
    {
        ImportBench bench;
        const auto report = bench.importText(
            u"姓名,身份证号,街道,居委,责任人\n陈小明,%1,欧阳路街道,欧二居委,周敏\n李建国,%2,火星街道,奥林匹斯居委,没人\n"_s
                .arg(kMan, kElder));
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.accepted, 2);
        const Person person = bench.named(u"陈小明"_s);
        QCOMPARE(person.committee, u"310109009002"_s);
        QCOMPARE(person.area, kArea); // the desk's: it serves this person
        PeopleStore people = bench.people();
        QCOMPARE((*people.enrolments(person.n))[0].aide, bench.viewer.user);
        const Person other = bench.named(u"李建国"_s);
        QCOMPARE(other.committee, u"火星街道 奥林匹斯居委"_s);
        QVERIFY((*people.enrolments(other.n))[0].aide.isNull());
        QVERIFY((*people.enrolments(other.n))[0].remark.contains(u"没人"_s));
        QCOMPARE(report->counts.warnings, (QMap<QString, qint64>{{u"unknown_code"_s, 1}}));
    }

    void atTheCentreAPersonBelongsToTheirSubdistrict()
    {
        ImportBench bench;
        Result<ImportFile> file = bench.inspect(bench.write(u"姓名,街道\n陈小明,欧阳路街道\n王伟,\n"_s.toUtf8()));
        LEYE_VERIFY(file);
        LEYE_VERIFY(runImport(bench.desk(u"310109"_s), *file, file->plan));
        QCOMPARE(bench.named(u"陈小明"_s).area, 310109009);
        QCOMPARE(bench.named(u"王伟"_s).area, 310109);
    }

    void eldersAreEnrolledAndMarked()
    {
        ImportBench bench;
        const auto report = bench.importText(
            u"姓名,身份证号,是否独居,失能,老人类别,紧急联系人,建档日期\n李建国,%1,是,否,高龄 空巢,子 13800001234,2025.1.2\n"_s
                .arg(kElder),
            ImportKind::Elders);
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"1+0-0 d0 f0 ?0 r0"_s);
        const Person person = bench.named(u"李建国"_s);
        QCOMPARE(person.emergencyContact, u"子 13800001234"_s);
        PeopleStore people = bench.people();
        const Enrolment enrolment = (*people.enrolments(person.n))[0];
        QCOMPARE(enrolment.kind, u"为老服务"_s);
        QCOMPARE(enrolment.start, QDate(2025, 1, 2));
        QStringList marks;
        for (const Mark &mark : marksOf(bench, person))
            marks.append(mark.mark);
        marks.sort();
        QCOMPARE(marks, (QStringList{u"独居"_s, u"空巢"_s, u"高龄"_s}));
    }

    void totalsSignaturesAndEmptyRowsAreNobody()
    {
        ImportBench bench;
        const auto report = bench.importText(
            u"虹口区人员名册,,\n填报日期：2026-11-01,,\n姓名,身份证号,电话\n陈小明,%1,13800001234\n,,\n小计,1人,\n"
            u"姓名,身份证号,电话\n李建国,%2,\n合 计,2人,\n制表人：周敏,,审核：吴长\n"_s.arg(kMan, kElder));
        LEYE_VERIFY(report);
        QCOMPARE(sums(report->counts), u"2+0-0 d0 f0 ?0 r0"_s);
        QCOMPARE(report->counts.rows, 2);
    }

    void aListWithoutHeadersIsRefusedWithWords()
    {
        ImportBench bench;
        const auto report = bench.importText(u"陈小明,%1\n李建国,%2\n"_s.arg(kMan, kElder));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Invalid);
        QVERIFY(report.error().message.contains(u"姓名"_s));
        QCOMPARE(bench.count("person"), 0);
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM import_run"), 0);
    }

    void thePlaceOfARowStandsInTheHistory()
    {
        ImportBench bench;
        LEYE_VERIFY(bench.importText(u"姓名,身份证号\n陈小明,%1\n"_s.arg(kMan)));
        const Person person = bench.named(u"陈小明"_s);
        const auto history = historyOf(bench.journal->store(), bench.journal->restricted(), u"person"_s, person.n,
                                       [](int) { return true; });
        LEYE_VERIFY(history);
        QCOMPARE(history->first().reason, u"list.csv:2"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportRoster)
#include "tst_import_roster.moc"
